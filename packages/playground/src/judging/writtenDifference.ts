import { parsePosts } from '@fineline/reading';
import type { Day, Facts } from '@fineline/ruleset';
import { worse, type Verdict } from '@fineline/runtime';
import type { PostDraft } from '../state/pageState.ts';
import { checkerOf } from './checkerOf.ts';
import type { LoadedProject } from './loadProject.ts';
import { postSource } from './postSource.ts';
import { postsOfFacts } from './postsOfFacts.ts';
import type { WrittenDifference } from './protocol.ts';

/** A post on which two policies differ as they do on these facts, read and judged by both; undefined where none is found. */
export function writtenDifference(
  { facts, date }: { readonly facts: Facts; readonly date: Day },
  sides: { readonly old: LoadedProject; readonly now: LoadedProject },
  wanted: { readonly before: Verdict; readonly after: Verdict },
): WrittenDifference | undefined {
  for (const post of postsOfFacts(facts)) {
    const before = verdictOn(post, sides.old, date);
    const after = verdictOn(post, sides.now, date);
    if (before === undefined || after === undefined || before === after) continue;
    const isStricter = worse(before, after) === after;
    if (isStricter === (worse(wanted.before, wanted.after) === wanted.after))
      return { post, date, before, after };
  }
  return undefined;
}

function verdictOn(post: PostDraft, { compiled }: LoadedProject, date: Day): Verdict | undefined {
  const { value: [written] = [] } = parsePosts('the post', postSource(post).source);
  const checker = checkerOf(compiled);
  const facts = written && checker.read(written).value;
  return facts && checker.judge(facts, { date }).verdict;
}
