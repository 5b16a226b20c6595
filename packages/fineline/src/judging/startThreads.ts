import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PostBlock } from '../files/readPosts.ts';
import type { JudgedLines } from './judgeBlock.ts';
import type {
  Answer,
  BlockAnswer,
  BlockTask,
  ManyOutcomes,
  ManyPosts,
  Task,
  ThreadStart,
} from './threadProtocol.ts';

/** Threads that judge posts side by side. Each promise rejects when a thread dies, which is a bug of ours. */
export interface Threads {
  readonly count: number;
  readonly judge: (posts: ManyPosts) => Promise<ManyOutcomes>;
  readonly judgeBlock: (block: PostBlock) => Promise<JudgedLines>;
  /** Lines that nobody needs any longer: the next ones stand where they stood. */
  readonly giveBack: (lines: JudgedLines) => void;
  readonly stop: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

/** More threads than this wait for the one that reads and writes. */
const mostThreads = 8;

/** Blocks have as many bytes at most, but for those that hold a long line. */
const usualBlock = 2 ** 17;

/** Starts a thread for each core. Each runs the parts that this one runs, from a file of its own beside it. */
export function startThreads(start: ThreadStart): Threads {
  const waiting = new Map<number, Waiting>();
  const threads = Array.from({ length: Math.min(availableParallelism(), mostThreads) }, () => {
    // Told the command, it finds what V8 made of the parts for it.
    const argv = process.argv.slice(2);
    const thread = new Worker(new URL('thread.cjs', import.meta.url), { workerData: start, argv });
    thread.on('message', ({ number, answer }: { number: number; answer: Answer }) => {
      waiting.get(number)?.resolve(answer as never);
      waiting.delete(number);
    });
    thread.on('error', error => {
      for (const { reject } of waiting.values()) reject(error);
    });
    return thread;
  });
  let sent = 0;
  const send = <Result extends Answer>(task: Task, transferred: readonly ArrayBuffer[]): Promise<Result> =>
    new Promise((resolve, reject) => {
      const number = sent++;
      waiting.set(number, { resolve, reject });
      threads[number % threads.length]!.postMessage({ number, task }, transferred);
    });
  const spareLines: Uint8Array<ArrayBuffer>[] = [];
  const spareBlocks: ArrayBuffer[] = [];
  const roomFor = (length: number): Uint8Array<ArrayBuffer> => {
    const spare = spareBlocks.pop();
    const room = spare && spare.byteLength >= length ? spare : new ArrayBuffer(Math.max(usualBlock, length));
    return new Uint8Array(room, 0, length);
  };
  return {
    count: threads.length,
    judge: posts => send({ posts }, []),
    async judgeBlock({ bytes: source, ...block }) {
      const bytes = roomFor(source.length);
      bytes.set(source);
      const spare = spareLines.pop();
      const transferred = [bytes.buffer, ...(spare ? [spare.buffer] : [])];
      const task: BlockTask = { block: { ...block, bytes }, ...(spare && { spare }) };
      const { lines, read } = await send<BlockAnswer>(task, transferred);
      spareBlocks.push(read.buffer);
      return lines;
    },
    giveBack: ({ bytes }) => void spareLines.push(bytes),
    async stop() {
      await Promise.all(threads.map(thread => thread.terminate()));
    },
  };
}
