// Weighs a post as a whole, by its signs (`signs.ts`): what earlier phases found, what its words may be, and what is told of
// people and said beside it.
import type { Evidence } from '@fineline/ruleset';
import type { Scene } from '../scene/scene.ts';
import * as classes from '../lexicon/classes.ts';
import * as traits from '../lexicon/traits.ts';
import type { Range } from '../tokens/range.ts';
import { isMark, wordAt } from '../tokens/token.ts';
import { kindTones } from './marks/kindTones.ts';
import { bitOf } from '../lexicon/lists/fieldsOfWords.ts';
import { invites } from './marks/inviting.ts';
import { markFact, markRemark } from './marks/marks.ts';
import type { Note } from './marks/note.ts';
import { isFeignable } from './marks/feignable.ts';
import { isDoubted } from '../scene/scareQuotes.ts';
import { mayJeerUnsaid, signs, type Sign } from './signs.ts';
import { bySentence, type Fact } from '../scene/toldFacts.ts';
import { nearby } from './weighPost.ts';
import type { Mark } from './marks/worthOfMarks.ts';

/** What earlier phases found in the post. */
export interface Found {
  /** By cues and phrases. */
  readonly framings: readonly Evidence[];
  /** By whom the post counts and calls. */
  readonly framingsByForm: readonly Evidence[];
  readonly tones: readonly Evidence[];
  /** What is told of people. */
  readonly facts: readonly Fact[];
  readonly topics: readonly Evidence[];
  readonly identifiers: readonly Evidence[];
}

export interface Whole {
  /** What its signs come to. */
  readonly points: number;
  /** Somebody is there to take it amiss, and something is said that they might. */
  readonly isAimed: boolean;
  /** What is most to blame where they come to a jibe: the last idle remark, else the last remark, else the last fact. */
  readonly blamed: Range | undefined;
}

const touching = new Set(['health', 'mental-state', 'relationship', 'finances', 'sexuality', 'substance']);
const placing = new Set(['location', 'religion', 'politics']);
const telling = new Set(['ranking', 'trend', 'aggregate-fact']);

/** Without any of these nobody is there to take a jibe amiss. */
const aimed: readonly Sign[] = [
  'called out',
  'told their own deeds',
  'named or singled out',
  'a trait is told',
  'deeds in quotation marks',
  'an idle remark',
  'petted',
  'ends with a question',
  'ends on people',
];

/** Without any of these a fact is told, and nothing said of it. */
const said: readonly Sign[] = [
  'a trait is told',
  'deeds in quotation marks',
  'a remark',
  'petted',
  'ends with a question',
];

/** The signs of a post, added up. */
export function weighWhole(scene: Scene, found: Found): Whole {
  const seen = new Set<Sign>();
  const { framings, framingsByForm, tones, facts, topics, identifiers } = found;
  const has = (evidence: readonly Evidence[], word: string): boolean =>
    evidence.some(one => one.word === word);
  if (has(framings, 'call-out') || has(framingsByForm, 'call-out')) seen.add('called out');
  if (has(framings, 'trait-inference')) seen.add('a trait is told');
  if (has(framings, 'personal-recap') || has(framingsByForm, 'personal-recap'))
    seen.add('told their own deeds');
  if (framings.some(({ word }) => telling.has(word ?? ''))) seen.add('tells of many');
  if (has(framings, 'milestone')) seen.add('a milestone');
  if (framings.some(({ cue }) => cue === 'fun-fact')) seen.add('a fun fact');
  if (identifiers.length > 0) seen.add('named or singled out');
  if (has(identifiers, 'quasi')) seen.add('singled out by what they did');
  if (scene.groups.some(isOfFew)) seen.add('a few were counted');
  if (scene.groups.some(isOfOne)) seen.add('one person is told of');
  if (scene.groups.some(isOfThousands)) seen.add('thousands were counted');
  for (const { word } of topics) {
    if (touching.has(word ?? '')) seen.add('a sensitive matter');
    if (placing.has(word ?? '')) seen.add('where they are, or what they believe');
    if (word === 'finances') seen.add('what they owe');
  }
  if (has(tones, 'teasing')) seen.add('teased');
  if (tones.some(({ word }) => kindTones.has(word ?? ''))) seen.add('kind');
  markWords(scene, seen);
  markOpening(scene, seen);
  markEnd(scene, seen);
  const blamed = markTold(scene, facts, seen);
  let points = 0;
  for (const one of seen) points += signs[one];
  // A fact alone may be a tale told of somebody.
  const isTeased = has(tones, 'teasing');
  const isSpared = seen.has('kind') || has(tones, 'celebratory') || isTeased;
  const isTale = points > mayJeerUnsaid && !isSpared;
  // A tease may ask: *That film again?*
  const isSaid = said.some(one => seen.has(one) && !(isTeased && one === 'ends with a question'));
  const isAimed = aimed.some(one => seen.has(one)) && (isTale || isSaid);
  return { points, isAimed, blamed };
}

