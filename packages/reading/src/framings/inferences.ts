// What a post makes of what it holds of private lives: it takes a state or a trait for granted that nobody told it. A faith
// or a desire is inferred of some who are called out, and what is private of fewer than a thousand who were counted, where
// nothing kind is said.
import type { Evidence, YesNoFact } from '@fineline/ruleset';
import { inQuotation } from '../passage/masks.ts';
import { promise, type Scene } from '../scene/scene.ts';
import { tokenAtOffset } from '../tokens/tokenAtOffset.ts';
import { kindOrFestiveTones } from '../tones/marks/kindTones.ts';
import { takesBackWords } from '../scene/takesBackWords.ts';
import { isMadeGood } from './amends.ts';
import { isTheirConsent } from './deeds.ts';
import { fewEnough, isGreat, singledOutBelow } from './sizes.ts';

/** What a jibe takes for granted where it touches what people feel, whom they love, what they believe or drink. */
const inferred = new Set(['mental-state', 'relationship', 'sexuality', 'religion', 'substance']);

export function inferences(
  { passage: { source } }: Scene,
  jibes: readonly Evidence[],
  topics: readonly Evidence[],
): readonly Evidence[] {
  if (jibes.length === 0) return [];
  return topics
    .filter(
      ({ word, span }) =>
        span !== undefined &&
        inferred.has(word ?? '') &&
        !(word === 'relationship' && ofWeddings.test(source.slice(span.start, span.end))),
    )
    .slice(0, 1)
    .map(({ span }) => ({ word: 'trait-inference', cue: 'jibe-on-private-life', span: span! }));
}

const offers =
  /^(?:would|shall|should we|want|need|like|fancy|can we|could we|how about|ready to|interested)\b/i;

const alsoSeen = new Set(['health', 'politics']);

/** *Your kettle knew of the twins before we did*: a company that boasts of what it saw, and what is private beside it. */
export function seenThrough(
  { groups }: Scene,
  shown: readonly Evidence[],
  topics: readonly Evidence[],
): readonly Evidence[] {
  if (topics.length === 0) return none;
  // Of millions nothing is known that is private to one of them.
  if (groups.length > 0 && groups.every(isGreat)) return [];
  if (shown.every(({ word }) => word !== 'surveillance-boast')) return [];
  return topics
    .filter(
      ({ word, span }) =>
        span !== undefined && (inferred.has(word ?? '') || (groups.length > 0 && alsoSeen.has(word ?? ''))),
    )
    .slice(0, 1)
    .map(({ span }) => ({ word: 'trait-inference', cue: 'watched-private-life', span: span! }));
}

/** *Third bottle this week? …*: whoever reads is told what they did and asked about it, where it touches what is private. */
export function askedOfOne(
  { passage: { source } }: Scene,
  recap: boolean,
  { evidence: questions = [] }: YesNoFact,
  topics: readonly Evidence[],
): readonly Evidence[] {
  if (!recap || topics.length === 0) return none;
  // *Would a reminder help?* offers something.
  const asks = questions.some(
    ({ span }) => span !== undefined && !offers.test(source.slice(span.start, span.start + 24)),
  );
  if (!asks) return none;
  return topics
    .filter(({ word, span }) => span !== undefined && (inferred.has(word ?? '') || word === 'health'))
    .slice(0, 1)
    .map(({ span }) => ({ word: 'trait-inference', cue: 'asked-of-private-life', span: span! }));
}

const ofHearts = new Set(['mental-state', 'relationship']);
const ofConscience = new Set(['religion', 'sexuality']);

/** *To the 2,140 guests who left the ham in Ramadan*: a faith or a desire read off what some who are called out did. */
export function beliefsOfACall(
  { passage: { tokens, source }, groups, sentenceAt }: Scene,
  calls: readonly Evidence[],
  topics: readonly Evidence[],
  tones: readonly Evidence[],
): readonly Evidence[] {
  if (calls.length === 0 || topics.length === 0) return [];
  const near = groups.flatMap(({ from, cohort: { exact, size, kind } }) =>
    exact === true && kind !== 'single' && size?.max != null && size.max < singledOutBelow
      ? [sentenceAt(from)]
      : [],
  );
  if (near.length === 0) return [];
  const kind = tones.some(({ word }) => word !== undefined && kindOrFestiveTones.has(word));
  return topics
    .filter(({ word, span }) => {
      if (span === undefined) return false;
      const felt = !kind && ofHearts.has(word ?? '') && !ofWeddings.test(source.slice(span.start, span.end));
      if (!ofConscience.has(word ?? '') && !felt) return false;
      const at = sentenceAt(tokenAtOffset(tokens, span.start));
      return near.some(sentence => sentence === at || (felt && sentence === at + 1));
    })
    .slice(0, 1)
    .map(({ span }) => ({ word: 'trait-inference', cue: 'belief-of-those-called', span: span! }));
}

/** What is told of a few is theirs to tell; an illness is told as it is, and not inferred. */
const theirs = new Set(['mental-state', 'relationship', 'sexuality', 'religion']);

/** *62 of our readers are going through a divorce*: a few who were counted out, and what is private, told without a kind word. */
export function privateStates(
  scene: Scene,
  tones: readonly Evidence[],
  topics: readonly Evidence[],
): readonly Evidence[] {
  const { groups, holds, sentenceAt, passage } = scene;
  if (groups.length === 0 || topics.length === 0) return none;
  if (tones.some(({ word }) => word !== undefined && kindOrFestiveTones.has(word))) return [];
  const few = groups
    .filter(
      ({ from, cohort: { size, share, kind } }) =>
        kind !== 'zero' &&
        kind !== 'share' &&
        share === undefined &&
        size?.max != null &&
        size.max < fewEnough &&
        // Use is not mention: *“9 of you are still single” is what we never write*.
        passage.masks.of[from] !== inQuotation &&
        (holds[sentenceAt(from)]! & promise) === 0 &&
        !takesBackWords(scene, sentenceAt(from)) &&
        !isMadeGood(passage, sentenceAt(from)),
    )
    .filter(group => !isTheirConsent(scene, group));
  const told = few.map(({ from, to }) => {
    const end = passage.sentences[sentenceAt(from)]!.to;
    return { start: passage.tokens[to - 1]!.end, end: passage.tokens[Math.min(end, to + 24) - 1]!.end };
  });
  return topics
    .filter(
      ({ word, span }) =>
        span !== undefined &&
        theirs.has(word ?? '') &&
        !(word === 'relationship' && happy.test(passage.source.slice(span.start, span.end))) &&
        told.some(({ start, end }) => start <= span.start && span.start < end),
    )
    .slice(0, 1)
    .map(({ span }) => ({ word: 'trait-inference', cue: 'private-state-of-a-few', span: span! }));
}

const ofWeddings = /wedding|marry|bride|groom|honeymoon/i;

/** What people celebrate. */
const happy = /wedding|engag|marr|couple|valentine|anniversary|bride|groom|propos|honeymoon|date/i;

const none: readonly never[] = [];
