// To judge a table, and to look for what would make it pass, may take minutes in which nothing else is heard: so it is done in a
// thread, which ends when somebody ends the run. What lies elsewhere is waited for, and no longer than that.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { liesElsewhere } from '../../files/isTable.ts';
import type { ThreadStart } from '../../judging/threadProtocol.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { JudgedTable, TablePlace, TableTask } from '../../judging/judgeTable.ts';
import type { Interrupt } from './listenForInterrupt.ts';

/** A table of fewer bytes is judged sooner than a thread starts. */
const small = 2_048;

/** The table judged; undefined where the run was interrupted before that. */
export async function judgeTableApart(
  task: TableTask,
  { folder, today }: Terminal,
  interrupted: Interrupt,
): Promise<JudgedTable | undefined> {
  const { input, setting, ...given } = task;
  const place: TablePlace = { folder, today: today() };
  const size = statSync(resolve(folder, input), { throwIfNoEntry: false })?.size ?? 0;
  const isElsewhere = liesElsewhere(input, folder);
  if (!isElsewhere && size < small) return judgedHere(task, place);
  const { signal } = interrupted;
  const ended = new Promise<undefined>(settle => {
    if (signal.aborted) settle(undefined);
    signal.addEventListener('abort', () => settle(undefined), { once: true });
  });
  if (isElsewhere) return Promise.race([judgedHere(task, place), ended]);
  const { unlock: _, ...data } = setting as TableTask['setting'] & { readonly unlock?: unknown };
  const start: ThreadStart = { table: { ...given, input, setting: data }, place };
  // Told the command, it finds what V8 made of the parts for it.
  const argv = process.argv.slice(2);
  const worker = new Worker(new URL('thread.cjs', import.meta.url), { workerData: start, argv });
  const judged = new Promise<JudgedTable>((settle, fail) => {
    worker.once('message', settle).once('error', fail);
    worker.once('exit', () => fail(new Error('the thread ended before its work was done')));
  });
  try {
    return await Promise.race([judged, ended]);
  } finally {
    // It may end for being told to.
    judged.catch(() => undefined);
    await worker.terminate();
  }
}

/** What reads tables is loaded where it is asked. */
async function judgedHere(task: TableTask, place: TablePlace): Promise<JudgedTable> {
  return (await import('../../judging/judgeTable.ts')).judgeTable(task, place);
}