const authorities = bitOf('authorities');
const things = bitOf('things');
const ailments = bitOf('ailments');
const blame = bitOf('blame');

/** What its words may be, those of quotations left out. */
function markWords(
  { passage: { tokens, classes: bitsOf, masks, sentences, said } }: Scene,
  seen: Set<Sign>,
): void {
  let [bits, fields] = [0, 0];
  const last = sentences[said - 1]?.from ?? 0;
  let spokenTo = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (spokenTo && isMark(tokens, at, ':')) seen.add('told to their face');
    if (token.kind !== 'word') continue;
    if (masks.of[at] !== 0) {
      if (isDoubted(tokens, at)) seen.add('deeds in quotation marks');
      continue;
    }
    const here = bitsOf[at]!;
    bits |= (here & classes.negation) === 0 ? here : here & ~classes.awkward;
    if (at >= last && (here & classes.stance) !== 0) seen.add('takes a stance');
    spokenTo ||= (here & classes.secondPerson) !== 0;
    // Where a post says nothing more, the fact itself is told so.
    if (spokenTo && (at < last || said === 1)) seen.add('told to their face');
    if ((here & classes.kindness) !== 0 && isFeignable(token.text)) seen.add('kind words that cost nothing');
    fields |= token.known.traits;
  }
  if ((bits & classes.awkward) !== 0) seen.add('something awkward');
  if ((bits & classes.ofSaying) !== 0) seen.add('somebody is quoted');
  if ((bits & classes.ofRegret) !== 0) seen.add('something is regretted');
  if ((fields & traits.consenting) !== 0) seen.add('they agreed');
  if ((fields & authorities) !== 0) seen.add('authorities look on');
  if ((fields & things) !== 0) seen.add('things that may speak');
  if ((fields & ailments) !== 0) seen.add('mind and body');
  if ((fields & blame) !== 0) seen.add('words of blame');
}

/** Two to nine, counted to the last. */
function isOfFew({ cohort: { size, exact } }: Scene['groups'][number]): boolean {
  return exact === true && size !== undefined && size.min > 1 && size.min < 10;
}

function isOfOne({ cohort: { kind } }: Scene['groups'][number]): boolean {
  return kind === 'single';
}

/** A thousand and more, and no hundred thousand. */
function isOfThousands({ cohort: { size } }: Scene['groups'][number]): boolean {
  return size !== undefined && size.min >= 1_000 && size.min < 100_000;
}

/** How it opens. */
function markOpening(
  { passage: { tokens, sentences, said, classes: bitsOf, masks } }: Scene,
  seen: Set<Sign>,
): void {
  if (said === 1) seen.add('one sentence');
  if (said > 2) seen.add('three sentences');
  if (sentences.length === 0) return;
  const { from, to } = sentences[0]!;
  if (greeting.has(wordAt(tokens, from) ?? '') && general.has(wordAt(tokens, from + 1) ?? ''))
    seen.add('everyone is spoken to');
  for (let at = from; at < to; at++) {
    const { kind } = tokens[at]!;
    if (kind === 'number') seen.add('figures are given');
    if (isMark(tokens, at, ':')) seen.add('a colon leads on');
    if ((bitsOf[at]! & classes.negation) !== 0 && masks.of[at] === 0) seen.add('something is denied');
  }
}

