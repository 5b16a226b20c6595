// What a text tells of people: how many, whether anybody would boast of it, and where a remark to them may begin.
import type { Evidence } from '@fineline/ruleset';
import { isImperativeAt } from '../address/imperatives.ts';
import type { Group } from '../cohorts/group.ts';
import type { Confirm } from '../cues/cue.ts';
import { aDeed, people, promise, you, type Scene } from '../cues/scene.ts';
import { admirable, awkward as awkwardClass, customers } from '../lexicon/classes.ts';
import { overlapsAny } from '../tokens/overlaps.ts';
import type { Range } from '../tokens/range.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';
import { isAdverb, isFiniteVerb, isPastVerb } from '../tokens/wordLists.ts';
import { takesBackWords } from './takesBackWords.ts';

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

/** The sentences that tell of people who were counted, are spoken to or called, or of what whoever reads did. */
export function factsOf(scene: Scene, topics: readonly Evidence[]): readonly Fact[] {
  const { passage, groups, holds, address } = scene;
  const groupIn = new Map(groups.map(group => [scene.sentenceAt(group.from), group]));
  const touches = overlapsAny(topics.flatMap(({ word, span }) => (word === 'location' ? [] : (span ?? []))));
  const pointedAt = address.pointedFrom === undefined ? -1 : scene.sentenceAt(address.pointedFrom);
  return passage.sentences.flatMap((sentence, index) => {
    if ((holds[index]! & promise) !== 0 || takesBackWords(scene, index)) return [];
    const group = groupIn.get(index);
    const own = group === undefined && address.pointedFrom === undefined && isOwn(scene, index);
    const called = group === undefined ? calledAt(scene, index) : undefined;
    const habit = group === undefined && called === undefined && !own && tellsOfSomebody(scene, index);
    if (group === undefined && index !== pointedAt && !own && called === undefined && !habit) return [];
    const colon = called ?? colonOf(scene, index, group);
    const told = { from: sentence.from, to: colon ?? sentence.to };
    const sensitive = touches(spanOf(passage.tokens, told.from, told.to));
    const awkward = weightOfAwkward(awkwardness(scene, told), sensitive);
    const distant = own || habit ? 0.75 : group !== undefined && isCrowd(scene, group) ? 1 : 0;
    return [{ index, awkward, colon, distant, meant: distant > 0 ? undefined : whomItMeans(group) }];
  });
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
  if (!spokenTo && !(group !== undefined && isTitle(tokens, sentences[index]!.from, group))) return undefined;
  for (let at = group?.to ?? sentences[index]!.from + 1; at < to - 1; at++)
    if (opensRemark(tokens, at) && masks.of[at] === 0) return at;
  return undefined;
}

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
  const { from, to } = sentences[index]!;
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
  const { from, to } = sentences[index]!;
  const held = holds[index]!;
  if ((held & aDeed) !== 0 && (held & (people | you)) !== 0) return true;
  for (let at = from; at < Math.min(to, from + 24); at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) continue;
    const next = wordAt(tokens, at + 1) ?? '';
    if ((classes[at]! & customers) !== 0 && (next === 'who' || next === 'whose')) return true;
    if ((word === 'average' || word === 'typical') && wordAt(tokens, at - 1) === 'the') return true;
    if (generally.has(word) && next === 'who') return true;
  }
  return false;
}

const generally = new Set(
  'anyone anybody whoever somebody someone those guess people everyone everybody'.split(' '),
);

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
      if (isFiniteVerb(token.text) || fragmentStops.has(token.text)) return false;
      again ||= onceMore.has(token.text);
      counted ||= repeating.has(token.text);
      timed ||= whenDone.has(token.text);
    }
  }
  return again || (counted && timed);
}

const onceMore = new Set(
  'again another third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth umpteenth still yet'.split(
    ' ',
  ),
);
const whenDone = new Set(
  'week weeks month months year years day days night nights since yesterday tonight today hour hours weekend monday tuesday wednesday thursday friday saturday sunday morning mornings'.split(
    ' ',
  ),
);
/** What offers, counts staff or tells of a product. */
const fragmentStops = new Set(
  'we our us free new off per up open only until engineers staff crew team join book get buy months-free offer from deal seats tickets introducing welcome meet how what why which'.split(
    ' ',
  ),
);

/** Whoever reads is told their own numbers, or what they do again. */
function isOwn({ holds, passage }: Scene, index: number): boolean {
  const { tokens, sentences } = passage;
  const { from, to } = sentences[index]!;
  // *Get 20% off your first box* offers.
  if (isImperativeAt(passage, from)) return false;
  if (index <= 1 && isFragmentOfDeeds(tokens, { from, to })) return true;
  const toReader = (holds[index]! & you) !== 0;
  const later = (holds[index + 1] ?? 0) & you;
  if (!toReader && later === 0) return false;
  // *Have you considered a map?* tells of nothing.
  if (isMark(tokens, to - 1, '?')) return false;
  for (let at = from; at < Math.min(to, from + 40); at++) {
    const token = tokens[at]!;
    if (isOwnDeed(tokens, at) || isOfYours(tokens, at)) return true;
    if (token.kind === 'number' || (token.kind === 'word' && repeating.has(token.text))) return true;
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
  let verb = isAdverb(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (perfect.has(wordAt(tokens, verb) ?? ''))
    verb = isAdverb(wordAt(tokens, verb + 1)) ? verb + 2 : verb + 1;
  if (wordAt(tokens, verb) === 'been') return true;
  return isPastVerb(wordAt(tokens, verb));
}

const perfect = new Set("have had haven't hadn't".split(' '));

const repeating = new Set(
  'zero again another still third fourth fifth two three four five six seven eight nine ten eleven twelve once twice never'.split(
    ' ',
  ),
);

/** The company, the day or an illness is to blame for what went wrong: nobody laughs at those who suffer it. */
const suffered = new Set(
  (
    'service outage delay delays delayed fault cable power fire flood storm strike incident breakdown stranded hospice cancer grief ' +
    'bereaved surgery evacuated recall breach earthquake'
  ).split(' '),
);

/** How many things in a stretch nobody would boast of; -1 where they would, or where somebody else is to blame. */
function awkwardness({ passage: { tokens, masks, classes } }: Scene, { from, to }: Range): number {
  let count = 0;
  let proud = false;
  for (let at = from; at < Math.min(to, from + 60); at++) {
    const token = tokens[at]!;
    if (token.kind === 'word' && suffered.has(token.text)) return -1;
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

/** *who “borrow” a towel*, *‘deleted us for good’*: words of their own, in small letters, in quotation marks. A title has capitals. */
function isScareQuoted(tokens: Scene['passage']['tokens'], at: number): boolean {
  const word = tokens[at]!;
  const before = tokens[at - 1];
  return (
    word.kind === 'word' &&
    word.capitals === 'none' &&
    before?.kind === 'mark' &&
    '“‘"\''.includes(before.text)
  );
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

const factsByScene = new WeakMap<Scene, readonly boolean[]>();

/** Something is told of people in its sentence or one of the two before it. */
export const besideFact: Confirm = (scene, { from }) => {
  let told = factsByScene.get(scene);
  if (told === undefined) {
    const tells = new Array<boolean>(scene.passage.sentences.length).fill(false);
    for (const { index } of factsOf(scene, [])) tells[index] = true;
    factsByScene.set(scene, (told = tells));
  }
  const index = scene.sentenceAt(from);
  return told[index]! || told[index - 1] === true || told[index - 2] === true;
};
