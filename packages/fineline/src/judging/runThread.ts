import type { MessagePort } from 'node:worker_threads';
import { parsePostLine, type Post } from '@fineline/reading';
import type { Diagnostic, Facts, Result } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';
import type { ExitCode } from '../terminal/exitCodes.ts';
import { inputsIn } from '../files/readPosts.ts';
import { judgeBlock } from './judgeBlock.ts';
import { openLineBytes } from './lineBytes.ts';
import { createPostJudge, type PostJudge } from './judgePost.ts';
import type { BlockAnswer, ManyOutcomes, ManyPosts, PostsStart, Said, Task } from './threadProtocol.ts';
import { toldOnce } from './toldOnce.ts';

/** The life of a thread: it does task by task until nobody sends any. */
export function runThread(port: MessagePort, { setting, logged }: PostsStart): void {
  const judge = createPostJudge(setting);
  const isNews = toldOnce();
  const written = openLineBytes();
  const say = (said: Said, transferred: readonly ArrayBuffer[] = []): void =>
    port.postMessage(said, transferred);
  port.on('message', ({ number, task }: { number: number; task: Task }) => {
    if ('posts' in task) {
      say({ number, answer: judgeMany(readMany(task.posts), judge, logged) });
      return;
    }
    const { block, spare } = task;
    if (spare) written.reuse(spare);
    const lines = judgeBlock(inputsIn(block), judge, isNews, written);
    const answer: BlockAnswer = { lines, read: block.bytes };
    say({ number, answer }, [lines.bytes.buffer, block.bytes.buffer]);
  });
  say('up');
}

function readMany(posts: ManyPosts): readonly Result<Post>[] {
  if (!('lines' in posts)) return posts.map(value => ({ value, diagnostics: [] }));
  const { file, lines, at } = posts;
  return lines.split('\n').map((line, nth) => parsePostLine(file, line, at[nth]!));
}

function judgeMany(posts: readonly Result<Post>[], { judge }: PostJudge, logging: boolean): ManyOutcomes {
  const [counts, policies, codes, shown]: [number[], number[], ExitCode[], string[]] = [[], [], [], []];
  const problems: (readonly [number, readonly Diagnostic[]])[] = [];
  const logged: { readonly decision: Decision; readonly facts: Facts }[] = [];
  for (const [at, { value, diagnostics }] of posts.entries()) {
    const outcome = value ? judge(value) : { verdicts: [], problems: diagnostics };
    counts.push(outcome.verdicts.length);
    if (outcome.problems.length > 0) problems.push([at, outcome.problems]);
    for (const verdict of outcome.verdicts) {
      policies.push(verdict.policy);
      codes.push(verdict.code);
      shown.push(JSON.stringify(verdict.shown));
      if (logging) logged.push({ decision: verdict.decision, facts: verdict.facts });
    }
  }
  return { counts, policies, codes, shown: shown.join('\n'), problems, ...(logging && { logged }) };
}
