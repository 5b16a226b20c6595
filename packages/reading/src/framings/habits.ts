// What customers in general did or do, with a number to it: *savers put away £2.4bn*, *riders average 26 minutes*.
import type { Span } from '@fineline/ruleset';
import { doerOf } from '../cohorts/nouns/doerOf.ts';
import { isRelativeWho, mayBeOnePerson, pluralPeople } from '../lexicon/lists/peopleNouns.ts';
import { promise, you, type Scene } from '../scene/scene.ts';
import { apologises } from '../scene/takesBackWords.ts';
import { foundIn } from '../tokens/foundIn.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';
import { closedClass, isPastVerb } from '../lexicon/lists/wordLists.ts';
import { isYear } from '../lexicon/lists/calendar.ts';

/** How far into its sentence the subject may stand, and how far behind it the number, in tokens. */
const subjectWithin = 8;
const numberWithin = 16;

const leading = new Set(['our', 'the', 'most', 'many', 'all', 'last', 'this', 'in']);
/** Customers that are no nouns for people. */
const dwellings = new Set(['homes', 'accounts', 'businesses', 'schools', 'phones', 'listeners']);
const usual = new Set(['average', 'spend', 'take', 'keep', 'stay', 'message', 'ring', 'play', 'use', 'walk']);

/** Sentences whose subject is customers without a number, and whose verb has one or a comparison behind it. */
export function habits(scene: Scene): readonly { readonly cue: string; readonly span: Span }[] {
  const { passage, holds } = scene;
  return foundIn(passage.sentences, ({ from, to }, index) => {
    if ((holds[index]! & (you | promise)) !== 0 || passage.masks.of[from] !== 0) return undefined;
    const subject = subjectAt(scene, from, to) ?? subjectAt(scene, behindOpening(scene, from, to), to);
    if (subject === undefined || apologises(scene, index) || apologises(scene, index + 1)) return undefined;
    const number = numberBehindVerb(scene, subject + 1, to);
    return number === undefined
      ? undefined
      : { cue: 'what-customers-do', span: spanOf(passage.tokens, subject, number + 1) };
  });
}

/** The noun for customers that opens a sentence, with no number, verb or *who* about it. */
function subjectAt({ passage: { tokens } }: Scene, from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + subjectWithin); at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark' && token.text === ',') continue;
    if (token.kind !== 'word') return undefined;
    // *The average household spent £41*, *average use rose from 9 to 12*.
    if (token.text === 'average' && at <= from + 1) return at;
    // *Zero passengers were hurt*.
    if (token.text === 'zero' || token.text === 'no') return undefined;
    const people = pluralPeople(token.text) === 'people' || dwellings.has(token.text);
    if (people && !isRelativeWho(wordAt(tokens, at + 1))) return at;
    if (people || (closedClass.has(token.text) && !leading.has(token.text)) || isPastVerb(token.text))
      return undefined;
  }
  return undefined;
}

const openings = new Set('in on at across over during since last this by between after before'.split(' '));

/** Where the sentence goes on behind a time or a measure that it opens with: *across 900 nights, parents slept …*. */
function behindOpening({ passage: { tokens } }: Scene, from: number, to: number): number {
  if (!openings.has(wordAt(tokens, from) ?? '')) return to;
  for (let at = from + 1; at < Math.min(to, from + 10); at++) {
    if (isMark(tokens, at, ',')) return at + 1;
    if (wordAt(tokens, at) === 'our') return at;
  }
  return to;
}

function numberBehindVerb({ passage: { tokens } }: Scene, from: number, to: number): number | undefined {
  let verb = false;
  let compared = false;
  for (let at = from; at < Math.min(to, from + numberWithin); at++) {
    const token = tokens[at]!;
    if (token.kind === 'word') {
      if (modal.has(token.text)) return undefined;
      // *Readers spent longer on the crossword than on the news*.
      if (verb && token.text === 'than' && compared) return at;
      // *Our riders cover 900 miles*: what stands right behind whoever does it.
      verb ||= at <= from + 1 && !closedClass.has(token.text) && isSomebody(wordAt(tokens, at - 1));
      verb ||= isPastVerb(token.text) || usual.has(token.text) || doerOf(tokens, at, false) === 'people';
      compared ||= verb && comparatives.has(token.text);
    }
    if (token.kind !== 'number' || !verb || isYear(token.text, token.value)) continue;
    if (wordAt(tokens, at - 1) === 'every') continue;
    // *Petted the dog 70,000 times* is told for fun.
    const next =
      wordAt(tokens, at + 1) === 'million' || wordAt(tokens, at + 1) === 'billion' ? at + 2 : at + 1;
    if (wordAt(tokens, next) === 'times') return undefined;
    if (token.value >= 10 || next === at + 2 || token.suffix !== '') return at;
  }
  return undefined;
}

function isSomebody(word: string | undefined): boolean {
  return word !== undefined && (pluralPeople(word) === 'people' || mayBeOnePerson(word));
}

const comparatives = new Set(
  'longer shorter more less fewer earlier later faster slower further farther better oftener'.split(' '),
);
const modal = new Set("can will could may might should would won't can't".split(' '));
