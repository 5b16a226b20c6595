import { publicationDay } from '@fineline/checking';
import { parsePosts } from '@fineline/reading';
import type { Day } from '@fineline/ruleset';
import { checkerOf } from './checkerOf.ts';
import { findEdits } from './findEdits.ts';
import { loadProject } from './loadProject.ts';
import { postSource } from './postSource.ts';
import type { JudgedPost, Questions, Unusable } from './protocol.ts';

/** The decision on a post, with every change of it that was judged and helps. */
export function judgePost({ project, post, date }: Questions['post']['asks']): JudgedPost | Unusable {
  const loaded = loadProject(project);
  if (loaded.kind === 'unusable') return loaded;
  const { compiled, policies, policy } = loaded;
  const { source, textStart } = postSource(post);
  const { value: [written] = [], diagnostics } = parsePosts('the post', source);
  if (!written) return { kind: 'unusable', what: 'post', problems: diagnostics };
  const checker = checkerOf(compiled);
  const read = checker.read(written);
  if (!read.value) return { kind: 'unusable', what: 'post', problems: read.diagnostics };
  const { day } = publicationDay(written, date as Day, date);
  const plain = checker.judge(read.value, { date: day });
  const decision = checker.suggestChanges(checker.suggestRewrites(written, plain), read.value);
  return {
    kind: 'post',
    ...{ policies, policy, decision },
    text: written.text,
    start: (written.textStart ?? textStart) - textStart,
    map: compiled.map,
    edits: findEdits({ post, written, decision, checker }),
    problems: [...diagnostics, ...read.diagnostics],
  };
}
