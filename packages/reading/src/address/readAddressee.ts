import type { Evidence, Span, WordsFact } from '@fineline/ruleset';
import { isPromise } from '../cohorts/countedElsewhere.ts';
import { isRelativeWho, pluralPeople } from '../cohorts/peopleNouns.ts';
import type { Group } from '../cohorts/readCohorts.ts';
import type { Passage } from '../tokens/passage.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';
import { looksPlural } from '../tokens/wordLists.ts';
import { clauseStarts, isImperativeAt } from './imperatives.ts';

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
  for (const group of groups) {
    if (passage.masks.of[group.to - 1] !== 0 || isPromise(passage, passage.sentenceOf[group.from]!)) continue;
    const greeting = greetingBefore(passage, group.from) ?? vocativeStart(passage, group);
    if (greeting === undefined && group.cohort.unit !== 'you') continue;
    calls.push(spanOf(passage.tokens, greeting ?? group.from, group.to));
    sentencesSpokenTo.add(passage.sentenceOf[group.from]!);
    const word = group.cohort.kind === 'single' && group.cohort.unit !== 'you' ? 'individual' : 'cohort';
    found(word, greeting === undefined ? 'n-of-you' : 'to-the-group', greeting ?? group.from, group.to);
  }
  passage.sentences.forEach(({ from, to }, index) => {
    if (sentencesSpokenTo.has(index)) return;
    const at = firstPlain(passage, from, to);
    if (at === undefined) return;
    const group = uncountedGroupAt(passage, at);
    if (group !== undefined) found('cohort', 'to-the-people', at, group);
    const name = namedAt(passage, at);
    if (name !== undefined) found('individual', 'hey-name', at, name);
  });
  // Once somebody is spoken to, every *you* may be that somebody.
  if (pointedFrom === undefined)
    for (const reader of readerCues(passage)) found('reader', reader.cue, reader.at, reader.to);
  const has = [...new Set(evidence.map(({ word }) => word!))].sort();
  const fact = { has, evidence };
  return { fact, calls, ...(pointedFrom !== undefined && { pointedFrom }) };
}

const greetings = new Set([
  'dear',
  'hey',
  'hi',
  'hello',
  'attention',
  'congratulations',
  'congrats',
  'hats',
  'shout',
]);

/** Where the greeting starts that leads to the group at `from`: *To the*, *Dear*, *Here's to the*, *Thank you to the*. */
function greetingBefore({ tokens, sentences, sentenceOf }: Passage, from: number): number | undefined {
  const start = sentences[sentenceOf[from]!]!.from;
  let at = from - 1;
  while (at > start && ['the', 'all', 'our', 'those', 'of', 'you'].includes(wordAt(tokens, at) ?? '')) at--;
  // The group's own determiner may already be part of it.
  const word = wordAt(tokens, at);
  if (at < start || word === undefined) return undefined;
  if (greetings.has(word)) return at;
  return word === 'to' && startsGreeting(tokens, start, at) ? at : undefined;
}

/** *The guest who …: we see you*: a group at the start, a colon, and words to somebody behind it. */
function vocativeStart(passage: Passage, { from, to }: Group): number | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const sentence = sentences[sentenceOf[from]!]!;
  const start = wordAt(tokens, from - 1) === 'the' ? from - 1 : from;
  if (start !== sentence.from) return undefined;
  for (let at = to; at < Math.min(sentence.to, to + 30); at++) {
    if (!isMark(tokens, at, ':')) continue;
    if (isImperativeAt(passage, at + 1)) return start;
    for (let ahead = at + 1; ahead < at + 8; ahead++)
      if (second.has(wordAt(tokens, ahead) ?? '')) return start;
    return undefined;
  }
  return undefined;
}

/** *To* opens a greeting at the start of a sentence or after thanks, praise or a toast. */
function startsGreeting(tokens: Passage['tokens'], start: number, at: number): boolean {
  if (at === start || tokens[at - 1]?.kind === 'symbol') return true;
  // *Finally, to the 53 …* greets; *offer a hug, and a tissue, to the 53 …* does not.
  if (isMark(tokens, at - 1, ',')) return at - start <= 4;
  if (tokens[at - 1]?.kind === 'mark') return true;
  const before = wordAt(tokens, at - 1) ?? '';
  return [
    "here's",
    'you',
    'thanks',
    'congratulations',
    'congrats',
    'birthday',
    'aboard',
    'done',
    'cheers',
    'shoutout',
    'out',
    'off',
    'and',
    'love',
  ].includes(before);
}

function firstPlain({ tokens, masks }: Passage, from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    if (masks.of[at] !== 0) return undefined;
    if (tokens[at]!.kind === 'word') return at;
  }
  return undefined;
}

