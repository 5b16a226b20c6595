import type { Mention, Span } from '@fineline/ruleset';
import type { NumberPhrase } from '../numbers/numberPhrase.ts';
import type { Range } from '../tokens/range.ts';
import type { Passage } from '../passage/passage.ts';
import { cohortOf } from './cohortOf.ts';
import { countedElsewhere } from './countedElsewhere.ts';
import { generalMentions } from './generalMentions.ts';
import { bareNumber, isYearly, labelledBy, type Bare } from './bareNumbers.ts';
import { doerOf } from './doerOf.ts';
import { fewPeople } from './fewPeople.ts';
import { findHead } from './findHead.ts';
import { behindPictures } from './freeNumbers.ts';
import { gapped } from './gappedCounts.ts';
import type { Head } from './head.ts';
import type { Group, People } from './group.ts';
import { ellipsisAt, type Counted } from './ellipsis.ts';
import { disguisedCounts } from './disguisedCounts.ts';
import { withHedges } from './hedged.ts';
import { looselyCounted } from './looseCounts.ts';
import { isLabel, isNoCount } from './noCounts.ts';
import { leftOver } from './leftOver.ts';
import { isRelativeWho } from '../lexicon/lists/peopleNouns.ts';
import { mayBeSubject } from './tornCounts.ts';
import { listed } from './listedCounts.ts';
import { ratioBehind } from './ratioBehind.ts';
import { remainder } from './remainders.ts';
import { tabledCounts } from './tabledCounts.ts';
import { ratioToEvery, toldShare } from './toldShares.ts';
import { unnamedPeople, type Unnamed } from './unnamedPeople.ts';
import { singlePeople } from './singlePeople.ts';
import { inTitle } from '../passage/masks.ts';
import { allOf } from '../tokens/foundIn.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';
import { isFiniteVerb, isPastVerb, lone } from '../lexicon/lists/wordLists.ts';
import { unitDays } from '../lexicon/lists/calendar.ts';

/**
 * The groups of people that the text gives a number for, and the numbers that count nobody measured. Whoever is in `names`
 * is a group of one.
 */
export function readCohorts(
  passage: Passage,
  numbers: readonly NumberPhrase[],
  names: readonly Range[],
): People {
  const groups: Group[] = [];
  const possible: Group[] = [];
  const mentions: Mention[] = [];
  let last: Counted | undefined;
  let before: Before | undefined;
  let list: Unnamed | undefined;
  let passed = -1;
  for (const told of numbers) {
    const number = ratioToEvery(passage, told) ?? told;
    if (passage.masks.of[number.core] === inTitle) continue;
    const named = isNoCount(passage, number);
    const row = named ? undefined : listed(passage, number, list);
    list = row ?? list;
    const mayAnswer = before?.kind === undefined || before.kind === 'thing';
    const counted = named
      ? undefined
      : (row ??
        countedBy(passage, number, last) ??
        (mayAnswer ? gapped(passage, number, last, passed) : undefined));
    if (counted === undefined) {
      if (passage.tokens[number.core]!.kind === 'number' && !isYearly(passage, number)) passed = number.from;
      continue;
    }
    const { from, to, unit, kind } = counted;
    const sentence = passage.sentenceOf[number.core]!;
    const span = spanOf(passage.tokens, from, to);
    const may = kind === 'people' || kind === 'unclear';
    const other = may ? (countedElsewhere(passage, from, to) ?? likeBefore(passage, from, to, before)) : kind;
    before = { from, to, kind: other };
    if (other !== undefined) {
      mentions.push(mentionOf(other, number, unit, span));
      // *88 times* speaks of nothing that *forty of them* could mean.
      if (other === 'thing' && unit !== 'times' && !unitDays.has(unit))
        last = { kind: 'thing', unit, sentence, share: false, from, to };
      continue;
    }
    const cohort = cohortOf(
      ratioBehind(passage, number, to) ?? withHedges(passage, number, to),
      unit,
      span,
      introducesOne(passage, number),
    );
    // An average (*2.4 people*) is the size of no group.
    if (cohort === undefined) continue;
    // *Zero riders fell off*: nobody is told of.
    if (cohort.kind === 'zero') {
      mentions.push(mentionOf('nobody', number, unit, span));
      continue;
    }
    // *84 billion glorps*: whatever they are, nobody among so many is told apart.
    if (kind === 'unclear' && isMultitude(number)) {
      mentions.push(mentionOf('thing', number, unit, span));
      continue;
    }
    if (kind === 'unclear') {
      possible.push({ cohort, from, to });
      mentions.push(mentionOf(kind, number, unit, span));
      continue;
    }
    groups.push({ cohort, from, to });
    last = { kind: 'people', unit, sentence, share: number.form === 'share', from, to };
  }
  for (const { from, to } of disguisedCounts(passage)) {
    const [unit, span] = [wordAt(passage.tokens, to - 1)!, spanOf(passage.tokens, from, to)];
    possible.push({ cohort: { unit, span }, from, to });
    mentions.push({ kind: 'unclear', unit, span });
  }
  for (const { from, to, unit } of tabledCounts(passage)) {
    const span = spanOf(passage.tokens, from, to);
    possible.push({ cohort: { unit, span }, from, to });
    mentions.push({ kind: 'unclear', unit, span });
  }
  const few = fewPeople(passage);
  for (const group of few.groups)
    if (countedElsewhere(passage, group.from, group.to) === undefined) groups.push(group);
  for (const group of few.possible) {
    possible.push(group);
    mentions.push({ kind: 'unclear', unit: 'people', span: group.cohort.span! });
  }
  const singles = singlePeople(passage, groups, mentions, names);
  return {
    groups: inOrder([groups, singles.groups], ({ from }) => from),
    possible,
    mentions: inOrder([mentions, singles.mentions, generalMentions(passage)], ({ span }) => span.start),
  };
}

