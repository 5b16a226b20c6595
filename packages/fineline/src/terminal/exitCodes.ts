/** What the exit code of every command means. */
export const exitCodes = {
  /** Nothing to report. */
  fine: 0,
  /** Findings: a post that may not go out as it is, a problem in a policy, a stale file. */
  findings: 1,
  /** Could not run: usage, unreadable input, no file matched, a policy that does not compile, no policy in force. */
  couldNotRun: 2,
  /** Our own bug. */
  bug: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The code that says most: could not run before findings before fine. */
export function worst(...codes: readonly ExitCode[]): ExitCode {
  return codes.includes(exitCodes.bug) ? exitCodes.bug : (Math.max(0, ...codes) as ExitCode);
}
