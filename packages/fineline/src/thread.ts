// Where a thread begins, as `main.ts` is where a process does.
import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadStart } from './judging/threadProtocol.ts';

const port = parentPort!;
const start = workerData as ThreadStart;
if ('table' in start)
  void import('./judging/judgeTable.ts')
    .then(({ judgeTable }) => judgeTable(start.table, start.place))
    .then(judged => port.postMessage(judged));
else void import('./judging/runThread.ts').then(({ runThread }) => runThread(port, start));
