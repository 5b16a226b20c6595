// Whoever is only cheered (*hats off to the 9 who …*) is called out and not spoken to, unless a *you* says so.
import type { Evidence, Span, WordsFact, YesNoFact } from '@fineline/ruleset';
import { isPromise } from '../moods/promises.ts';
import { isRelativeWho, mayBeOnePerson } from '../lexicon/lists/peopleNouns.ts';
import { verbBehind } from '../cohorts/nouns/doerOf.ts';
import type { Group } from '../cohorts/groups/group.ts';
import { secondPerson } from '../lexicon/classes.ts';
import { behindOpeners } from '../tokens/openers.ts';
import type { Passage } from '../passage/passage.ts';
import { isMark, spanOf, standsAt, wordAt } from '../tokens/token.ts';
import { hails, isFiniteVerb, secondPersonWords } from '../lexicon/lists/wordLists.ts';
import { callingWords, cheersFromOutside, greetings, leadsFromGreeting } from './greetings.ts';
import { isImperativeAt } from '../moods/imperatives.ts';
import { cheeredAt, firstTo, namedLast, namedAt, townAt } from './namedReaders.ts';
import { readerCues } from './readerCues.ts';
import { wordsOf } from '../words/wordsFact.ts';
import { uncountedGroupAt } from './uncountedGroups.ts';

/** Whom a text speaks to, with the group that it speaks to where it gives a number for one. */
export interface Address {
  readonly fact: WordsFact;
  /** Where it speaks to a group that it gives a number for. */
  readonly calls: readonly Span[];
  /** First token that speaks to a group or to one person; undefined where the text speaks to neither. */
  readonly pointedFrom?: number;
}

/** Finds the people in the data that are spoken to, one person, or whoever reads. Quotations speak to nobody. */
export function readAddressee(passage: Passage, groups: readonly Group[]): Address {
  const evidence: Evidence[] = [];
  const calls: Span[] = [];
  const sentencesSpokenTo = new Set<number>();
  let pointedFrom: number | undefined;
  const found = (word: string, cue: string, from: number, to: number): void => {
    evidence.push({ word, cue, span: spanOf(passage.tokens, from, to) });
    if (word !== 'reader') pointedFrom = Math.min(pointedFrom ?? from, from);
  };
  const { tokens } = passage;
  // Whoever is only cheered is pointed at all the same.
  const cheered = (at: number, named: boolean): boolean => {
    if (!cheersFromOutside(tokens, at, named) || speaksToYou(passage)) return false;
    pointedFrom = Math.min(pointedFrom ?? at, at);
    return true;
  };
  for (const group of groups) {
    // *The 67 “athletes” who …* are called so, and not quoted.
    if (passage.masks.of[group.from] !== 0 || isPromise(passage, passage.sentenceOf[group.from]!)) continue;
    const greeting =
      greetingBefore(passage, group.from) ?? vocativeStart(passage, group) ?? vocativeEnd(passage, group);
    if (greeting === undefined && group.cohort.unit !== 'you') continue;
    calls.push(spanOf(passage.tokens, greeting ?? group.from, group.to));
    sentencesSpokenTo.add(passage.sentenceOf[group.from]!);
    if (
      greeting !== undefined &&
      (cheered(greeting, group.cohort.kind === 'single') || isCause(passage, greeting))
    )
      continue;
    const one = group.cohort.kind === 'single' && group.cohort.unit !== 'you';
    const cue = greeting === undefined ? 'n-of-you' : 'to-the-group';
    if (one) found('individual', cue, greeting ?? group.from, group.to);
    // *Dear person who played it 42 times*: all of whom that is told, one or not.
    if (!one || isRelativeWho(wordAt(tokens, group.to)))
      found('cohort', cue, greeting ?? group.from, group.to);
  }
  passage.sentences.forEach(({ from, to }, index) => {
    if (sentencesSpokenTo.has(index)) return;
    const at = firstPlain(passage, from, to);
    const group = at === undefined ? undefined : uncountedGroupAt(passage.tokens, at);
    if (group !== undefined) found(group.word, 'to-the-people', at!, group.to);
    else {
      // *(2/5) To whoever …*, *PS: Whoever …*
      const opens = behindOpeners(tokens, from, to);
      const behind = passage.masks.of[opens] === 0 ? uncountedGroupAt(tokens, opens) : undefined;
      if (behind !== undefined) found(behind.word, 'to-the-people', opens, behind.to);
    }
    if (at === undefined) return;
    const them = endOfThem(tokens, at);
    if (them !== undefined && groups.some(({ to: end }) => end <= from)) found('cohort', 'to-them', at, them);
    if (townAt(passage, at)) found('reader', 'hey-town', at, at + 2);
    // *Hi @somebody, …*
    if (hails.has(wordAt(tokens, at) ?? '') && isMark(tokens, at + 1, '@') && tokens[at + 2] !== undefined)
      found('reader', 'hey-handle', at, at + 3);
    const name = namedAt(passage, at) ?? cheeredAt(passage.tokens, at);
    if (name !== undefined && cheered(firstTo(tokens, at), true)) return;
    if (name !== undefined) found('individual', 'hey-name', at, name);
    const last = name === undefined ? namedLast(passage, from, to) : undefined;
    if (last !== undefined) found('individual', 'name-last', last.from, last.to);
  });
  // Once somebody is spoken to, every *you* may be that somebody.
  if (evidence.every(({ word }) => word === 'reader'))
    for (const reader of readerCues(passage, behindCounted(passage, groups)))
      found('reader', reader.cue, reader.at, reader.to);
  const has = wordsOf(evidence);
  const fact = { has, evidence };
  return pointedFrom === undefined ? { fact, calls } : { fact, calls, pointedFrom };
}

