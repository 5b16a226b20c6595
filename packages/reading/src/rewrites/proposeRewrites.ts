// Other words for a text, made by taking out and putting in: no sentence is invented. Whether they are better is for
// whoever judges them to say.
import type { Facts, Span } from '@fineline/ruleset';
import { readCohorts } from '../cohorts/readCohorts.ts';
import { namedPeople } from '../identifiers/namedPeople.ts';
import type { NumberPhrase } from '../numbers/numberPhrase.ts';
import { readNumbers } from '../numbers/readNumbers.ts';
import { passageOf, type Passage } from '../passage/passage.ts';
import { wordAt } from '../tokens/token.ts';
import { asFact, callsIn, maySayToAll, saidTo, saysNothing, toEveryone, type Call } from './address.ts';
import { countedGroups, type Counted } from './counted.ts';
import { dropCount } from './dropCount.ts';
import { keepsTheRest } from './keepsTheRest.ts';
import { changeBy, together, type Change, type Proposal } from './proposal.ts';
import { changesByRemoval } from './removals.ts';
import { roundCount } from './roundCount.ts';
import { sizeOf, spliced, type Splice } from './splice.ts';

/** Texts of more characters than that are for their author to mend. */
const longest = 2_000;

/** So many proposals are made at most. */
const most = 24;

/**
 * Other words for an English text, what keeps most of it first: the counts among `shown` rounded or left out, a call to
 * people turned into a fact about them or into words to everyone, the sentences left out that hold one of the spans `shown`.
 * Each is read again by `read`, and tells all that the text told but for what its proposal names. Nothing is proposed for a
 * long text or one in another language.
 */
export function proposeRewrites(
  text: string,
  shown: readonly Span[],
  read: (text: string) => Facts,
): readonly Proposal[] {
  if (text.length > longest || hasOtherDigits(text)) return [];
  const passage = passageOf(text);
  if (!passage.english) return [];
  const numbers = readNumbers(passage);
  const people = readCohorts(passage, numbers, namedPeople(passage));
  const counted = countedGroups(people.groups, numbers);
  const calls = callsIn(passage);
  const matter = [...people.groups, ...people.possible, ...calls].map(({ from }) => passage.tokens[from]!);
  const counts = changesOfCounts(passage, shownAmong(counted, shown), numbers);
  const otherCalls = changesOfCalls(passage, calls, counted, shown);
  const removals = changesByRemoval(passage, shown, matter);
  const changes = [
    ...counts,
    ...otherCalls,
    ...removals,
    ...otherCalls.flatMap(call => counts.map(count => together(call, count))),
    ...removals.flatMap(removal => [...counts, ...otherCalls].map(other => together(removal, other))),
    ...removals.flatMap(removal =>
      otherCalls.flatMap(call => counts.map(count => together(removal, call, count))),
    ),
  ];
  const proposals = new Map<string, Change>();
  for (const change of changes) {
    const made = spliced(text, change.splices)?.trim();
    if (made === undefined || made === text.trim() || !saysSomething(made, change, passage)) continue;
    const known = proposals.get(made);
    if (known === undefined || sizeOf(change.splices) < sizeOf(known.splices)) proposals.set(made, change);
  }
  const before = read(text);
  return [...proposals]
    .sort(([, a], [, b]) => sizeOf(a.splices) - sizeOf(b.splices))
    .slice(0, most)
    .map(([made, { leftOut, uncounted, rounded }]) => ({ text: made, leftOut, uncounted, rounded }))
    .filter(
      proposal =>
        !tellsStill(proposal, counted) &&
        keepsTheRest({ text, facts: before }, { facts: read(proposal.text), proposal }, shown),
    );
}

/** *53 people came. That's 53 reasons to smile.*: a count that is said again elsewhere is neither left out nor blurred. */
function tellsStill(
  { text, uncounted, rounded }: Pick<Proposal, 'text' | 'uncounted' | 'rounded'>,
  counted: readonly Counted[],
): boolean {
  const changed = [...uncounted, ...rounded];
  const lost = counted.filter(({ group }) => changed.includes(group.cohort.span!));
  if (lost.length === 0) return false;
  return readNumbers(passageOf(text)).some(({ value: left }) =>
    lost.some(({ number: { value } }) => value.min === left.min && value.max === left.max),
  );
}

