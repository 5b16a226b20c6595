import type { ExitCode } from '../../terminal/exitCodes.ts';
import type { Terminal } from '../../terminal/terminal.ts';

/** Runs a command once it is known which one, so that nothing of the others is loaded. */
export type Run = (command: (terminal: Terminal) => Promise<ExitCode>) => Promise<void>;