/** Where nobody is counted, whoever is asked something is whoever reads: *What's for tea?* */
export function asking(address: Address, { evidence }: YesNoFact): Address {
  if (address.fact.has.length > 0 || evidence === undefined || evidence.length === 0) return address;
  const asked = evidence.map(({ span }) => ({ word: 'reader', cue: 'question', ...(span ? { span } : {}) }));
  return { ...address, fact: { has: ['reader'], evidence: asked } };
}

/** The sentence behind the last one that counts people; -1 where none does. */
function behindCounted({ sentenceOf }: Passage, groups: readonly Group[]): number {
  const last = groups.at(-1);
  return last === undefined ? -1 : sentenceOf[last.from]! + 1;
}

/** *To them: …*, *to all of them, …*: the token behind whoever was told of before. */
function endOfThem(tokens: Passage['tokens'], at: number): number | undefined {
  if (wordAt(tokens, at) !== 'to') return undefined;
  const them = standsAt(tokens, at + 1, ['all', 'of']) ? at + 3 : at + 1;
  const next = tokens[them + 1];
  return wordAt(tokens, them) === 'them' && next?.kind === 'mark' && ':,'.includes(next.text)
    ? them + 1
    : undefined;
}

const telling = new Set(['tell', 'tells', 'told', 'show', 'shows', 'let']);

function speaksToYou({ tokens, classes }: Passage): boolean {
  // *She said we could tell you* speaks to others.
  return classes.some(
    (bits, at) => (bits & secondPerson) !== 0 && !telling.has(wordAt(tokens, at - 1) ?? ''),
  );
}

/** *Thanks to 90 donors, the roof is new*: why it is so. */
function isCause({ tokens, sentences, sentenceOf }: Passage, at: number): boolean {
  const { from, to } = sentences[sentenceOf[at]!]!;
  if (wordAt(tokens, at) !== 'to' || wordAt(tokens, at - 1) !== 'thanks' || at - 1 !== from) return false;
  if (tokens[at + 1]?.kind === 'word' && wordAt(tokens, at + 1) !== 'our') return false;
  let comma = at;
  while (comma < Math.min(to, at + 6) && !isMark(tokens, comma, ',')) comma++;
  return (
    isMark(tokens, comma, ',') &&
    ['the', 'our', 'we', 'a', 'every', 'all'].includes(wordAt(tokens, comma + 1) ?? '')
  );
}

const leading = new Set('the all our those of you lucky happy brave few other unlucky'.split(' '));

/** Where the greeting starts that leads to the group at `from`: *To the*, *Dear*, *Here's to the*, *Thank you to the*. */
function greetingBefore({ tokens, sentences, sentenceOf }: Passage, from: number): number | undefined {
  const start = sentences[sentenceOf[from]!]!.from;
  let at = from - 1;
  while (at > start && leading.has(wordAt(tokens, at) ?? '')) at--;
  // The group's own determiner may already be part of it.
  const word = wordAt(tokens, at);
  // *@ the 53 people who …*.
  if (at >= start && isMark(tokens, at, '@')) return at;
  if (at < start || word === undefined) return undefined;
  if (greetings.has(word) || (at === start && callingWords.has(word))) return at;
  const you = youAmong(tokens, at);
  if (you !== undefined) return you;
  return leadsFromGreeting(tokens, start, at) ? at : undefined;
}

/** *You're among the*, *you were one of the*: where whoever reads is named. */
function youAmong(tokens: Passage['tokens'], at: number): number | undefined {
  const one = wordAt(tokens, at) === 'of' && wordAt(tokens, at - 1) === 'one' ? at - 2 : at - 1;
  if (one === at - 1 && wordAt(tokens, at) !== 'among') return undefined;
  return [one, one - 1].find(you => secondPersonWords.has(wordAt(tokens, you) ?? ''));
}

