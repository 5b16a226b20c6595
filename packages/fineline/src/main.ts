import { exitCodes } from './cli/exitCodes.ts';
import { runCommandLine } from './cli/program.ts';
import { UsageError } from './cli/usageError.ts';

/** Put in by the bundler. */
declare const FINELINE_VERSION: string;

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