/** What several lists hold, in the order of the text. Most are empty. */
function inOrder<T>(lists: readonly (readonly T[])[], placeOf: (one: T) => number): readonly T[] {
  const all = allOf(lists);
  for (let at = 1; at < all.length; at++)
    if (placeOf(all[at]!) < placeOf(all[at - 1]!)) return all.toSorted((a, b) => placeOf(a) - placeOf(b));
  return all;
}

interface CountedBy extends Omit<Bare, 'subject'> {
  readonly kind: Head['kind'];
}

/** What a number counts: the noun behind it, the noun that it borrows, or people without one. */
function countedBy(passage: Passage, number: NumberPhrase, last: Counted | undefined): CountedBy | undefined {
  const { from, to } = number;
  const one = number.form === 'count' && number.value.min === 1 && number.value.max === 1;
  // Before the noun behind it: that may be the label of the next line.
  const label = labelledBy(passage, number);
  if (label !== undefined) return { ...label, kind: 'people' };
  const noun = findHead(passage, from, behindPictures(passage, number), one);
  const ofShare = number.form === 'share' && noun?.kind !== 'people';
  const rest = ofShare ? toldShare(passage, number, last) : theRest(passage, number, last);
  if (rest !== undefined) return rest;
  const head = noun ?? ellipsisAt(passage, number, last);
  if (head === undefined) {
    // *The water is nine degrees, the tea is ninety. Both are waiting.*
    const areBoth = wordAt(passage.tokens, from) === 'both' && being.has(wordAt(passage.tokens, to) ?? '');
    if (areBoth && isNearThing(passage, number, last)) return undefined;
    const bare = othersAt(passage, number, last) ?? bareNumber(passage, number);
    // *Of the 400 orders, 53 came back*: things were spoken of, so the number may be theirs.
    const torn = last?.kind === 'thing' && last.sentence === passage.sentenceOf[number.core];
    if (bare !== undefined) return { ...bare, kind: torn && bare.subject ? 'unclear' : 'people' };
    const unnamed = unnamedPeople(passage, number, last) ?? remainder(passage, number, last);
    if (unnamed !== undefined) return unnamed;
    if (isAllOfSomething(passage, number, last)) return { unit: 'all', from, to, kind: 'unclear' };
    const ofThings = last?.kind === 'thing' && last.sentence === passage.sentenceOf[number.core];
    const loose = (ofThings ? undefined : looselyCounted(passage, number)) ?? leftOver(passage, number);
    return loose === undefined ? undefined : { unit: loose, from, to, kind: 'unclear' };
  }
  const { unit } = head;
  const kind = isEnjoyed(passage, number, head) ? 'thing' : head.kind;
  if (kind === 'unclear' && isLabel(passage, number)) return undefined;
  if (kind === 'unclear' && last !== undefined && goesOn(passage, from, last))
    return { from, to: head.to, unit, kind: last.kind };
  // *40% more pies* tells of how many more.
  if (kind === 'unclear' && number.form === 'share' && comparing.has(wordAt(passage.tokens, to) ?? ''))
    return { from, to: head.to, unit, kind: 'thing' };
  const torn = kind === 'thing' && mayBeSubject(passage, number, head);
  return { from, to: head.to, unit, kind: torn ? 'unclear' : kind };
}

const comparing = new Set(['more', 'fewer', 'less']);
const ending = new Set('leave finish arrive go quit surface wake return pay reply admit notice'.split(' '));

/** *88 guests came. The remaining three sent flowers*: what is left of people does something. */
function theRest(
  { tokens, sentenceOf }: Passage,
  { from, to, core, form }: NumberPhrase,
  last: Counted | undefined,
): CountedBy | undefined {
  const which = wordAt(tokens, from - 1);
  if (form !== 'count' || wordAt(tokens, from - 2) !== 'the') return undefined;
  // *The last nine to leave*, *the remaining five asked for cake*.
  const leaving = which === 'last' && wordAt(tokens, to) === 'to' && ending.has(wordAt(tokens, to + 1) ?? '');
  const asked = which === 'remaining' && last === undefined && doerOf(tokens, to, true) === 'people';
  if (leaving || asked) return { unit: 'people', from, to, kind: 'people' };
  if (last?.kind !== 'people' || sentenceOf[core]! - last.sentence > 1) return undefined;
  if (which !== 'remaining' && which !== 'other') return undefined;
  return isPastVerb(wordAt(tokens, to)) ? { unit: last.unit, from, to, kind: 'people' } : undefined;
}