const greeting = new Set(['to', 'dear', 'hey', 'hi', 'hello']);
/** *To everyone who burned the toast*: whoever feels meant chose to. */
const general = new Set('everyone everybody anyone anybody whoever'.split(' '));

/** How it ends. */
function markEnd(
  { passage: { tokens, sentences, said, classes: bitsOf, masks } }: Scene,
  seen: Set<Sign>,
): void {
  const lastSentence = sentences[said - 1];
  if (lastSentence === undefined || invites(tokens, lastSentence.from, lastSentence.to)) return;
  const { from, to } = lastSentence;
  const last = to - 1;
  if (isMark(tokens, last, '?')) seen.add('ends with a question');
  if (isMark(tokens, last, '!')) seen.add('ends with a bang');
  if (tokens[last]!.kind === 'word' || tokens[last]!.kind === 'number') seen.add('ends without a mark');
  if (said < 2) return;
  for (let at = from; at < to; at++) {
    if (masks.of[at] !== 0) continue;
    const bits = bitsOf[at]!;
    if ((bits & classes.customers) !== 0) seen.add('ends on people');
    if ((bits & classes.kindness) !== 0)
      seen.add(isFeignable(wordAt(tokens, at)!) ? 'ends on kind words' : 'something kind is said');
    if ((bits & classes.witness) !== 0) seen.add('ends on a witness');
  }
}

/** What marks of facts and remarks are signs. */
const signOfMark: ReadonlyMap<Mark, Sign> = new Map<Mark, Sign>([
  ['said awkward', 'something awkward is said'],
  ['told telling', 'something new is told'],
  ['told admirable', 'something to be proud of'],
  ['crowd', 'a crowd'],
  ['told blame', 'words of blame are told'],
  ['remark', 'a remark'],
  ['idle', 'an idle remark'],
  ['petted', 'petted'],
  ['offers', 'something is offered'],
  ['sides', 'takes their side'],
  ['owns up', 'the company sees to it'],
  ['mends', 'the company sees to it'],
  ['plain', 'a plain notice'],
]);

const nothingNamed: ReadonlySet<string> = new Set();

/** What is told of people and said beside it; what of that is most to blame. */
function markTold(scene: Scene, facts: readonly Fact[], seen: Set<Sign>): Range | undefined {
  if (facts.length === 2) seen.add('several facts told');
  const factAt = bySentence(scene, facts);
  const note = noteIn(seen);
  const marked = new Set<number>();
  let [toldLast, saidLast, idleLast]: (Range | undefined)[] = [];
  for (const fact of facts) {
    const { told, said } = nearby(scene, factAt, fact);
    for (const { at, range } of told) {
      if (marked.has(range.from)) continue;
      marked.add(range.from);
      markFact(scene, at, range, note);
      toldLast = later(toldLast, range);
    }
    for (const range of said) {
      if (marked.has(range.from)) continue;
      marked.add(range.from);
      let isIdle = false;
      markRemark(scene, range, nothingNamed, mark => {
        isIdle ||= mark === 'idle';
        note(mark);
      });
      saidLast = later(saidLast, range);
      if (isIdle) idleLast = later(idleLast, range);
    }
  }
  return idleLast ?? saidLast ?? toldLast;
}

function noteIn(seen: Set<Sign>): Note {
  return mark => {
    const one = signOfMark.get(mark);
    if (one !== undefined) seen.add(one);
  };
}

function later(one: Range | undefined, other: Range): Range {
  return one === undefined || other.from > one.from ? other : one;
}
