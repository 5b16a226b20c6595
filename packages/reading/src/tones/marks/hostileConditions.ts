import type { Confirm } from '../../cues/cue.ts';
import { unkindlyBehind } from '../../cues/besideKindness.ts';
import { groupsFrom, you, type Scene } from '../../scene/scene.ts';
import { admirable, awkward, customers, kindness, ofTime } from '../../lexicon/classes.ts';
import type { Range } from '../../tokens/range.ts';
import { merit } from '../../lexicon/clues.ts';
import { isMerit, mayBeMerit } from '../../passage/merits.ts';
import { isMark, wordAt, type Token } from '../../tokens/token.ts';
import { isIndulgence } from './indulgences.ts';

/** *Nothing says X like Y*, within a few words. */
export const nothingSaysLike: Confirm = ({ passage: { tokens, sentenceOf } }, { from, to }) => {
  for (let at = to; at < Math.min(tokens.length, to + 8); at++) {
    if (sentenceOf[at] !== sentenceOf[from]) return false;
    if (wordAt(tokens, at) === 'like') return { from, to: at + 1 };
  }
  return false;
};

/** *Nothing says X like 62 drunks*: people who were counted stand behind it, and nothing kind. */
export const likeThoseCounted: Confirm = (scene, match) =>
  groupsFrom(scene, match.to, match.to + 3).length > 0 && unkindlyBehind(scene, match) !== false;

/** What it says is when: *the week is over*, *Monday*, and no virtue or vice. */
export const ofTheSeason: Confirm = ({ passage: { tokens, classes } }, { from, to }) => {
  let season = false;
  for (let at = from + 2; at < to; at++) {
    // *New year, new me* is a vow.
    if (wordAt(tokens, at) === 'me') return false;
    season ||= isSeason(classes[at]!, wordAt(tokens, at));
  }
  return season;
};

/** *Nothing says thank you like cake*: what it says is said to be kind. */
export const ofPoliteness: Confirm = ({ passage: { tokens } }, { from, to }) => {
  for (let at = from + 2; at < to; at++) if (polite.has(wordAt(tokens, at) ?? '')) return true;
  return false;
};

const polite = new Set('thank thanks sorry welcome happy congratulations cheers goodbye hello'.split(' '));

function isSeason(bits: number, word: string | undefined): boolean {
  return word !== undefined && ((bits & ofTime) !== 0 || seasons.has(word)) && word.length > 3;
}

const seasons = new Set(
  'christmas easter summer winter spring autumn halloween holiday holidays birthday home'.split(' '),
);

/** *The 9 who did it should …*, *you need to*: what is told stands right behind those who are told. */
export const behindPeople: Confirm = ({ passage: { tokens } }, { from }) => {
  const word = wordAt(tokens, from - 1) ?? '';
  return ['should', 'must', 'please', 'just', 'to', 'and', 'maybe', 'perhaps', 'or'].includes(word);
};

const kindTalk = new Set(
  (
    'we us our next favourite favorite can could would shall like love prefer see want hear recommend help plan make think ' +
    'share ready hungry seen heard tried excited coming joining or better taught teach learn learned learnt secret trick recipe inspired common need hand'
  ).split(' '),
);

/**
 * A question that takes for granted that there is something to explain: *why?*, *who ordered that*, *how are you still
 * up*. One that asks for a wish or offers something does not.
 */
export const presupposes: Confirm = ({ passage: { tokens, sentenceOf } }, { from, to }) => {
  // *Who wouldn't?* takes their side.
  if (wordAt(tokens, from) === 'who' && wordAt(tokens, to)?.endsWith("n't") === true) return false;
  let end = to;
  while (end < Math.min(tokens.length, to + 14) && sentenceOf[end] === sentenceOf[from]) {
    if (isMark(tokens, end, '?')) return { from, to: end };
    if (kindTalk.has(wordAt(tokens, end) ?? '')) return false;
    end++;
  }
  return false;
};

const guessedAt = new Set(['it', 'that', 'this', 'there', 'the', 'a', 'an']);

/** *Is it the frog?* guesses, and *isn't it* only asks for a nod; *are you lost*, *was it the stairs* ask for an account. */
export const notOfAThing: Confirm = ({ passage: { tokens, sentences }, holds, sentenceAt }, { from, to }) => {
  if (startsGuess.has(wordAt(tokens, from) ?? '') && guessedAt.has(wordAt(tokens, to) ?? '')) return false;
  if (isHow(tokens, from) && ofThings.has(wordAt(tokens, from + 2) ?? '')) return false;
  if (wordAt(tokens, from) === 'how' && counting.has(wordAt(tokens, from + 1) ?? '')) return false;
  const here = sentenceAt(from);
  const alone = sentences[here]!.words === 2 && wordAt(tokens, to) === 'you';
  // *A few found the key. Did you?* asks others than those who are told of.
  if (alone && here > 0 && ((holds[here - 1]! & you) === 0 || isFound(tokens, sentences[here - 1]!)))
    return false;
  return !isTag(tokens, from, to);
};

