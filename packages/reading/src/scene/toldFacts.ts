// What a text tells of people: how many, whether anybody would boast of it, and where a remark to them may begin.
import type { Evidence } from '@fineline/ruleset';
import { isImperativeAt } from '../moods/imperatives.ts';
import type { Group } from '../cohorts/groups/group.ts';
import { aDeed, heldBy, people, promise, you, type Scene } from './scene.ts';
import { admirable, awkward as awkwardClass, customers, secondPerson } from '../lexicon/classes.ts';
import { average } from '../lexicon/clues.ts';
import * as traits from '../lexicon/traits.ts';
import { traitsAt } from '../lexicon/traits.ts';
import { foundIn } from '../tokens/foundIn.ts';
import { overlapsAny } from '../tokens/overlaps.ts';
import type { Range } from '../tokens/range.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';
import { isAdverb, isPastVerb } from '../lexicon/lists/wordLists.ts';
import { takesBackWords } from './takesBackWords.ts';
import { joinedQuestion } from './joinedQuestion.ts';
import { isScareQuoted } from './scareQuotes.ts';
import type { Telling } from './telling.ts';
import { averages } from '../lexicon/lists/toneTelltales.ts';

/** What is told of people in a sentence: how far it is something to be ashamed of, and of how many. */
export interface Fact {
  readonly index: number;
  readonly awkward: number;
  /** Where the colon stands behind which something is said to them. */
  readonly colon: number | undefined;
  /** A crowd or a share is hardly anybody's to take amiss, and whoever reads their own numbers asked for them. */
  readonly distant: number;
  /** They were counted out, or are called by what they do, and may feel meant; one of them is not counted. */
  readonly meant: 'counted' | 'called' | 'one' | undefined;
}

/** For each sentence how it tells of people; undefined for one that does not. Cues ask for it and asides: once for both. */
export function tellingsOf(scene: Scene): readonly (Telling | undefined)[] {
  if (scene.tellings !== undefined) return scene.tellings;
  const { passage, groups, holds, address } = scene;
  const groupIn = new Array<Group | undefined>(passage.sentences.length);
  for (const group of groups) groupIn[scene.sentenceAt(group.from)] = group;
  const { pointedFrom } = address;
  const pointedAt = pointedFrom === undefined ? -1 : scene.sentenceAt(pointedFrom);
  const tellings: (Telling | undefined)[] = [];
  for (let index = 0; index < groupIn.length; index++) {
    const told = (holds[index]! & promise) === 0 && !takesBackWords(scene, index);
    const isPointedAt = index === pointedAt;
    tellings.push(told ? tellingAt(scene, index, groupIn[index], isPointedAt) : undefined);
  }
  return (scene.tellings = tellings);
}

function tellingAt(
  scene: Scene,
  index: number,
  group: Group | undefined,
  isPointedAt: boolean,
): Telling | undefined {
  if (group !== undefined) return { group, called: undefined, isGeneral: false };
  const isOwnDeed = scene.address.pointedFrom === undefined && isOwn(scene, index);
  const called = calledAt(scene, index);
  const isGeneral = isOwnDeed || (called === undefined && tellsOfSomebody(scene, index));
  return isGeneral || isPointedAt || called !== undefined ? { group, called, isGeneral } : undefined;
}

/** The sentences that tell of people who were counted, are spoken to or called, or of what whoever reads did. */
export function factsOf(scene: Scene, topics: readonly Evidence[]): readonly Fact[] {
  const { tokens, sentences } = scene.passage;
  const facts: Fact[] = [];
  const tellings = tellingsOf(scene);
  const touches = overlapsAny(foundIn(topics, ({ word, span }) => (word === 'location' ? undefined : span)));
  for (let index = 0; index < tellings.length; index++) {
    const telling = tellings[index];
    if (telling === undefined) continue;
    const { group, called, isGeneral } = telling;
    const colon = called ?? colonOf(scene, index, group) ?? (group && joinedQuestion(scene, index, group));
    const { from, to: end } = sentences[index]!;
    const to = colon ?? end;
    const awkward = weightOfAwkward(awkwardness(scene, from, to), touches(spanOf(tokens, from, to)));
    const distant = isGeneral ? 0.75 : group !== undefined && isCrowd(scene, group) ? 1 : 0;
    facts.push({ index, awkward, colon, distant, meant: distant > 0 ? undefined : whomItMeans(group) });
  }
  return facts;
}

/** The facts by the index of their sentence. */
export function bySentence(
  { passage: { sentences } }: Scene,
  facts: readonly Fact[],
): readonly (Fact | undefined)[] {
  const factAt = new Array<Fact | undefined>(sentences.length);
  for (const fact of facts) factAt[fact.index] = fact;
  return factAt;
}