/** *To the people who …*, *To whoever …*, *Those of you who …*: a group without a number. The token after it. */
function uncountedGroupAt({ tokens }: Passage, start: number): number | undefined {
  const first = wordAt(tokens, start);
  let at = first === 'to' || greetings.has(first ?? '') ? start + 1 : start;
  if (wordAt(tokens, at) === 'those' && wordAt(tokens, at + 1) === 'of' && wordAt(tokens, at + 2) === 'you')
    return at + 3;
  if (at === start) return first === 'whoever' ? at + 1 : undefined;
  const pronoun = wordAt(tokens, at) ?? '';
  if (['whoever', 'anyone', 'everyone', 'anybody', 'everybody', 'those'].includes(pronoun)) {
    return pronoun === 'whoever' || isRelativeWho(wordAt(tokens, at + 1)) ? at + 1 : undefined;
  }
  for (let steps = 0; steps < 6; steps++, at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) return undefined;
    if (isRelativeWho(wordAt(tokens, at + 1)) && (pluralPeople(word) !== undefined || looksPlural(word)))
      return at + 1;
    if (isRelativeWho(word)) return undefined;
  }
  return undefined;
}

/** *Hey Bill*, *Dear Mrs Ito*, *To the @somebody who*: one person by name. The token after the name. */
function namedAt({ tokens }: Passage, at: number): number | undefined {
  const first = wordAt(tokens, at) ?? '';
  if (first === 'to' && wordAt(tokens, at + 1) === 'the' && isMark(tokens, at + 2, '@')) return at + 4;
  if (!['dear', 'hey', 'hi', 'hello'].includes(first)) return undefined;
  let to = at + 1;
  while (to < at + 4) {
    const token = tokens[to];
    if (token?.kind !== 'word' || token.capitals !== 'first' || pluralPeople(token.text) !== undefined) break;
    to++;
  }
  const everybody = ['there', 'all', 'everyone', 'folks', 'team', 'thanks', 'you', 'customer', 'member'];
  return to > at + 1 && !everybody.includes(wordAt(tokens, at + 1)!) ? to : undefined;
}

const second = new Set("you your yours yourself yourselves you're you've you'll you'd y'all".split(' '));

/** *As you know*, *you name it*: words with *you* that speak to nobody. */
const idioms: readonly (readonly string[])[] = [
  ['you', 'name', 'it'],
  ['you', 'never', 'know'],
  ['as', 'you', 'do'],
  ['you', 'know', 'what'],
  ['if', 'you', 'will'],
];

interface ReaderCue {
  readonly cue: string;
  readonly at: number;
  readonly to: number;
}

function readerCues(passage: Passage): readonly ReaderCue[] {
  const { tokens, masks, sentences } = passage;
  const cues: ReaderCue[] = [];
  sentences.forEach(({ from, to }, index) => {
    if (isPromise(passage, index) || isGeneric(passage, from)) return;
    if (masks.of[from] === 0 && isElliptical(passage, from, to))
      cues.push({ cue: 'elliptical-question', at: from, to: from + 1 });
    for (const at of clauseStarts(passage, from, to)) {
      if (masks.of[at] !== 0) continue;
      const word = wordAt(tokens, at);
      if ((word === 'thanks' || word === 'cheers') && isThanks(passage, at))
        cues.push({ cue: 'thanks', at, to: at + 1 });
      else if (
        (at === from || isMark(tokens, at - 1, ':') || isMark(tokens, at - 1, '–')) &&
        isImperativeAt(passage, at)
      ) {
        cues.push({ cue: 'imperative', at, to: at + 1 });
      }
    }
    for (let at = from; at < to; at++) {
      if (masks.of[at] !== 0 || !second.has(wordAt(tokens, at) ?? '')) continue;
      const idiom = idioms.some(words =>
        words.some((_, shift) => words.every((w, i) => wordAt(tokens, at - shift + i) === w)),
      );
      if (!idiom) cues.push({ cue: 'second-person', at, to: at + 1 });
    }
  });
  return cues;
}

const wishing = new Set(
  'still ready looking need want fancy feeling hungry curious thinking planning got'.split(' '),
);

/** *Still looking for a gift?*: a question without a subject asks whoever reads. */
function isElliptical({ tokens }: Passage, from: number, to: number): boolean {
  return isMark(tokens, to - 1, '?') && to - from <= 12 && wishing.has(wordAt(tokens, from) ?? '');
}

/** *Thanks to the rain* gives a cause, and *Thanks, 2016* speaks to nobody who reads. */
function isThanks({ tokens }: Passage, at: number): boolean {
  const next = wordAt(tokens, at + 1);
  if (next === 'to') return second.has(wordAt(tokens, at + 2) ?? '') || wordAt(tokens, at + 2) === 'everyone';
  const named = tokens[at + 2];
  return !(
    isMark(tokens, at + 1, ',') &&
    (named?.kind === 'number' || (named?.kind === 'word' && named.capitals !== 'none'))
  );
}

/** *Shows you love come back*: after a bare plural that opens the sentence, *you* is anybody. */
function isGeneric({ tokens }: Passage, from: number): boolean {
  const noun = wordAt(tokens, from);
  return noun !== undefined && looksPlural(noun) && wordAt(tokens, from + 1) === 'you';
}
