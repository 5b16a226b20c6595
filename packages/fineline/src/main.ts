import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { exitCodes } from './cli/exitCodes.ts';
import { runCommandLine } from './cli/program.ts';
import { UsageError } from './cli/usageError.ts';
import type { ThreadStart } from './judging/threadProtocol.ts';

/** Put in by the bundler. */
declare const FINELINE_VERSION: string;

// Whoever reads our output may stop reading, as `head` does: no reason to complain, but what was not looked at to the end
// is not fine either.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`error: the output cannot be written (${error.code})\n`);
  process.exit(exitCodes.couldNotRun);
});

if (parentPort) liveAsThread(parentPort);
else run();

/** Large runs start this very file as threads. */
function liveAsThread(port: MessagePort): void {
  void import('./judging/runThread.ts').then(({ runThread }) => runThread(port, workerData as ThreadStart));
}

function run(): void {
  runCommandLine(process.argv.slice(2), FINELINE_VERSION).then(
    code => {
      process.exitCode = code;
    },
    (error: unknown) => {
      if (error instanceof UsageError) {
        process.stderr.write(`error: ${error.message}\n`);
        process.exitCode = exitCodes.couldNotRun;
        return;
      }
      const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(`fineline: this is a bug of ours, please report it\n${details}\n`);
      process.exitCode = exitCodes.bug;
    },
  );
}