function weightOfAwkward(count: number, sensitive: boolean): number {
  if (count < 0) return -1.25;
  if (count > 0) return Math.min(1.35, 0.85 + count * 0.25);
  return sensitive ? 1.1 : -0.25;
}

const vast = new Set(['hundreds', 'thousands', 'millions', 'billions', 'loads', 'lots', 'plenty']);

function isCrowd(
  { passage: { tokens } }: Scene,
  { from, cohort: { size, exact, share, kind, unit } }: Group,
): boolean {
  if (kind === 'vague' && vast.has(wordAt(tokens, from) ?? '')) return true;
  if (unit === 'you') return size !== undefined && size.min >= 100_000;
  return kind === 'share' || share !== undefined || (!exact && size !== undefined && size.min >= 1000);
}

/** Where the colon stands behind which a text speaks to those whom its sentence counts. */
function colonOf(
  { passage: { tokens, sentences, masks }, address }: Scene,
  index: number,
  group: Group | undefined,
): number | undefined {
  const { to } = sentences[index]!;
  const spokenTo = address.pointedFrom !== undefined && address.pointedFrom < to;
  // *We asked 900 adults: …* tells what they said.
  if (group !== undefined && surveying.has(wordAt(tokens, group.from - 1) ?? '')) return undefined;
  if (!spokenTo && !(group !== undefined && isTitle(tokens, sentences[index]!.from, group))) return undefined;
  for (let at = group?.to ?? sentences[index]!.from + 1; at < to - 1; at++)
    if (opensRemark(tokens, at) && masks.of[at] === 0) return at;
  return undefined;
}

const surveying = new Set('asked polled surveyed interviewed quizzed questioned'.split(' '));

/** *The 26 who voted for themselves: …*: a group that was named before opens the sentence as a call would. */
function isTitle(
  tokens: Scene['passage']['tokens'],
  start: number,
  { from, cohort: { exact } }: Group,
): boolean {
  const first = wordAt(tokens, start) ?? '';
  return exact === true && from - start <= 2 && ['the', 'our', 'those', 'these'].includes(first);
}

/** A colon or a dash; the colon of *11:59* opens nothing. */
function opensRemark(tokens: Scene['passage']['tokens'], at: number): boolean {
  if (isMark(tokens, at, '–')) return true;
  return isMark(tokens, at, ':') && tokens[at + 1]?.start !== tokens[at]!.end;
}

/** *Guests who smoke on the roof: …*, *Guest in the tower: …*: people without a number who are called. The colon. */
function calledAt({ passage }: Scene, index: number): number | undefined {
  const { tokens, sentences, masks, classes } = passage;
  const { from, to, bits } = sentences[index]!;
  if ((bits & customers) === 0) return undefined;
  let told = false;
  for (let at = from; at < Math.min(to, from + 5); at++) {
    const next = wordAt(tokens, at + 1) ?? '';
    told ||= (classes[at]! & customers) !== 0 && toldOf.has(next) && masks.of[at] === 0;
  }
  if (!told) return undefined;
  for (let at = from + 3; at < Math.min(to - 1, from + 30); at++)
    if (opensRemark(tokens, at) && masks.of[at] === 0) return at;
  return undefined;
}

const toldOf = new Set('who in on at with from of behind near that whose'.split(' '));

/** *Viewers who start thirty shows*, *88 calls from people*, *the average comment*: a habit of people whom nobody counted. */
function tellsOfSomebody({ passage, holds }: Scene, index: number): boolean {
  const { tokens, sentences, classes } = passage;
  const { from, to, bits, traits: does, clues } = sentences[index]!;
  const held = holds[index]!;
  if ((held & aDeed) !== 0 && (held & (people | you)) !== 0) return true;
  if (((bits & customers) | (does & traits.somebody) | (clues & average)) === 0) return false;
  for (let at = from; at < Math.min(to, from + 24); at++) {
    const word = wordAt(tokens, at);
    if (averages.has(word ?? '') && wordAt(tokens, at - 1) === 'the') return true;
    const isCustomer = (classes[at]! & customers) !== 0;
    if (!isCustomer && (traitsAt(tokens, at) & traits.somebody) === 0) continue;
    const next = wordAt(tokens, at + 1);
    if (next === 'who' || (isCustomer && next === 'whose')) return true;
  }
  return false;
}