/** *The guest who …: we see you*: a group at the start, told of, with a colon and words to it behind. */
function vocativeStart(passage: Passage, { from, to, cohort }: Group): number | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const sentence = sentences[sentenceOf[from]!]!;
  // *The other half: …*
  const first = wordAt(tokens, from - 1) === 'other' ? from - 1 : from;
  const the = wordAt(tokens, first - 1) === 'the' ? first - 1 : first;
  const start = wordAt(tokens, the - 1) === 'for' ? the - 1 : the;
  if (start !== sentence.from) return undefined;
  let told = false;
  for (let at = to; at < Math.min(sentence.to, to + 30); at++) {
    told ||= isRelativeWho(wordAt(tokens, at));
    // *Ana, 34, said that we may share it: …*, *Over 900 guests: …*: told of, and not hailed.
    if (!told && cohort.kind === 'single' && isFiniteVerb(wordAt(tokens, at))) return undefined;
    if (!isMark(tokens, at, ':')) continue;
    if (!told && cohort.kind === 'bound' && the === from) return undefined;
    const asks = isMark(tokens, sentence.to - 1, '?');
    // *Passenger in 3F: …*: nobody is told of like that.
    const hailed =
      the === from && cohort.kind === 'single' && !singleArticles.has(wordAt(tokens, from) ?? '');
    if (hailed || asks || isImperativeAt(passage, at + 1)) return start;
    for (let ahead = at + 1; ahead < at + 8; ahead++)
      if (secondPersonWords.has(wordAt(tokens, ahead) ?? '')) return start;
    return undefined;
  }
  return undefined;
}

const singleArticles = new Set('a an the our one this that some someone somebody'.split(' '));

/** *Keep at it, 8,000 savers!*: a group behind a comma that ends what is said to it. */
function vocativeEnd(passage: Passage, { from, to, cohort }: Group): number | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const { from: start } = sentences[sentenceOf[from]!]!;
  // *Well done to Olga, our first rider*: says who she is.
  if (cohort.kind === 'single' && wordAt(tokens, from) === 'our') return undefined;
  // *We asked our captain, Mr Reed.*
  if (cohort.kind === 'single' && mayBeOnePerson(wordAt(tokens, from - 2) ?? '')) return undefined;
  const first = wordAt(tokens, from - 1) === 'the' ? from - 1 : from;
  if (cohort.unit === 'you' || !isMark(tokens, first - 1, ',') || first - start < 2 || first - start > 8)
    return undefined;
  const end = tokens[to];
  const told = isRelativeWho(wordAt(tokens, verbBehind(tokens, to))) && isSaidTo(passage, start, first - 1);
  const ends = told || end === undefined || (end.kind === 'mark' && '.!?:…'.includes(end.text));
  const isList = tokens
    .slice(start, first - 1)
    .some((token, at) => token.kind === 'number' || isMark(tokens, start + at, ','));
  return ends && !isList ? from : undefined;
}

/** Openings that are said to somebody: *Nice try, …*, *It's fine, …*. */
const saying = new Set(
  (
    "it's nice good great well sorry oh hey hello hi bad bold cheers bravo congrats congratulations no yes welcome still " +
    'sure chin hats careful steady cheer shame relax easy lovely thanks sleep enjoy please fine goodnight goodbye morning evening okay ok attention oi psst'
  ).split(' '),
);

/** A question, a command or a saying of a few words, before the comma at `comma`. */
function isSaidTo(passage: Passage, start: number, comma: number): boolean {
  const { tokens, sentences, sentenceOf } = passage;
  const { to } = sentences[sentenceOf[start]!]!;
  const asks = isMark(tokens, to - 1, '?') && askers.has(wordAt(tokens, start) ?? '');
  // *We’re not saying it’s easy, 29 members who …*.
  if (wordAt(tokens, start) === "we're" && wordAt(tokens, start + 1) === 'not') return true;
  const softly = ['maybe', 'perhaps'].includes(wordAt(tokens, start) ?? '') ? start + 1 : start;
  if (asks || saying.has(wordAt(tokens, start) ?? '') || isImperativeAt(passage, softly)) return true;
  for (let at = start; at < comma; at++) if (secondPersonWords.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

const askers = new Set(
  'how what who why where when is was are were did do does have had can could'.split(' '),
);

function firstPlain({ tokens, masks }: Passage, from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    if (masks.of[at] !== 0) return undefined;
    if (tokens[at]!.kind === 'word') return at;
  }
  return undefined;
}
