// What cues ask of the words around a trigger. Each looks at a stretch of bounded length.
import type { Range } from '../tokens/range.ts';
import { kindness, startsNumber } from '../lexicon/classes.ts';
import { isMark, wordAt } from '../tokens/token.ts';
import { besideFact } from './besideFact.ts';
import type { Confirm } from './cue.ts';
import {
  aCrowd,
  aDeed,
  aFew,
  aGroup,
  heldBy,
  people,
  promise,
  stillTold,
  we,
  you,
  type Scene,
} from '../scene/scene.ts';

/** What a sentence holds that tells of somebody. */
const ofSomebody = aGroup | aDeed | people | you | we | promise;

/** How far a negation reaches, in words. */
const reach = 4;
const negations = new Set('no not never nobody without neither nor hardly cannot'.split(' '));

/** Nothing before it in its clause says that it is not so. */
export const affirmed: Confirm = ({ passage: { tokens, sentences }, sentenceAt }, { from }) => {
  const start = sentences[sentenceAt(from)]?.from ?? 0;
  for (let at = from - 1; at >= Math.max(start, from - reach); at--) {
    if (isMark(tokens, at, ',') || isMark(tokens, at, ':') || isMark(tokens, at, '–')) return true;
    const word = wordAt(tokens, at) ?? '';
    if (negations.has(word) || word.endsWith("n't")) return false;
  }
  return true;
};

/** It stands in no promise or denial. */
export const meant: Confirm = ({ holds, sentenceAt }, { from }) => (holds[sentenceAt(from)]! & promise) === 0;

/** The text speaks to the people in the data, or of them in this sentence or the one before, or in one that a few idle words part from it. */
export const pointed: Confirm = (scene, match) => {
  const { address } = scene;
  if (address.pointedFrom !== undefined && address.pointedFrom < match.to) return true;
  if (holdsNear(scene, match, aGroup | stillTold)) return true;
  const here = scene.sentenceAt(match.from);
  return isIdle(scene, here - 1) && (heldBy(scene, here - 2) & (aGroup | stillTold)) !== 0;
};

/** *The sun was out.*: a few words about nobody. */
function isIdle(scene: Scene, sentence: number): boolean {
  const between = scene.passage.sentences[sentence];
  if (between === undefined || between.words > 5) return false;
  return (heldBy(scene, sentence) & ofSomebody) === 0 && !isKindIn(scene, between);
}

/** It speaks to more than a name: *Hey Leeds* and *Dear Monday* greet, and their questions are asked of anybody. */
export const beyondName: Confirm = (scene, match) => byMoreThanName(scene) || holdsNear(scene, match, aFew);

/** Whether people are spoken to by what they did, and not by a name alone. */
export function byMoreThanName({ address: { fact } }: Pick<Scene, 'address'>): boolean {
  return (fact.evidence ?? []).some(({ word, cue }) => word !== 'reader' && cue !== 'hey-name');
}

/** Counted people are told of in its sentence or one beside it, or spoken to. */
export const ofCounted: Confirm = (scene, match) => {
  if (pointed(scene, match) !== false) return true;
  const sentence = scene.sentenceAt(match.from);
  const near = heldBy(scene, sentence - 2) | heldBy(scene, sentence + 1) | heldBy(scene, sentence + 2);
  if ((near & aGroup) !== 0 || behindOwnNumbers(scene, match) !== false) return true;
  // What they did may be counted, and not they: *413 dinners for one*.
  if (((heldBy(scene, sentence) | heldBy(scene, sentence - 1)) & aDeed) !== 0) return true;
  return besideFact(scene, match) !== false;
};

/** As `pointed`, or counted people are told of in the sentence behind it. */
export const pointedNearby: Confirm = (scene, match) =>
  pointed(scene, match) !== false || ((scene.holds[scene.sentenceAt(match.from) + 1] ?? 0) & aGroup) !== 0;

/** The sentence before it gave whoever reads numbers of their own. */
export const behindOwnNumbers: Confirm = (
  { passage: { tokens, sentences, classes }, holds, sentenceAt },
  { from },
) => {
  const last = sentenceAt(from) - 1;
  if (last < 0 || (holds[last]! & you) === 0) return false;
  const sentence = sentences[last]!;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 60); at++)
    if (
      tokens[at]!.kind === 'number' ||
      (classes[at]! & startsNumber) !== 0 ||
      ofRecaps.has(wordAt(tokens, at) ?? '')
    )
      return true;
  return false;
};

