import type { NumberPhrase } from '../numbers/numberPhrase.ts';
import type { Passage } from '../passage/passage.ts';
import { bareNumber, type Bare } from './bare/bareNumbers.ts';
import { labelledBy } from './bare/labelledBy.ts';
import { bareSubject } from './bare/bareSubjects.ts';
import { countedAfterwards } from './bare/countedAfterwards.ts';
import { doerOf } from './nouns/doerOf.ts';
import { findHead } from './nouns/findHead.ts';
import { behindPictures } from './nouns/freeNumbers.ts';
import type { Head } from './groups/head.ts';
import { ellipsisAt, isNearThing, type Counted } from './bare/ellipsis.ts';
import { looselyCounted } from './bare/looseCounts.ts';
import { isLabel } from './bare/noCounts.ts';
import { leftOver } from './bare/leftOver.ts';
import { isRelativeWho } from '../lexicon/lists/peopleNouns.ts';
import { mayBeSubject } from './bare/tornCounts.ts';
import { saidOfThem } from './bare/saidOfThem.ts';
import { rankedPeople } from './bare/rankedPeople.ts';
import { partOfFronted } from './bare/partOfFronted.ts';
import { putIn } from './bare/putInCounts.ts';
import { remainder } from './bare/remainders.ts';
import { sizeOfBody } from './bare/sizeOfBody.ts';
import { toldShare } from './bare/toldShares.ts';
import { undergoing } from './bare/undergoing.ts';
import { worksForUs } from './nouns/worksForUs.ts';
import { unnamedPeople } from './bare/unnamedPeople.ts';
import { isMark, wordAt } from '../tokens/token.ts';
import { isFiniteVerb, isPastVerb } from '../lexicon/lists/wordLists.ts';

/** What a number counts, and where that is told. */
export interface CountedBy extends Omit<Bare, 'subject'> {
  readonly kind: Head['kind'];
}

/** What a number counts: the noun behind it, the noun that it borrows, or people without one. */
export function countedBy(
  passage: Passage,
  number: NumberPhrase,
  last: Counted | undefined,
): CountedBy | undefined {
  const { from, to } = number;
  const one = number.form === 'count' && number.value.min === 1 && number.value.max === 1;
  // Before the noun behind it: that may be the label of the next line.
  const label = labelledBy(passage, number);
  if (label !== undefined) return { ...label, kind: 'people' };
  const said = saidOfThem(passage, number);
  if (said !== undefined) return said;
  const noun = findHead(passage, from, behindPictures(passage, number), one);
  const ofShare = number.form === 'share' && noun?.kind !== 'people';
  const rest = ofShare ? toldShare(passage, number, last) : theRest(passage, number, last);
  if (rest !== undefined) return rest;
  const part = partOfFronted(passage, number, noun);
  if (part !== undefined) return part;
  const head = noun ?? ellipsisAt(passage, number, last);
  if (head === undefined) {
    // *The water is nine degrees, the tea is ninety. Both are waiting.*
    const areBoth = wordAt(passage.tokens, from) === 'both' && being.has(wordAt(passage.tokens, to) ?? '');
    if (areBoth && isNearThing(passage, number.core, last)) return undefined;
    const afterwards = countedAfterwards(passage, number, last);
    if (afterwards !== undefined) return afterwards;
    const bare = othersAt(passage, number, last) ?? bareNumber(passage, number);
    // *Of the 400 orders, 53 came back*: things were spoken of, so the number may be theirs.
    const torn = last?.kind === 'thing' && last.sentence === passage.sentenceOf[number.core];
    // *The trio who run our shop*.
    const works =
      bare !== undefined &&
      isRelativeWho(wordAt(passage.tokens, bare.to)) &&
      worksForUs(passage, from, to - 1);
    if (bare !== undefined)
      return { ...bare, kind: works ? 'staff' : torn && bare.subject ? 'unclear' : 'people' };
    const unnamed =
      unnamedPeople(passage, number, last) ??
      remainder(passage, number, last) ??
      bareSubject(passage, number, last) ??
      rankedPeople(passage, number, last) ??
      putIn(passage, number) ??
      sizeOfBody(passage, number);
    if (unnamed !== undefined) return unnamed;
    const done = undergoing(passage, number, last);
    if (done?.kind === 'people') return done;
    if (isAllOfSomething(passage, number, last)) return { unit: 'all', from, to, kind: 'unclear' };
    const ofThings = last?.kind === 'thing' && last.sentence === passage.sentenceOf[number.core];
    const loose = (ofThings ? undefined : looselyCounted(passage, number)) ?? leftOver(passage, number);
    return loose === undefined ? done : { unit: loose, from, to, kind: 'unclear' };
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

/** *The other 900 were asleep.*: the rest of people, unless things were counted before. */
function othersAt(passage: Passage, number: NumberPhrase, last: Counted | undefined): Bare | undefined {
  const { tokens } = passage;
  const { from, to, form } = number;
  if (isNearThing(passage, number.core, last) || form !== 'count' || wordAt(tokens, from - 1) !== 'other')
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
    !isNearThing(passage, number.core, last) &&
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
