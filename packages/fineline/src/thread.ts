// Where a thread begins, as `main.ts` is where a process does.
import { parentPort, workerData } from 'node:worker_threads';
import { runThread } from './judging/runThread.ts';
import type { ThreadStart } from './judging/threadProtocol.ts';

runThread(parentPort!, workerData as ThreadStart);
