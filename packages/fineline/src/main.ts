import { exitCodes, type ExitCode } from './terminal/exitCodes.ts';
import { runCommandLine } from './cli/runCommandLine.ts';
import { standardOutput, writeErr } from './terminal/standardOutput.ts';
import { UsageError } from './terminal/usageError.ts';

/** Put in by the bundler. */
declare const FINELINE_VERSION: string;

/** What is left under way when a command has ended, such as a reader that was given up, has so many milliseconds. */
const grace = 1_000;
let isOver = false;

process.on('uncaughtException', error => {
  sayBug(error);
  settle(exitCodes.bug);
  process.exit();
});
// Emitted where nothing is under way any more. A command that waits for something has not done its work; after one that has,
// to take down all that it made is no use to anybody, unless a reader of somebody else's still has something to do then.
process.on('beforeExit', () => {
  if (isOver) {
    if (process.listenerCount('beforeExit') === 1) process.exit();
    return;
  }
  sayBug('it ended before its work was done');
  end(exitCodes.bug);
});
runCommandLine(process.argv.slice(2), FINELINE_VERSION).then(end, async (error: unknown) => {
  if (!(error instanceof UsageError)) {
    sayBug(error);
    return end(exitCodes.bug);
  }
  const { printableLines } = await import('@fineline/report');
  writeErr(`error: ${printableLines(error.message)}\n`);
  end(exitCodes.couldNotRun);
});

function end(code: ExitCode): void {
  isOver = true;
  settle(code);
  // Where the reader of the output is slow, it has all the time that it takes.
  setTimeout(() => standardOutput().write('', () => process.exit()), grace).unref();
}

/** The process ends with this code, whatever a reader's own code says that runs when it does. */
function settle(code: ExitCode): void {
  const exit = process.exit.bind(process);
  process.exit = () => exit(code);
  process.exitCode = code;
  process.on('exit', () => {
    process.exitCode = code;
  });
}

function sayBug(error: unknown): void {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  writeErr(`fineline: this is a bug of ours, please report it\n${details}\n`);
}
