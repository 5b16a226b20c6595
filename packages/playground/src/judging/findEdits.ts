// Changes that somebody can make with one click. Each is judged like the post itself before it is offered, and says what
// would come of it.
import type { Checker } from '@fineline/checking';
import { parsePosts, type Post } from '@fineline/reading';
import { worse, type Decision } from '@fineline/runtime';
import type { PostDraft } from '../state/pageState.ts';
import { postSource } from './postSource.ts';
import type { PostEdit } from './protocol.ts';

interface Judged {
  readonly post: PostDraft;
  readonly written: Post;
  readonly decision: Decision;
  readonly checker: Checker;
}

/** What an organisation may state of a release, where it is so: what a rule may be waiting for. */
const statements: readonly string[] = ['consent: documented', 'consent: aggregate'];

/** Other words and statements that clear a finding, those after which least is left first. */
export function findEdits(judged: Judged): readonly PostEdit[] {
  const { decision, post } = judged;
  if (openRules(decision).size === 0) return [];
  const words = new Set(decision.findings.flatMap(({ rewrite }) => rewrite ?? []));
  const edits = [
    ...[...words].map(text => ({ post: { ...post, text }, change: { kind: 'words', text } as const })),
    ...statements
      .filter(line => !judged.written.stated.some(({ name }) => line.startsWith(`${name}:`)))
      .map(line => ({
        post: { ...post, stated: post.stated.trim() === '' ? line : `${post.stated}\n${line}` },
        change: { kind: 'state', line } as const,
      })),
  ].flatMap(({ post: changed, change }) => outcomeOf(changed, change, judged) ?? []);
  return edits
    .sort((a, b) => a.left - b.left)
    .filter(({ change, clears }, at) => change.kind === 'words' || !sameBefore(edits.slice(0, at), clears));
}

/** Whether another statement does as much: the weaker one need not be asked for. */
function sameBefore(before: readonly PostEdit[], clears: readonly string[]): boolean {
  return before.some(edit => edit.change.kind === 'state' && edit.clears.join() === clears.join());
}

function outcomeOf(
  post: PostDraft,
  change: PostEdit['change'],
  { decision, checker }: Judged,
): PostEdit | undefined {
  const { value: [written] = [] } = parsePosts('the post', postSource(post).source);
  const facts = written && checker.read(written).value;
  if (!facts) return undefined;
  const after = checker.judge(facts, { date: decision.date });
  const [open, left] = [openRules(decision), openRules(after)];
  const clears = [...open].filter(rule => !left.has(rule));
  const isNew = [...left].some(rule => !open.has(rule));
  if (clears.length === 0 || isNew || worse(decision.verdict, after.verdict) !== decision.verdict)
    return undefined;
  return { change, verdict: after.verdict, clears, left: left.size };
}

function openRules({ findings }: Decision): ReadonlySet<string> {
  return new Set(findings.flatMap(({ rule, state }) => (state === 'waived' ? [] : [rule])));
}
