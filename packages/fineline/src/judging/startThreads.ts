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
  Said,
  PostsStart,
  Task,
} from './threadProtocol.ts';

/** Threads that judge posts side by side. Each promise rejects when a thread dies, which is a bug of ours. */
export interface Threads {
  readonly count: number;
  readonly judge: (posts: ManyPosts) => Promise<ManyOutcomes>;
  /** The lines stand in `spare` where that is given and large enough. */
  readonly judgeBlock: (block: PostBlock, spare?: Uint8Array<ArrayBuffer>) => Promise<JudgedLines>;
  /** Whether one is up and would otherwise soon have nothing to do. */
  readonly haveRoom: () => boolean;
  readonly stop: () => Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  /** Whether it listens; until then what it is sent lies there. */
  isUp: boolean;
  /** Who waits for what it was sent, by its number. */
  readonly waiting: Map<number, Waiting>;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

/** More threads than this wait for the one that reads and writes. */
const mostThreads = 8;

/** So many blocks lie before a thread, so that it finds the next one when it has done one. */
const atHand = 2;

/** Blocks have as many bytes at most, but for those that hold a long line. */
const usualBlock = 2 ** 17;

/**
 * Starts threads, as many as are `wanted` or as are of any use. Each runs the parts that this one runs, from a file of its
 * own beside it.
 */
export function startThreads(start: PostsStart, wanted: number = availableParallelism()): Threads {
  const threads = Array.from({ length: Math.min(wanted, mostThreads) }, () => startThread(start));
  let sent = 0;
  const send = <Result extends Answer>(task: Task, transferred: readonly ArrayBuffer[]): Promise<Result> =>
    new Promise((resolve, reject) => {
      const number = sent++;
      const { worker, waiting } = idlest(threads);
      waiting.set(number, { resolve, reject });
      worker.postMessage({ number, task }, transferred);
    });
  const spareBlocks: ArrayBuffer[] = [];
  const roomFor = (length: number): Uint8Array<ArrayBuffer> => {
    const spare = spareBlocks.pop();
    const room = spare && spare.byteLength >= length ? spare : new ArrayBuffer(Math.max(usualBlock, length));
    return new Uint8Array(room, 0, length);
  };
  return {
    count: threads.length,
    judge: posts => send({ posts }, []),
    async judgeBlock({ bytes: source, ...block }, spare) {
      const bytes = roomFor(source.length);
      bytes.set(source);
      const transferred = [bytes.buffer, ...(spare ? [spare.buffer] : [])];
      const task: BlockTask = { block: { ...block, bytes }, ...(spare && { spare }) };
      const { lines, read } = await send<BlockAnswer>(task, transferred);
      spareBlocks.push(read.buffer);
      return lines;
    },
    haveRoom: () => threads.some(({ isUp, waiting }) => isUp && waiting.size < atHand),
    async stop() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(start: PostsStart): Thread {
  // Told the command, it finds what V8 made of the parts for it.
  const argv = process.argv.slice(2);
  const worker = new Worker(new URL('thread.cjs', import.meta.url), { workerData: start, argv });
  const waiting = new Map<number, Waiting>();
  const thread: Thread = { worker, isUp: false, waiting };
  worker.on('message', (said: Said) => {
    if (said === 'up') {
      thread.isUp = true;
      return;
    }
    const { number, answer } = said;
    waiting.get(number)?.resolve(answer as never);
    waiting.delete(number);
  });
  worker.on('error', error => {
    for (const { reject } of waiting.values()) reject(error);
  });
  return thread;
}

/** The one that has least to do; of those that have as little, one that is up. */
function idlest(threads: readonly Thread[]): Thread {
  const load = ({ isUp, waiting }: Thread): number => waiting.size + (isUp ? 0 : 0.5);
  return threads.reduce((idlest, thread) => (load(thread) < load(idlest) ? thread : idlest));
}
