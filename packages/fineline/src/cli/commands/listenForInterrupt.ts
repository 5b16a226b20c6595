import type { Terminal } from '../terminal.ts';

/** Whether somebody pressed Ctrl-C. */
export interface Interrupt {
  readonly aborted: boolean;
  /** The same for those who wait: Node loads what makes one when it is asked for. */
  readonly signal: AbortSignal;
}

/**
 * Aborted when somebody presses Ctrl-C. The first time the run comes to its end, so that what was written is whole, and no
 * more is waited for from standard input, nor from readers; the second time it is cut off.
 */
export function listenForInterrupt(terminal: Terminal): Interrupt {
  let reason: Error | undefined;
  let controller: AbortController | undefined;
  process.once('SIGINT', () => {
    reason = new Error('the run was interrupted');
    controller?.abort(reason);
    terminal.stdin.destroy();
  });
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
