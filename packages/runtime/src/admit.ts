// Facts come from readers, front matter and other programs, so their types are a promise that may be broken. This step
// keeps it: what has the wrong shape counts as unknown and is reported, and everything after it can trust its input.
// A claim of the wrong shape counts as not made, or garbling it would help where keeping silent does not.
import type { Conflict, Dispute, Evidence, Interval, Reading, Span, WordsFact } from '@fineline/ruleset';
import type { Decision } from './decision.ts';
import {
  emptyFrame,
  noGroup,
  unknownGroup,
  type FactSlot,
  type FactSlots,
  type Frame,
  type WordsSlot,
} from './factSlots.ts';

export type FactProblem = NonNullable<Decision['problems']>[number];

/** The facts of one post, of the promised shapes. */
export interface Admitted {
  readonly post: Frame;
  /** One or more: `noGroup` stands for an empty list and `unknownGroup` for a missing one. */
  readonly groups: readonly Frame[];
  /** What may show a group that is not listed. */
  readonly unclear: readonly Evidence[];
  readonly disputes: readonly Dispute[];
  /** Undefined for a conflict of the wrong shape: that there is one still counts. */
  readonly conflicts: readonly (Conflict | undefined)[];
  readonly reading: Reading | undefined;
  readonly problems: readonly FactProblem[];
}

type Report = (fact: string, message: string) => void;
type Unchecked = Record<string, unknown>;

const noneGiven: readonly never[] = [];

/**
 * Makes the step that takes in the facts of a post, which may be any value at all. `vocabulary` is the digest of the
 * words that the policy knows.
 */
export function compileAdmission(slots: FactSlots, vocabulary: string): (facts: unknown) => Admitted {
  const ofPost = [...slots.values()].filter(({ ofGroup }) => !ofGroup);
  const ofGroup = [...slots.values()].filter(({ ofGroup }) => ofGroup);

  return facts => {
    const problems: FactProblem[] = [];
    const report: Report = (fact, message) => problems.push({ fact, message });
    const given = isObject(facts) ? facts : {};
    if (given !== facts) report('facts', 'these are no facts of a post');
    const { custom } = given;
    if (custom !== undefined && !isObject(custom)) report('custom', 'this is no list of facts by name');

    const reading = admitReading(given.reading, report);
    // Nobody looked for the words of this policy where the reader was given those of another.
    const open = given.reading !== undefined && reading?.vocabulary !== vocabulary;
    const post = emptyFrame();
    for (const slot of ofPost) {
      const { name, declared } = slot;
      const raw = declared ? ownValue(custom, name) : given[name];
      admitFact(name === 'window' ? daysOf(raw) : raw, slot, post, open, report);
    }
    return {
      post,
      groups: admitGroups(given.cohorts, given.openCohorts, ofGroup, report),
      unclear: admitUnclear(given.mentions),
      disputes: admitDisputes(given.disputes, slots, report),
      conflicts: admitConflicts(given.conflicts, report),
      reading,
      problems,
    };
  };
}

function ownValue(custom: unknown, name: string): unknown {
  return isObject(custom) && Object.hasOwn(custom, name) ? custom[name] : undefined;
}

function admitFact(raw: unknown, slot: FactSlot, frame: Frame, open: boolean, report: Report): void {
  const { name, index } = slot;
  if (raw === undefined) {
    frame[slot.kind][index] = slot.assumed as never;
    return;
  }
  switch (slot.kind) {
    case 'words':
      frame.words[index] = admitWords(raw, slot, open && slot.readable, report) ?? slot.assumed;
      return;
    case 'numbers':
      frame.numbers[index] = admitNumber(raw, slot, report) ?? slot.assumed;
      return;
    case 'flags':
      frame.flags[index] = admitValue(raw, name, isFlagFact, notYesNo, report) ?? slot.assumed;
      return;
    case 'texts':
      frame.texts[index] = admitValue(raw, name, isTextFact, 'this is no text', report) ?? slot.assumed;
  }
}

