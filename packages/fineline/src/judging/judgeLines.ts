// A stream of posts to a stream of decisions, one a line. Threads, where texts are to be read, are handed bytes and hand
// bytes back: this one but cuts the stream where lines end and writes what comes.
import { availableParallelism } from 'node:os';
import { inputsIn, type Posts } from '../files/readPosts.ts';
import { judgeBlock, type JudgedLines } from './judgeBlock.ts';
import { openLineBytes } from './lineBytes.ts';
import type { PostJudge, Setting } from './judgePost.ts';
import { startThreads, type Threads } from './startThreads.ts';
import { toldOnce } from './toldOnce.ts';

/**
 * So many texts are read before threads are worth their start. What is stated alone is judged about as soon by one thread:
 * each further one has to warm up as this one did.
 */
const few = 5_000;

/** The posts of some files that hold them line by line, judged in their order. */
export async function* judgeLines(
  blocks: AsyncIterable<Posts>,
  judge: PostJudge,
  setting: Setting,
): AsyncGenerator<JudgedLines> {
  const isNews = toldOnce();
  const written = openLineBytes();
  const judgeHere = (posts: Posts): JudgedLines => judgeBlock(inputsIn(posts), judge, isNews, written);
  const underWay: Promise<JudgedLines>[] = [];
  let threads: Threads | undefined;
  let texts = availableParallelism() > 1 ? 0 : -Infinity;
  try {
    for await (const posts of blocks) {
      if (texts < few) {
        const lines = judgeHere(posts);
        texts += lines.texts;
        yield lines;
        written.reuse(lines.bytes);
        continue;
      }
      threads ??= startThreads({ setting, logged: false });
      const judged = 'bytes' in posts ? threads.judgeBlock(posts) : Promise.resolve(judgeHere(posts));
      // Where a thread dies, the first block that is waited for says so for all of them.
      judged.catch(() => undefined);
      underWay.push(judged);
      if (underWay.length <= 2 * threads.count) continue;
      const lines = await underWay.shift()!;
      yield lines;
      threads.giveBack(lines);
    }
    for (const judged of underWay) yield await judged;
  } finally {
    await threads?.stop();
  }
}
