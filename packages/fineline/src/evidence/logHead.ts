import { canonicalize } from '@fineline/ruleset';
import type { LogHead } from './decisionLog.ts';

/** The type of a signed end of a decision log. */
export const logHeadType = 'application/vnd.fineline.log-head+json';

/** The bytes to sign. */
export function logHeadBytes({ entries, digest }: LogHead): Uint8Array {
  return new TextEncoder().encode(canonicalize({ formatVersion: 1, entries, digest }));
}

/** The end of a log in a text that was signed; undefined where it is none. */
export function logHeadIn(text: string): LogHead | undefined {
  try {
    const { formatVersion, entries, digest } = JSON.parse(text) as Partial<LogHead> & {
      formatVersion?: number;
    };
    if (formatVersion !== 1 || !Number.isSafeInteger(entries)) return undefined;
    if (digest !== null && typeof digest !== 'string') return undefined;
    return { entries: entries!, digest };
  } catch {
    return undefined;
  }
}
