// A reader is somebody else's code in our process. What it starts beside its answer (a timer, a promise that nobody waits
// for) is told by the place that it was started from, so that its mistakes are told of as its own: they neither end the run
// nor count as findings, and what it prints does not go where the report goes.
import { AsyncLocalStorage } from 'node:async_hooks';
import { Console } from 'node:console';
import { setImmediate } from 'node:timers/promises';
import type { OtherReader } from '@fineline/reading';

/** Hears of what went wrong in code of a reader and was not caught there. */
type Stray = (error: unknown) => void;

/** Told of what failed beside the answers of a reader, with the reason. The answers stand. */
export type Remark = (reader: string, reason: string) => void;

const strays = new AsyncLocalStorage<Stray>();
let watching = false;

/** Runs code of a reader; what it throws beside what comes back goes to `onStray`. */
export function runGuarded<T>(run: () => T, onStray: Stray): T {
  watchProcess();
  return strays.run(onStray, run);
}

/** The reader with its digest. Its is none where something that it started failed meanwhile; of what fails later `remark` is told. */
export function guardReader(reader: OtherReader, digest: string, remark: Remark): OtherReader {
  const { name, version, reads } = reader;
  return {
    ...{ name, version, reads, digest },
    read: (asked, signal) =>
      new Promise((resolve, reject) => {
        let answered = false;
        const onStray: Stray = error => {
          if (answered) remark(name, reasonIn(error));
          else reject(new Error(`something that it started failed: ${reasonIn(error)}`));
        };
        runGuarded(async () => reader.read(asked, signal), onStray)
          // Of a promise that nobody waits for Node tells once everything that is due was done.
          .then(answer => setImmediate(answer))
          .then(answer => {
            answered = true;
            resolve(answer);
          }, reject);
      }),
  };
}

function reasonIn(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** From the first reader on. What comes from none of them is for whoever listens for it. */
function watchProcess(): void {
  if (watching) return;
  watching = true;
  process.setUncaughtExceptionCaptureCallback(error => {
    const onStray = strays.getStore();
    if (onStray) onStray(error);
    else for (const listener of process.listeners('uncaughtException')) listener(error, 'uncaughtException');
  });
  // On standard output stands the report, which other programs read. Listeners of the reader's are called from elsewhere.
  const { stdout, stderr } = process;
  globalThis.console = new Console(stderr);
  const write = stdout.write.bind(stdout) as (...given: unknown[]) => boolean;
  const writeBeside = stderr.write.bind(stderr) as typeof write;
  stdout.write = (...given: unknown[]) => (strays.getStore() ? writeBeside : write)(...given);
  const exit = process.exit.bind(process);
  process.exit = (...code) => {
    // It would end with 0, as if everything had been judged.
    if (strays.getStore()) throw new Error('it called `process.exit`');
    return exit(...code);
  };
}
