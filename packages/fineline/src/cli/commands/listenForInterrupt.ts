import { exitCodes } from '../../terminal/exitCodes.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { onToldToEnd } from './onToldToEnd.ts';

/** Whether somebody pressed Ctrl-C, or ended the run (SIGTERM). */
export interface Interrupt {
  readonly aborted: boolean;
  /** The same for those who wait: Node loads what makes one when it is asked for. */
  readonly signal: AbortSignal;
}

/**
 * Aborted when somebody presses Ctrl-C, or ends the run. The first time it comes to its end, so that what was written is
 * whole, and no more is waited for from standard input, nor from readers; the second time it is cut off.
 */
export function listenForInterrupt(terminal: Terminal): Interrupt {
  let reason: Error | undefined;
  let controller: AbortController | undefined;
  const first = (): void => {
    reason = new Error('the run was interrupted');
    controller?.abort(reason);
    terminal.stdin.destroy();
  };
  // Left by `exit`, a run lets go of what it has locked.
  onToldToEnd(first, () => process.exit(exitCodes.couldNotRun));
  return {
    get aborted() {
      return reason !== undefined;
    },
    get signal() {
      controller ??= new AbortController();
      if (reason) controller.abort(reason);
      return controller.signal;
    },
  };
}
