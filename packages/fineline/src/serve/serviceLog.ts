// The log goes to standard error. A disk that is full, or a collector that is gone, is no reason to judge no more.
import { cannotWrite } from '../terminal/cannotWrite.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Where a service logs to. */
export interface ServiceLog {
  /** Takes a whole line. */
  readonly write: (line: string) => void;
  /** How many lines could not be written. */
  readonly lost: () => number;
  /** From now on standard output is told once where lines are lost: what it is read for is there. */
  readonly tellOfLost: () => void;
}

/** Writes to the terminal's error stream, and counts what that does not take. */
export function createServiceLog({ err, out }: Terminal): ServiceLog {
  let lost = 0;
  let tells: 'not yet' | 'once' | 'no more' = 'not yet';
  const onLost = (error: Error): void => {
    lost++;
    if (tells !== 'once') return;
    tells = 'no more';
    void out(
      `${cannotWrite('standard error', error)}. Posts go on being judged; /metrics counts the lines of the log that are lost\n`,
    );
  };
  return {
    write: line => err(line, onLost),
    lost: () => lost,
    tellOfLost: () => (tells = 'once'),
  };
}
