// Facts come from readers, front matter and other programs, so their types are a promise that may be broken. This step
// keeps it: what has the wrong shape counts as unknown and is reported, and everything after it can trust its input.
// A claim of the wrong shape counts as not made, or garbling it would help where keeping silent does not.
import { type Conflict, type Dispute, type Evidence, type Reading, type WordsFact } from '@fineline/ruleset';
import type { Decision } from '../decisions/decision.ts';
import {
  isConflict,
  isDispute,
  isEvidence,
  isInterval,
  isObject,
  isReading,
  isSound,
  isSpan,
  isWordsFact,
  type Unchecked,
} from './factShapes.ts';
import {
  emptyFrame,
  noGroup,
  slotsOf,
  unknownGroup,
  type Fact,
  type FactSlot,
  type FactSlots,
  type Frame,
  type WordsSlot,
} from './factSlots.ts';
import { eachPostFact } from './eachPostFact.ts';

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

export type Report = (fact: string, message: string) => void;

const noneGiven: readonly never[] = [];
const notYesNo = 'this is neither yes nor no';
const notPlace = 'this does not say where in the text it stands';

/**
 * Makes the step that takes in the facts of a post, which may be any value at all. `vocabulary` is the digest of the
 * words that the policy knows.
 */
export function compileAdmission(slots: FactSlots, vocabulary: string): (facts: unknown) => Admitted {
  const ofPost = slotsOf(slots, false);
  const ofGroup = slotsOf(slots, true);

  return facts => {
    const problems: FactProblem[] = [];
    const report: Report = (fact, message) => problems.push({ fact, message });
    const given = isObject(facts) ? facts : {};
    if (given !== facts) report('facts', 'these are no facts of a post');
    const { custom, reading, cohorts, openCohorts, mentions, disputes, conflicts } = given;
    if (custom !== undefined && !isObject(custom)) report('custom', 'this is no list of facts by name');
    const read = isReading(reading) ? reading : undefined;
    if (read !== reading)
      report('reading', 'this does not say who read the text, which text, and with which words in mind');

    // Nobody looked for the words of this policy where the reader was given those of another.
    const open = reading !== undefined && read?.vocabulary !== vocabulary;
    const values = new Array<unknown>(slots.size);
    eachPostFact(given, slots, values, keep);
    for (const slot of ofPost) {
      const raw = values[slot.index];
      values[slot.index] = raw === undefined ? slot.assumed : admitFact(raw, slot, open, report);
    }
    return {
      post: { facts: values as Frame['facts'], evidence: noneGiven },
      groups: cohorts === undefined ? withoutGroups : admitGroups(cohorts, openCohorts, ofGroup, report),
      // Mentions decide nothing, so that those of a wrong shape are left out without a word.
      unclear: ofEach(mentions, unclearIn),
      disputes: disputes === undefined ? noneGiven : admitDisputes(disputes, slots, report),
      conflicts: conflicts === undefined ? noneGiven : admitConflicts(conflicts, report),
      reading: read,
      problems,
    };
  };
}

function keep(values: unknown[], index: number, raw: unknown): void {
  values[index] = raw;
}

/** What comes of all items of a list; nothing of what is none. */
function ofEach<T>(raw: unknown, admit: (item: unknown) => readonly T[]): readonly T[] {
  return Array.isArray(raw) ? raw.flatMap(item => admit(item)) : noneGiven;
}

function listOf(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : [raw];
}

/** What shape each kind of fact has, and what is said of one that has another. */
const shapes: {
  readonly [K in FactSlot['kind']]: readonly [
    fits: (raw: Unchecked, slot: FactSlot) => boolean,
    amiss: string,
  ];
} = {
  words: [isWordsFact, 'this is no set of words'],
  number: [
    ({ value }, { range }) => value === null || isInterval(value, range),
    'this is no number between two bounds',
  ],
  'yes-no': [({ value }) => typeof value === 'boolean', notYesNo],
  text: [({ value }) => value === null || typeof value === 'string', 'this is no text'],
};

/** The fact of a slot without those of its evidence that show nothing, or what stands in for one that is amiss. */
export function admitFact(raw: unknown, slot: FactSlot, open: boolean, report: Report): Fact | undefined {
  const { name, kind, assumed } = slot;
  const [fits, amiss] = shapes[kind];
  if (!isObject(raw) || !fits(raw, slot)) {
    report(name, amiss);
    return assumed;
  }
  let fact = raw;
  if (!isSound(raw.evidence)) {
    report(name, notPlace);
    fact = { ...raw, evidence: ofEach(raw.evidence, it => (isEvidence(it) ? [it] : noneGiven)) };
  }
  if (kind !== 'words') return fact as unknown as Fact;
  return admitWords(fact as unknown as WordsFact, slot, open && slot.readable, report) ?? assumed;
}