/** Words by which a recap counts or ranks without a number. */
const ofRecaps = new Set(
  "some certain top most-played most-watched longest twice once thrice again nightly every still nothing only you've".split(
    ' ',
  ),
);

/** The sentence behind it, or the one after that, gives whoever reads numbers of their own. */
export const beforeOwnNumbers: Confirm = (
  { passage: { tokens, sentences, classes }, holds, sentenceAt, groups, address },
  { from },
) => {
  if (groups.length > 0 || address.pointedFrom !== undefined) return false;
  const next = sentenceAt(from) + 1;
  const sentence = sentences[next];
  if (sentence === undefined || ((holds[next]! | holds[next - 1]!) & you) === 0) return false;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 60); at++)
    if (tokens[at]!.kind === 'number' || (classes[at]! & startsNumber) !== 0) return true;
  return false;
};

/** The company said in its sentence or the one before what whoever reads did. */
export const behindWatching: Confirm = ({ holds, sentenceAt }, { from }) => {
  const sentence = sentenceAt(from);
  return [holds[sentence] ?? 0, holds[sentence - 1] ?? 0].some(
    held => (held & you) !== 0 && (held & we) !== 0,
  );
};

/** It is said of customers: the text is pointed, or they are named in this sentence or the one before. */
export const ofCustomers: Confirm = (scene, match) =>
  pointed(scene, match) !== false || holdsNear(scene, match, aGroup | people);

/** It is said of customers, or to whoever reads. */
export const ofPeople: Confirm = (scene, match) =>
  ofCustomers(scene, match) !== false || holdsNear(scene, match, you);

/** Its sentence speaks to whoever reads. */
export const toReader: Confirm = (scene, match) => holdsHere(scene, match, you);

/** Its sentence speaks to nobody who reads. */
export const notToReader: Confirm = (scene, match) => !holdsHere(scene, match, you);

/** The text speaks to nobody in the data. */
export const unpointed: Confirm = ({ address }) => address.pointedFrom === undefined;

/** It opens its sentence, or a clause behind a colon, a comma or a dash. */
export const opensClause: Confirm = ({ passage: { tokens, sentences }, sentenceAt }, { from }) => {
  if (sentences[sentenceAt(from)]?.from === from) return true;
  const before = tokens[from - 1];
  return before === undefined || before.kind === 'mark' || before.kind === 'symbol';
};

/** A comma stands right before it. */
export const behindComma: Confirm = ({ passage: { tokens } }, { from }) => isMark(tokens, from - 1, ',');

/** A colon stands right behind it. */
export const beforeColon: Confirm = ({ passage: { tokens } }, { to }) => isMark(tokens, to, ':');

/** A colon or a comma stands right behind it. */
export const beforeColonOrComma: Confirm = ({ passage: { tokens } }, { to }) =>
  isMark(tokens, to, ':') || isMark(tokens, to, ',');

/** It opens the text. */
export const opensTheText: Confirm = (_, { from }) => from === 0;

/** It stands behind the first sentence. */
export const behindFirstSentence: Confirm = ({ sentenceAt }, { from }) => sentenceAt(from) > 0;

/** It ends its sentence, or a clause before a mark. */
export const endsClause: Confirm = ({ passage: { tokens } }, { to }) => {
  const next = tokens[to];
  return next === undefined || next.kind === 'mark' || next.kind === 'symbol';
};

/** It is glued to a `#`. */
export const inAHashtag: Confirm = ({ passage: { tokens } }, { from }) => {
  for (let at = from; at > from - 6 && at > 0; at--) {
    if (tokens[at - 1]!.end !== tokens[at]!.start) return false;
    if (isMark(tokens, at - 1, '#')) return true;
  }
  return false;
};

/** Its sentence asks. */
export const inQuestion: Confirm = ({ passage: { tokens, sentences }, sentenceAt }, { from }) => {
  const { to } = sentences[sentenceAt(from)]!;
  return isMark(tokens, to - 1, '?') || isMark(tokens, to - 2, '?');
};

/** Whether a kind word stands in the tokens of `from` to `to`; what they quote is not theirs. */
export function isKindIn({ passage: { classes, masks } }: Scene, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if ((classes[at]! & kindness) !== 0 && masks.of[at] === 0) return true;
  return false;
}

/** How far kind words are looked for, in tokens. */
const kindWithin = 80;

/** Neither its sentence nor the one behind it is kind. */
export const unkindly: Confirm = (scene, { from }) => {
  const { sentences } = scene.passage;
  const here = scene.sentenceAt(from);
  const start = sentences[here]!.from;
  const end = (sentences[here + 1] ?? sentences[here]!).to;
  return !isKindIn(scene, { from: start, to: Math.min(end, start + kindWithin) });
};

