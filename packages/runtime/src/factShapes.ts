// Whether data of any shape is what a fact, or a part of one, promises to be.
import type { Conflict, Dispute, Evidence, Interval, Reading, Span } from '@fineline/ruleset';

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

export function isInterval(it: unknown, most: number = Number.MAX_VALUE): it is Interval {
  if (!isObject(it)) return false;
  const { min, max } = it;
  if (typeof min !== 'number' || !(min >= 0 && min <= most)) return false;
  return max === null || (typeof max === 'number' && max >= min && max <= most);
}

export function isSpan(it: unknown): it is Span {
  return isObject(it) && isWhole(it.start) && isWhole(it.end) && it.end >= it.start;
}

export function isEvidence(it: unknown): it is Evidence {
  if (!isObject(it) || typeof it.cue !== 'string') return false;
  return (it.span === undefined || isSpan(it.span)) && (it.word === undefined || typeof it.word === 'string');
}

export function hasSoundEvidence<Fact extends Unchecked>(
  fact: Fact,
): fact is Fact & { readonly evidence?: readonly Evidence[] } {
  return fact.evidence === undefined || (Array.isArray(fact.evidence) && fact.evidence.every(isEvidence));
}

export function isWordsFact({ has, lacks, open }: Unchecked): boolean {
  return (
    isTexts(has) &&
    (lacks === undefined || isTexts(lacks)) &&
    (open === undefined || typeof open === 'boolean')
  );
}

export function isDispute(it: unknown): it is Dispute {
  return isObject(it) && [it.fact, it.by, it.because].every(text => typeof text === 'string');
}

export function isConflict(it: unknown): it is Conflict {
  return isObject(it) && typeof it.fact === 'string' && isInterval(it.stated) && isInterval(it.read);
}

export function isReading(it: unknown): it is Reading {
  if (!isObject(it) || !isObject(it.reader)) return false;
  const { text, vocabulary, language, reader } = it;
  if (![text, vocabulary, language].every(value => typeof value === 'string')) return false;
  const others = it.otherReaders ?? [];
  return isIdentity(reader) && Array.isArray(others) && others.every(isOtherReader);
}

function isIdentity(it: unknown): boolean {
  return isObject(it) && [it.name, it.version, it.digest ?? ''].every(value => typeof value === 'string');
}

function isOtherReader(it: unknown): boolean {
  return isObject(it) && isIdentity(it) && (it.failed === undefined || it.failed === true);
}