/** *Only 14 of you found it*: few did what everybody would like to. */
function isFound(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let at = from; at < Math.min(to, from + 20); at++)
    if (achieving.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

const achieving = new Set(
  'found solved spotted guessed cracked unlocked reached completed finished knew won heard tried seen met'.split(
    ' ',
  ),
);

/** *How are the bees?* wants to know. */
function isHow(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'how' && being.has(wordAt(tokens, at + 1) ?? '');
}

const being = new Set(['is', 'are', 'was', 'were']);
/** *How many screws were left?* */
const counting = new Set(['many', 'much', 'tall', 'big', 'heavy']);
const ofThings = new Set(['the', 'your', 'our', 'it', 'that']);

/** *…, don't they?* only turns to somebody. */
function isTag(tokens: readonly Token[], from: number, to: number): boolean {
  const aux = wordAt(tokens, from) ?? '';
  return aux.endsWith("n't") && isMark(tokens, from - 1, ',') && isMark(tokens, to + 1, '?');
}

/** What the people did, in its sentence or the one before it, is nothing to be proud of: *who swam in the snow: how?* wonders. */
export const notOfPride: Confirm = ({ passage: { tokens, sentences, classes }, sentenceAt }, { from }) => {
  const here = sentenceAt(from);
  const start = sentences[Math.max(0, here - 1)]!.from;
  for (let at = Math.max(start, from - 40); at < from; at++)
    // *Gave blood* and *gave up* begin alike, and *never missed a night* is something to be proud of.
    if (((classes[at]! & admirable) !== 0 && wordAt(tokens, at + 1) !== 'up') || neverFailed(tokens, at))
      return false;
  return true;
};

/** What they did, in its sentence or the two before it, is a merit by its object: *gave up your seat*, *left a kind note*. */
export const notOfMerit: Confirm = ({ passage, sentenceAt }, { from }) => {
  const { tokens, sentences, classes, clues } = passage;
  if ((clues & merit) === 0) return true;
  const start = sentences[Math.max(0, sentenceAt(from) - 2)]!.from;
  for (let at = Math.max(start, from - 40); at < from; at++) if (isMerit(tokens, classes, at)) return false;
  return true;
};

/** Its sentence starts with *why*. */
export const behindWhy: Confirm = ({ passage: { tokens, sentences }, sentenceAt }, { from }) =>
  wordAt(tokens, sentences[sentenceAt(from)]!.from) === 'why';

const startsGuess = new Set("are is do does has have isn't aren't don't".split(' '));

const failing = new Set(
  (
    'parked crashed capsized dropped burned burnt spilled spilt locked misplaced misread sank tripped quitting stopped failed missed skipped cancelled canceled forgot abandoned ignored gave unopened unused ' +
    "never didn't couldn't wouldn't wasted overslept late worst least stole ghosted dropped unsubscribed fell"
  ).split(' '),
);

/**
 * Praise that follows a failing is none: *To the 88 who gave up on day three: well done*. Looks back over what was said
 * of the people in this sentence and the one before.
 */
export const isPraiseOfNothing: Confirm = (
  { passage: { tokens, sentences, classes }, sentenceAt },
  { from },
) => {
  const sentence = sentenceAt(from);
  const start = Math.max(sentences[sentence - 1]?.from ?? sentences[sentence]!.from, from - 40);
  return fails(tokens, classes, start, from);
};

/** As `isPraiseOfNothing`, but its own sentence tells of the people only where nothing stands before it. */
export const failsBefore: Confirm = ({ passage: { tokens, sentences, classes }, sentenceAt }, { from }) => {
  const sentence = sentenceAt(from);
  const before = sentences[sentence - 1];
  const end = before?.to ?? from;
  return fails(tokens, classes, Math.max(before?.from ?? sentences[sentence]!.from, end - 40), end);
};

/** The people in its sentence failed at something, behind it: *applause for the 15 who forgot*. */
export const failsBehind: Confirm = (
  { passage: { tokens, sentences, classes }, sentenceAt },
  { from, to },
) => {
  const end = Math.min(sentences[sentenceAt(from)]!.to, to + 30);
  return fails(tokens, classes, to, end) || isAwkward(tokens, classes, to, end);
};

/** The people before it, in its sentence or the one before, failed at something, and did nothing to be proud of. */
export const failedBefore: Confirm = ({ passage: { tokens, sentences, classes }, sentenceAt }, { from }) => {
  const sentence = sentenceAt(from);
  const start = Math.max(sentences[sentence - 1]?.from ?? sentences[sentence]!.from, from - 40);
  return fails(tokens, classes, start, from) || isAwkward(tokens, classes, start, from);
};

/** A failing, or several slight ones, and no kindness. */
export function failsIn({ passage: { tokens, classes } }: Scene, { from, to }: Range): boolean {
  return fails(tokens, classes, from, to) || isAwkward(tokens, classes, from, to);
}

/** Words that make a thing awkward only beside another: *still*, *again*, *their own*. */
const slight = new Set(
  (
    'still never no not nothing nobody none without zero again anyway despite instead own entire whole straight running row even ' +
    'only just leave left leaving return returns returned themselves himself herself yourself yourselves repeat repeated latest ' +
    'times twice thrice alone single solo slowest longest hid wedding anniversary separate seconds alarm alarms snack bacon whether'
  ).split(' '),
);

/** What nobody boasts of, and no kindness: *applause for the 9 who parked late*. */
function isAwkward(tokens: readonly Token[], classes: readonly number[], from: number, to: number): boolean {
  let count = 0;
  for (let at = from; at < to; at++) {
    if ((classes[at]! & (kindness | admirable)) !== 0) return false;
    if ((classes[at]! & awkward) === 0 || isFailingDenied(tokens, at) || isOfOurs(tokens, classes, at))
      continue;
    count += slight.has(wordAt(tokens, at) ?? '') || isIndulgence(wordAt(tokens, at) ?? '') ? 1 : 2;
  }
  return count >= 2;
}

/** *Never missed*, *not one of them got lost*, *without complaint*: a failing that nobody had, or the word that denies it. */
export function isFailingDenied(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at) ?? '';
  if (denial.has(word)) {
    if (faulty.has(wordAt(tokens, at + 1) ?? '')) return true;
    for (let ahead = at + 1; isNotOne(tokens, at) && ahead < at + 6; ahead++)
      if (faulty.has(wordAt(tokens, ahead) ?? '')) return true;
    return false;
  }
  if (!faulty.has(word)) return false;
  if (denial.has(wordAt(tokens, at - 1) ?? '')) return true;
  for (let back = at - 1; back >= at - 6; back--) if (isNotOne(tokens, back)) return true;
  return false;
}