/** *Third bottle this week?*, *Day 1 again?*, *Table for one, every Friday*: no verb, and what was done once more. */
function isFragmentOfDeeds(tokens: Scene['passage']['tokens'], { from, to }: Range): boolean {
  // *No. 1 in Leeds* ranks the company itself.
  if (wordAt(tokens, from) === 'no' && isMark(tokens, from + 1, '.')) return false;
  let [again, counted, timed] = [false, false, false];
  for (let at = from; at < Math.min(to, from + 16); at++) {
    const token = tokens[at]!;
    if (token.kind === 'number') counted = true;
    else if (token.kind === 'symbol' && '£$€%'.includes(token.text)) return false;
    else if (token.kind === 'word') {
      const does = token.known.traits;
      if ((does & (traits.finite | traits.ofProducts)) !== 0) return false;
      again ||= (does & traits.onceMore) !== 0;
      counted ||= (does & traits.repeating) !== 0;
      timed ||= (does & traits.whenDone) !== 0;
    }
  }
  return again || (counted && timed);
}

/** Whoever reads is told their own numbers, or what they do again. */
function isOwn(scene: Scene, index: number): boolean {
  const { tokens, sentences, classes } = scene.passage;
  const { from, to } = sentences[index]!;
  // *Get 20% off your first box* offers.
  if (isImperativeAt(scene.passage, from)) return false;
  if (index <= 1 && isFragmentOfDeeds(tokens, { from, to })) return true;
  const toReader = (heldBy(scene, index) & you) !== 0;
  const later = heldBy(scene, index + 1) & you;
  if (!toReader && later === 0) return false;
  // *Have you considered a map?* tells of nothing.
  if (isMark(tokens, to - 1, '?')) return false;
  for (let at = from; at < Math.min(to, from + 40); at++) {
    const token = tokens[at]!;
    const isYou = (classes[at]! & secondPerson) !== 0;
    if (isYou && (isOwnDeed(tokens, at) || isOfYours(tokens, at))) return true;
    if (token.kind === 'number' || (traitsAt(tokens, at) & traits.repeating) !== 0) return true;
    // *Some of you …*
    if ((token.text === 'some' || token.text === 'certain') && wordAt(tokens, at + 2) === 'you') return true;
  }
  return false;
}

/** *Your cart has held …*, *your streak was*: what belongs to whoever reads. */
function isOfYours(tokens: Scene['passage']['tokens'], at: number): boolean {
  if (wordAt(tokens, at) !== 'your') return false;
  for (let verb = at + 2; verb < at + 5; verb++)
    if (
      isPastVerb(wordAt(tokens, verb)) ||
      ['has', 'have', 'was', 'were', "hasn't", "haven't"].includes(wordAt(tokens, verb) ?? '')
    )
      return true;
  return false;
}

/** *You bought*, *you've not opened*: what whoever reads did. */
function isOwnDeed(tokens: Scene['passage']['tokens'], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word === "you've") return true;
  if (word !== 'you') return false;
  // *You “forgot” your ticket.*
  if (isScareQuoted(tokens, at + 2) && isPastVerb(wordAt(tokens, at + 2))) return true;
  let verb = isAdverb(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (perfect.has(wordAt(tokens, verb) ?? ''))
    verb = isAdverb(wordAt(tokens, verb + 1)) ? verb + 2 : verb + 1;
  if (wordAt(tokens, verb) === 'been') return true;
  return isPastVerb(wordAt(tokens, verb));
}

const perfect = new Set("have had haven't hadn't".split(' '));

/** How many things in a stretch nobody would boast of; -1 where they would, or where somebody else is to blame. */
function awkwardness({ passage: { tokens, masks, classes } }: Scene, from: number, to: number): number {
  let count = 0;
  let proud = false;
  for (let at = from; at < Math.min(to, from + 60); at++) {
    const token = tokens[at]!;
    if (token.kind === 'word' && (token.known.traits & traits.suffered) !== 0) return -1;
    proud ||= (classes[at]! & admirable) !== 0;
    if (masks.of[at] !== 0) {
      if (isScareQuoted(tokens, at)) count++;
      continue;
    }
    if ((classes[at]! & awkwardClass) !== 0 || isZero(token) || isSmallHours(token, tokens[at + 1])) count++;
    else if (token.kind === 'word' && token.text === 'times' && at > from) count++;
  }
  return count === 0 && proud ? -1 : count;
}

function isZero(token: Scene['passage']['tokens'][number]): boolean {
  return (token.kind === 'number' && token.value === 0) || (token.kind === 'word' && token.text === 'zero');
}

/** One to five in the morning. */
function isSmallHours(token: Scene['passage']['tokens'][number], next: typeof token | undefined): boolean {
  if (token.kind !== 'number' || token.value < 1 || token.value > 5) return false;
  return token.suffix === 'am' || (next?.kind === 'word' && (next.text === 'am' || next.text === 'a.m'));
}

function whomItMeans(group: Group | undefined): Fact['meant'] {
  if (group === undefined) return 'called';
  return group.cohort.kind === 'single' ? 'one' : group.cohort.exact ? 'counted' : undefined;
}