function admitWords(
  fact: WordsFact,
  { name, vocabulary, assumed }: WordsSlot,
  open: boolean,
  report: Report,
): WordsFact | undefined {
  const { has, lacks = noneGiven } = fact;
  const isKnown = (word: string): boolean => vocabulary.atOrAbove.has(word);
  let sound = fact;
  if (!has.every(isKnown) || !lacks.every(isKnown)) {
    for (const word of [...has, ...lacks])
      if (!isKnown(word)) report(name, `\`${word}\` is no word of this policy`);
    sound = { ...fact, has: has.filter(isKnown), lacks: lacks.filter(isKnown) };
    // Such a word may stand for one that the policy knows, which in a claim would be to its maker's good.
    if (sound.has.length < has.length && !assumed) sound = { ...sound, open: true };
  }
  // Whoever says that there is no consent says nothing else.
  if (name === 'consent' && sound.has.length > 1 && sound.has.includes('none')) {
    report(name, '`none` stands alone');
    return undefined;
  }
  if (sound.open === true) return sound;
  // A consent without a word is a consent of `none`.
  if (name === 'consent' && sound.has.length === 0) return undefined;
  return open ? { ...sound, open } : sound;
}

const withoutGroups: readonly Frame[] = [unknownGroup];

function admitGroups(
  raw: unknown,
  open: unknown,
  slots: readonly FactSlot[],
  report: Report,
): readonly Frame[] {
  if (!Array.isArray(raw)) {
    report('cohorts', 'this is no list of groups');
    return withoutGroups;
  }
  if (open !== undefined && typeof open !== 'boolean') report('openCohorts', notYesNo);
  const groups = Array.from(raw, (group, at) => admitGroup(group, at + 1, slots, report));
  if (open !== undefined && open !== false) groups.push(unknownGroup);
  return groups.length === 0 ? [noGroup] : groups;
}

function admitGroup(raw: unknown, number: number, slots: readonly FactSlot[], report: Report): Frame {
  const reportHere: Report = (fact, message) => report(fact, `in group ${number}, ${message}`);
  if (!isObject(raw)) {
    reportHere('cohorts', 'this is no group');
    return emptyFrame();
  }
  const cue = raw.kind === 'stated' ? 'stated' : 'cohort';
  let evidence: readonly Evidence[] = cue === 'stated' ? [{ cue }] : noneGiven;
  if (isSpan(raw.span)) evidence = [{ cue, span: raw.span }];
  else if (raw.span !== undefined) reportHere('cohorts', notPlace);
  const frame = emptyFrame(evidence);
  for (const slot of slots) {
    const value = raw[slot.name.slice('cohort.'.length)];
    if (value === undefined) continue;
    // Null would say that there is none, which no group has.
    const bounds = slot.name === 'cohort.digits' ? { min: value, max: value } : (value ?? {});
    frame.facts[slot.index] = admitFact({ value: bounds, evidence }, slot, false, reportHere);
  }
  return frame;
}

/** A mention of what may be a group. */
function unclearIn(mention: unknown): readonly Evidence[] {
  return isObject(mention) && mention.kind === 'unclear' && isSpan(mention.span)
    ? [{ cue: 'unclear', span: mention.span }]
    : noneGiven;
}

/** A dispute that is not whole counts all the same; one that names no fact may be about any of them. */
function admitDisputes(raw: unknown, slots: FactSlots, report: Report): readonly Dispute[] {
  if (!Array.isArray(raw)) report('disputes', 'this is no list of disputes');
  return ofEach(listOf(raw), dispute => {
    const { fact, by, because }: Unchecked = isObject(dispute) ? dispute : {};
    const isOne = slots.has(fact as string) || fact === 'cohort';
    if (isDispute(dispute) && isOne) return [dispute];
    report(
      'disputes',
      isDispute(dispute)
        ? `\`${dispute.fact}\` is no fact that can be disputed`
        : 'a dispute names a fact, says who disputes it (`by`) and why (`because`)',
    );
    return (isOne ? [fact as string] : ['cohort', ...slots.keys()]).map(fact => ({
      fact,
      by: typeof by === 'string' ? by : 'somebody',
      because: typeof because === 'string' ? because : 'no reason is given',
    }));
  });
}

function admitConflicts(raw: unknown, report: Report): readonly (Conflict | undefined)[] {
  return ofEach(listOf(raw), conflict => {
    if (isConflict(conflict)) return [conflict];
    report('conflicts', 'a conflict names a fact, what is stated of it and what was read');
    return [undefined];
  });
}