/** Neither its sentence nor the one before it is kind. */
export const unkindlyNear: Confirm = (scene, { from }) => {
  const { sentences } = scene.passage;
  const here = scene.sentenceAt(from);
  const start = sentences[Math.max(0, here - 1)]!.from;
  return !isKindIn(scene, { from: start, to: Math.min(sentences[here]!.to, start + kindWithin) });
};

/** What follows it in its sentence and the next is not kind, whatever it is itself: *nice of the …*. */
export const unkindlyBehind: Confirm = (scene, { from, to }) => {
  const { sentences } = scene.passage;
  const here = scene.sentenceAt(from);
  const end = (sentences[here + 1] ?? sentences[here]!).to;
  return !isKindIn(scene, { from: to, to: Math.min(end, to + kindWithin) });
};

/** Its sentence asks nothing. */
export const notInQuestion: Confirm = (scene, match) => inQuestion(scene, match) === false;

/** One of the words follows within a few. The evidence reaches to it. */
export function before(words: string, within: number): Confirm {
  const wanted = new Set(words.split(' '));
  return ({ passage: { tokens, sentenceOf } }, { from, to }) => {
    for (let at = to; at < Math.min(tokens.length, to + within); at++) {
      if (sentenceOf[at] !== sentenceOf[from]) return false;
      if (wanted.has(wordAt(tokens, at) ?? '')) return { from, to: at + 1 };
    }
    return false;
  };
}

/** None of the words stands right behind it. */
export function notBefore(words: string): Confirm {
  const unwanted = new Set(words.split(' '));
  return ({ passage: { tokens } }, { to }) => !unwanted.has(wordAt(tokens, to) ?? '');
}

/** None of the words stands right before it. */
export function notAfter(words: string): Confirm {
  const unwanted = new Set(words.split(' '));
  return ({ passage: { tokens } }, { from }) => !unwanted.has(wordAt(tokens, from - 1) ?? '');
}

/** Its sentence holds a number. */
export const withNumber: Confirm = ({ passage: { tokens, sentences }, sentenceAt }, { from }) => {
  const sentence = sentences[sentenceAt(from)]!;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 60); at++)
    if (tokens[at]!.kind === 'number') return true;
  return false;
};

/** Its sentence holds a percentage. */
export const withPercent: Confirm = ({ passage: { tokens, sentences }, sentenceAt }, { from }) => {
  const sentence = sentences[sentenceAt(from)]!;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 60); at++) {
    const token = tokens[at]!;
    if (token.text === '%' || token.text === 'percent' || token.text === 'pc') return true;
  }
  return false;
};

/** A thousand or more follows within a few words: *passed 300,000*, *hit the million mark*. */
export const beforeGreatNumber: Confirm = ({ passage: { tokens, sentenceOf } }, { from, to }) => {
  for (let at = to; at < Math.min(tokens.length, to + 5) && sentenceOf[at] === sentenceOf[from]; at++) {
    const token = tokens[at]!;
    // *Can be reached on 0131 …*.
    if (token.kind === 'number' && token.text.startsWith('0')) return false;
    if (token.kind === 'number' && (token.value >= 1000 || great.has(token.suffix))) return true;
    if (token.kind === 'word' && (great.has(token.text) || great.has(token.text.replace(/s$/, ''))))
      return true;
  }
  return false;
};

const great = new Set('k m bn thousand million billion trillion milestone mark'.split(' '));

/** A percentage stands right before it. */
export const behindPercent: Confirm = ({ passage: { tokens } }, { from }) =>
  ['%', 'percent', 'pc', 'cent'].includes(tokens[from - 1]?.text ?? '');

/** A thousand people or more, in a number that somebody says, are counted in its sentence or beside it. */
export const crowdNear: Confirm = (scene, { from }) => {
  const sentence = scene.sentenceAt(from);
  const near = heldBy(scene, sentence - 1) | heldBy(scene, sentence) | heldBy(scene, sentence + 1);
  return (near & aCrowd) !== 0;
};

function holdsHere({ holds, sentenceAt }: Scene, { from }: Range, bits: number): boolean {
  return (holds[sentenceAt(from)]! & bits) !== 0;
}

function holdsNear(scene: Scene, { from }: Range, bits: number): boolean {
  const sentence = scene.sentenceAt(from);
  return ((scene.holds[sentence]! | heldBy(scene, sentence - 1)) & bits) !== 0;
}
