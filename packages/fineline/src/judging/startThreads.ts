import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Batch, BatchOutcome, ManyOutcomes, ManyPosts, ThreadStart } from './threadProtocol.ts';

/** Threads that judge posts side by side. */
export interface Threads {
  readonly count: number;
  /** Rejects when a thread dies, which is a bug of ours. */
  readonly judge: (posts: ManyPosts) => Promise<ManyOutcomes>;
  readonly stop: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (outcomes: ManyOutcomes) => void;
  readonly reject: (error: unknown) => void;
}

/** More threads than this wait for the one that reads and writes. */
const mostThreads = 8;

/** Starts a thread for each core. Each runs the parts that this one runs, from a file of its own beside it. */
export function startThreads(start: ThreadStart): Threads {
  const waiting = new Map<number, Waiting>();
  const threads = Array.from({ length: Math.min(availableParallelism(), mostThreads) }, () => {
    // Told the command, it finds what V8 made of the parts for it.
    const argv = process.argv.slice(2);
    const thread = new Worker(new URL('thread.cjs', import.meta.url), { workerData: start, argv });
    thread.on('message', ({ number, outcomes }: BatchOutcome) => {
      waiting.get(number)?.resolve(outcomes);
      waiting.delete(number);
    });
    thread.on('error', error => {
      for (const { reject } of waiting.values()) reject(error);
    });
    return thread;
  });
  let sent = 0;
  return {
    count: threads.length,
    judge: posts =>
      new Promise((resolve, reject) => {
        const number = sent++;
        waiting.set(number, { resolve, reject });
        threads[number % threads.length]!.postMessage({ number, posts } satisfies Batch);
      }),
    async stop() {
      await Promise.all(threads.map(thread => thread.terminate()));
    },
  };
}
