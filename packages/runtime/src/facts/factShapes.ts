// Whether data of any shape is what a fact, or a part of one, promises to be.
import type {
  Conflict,
  Dispute,
  Evidence,
  Interval,
  NumberRange,
  Reading,
  Span,
  WordsFact,
} from '@fineline/ruleset';

/** What numbers are checked against. */
export { numberRange } from '@fineline/ruleset';

export type Unchecked = Record<string, unknown>;

export function isObject(it: unknown): it is Unchecked {
  return typeof it === 'object' && it !== null && !Array.isArray(it);
}

function isTexts(it: unknown): it is readonly string[] {
  if (!Array.isArray(it)) return false;
  for (const text of it) if (typeof text !== 'string') return false;
  return true;
}

function isWhole(it: unknown): it is number {
  return Number.isSafeInteger(it) && (it as number) >= 0;
}

const anyAmount: NumberRange = { least: 0, most: Infinity, whole: false };

function isAmount(it: unknown, least: number, { most, whole }: NumberRange): it is number {
  return typeof it === 'number' && it >= least && it <= most && Math.abs(it) < Infinity && !(whole && it % 1);
}

export function isInterval(it: unknown, range: NumberRange = anyAmount): it is Interval {
  if (!isObject(it)) return false;
  const { min, max } = it;
  return isAmount(min, range.least, range) && (max === null || isAmount(max, min, range));
}

export function isSpan(it: unknown): it is Span {
  return isObject(it) && isWhole(it.start) && isWhole(it.end) && it.end >= it.start;
}

export function isEvidence(it: unknown): it is Evidence {
  if (!isObject(it)) return false;
  const { cue, word = '', span } = it;
  return typeof cue === 'string' && typeof word === 'string' && (span === undefined || isSpan(span));
}

export function isSound(evidence: unknown): boolean {
  return evidence === undefined || (Array.isArray(evidence) && evidence.every(isEvidence));
}

export function isWordsFact(it: Unchecked): it is Unchecked & WordsFact {
  const { has, lacks, open } = it;
  return (
    isTexts(has) &&
    (lacks === undefined || isTexts(lacks)) &&
    (open === undefined || typeof open === 'boolean')
  );
}

export function isDispute(it: unknown): it is Dispute {
  return isObject(it) && isTexts([it.fact, it.by, it.because]);
}

export function isConflict(it: unknown): it is Conflict {
  return isObject(it) && typeof it.fact === 'string' && isInterval(it.stated) && isInterval(it.read);
}

export function isReading(it: unknown): it is Reading {
  if (!isObject(it)) return false;
  const others = it.otherReaders ?? [];
  return (
    isTexts([it.text, it.vocabulary, it.language]) &&
    isReader(it.reader) &&
    Array.isArray(others) &&
    others.every(other => isReader(other) && (other.failed === undefined || other.failed === true))
  );
}

function isReader(it: unknown): it is Unchecked {
  return isObject(it) && isTexts([it.name, it.version, it.digest ?? '']);
}