function neverFailed(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'never' && faulty.has(wordAt(tokens, at + 1) ?? '');
}

/** *Not one of them*, *none of them*, *nobody*. */
function isNotOne(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at) ?? '';
  return word === 'nobody' || word === 'none' || (word === 'not' && wordAt(tokens, at + 1) === 'one');
}

const denial = new Set("never didn't without nobody none not no".split(' '));
const faulty = new Set(
  (
    'missed miss missing lost lose wrong late skipped skip complained complain complaint complaints complaining quit fell fall ' +
    'failed fail stopped stop dropped drop forgot forget broke break cheated cheat moaned moan moaning grumbled grumble cancelled canceled'
  ).split(' '),
);

/** *Our free trips*: a thing of the company; *our tenants lost it* tells of them. */
function isOfOurs(tokens: readonly Token[], classes: readonly number[], at: number): boolean {
  if (wordAt(tokens, at - 1) === 'our') return true;
  return wordAt(tokens, at - 2) === 'our' && ((classes[at - 1] ?? 0) & customers) === 0;
}

/** A failing stands there, and is not denied: *who never gave up* fails at nothing, nor does *who gave blood*. */
function fails(tokens: readonly Token[], classes: readonly number[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, at) ?? '';
    const next = wordAt(tokens, at + 1) ?? '';
    if (!failing.has(word) || (word === 'gave' && next !== 'up') || isCredited(tokens, classes, at)) continue;
    const isDenied = denying.has(word) && (failing.has(next) || failingBase.has(next));
    // *Never stopped for the ducks* denies a merit.
    if (!isDenied || mayBeMerit(tokens, classes, at + 1)) return true;
    at++;
  }
  return false;
}

/** *Gave up his seat*, *stopped to help*, *failed and then passed*: it did no harm, whatever lists say of the word. */
function isCredited(tokens: readonly Token[], classes: readonly number[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word') return false;
  return isMerit(tokens, classes, at) || (token.known.bits & awkward & ~classes[at]!) !== 0;
}

const denying = new Set("never didn't couldn't wouldn't".split(' '));
const failingBase = new Set('quit give stop skip miss fail forget'.split(' '));