/** The groups that the spans show; *53 of our 2,000 members* shows the 53 alone. */
function shownAmong(counted: readonly Counted[], shown: readonly Span[]): readonly Counted[] {
  const spans = counted.map(({ group }) => group.cohort.span!);
  return counted.filter((_, at) => {
    const own = spans[at]!;
    const wider = spans.filter(span => span !== own && contains(span, own));
    return shown.some(
      it => contains(own, it) || (contains(it, own) && !wider.some(span => contains(it, span))),
    );
  });
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Keycaps, circled digits, digits of other scripts: whoever reads the text sees a number where the reader may see none. */
function hasOtherDigits(text: string): boolean {
  return /[\u20e3\p{N}]/u.test(text.replace(/[0-9]+/g, ''));
}

function touches(spans: readonly Span[], one: Span): boolean {
  return spans.some(({ start, end }) => start < one.end && end > one.start);
}

/** The counts rounded alike or left out, each by itself and all of them. */
function changesOfCounts(
  passage: Passage,
  counted: readonly Counted[],
  numbers: readonly NumberPhrase[],
): readonly Change[] {
  const roundings = [{ digits: 2 }, { digits: 1 }, { nearest: 5 }, { nearest: 10 }];
  const rounded = roundings.map(to =>
    counted.flatMap(one => rounding(one, roundCount(passage, one, numbers, to)) ?? []),
  );
  const dropped = counted.flatMap(one => dropping(one, dropCount(passage, one)) ?? []);
  return [...rounded, dropped]
    .flatMap(made => (made.length < 2 ? made : [...made, together(...made)]))
    .filter(change => keepsSums(passage, change, counted, numbers));
}

/** *0.1% of our 50,000 members*, *53 out of our 60 viewers*: the whole is not left out where its part stays. */
function keepsSums(
  { tokens, sentenceOf }: Passage,
  { uncounted }: Change,
  counted: readonly Counted[],
  numbers: readonly NumberPhrase[],
): boolean {
  const gone = counted
    .filter(({ group }) => uncounted.includes(group.cohort.span!))
    .map(({ number }) => number);
  return gone.every(({ core }) => {
    const left = numbers.filter(
      other => !gone.includes(other) && sentenceOf[other.core] === sentenceOf[core],
    );
    const isWhole = left.some(({ to }) => core > to && core < to + 4 && wordAt(tokens, core - 2) === 'of');
    // *53 people, 5% of our 1,060 members*: the others tell it still.
    const isTold = left.length > 1 && left.some(({ form }) => form === 'share');
    return !isWhole && !isTold;
  });
}

function rounding({ group }: Counted, splice: Splice | undefined): Change | undefined {
  return splice && changeBy([splice], { rounded: [group.cohort.span!] });
}

function dropping({ group }: Counted, splices: readonly Splice[] | undefined): Change | undefined {
  return splices && changeBy(splices, { uncounted: [group.cohort.span!] });
}

/** What is said to those who are called goes with the call where something was found in it. */
function changesOfCalls(
  passage: Passage,
  calls: readonly Call[],
  counted: readonly Counted[],
  shown: readonly Span[],
): readonly Change[] {
  return calls.flatMap(call => {
    const said = saidTo(passage, call);
    const gone = said !== undefined && touches(shown, said);
    const fact =
      gone || maySayToAll(passage, call) ? asFact(passage, call, gone ? undefined : said) : undefined;
    const group = counted.find(({ group: { from, to } }) => from < call.who && to > call.people);
    const everyone = group && toEveryone(passage, call, group.number.to);
    return [
      ...(fact ? [changeBy(fact, { leftOut: gone ? [said] : [] })] : []),
      ...(everyone ? [changeBy(everyone, { uncounted: [group!.group.cohort.span!] })] : []),
    ];
  });
}

/** Three words are the least where a part was left out, and a greeting wants something behind it where it had that. */
function saysSomething(text: string, { leftOut }: Change, original: Passage): boolean {
  const passage = passageOf(text);
  const words = passage.sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  return words > (leftOut.length > 0 ? 2 : 1) && (!saysNothing(passage) || saysNothing(original));
}
