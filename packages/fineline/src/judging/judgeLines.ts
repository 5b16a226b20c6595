// A stream of posts to a stream of decisions, one a line. Where there are many, further threads are handed bytes and hand
// bytes back. This one cuts the stream where lines end and writes what comes; while the others have enough to do it judges,
// too, since it is warm already.
import { availableParallelism } from 'node:os';
import { inputsIn, type Posts } from '../files/readPosts.ts';
import { createBreaths } from './breaths.ts';
import { judgeBlockInSteps, type JudgedLines } from './judgeBlock.ts';
import { openLineBytes } from './lineBytes.ts';
import type { PostJudge, Setting } from './judgePost.ts';
import { startThreads, type Threads } from './startThreads.ts';
import { toldOnce } from './toldOnce.ts';

/**
 * With so many posts to come further threads are worth their start: each has to warm up as this one did. One with a text
 * counts as several without.
 */
const many = 40_000;
const ofText = 20;

/** So many blocks for each thread may be judged before one that comes first; more would be held for nothing. */
const ahead = 8;

/** The posts of some files that hold them line by line, judged in their order, until somebody has enough. */
export async function* judgeLines(
  blocks: AsyncIterable<Posts>,
  judge: PostJudge,
  setting: Setting,
  hasEnough: () => boolean,
): AsyncGenerator<JudgedLines> {
  const isNews = toldOnce();
  const written = openLineBytes();
  const spare: Uint8Array<ArrayBuffer>[] = [];
  const breaths = createBreaths();
  const judgeHere = async (posts: Posts): Promise<JudgedLines> => {
    const memory = spare.pop();
    if (memory) written.reuse(memory);
    const steps = judgeBlockInSteps(inputsIn(posts), judge, isNews, written);
    for (let step = steps.next(); ; step = steps.next(hasEnough())) {
      if (step.done) return step.value;
      if (breaths.isDue()) await breaths.take();
    }
  };
  const underWay: (JudgedLines | Promise<JudgedLines>)[] = [];
  const others = availableParallelism() - 1;
  let threads: Threads | undefined;
  const toCome = estimate();
  try {
    for await (const posts of blocks) {
      if (threads && 'bytes' in posts && threads.haveRoom()) {
        const judged = threads.judgeBlock(posts, spare.pop());
        // Where a thread dies, the first block that is waited for says so for all of them.
        judged.catch(() => undefined);
        underWay.push(judged);
      } else {
        const lines = await judgeHere(posts);
        underWay.push(lines);
        if (others > 0 && toCome(posts, lines) >= many)
          threads ??= startThreads({ setting, logged: false }, others);
      }
      while (underWay.length > (threads ? ahead * threads.count : 0)) {
        const lines = await underWay.shift()!;
        yield lines;
        spare.push(lines.bytes);
      }
    }
    for (const judged of underWay) yield await judged;
  } finally {
    await threads?.stop();
  }
}

/** Tells, block by block, how many posts are still to come: as many as were there where nobody knows. */
function estimate(): (block: Posts, lines: JudgedLines) => number {
  let [weight, bytes] = [0, 0];
  return (block, { count, texts }) => {
    weight += count + texts * (ofText - 1);
    if (!('bytes' in block)) return weight;
    bytes += block.bytes.length;
    return Math.max(weight, (weight / bytes) * (block.left ?? 0));
  };
}