const being = new Set(['are', 'were', 'have', 'will', 'can']);

/** True where things were counted in this sentence or the one before, and nobody since. */
function isNearThing({ sentenceOf }: Passage, { core }: NumberPhrase, last: Counted | undefined): boolean {
  return last?.kind === 'thing' && sentenceOf[core]! - last.sentence <= 1;
}

/** *The other 900 were asleep.*: the rest of people, unless things were counted before. */
function othersAt(passage: Passage, number: NumberPhrase, last: Counted | undefined): Bare | undefined {
  const { tokens } = passage;
  const { from, to, form } = number;
  if (isNearThing(passage, number, last) || form !== 'count' || wordAt(tokens, from - 1) !== 'other')
    return undefined;
  if (!isFiniteVerb(wordAt(tokens, to)) || doerOf(tokens, to, true) === 'thing') return undefined;
  return { unit: last?.kind === 'people' ? last.unit : 'people', from, to, subject: false };
}

/** *All 53 are here.*: whoever or whatever was spoken of; a word before it may have counted them. */
function isAllOfSomething(passage: Passage, number: NumberPhrase, last: Counted | undefined): boolean {
  const { tokens } = passage;
  const { from, to, form } = number;
  return (
    form === 'count' &&
    !isNearThing(passage, number, last) &&
    wordAt(tokens, from) === 'all' &&
    isFiniteVerb(wordAt(tokens, to))
  );
}

const makers = new Set(['artists', 'authors', 'composers', 'directors', 'musicians', 'writers']);

const enjoying = new Set(
  "you your you've discovered found streamed followed played heard read watched average".split(' '),
);

/** *You played 87 artists*, *your year: 87 artists, 12 genres*, *listeners found 27 artists*: what was chosen is counted. */
function isEnjoyed(
  { tokens, sentences, sentenceOf }: Passage,
  { from, to }: NumberPhrase,
  head: Head,
): boolean {
  if (!makers.has(head.unit) || head.to > to + 2 || isFiniteVerb(wordAt(tokens, head.to))) return false;
  if (head.partitive || isRelativeWho(wordAt(tokens, head.to))) return false;
  for (let at = Math.max(sentences[sentenceOf[from]!]!.from, from - 8); at < from; at++)
    if (enjoying.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** *12 kettles, 53 …*, *7 riders and 53 …*: the items of one list are of one kind. */
function goesOn({ tokens }: Passage, from: number, { to }: Counted): boolean {
  const joined =
    ['and', 'or', 'plus'].includes(wordAt(tokens, from - 1) ?? '') || isMark(tokens, from - 1, ',');
  return joined && (to === from - 1 || (to === from - 2 && isMark(tokens, to, ',')));
}

/** What was counted before a number, and why it tells of nobody. */
interface Before extends Range {
  readonly kind: string | undefined;
}

/** What holds of all that are named together; staff may stand beside customers. */
const spreading = new Set('capacity offer fiction rate yardstick hypothetical goal'.split(' '));

/** *Seats four adults or six children*, *takes two trunks or 12 people*: what holds of one holds of the other. */
function likeBefore(
  passage: Passage,
  from: number,
  to: number,
  before: Before | undefined,
): string | undefined {
  const { tokens } = passage;
  // *Of 90 guests surveyed, 12 said no*.
  if (before?.kind === 'survey' && before.to === from - 2 && isMark(tokens, from - 1, ',')) return 'survey';
  const link = wordAt(tokens, from - 1);
  if (before?.to !== from - 1 || (link !== 'or' && link !== 'and' && link !== 'plus')) return undefined;
  if (wordAt(tokens, to - 1) === 'you' || isRelativeWho(wordAt(tokens, to)) || isPastVerb(wordAt(tokens, to)))
    return undefined;
  const kind = before.kind === 'thing' ? countedElsewhere(passage, before.from, before.to) : before.kind;
  return kind !== undefined && spreading.has(kind) ? kind : undefined;
}

const multitude = 1e6;

function isMultitude({ form, value }: NumberPhrase): boolean {
  return form === 'count' && value.min >= multitude;
}

function mentionOf(kind: string, { form, value }: NumberPhrase, unit: string, span: Span): Mention {
  return form === 'share' ? { kind, unit, span } : { kind, size: value, unit, span };
}

/**
 * *One member watched it every day* tells of somebody as *a member* does, and counts nobody; *only one member*, *just one
 * of you* and *1 member* do.
 */
function introducesOne({ tokens }: Passage, { from, core, to }: NumberPhrase): boolean {
  return (
    wordAt(tokens, core) === 'one' &&
    from === core &&
    to === core + 1 &&
    !lone.has(wordAt(tokens, core - 1) ?? '')
  );
}