function admitWords(raw: unknown, slot: WordsSlot, open: boolean, report: Report): WordsFact | undefined {
  const { name, vocabulary, assumed } = slot;
  const fact = admitValue(raw, name, isWordsFact, 'this is no set of words', report);
  if (!fact) return undefined;
  const isKnown = (word: string): boolean => vocabulary.atOrAbove.has(word);
  let sound: WordsFact = fact;
  if (!fact.has.every(isKnown) || fact.lacks?.every(isKnown) === false) {
    const { has, lacks = noneGiven } = fact;
    for (const word of [...has, ...lacks].filter(word => !isKnown(word)))
      report(name, `\`${word}\` is none of the words that this policy knows`);
    sound = { ...fact, has: has.filter(isKnown), lacks: lacks.filter(isKnown) };
    // Such a word may stand for one that the policy knows, which in a claim would be to its maker's good.
    if (sound.has.length < has.length && !assumed) sound = { ...sound, open: true };
  }
  // A consent without a word is a consent of `none`.
  if (name === 'consent' && sound.has.length === 0 && sound.open !== true) return undefined;
  return open && sound.open !== true ? { ...sound, open } : sound;
}

function admitNumber(raw: unknown, { name, type }: FactSlot, report: Report): Frame['numbers'][number] {
  const most = type.kind === 'number' && type.unit === 'fraction' ? 1 : undefined;
  const isNumberFact = (it: Unchecked): it is Unchecked & { value: Interval | null } =>
    it.value === null || isInterval(it.value, most);
  return admitValue(raw, name, isNumberFact, notBounds, report);
}

/** A window as a number of days. */
function daysOf(raw: unknown): unknown {
  if (raw === null) return { value: null };
  return isObject(raw) ? { value: raw.days, evidence: [{ cue: 'window', span: raw.span }] } : raw;
}

/** A fact of the shape, without those of its evidence that show nothing; undefined for one that is missing or amiss. */
function admitValue<Fact extends object>(
  raw: unknown,
  name: string,
  isFact: (raw: Unchecked) => raw is Unchecked & Fact,
  amiss: string,
  report: Report,
): (Fact & { readonly evidence?: readonly Evidence[] }) | undefined {
  if (raw === undefined) return undefined;
  if (!isObject(raw) || !isFact(raw)) {
    report(name, amiss);
    return undefined;
  }
  if (hasSoundEvidence(raw)) return raw;
  report(name, notPlace);
  return { ...raw, evidence: Array.isArray(raw.evidence) ? raw.evidence.filter(isEvidence) : noneGiven };
}

function admitGroups(
  raw: unknown,
  open: unknown,
  slots: readonly FactSlot[],
  report: Report,
): readonly Frame[] {
  if (raw === undefined) return [unknownGroup];
  if (!Array.isArray(raw)) {
    report('cohorts', 'this is no list of groups');
    return [unknownGroup];
  }
  if (open !== undefined && typeof open !== 'boolean') report('openCohorts', notYesNo);
  const groups = raw.map((group, at) => admitGroup(group, at + 1, slots, report));
  if (open !== undefined && open !== false) return [...groups, unknownGroup];
  return groups.length === 0 ? [noGroup] : groups;
}

/** Mentions decide nothing, so that those of a wrong shape are left out without a word. */
function admitUnclear(raw: unknown): readonly Evidence[] {
  if (!Array.isArray(raw)) return noneGiven;
  return raw.flatMap((mention: unknown) =>
    isObject(mention) && mention.kind === 'unclear' && isSpan(mention.span)
      ? [{ cue: 'unclear', span: mention.span }]
      : [],
  );
}

function admitGroup(raw: unknown, number: number, slots: readonly FactSlot[], report: Report): Frame {
  const reportHere: Report = (fact, message) => report(fact, `in group ${number}, ${message}`);
  if (!isObject(raw)) {
    reportHere('cohorts', 'this is no group');
    return emptyFrame();
  }
  const stated = raw.kind === 'stated';
  let evidence: readonly Evidence[] = stated ? [{ cue: 'stated' }] : noneGiven;
  if (isSpan(raw.span)) evidence = [{ cue: stated ? 'stated' : 'cohort', span: raw.span }];
  else if (raw.span !== undefined) reportHere('cohorts', notPlace);
  const frame = emptyFrame(evidence);
  for (const slot of slots) {
    const value = raw[slot.name.slice('cohort.'.length)];
    if (value === undefined) continue;
    const bounds = slot.name === 'cohort.digits' ? { min: value, max: value } : value;
    admitFact({ value: bounds, evidence }, slot, frame, false, reportHere);
  }
  return frame;
}

