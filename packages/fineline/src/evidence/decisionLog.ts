// A log of decisions that shows when it was changed: each entry holds the digest of the one before. What was judged is
// in it as a salted commitment only, so that an entry can be proved to whoever holds the opening, and the content can
// still be erased by erasing the opening: the chain stays whole. Whoever owns the log could write all of it anew, change
// its last entry, or cut its end off; the signed head, kept elsewhere, shows that.
import { digestText, type Facts } from '@fineline/ruleset';
import type { Decision, FindingState } from '@fineline/runtime';
import type { LoggedTable } from './loggedTable.ts';

/** One line of the log. */
export interface LogEntry {
  readonly formatVersion: 1;
  /** Counted from 0. */
  readonly seq: number;
  /** Digest of the entry before; null for the first. */
  readonly prev: string | null;
  /** When it was judged, as the caller's clock has it: `2026-12-01T09:30:00.000Z`. */
  readonly at: string;
  readonly id?: string;
  readonly policy: string;
  readonly version?: string;
  readonly ruleSet: string;
  readonly date: string;
  /** Where the date comes from: the post, the caller, the clock. Entries of earlier versions do not say. */
  readonly dateFrom?: Decision['dateFrom'];
  readonly verdict: Decision['verdict'];
  readonly findings: readonly {
    readonly rule: string;
    readonly effect: string;
    readonly state: FindingState;
    readonly countsAs: string;
    readonly waiver?: { readonly by: string; readonly until: string };
  }[];
  readonly reader?: Decision['reader'];
  readonly otherReaders?: Decision['otherReaders'];
  /** Digest of the line of the opening. */
  readonly commitment: string;
}

/** What was judged: the facts of a post, or a table as it was measured. */
export type LogSubject = { readonly facts: Facts } | { readonly table: LoggedTable };

/** What proves what an entry was about. Whoever erases it erases the content, and no more. */
export type LogOpening = LogSubject & {
  readonly seq: number;
  /** At least 128 random bits in hexadecimal: without it the commitment tells nothing. */
  readonly salt: string;
};

/** Where a log ends. */
export interface LogHead {
  readonly entries: number;
  /** Digest of the last entry; null of an empty log. */
  readonly digest: string | null;
}

/** The head of a log without entries. */
export const emptyLog: LogHead = { entries: 0, digest: null };

/** The lines of the next entry of a log and of what opens it, and where the log ends then. */
export function nextEntry(
  head: LogHead,
  { decision, subject }: { readonly decision: Decision; readonly subject: LogSubject },
  { at, salt }: { readonly at: string; readonly salt: string },
): { readonly line: string; readonly opening: string; readonly head: LogHead } {
  const { id, policy, version, ruleSet, date, dateFrom, verdict, findings, reader, otherReaders } = decision;
  const opening = JSON.stringify({ seq: head.entries, salt, ...subject } satisfies LogOpening);
  const entry: LogEntry = {
    formatVersion: 1,
    seq: head.entries,
    prev: head.digest,
    at,
    ...(id !== undefined && { id }),
    policy,
    ...(version !== undefined && { version }),
    ruleSet,
    date,
    ...(dateFrom !== undefined && { dateFrom }),
    verdict,
    findings: findings.map(({ rule, effect, state, countsAs, waiver }) => ({
      rule,
      effect,
      state,
      countsAs,
      ...(waiver && { waiver: { by: waiver.by, until: waiver.until } }),
    })),
    ...(reader && { reader }),
    ...(otherReaders && { otherReaders }),
    commitment: digestText(opening),
  };
  const line = JSON.stringify(entry);
  return { line, opening, head: { entries: head.entries + 1, digest: digestText(line) } };
}

/**
 * Reads one line as the entry that comes after `head`, or says what is wrong with it. A line must be as it was
 * written, with the next number and the digest of the line before.
 */
export function readEntry(
  line: string,
  head: LogHead,
): { readonly entry: LogEntry; readonly head: LogHead } | { readonly problem: string } {
  const entry = entryIn(line);
  if (entry === undefined) return { problem: 'this line is no entry of a decision log' };
  if (entry.seq !== head.entries)
    return { problem: `this is entry ${entry.seq} where entry ${head.entries} belongs` };
  if (entry.prev !== head.digest)
    return { problem: 'it does not follow from the entry before: one of the two was changed' };
  return { entry, head: { entries: head.entries + 1, digest: digestText(line) } };
}

/** An entry whatever stands before it; undefined where the line is none. */
export function entryIn(line: string): LogEntry | undefined {
  try {
    const data: unknown = JSON.parse(line);
    // A key that stands there twice would be read as its last value only.
    if (JSON.stringify(data) !== line) return undefined;
    const { formatVersion, seq, prev, at, commitment, findings } = data as LogEntry;
    const isEntry =
      formatVersion === 1 &&
      Number.isSafeInteger(seq) &&
      (prev === null || typeof prev === 'string') &&
      isTime(at) &&
      typeof commitment === 'string' &&
      Array.isArray(findings);
    return isEntry ? (data as LogEntry) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text is a time as the clock tells it. */
function isTime(text: unknown): boolean {
  const time = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}
