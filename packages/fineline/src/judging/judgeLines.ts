// A stream of posts to a stream of decisions, one a line. Threads are handed bytes and hand bytes back: this one but cuts
// the stream where lines end and writes what comes, so that a stream takes as long as its posts divided by the cores.
import { availableParallelism } from 'node:os';
import { postsIn, type PostBlock, type PostInput } from '../files/readPosts.ts';
import { judgeBlock, type JudgedLines } from './judgeBlock.ts';
import type { PostJudge, Setting } from './judgePost.ts';
import { startThreads } from './startThreads.ts';
import { toldOnce } from './toldOnce.ts';

/** So many posts are judged before threads are worth their start; one with a text counts as several without. */
const few = 40_000;
const ofText = 8;

/** The posts of some files that hold them line by line, judged in their order. */
export async function* judgeLines(
  blocks: AsyncIterator<PostBlock | readonly PostInput[]>,
  judge: PostJudge,
  setting: Setting,
): AsyncGenerator<JudgedLines> {
  const isNews = toldOnce();
  const judgeHere = (block: PostBlock | readonly PostInput[]): JudgedLines =>
    judgeBlock('bytes' in block ? postsIn(block) : block, judge, isNews);
  try {
    const mayShare = availableParallelism() > 1;
    for (let judged = 0; !mayShare || judged < few; ) {
      const next = await blocks.next();
      if (next.done) return;
      const lines = judgeHere(next.value);
      judged += lines.count + lines.texts * (ofText - 1);
      yield lines;
    }
    const threads = startThreads({ setting, logged: false });
    try {
      const underWay: Promise<JudgedLines>[] = [];
      for (let next = await blocks.next(); !next.done; next = await blocks.next()) {
        const block = next.value;
        const judged = 'bytes' in block ? threads.judgeBlock(block) : Promise.resolve(judgeHere(block));
        // Where a thread dies, the first block that is waited for says so for all of them.
        judged.catch(() => undefined);
        underWay.push(judged);
        if (underWay.length > 2 * threads.count) yield await underWay.shift()!;
      }
      for (const judged of underWay) yield await judged;
    } finally {
      await threads.stop();
    }
  } finally {
    await blocks.return?.();
  }
}