function admitDisputes(raw: unknown, slots: FactSlots, report: Report): readonly Dispute[] {
  if (raw === undefined) return noneGiven;
  if (!Array.isArray(raw)) {
    report('disputes', 'this is no list of disputes');
    return noneGiven;
  }
  return raw.filter((dispute: unknown): dispute is Dispute => {
    if (!isDispute(dispute)) {
      report('disputes', 'a dispute names a fact, says who disputes it (`by`) and why (`because`)');
      return false;
    }
    const { fact } = dispute;
    if (slots.has(fact) || fact === 'cohort') return true;
    report('disputes', `\`${fact}\` is no fact that can be disputed`);
    return false;
  });
}

function admitConflicts(raw: unknown, report: Report): readonly (Conflict | undefined)[] {
  if (raw === undefined) return noneGiven;
  const conflicts: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  return conflicts.map(conflict => {
    if (isConflict(conflict)) return conflict;
    report('conflicts', 'a conflict names a fact, what is stated of it and what was read');
    return undefined;
  });
}

function admitReading(raw: unknown, report: Report): Reading | undefined {
  if (raw === undefined) return undefined;
  if (isReading(raw)) return raw;
  report('reading', 'this does not say who read the text, which text, and with which words in mind');
  return undefined;
}

const notBounds = 'this is no number between two bounds';
const notYesNo = 'this is neither yes nor no';
const notPlace = 'this does not say where in the text it stands';

function isObject(it: unknown): it is Unchecked {
  return typeof it === 'object' && it !== null && !Array.isArray(it);
}

function isTexts(it: unknown): it is readonly string[] {
  return Array.isArray(it) && it.every(text => typeof text === 'string');
}

function isWhole(it: unknown): it is number {
  return Number.isSafeInteger(it) && (it as number) >= 0;
}

function isInterval(it: unknown, most = Number.MAX_VALUE): it is Interval {
  if (!isObject(it)) return false;
  const { min, max } = it;
  if (typeof min !== 'number' || !(min >= 0 && min <= most)) return false;
  return max === null || (typeof max === 'number' && max >= min && max <= most);
}

function isSpan(it: unknown): it is Span {
  return isObject(it) && isWhole(it.start) && isWhole(it.end) && it.end >= it.start;
}

function isEvidence(it: unknown): it is Evidence {
  if (!isObject(it) || typeof it.cue !== 'string') return false;
  return (it.span === undefined || isSpan(it.span)) && (it.word === undefined || typeof it.word === 'string');
}

function hasSoundEvidence<Fact extends Unchecked>(
  fact: Fact,
): fact is Fact & { readonly evidence?: readonly Evidence[] } {
  return fact.evidence === undefined || (Array.isArray(fact.evidence) && fact.evidence.every(isEvidence));
}

function isWordsFact(it: Unchecked): it is Unchecked & Omit<WordsFact, 'evidence'> {
  if (!isTexts(it.has) || !(it.lacks === undefined || isTexts(it.lacks))) return false;
  return it.open === undefined || typeof it.open === 'boolean';
}

function isFlagFact(it: Unchecked): it is Unchecked & { readonly value: boolean } {
  return typeof it.value === 'boolean';
}

function isTextFact(it: Unchecked): it is Unchecked & { readonly value: string | null } {
  return it.value === null || typeof it.value === 'string';
}

function isDispute(it: unknown): it is Dispute {
  return isObject(it) && [it.fact, it.by, it.because].every(text => typeof text === 'string');
}

function isConflict(it: unknown): it is Conflict {
  return isObject(it) && typeof it.fact === 'string' && isInterval(it.stated) && isInterval(it.read);
}

function isReading(it: unknown): it is Reading {
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
