// What cues of recaps ask of the words around a trigger: that it tells whoever reads what they did, and supposes nothing.
import { withNumber } from '../../cues/besideNumbers.ts';
import { aFew, aGroup, regret, toldSaying, you, type Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt } from '../../tokens/token.ts';
import { isAdverb, isPastVerb, looksPlural, numerals } from '../../lexicon/lists/wordLists.ts';

/** A percentage stands within a few words behind it; the evidence reaches to it. */
export function percentAhead({ passage: { tokens } }: Scene, { from, to }: Range): false | Range {
  for (let at = to; at < Math.min(tokens.length, to + 3); at++)
    if (tokens[at]?.text === '%' || (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '%'))
      return { from, to: at + 1 };
  return false;
}

const sorrowful = new Set('sad cry weep sob lonely upset jealous blush'.split(' '));

/** *You made our kettle cry*: what whoever reads did to a thing or a mascot that feels nothing. */
export function saddens({ passage: { tokens } }: Scene, { to }: Range): boolean {
  return [0, 1, 2].some(by => sorrowful.has(wordAt(tokens, to + by) ?? ''));
}

/** No *if*, *when* or *wherever* stands before it: it is told and not supposed; and it is no *some of you*. */
export function notSupposed({ passage: { tokens } }: Scene, { from }: Range): boolean {
  const before = wordAt(tokens, from - 1) ?? '';
  return !clauseWords.has(before) && before !== 'of';
}

/** The sentence takes back nothing that was said of them. */
export function notTakenBack({ holds, sentenceAt }: Scene, { from }: Range): boolean {
  const sentence = sentenceAt(from);
  const near = (holds[sentence] ?? 0) | (holds[sentence - 1] ?? 0) | (holds[sentence + 1] ?? 0);
  return !((holds[sentence]! & toldSaying) !== 0 && (near & regret) !== 0);
}

/** Nobody is counted in its sentence. */
export function nobodyCounted({ holds, sentenceAt }: Scene, { from }: Range): boolean {
  return (holds[sentenceAt(from)]! & aGroup) === 0 || (holds[sentenceAt(from)]! & aFew) === 0;
}

/** How far behind *you had* its number may stand, in tokens. */
const numberWithin = 3;

/** *You had one tent*, *you drank two litres*; *one of our tents* counts nothing. */
export function numberInWordsNear({ passage: { tokens } }: Scene, { to }: Range): boolean {
  for (let at = to; at < to + numberWithin; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) return false;
    if (numerals.has(word)) return wordAt(tokens, at + 1) !== 'of';
  }
  return false;
}

/** A deed in the past stands right behind it. */
export function beforePast({ passage: { tokens } }: Scene, { to }: Range): boolean {
  const verb = isAdverb(wordAt(tokens, to)) ? to + 1 : to;
  return (
    isPastVerb(wordAt(tokens, verb)) || wordAt(tokens, to) === "hasn't" || wordAt(tokens, to) === "didn't"
  );
}

/** *Your* and a word that recaps have. */
export function ofARecap({ passage: { tokens } }: Scene, { from, to }: Range): boolean {
  return wordAt(tokens, from) === 'your' && to - from > 1;
}

/** The sentence before it spoke to whoever reads. */
export function behindReader({ holds, sentenceAt }: Scene, { from }: Range): boolean {
  return ((holds[sentenceAt(from) - 1] ?? 0) & you) !== 0;
}

const clauseWords = new Set(
  (
    'if when what that before after once which because since who until where how whatever as than whether than did do have would ' +
    'wherever whenever whoever whichever however unless were are can could will should'
  ).split(' '),
);

/** *You finished 41 books*: a deed of whoever reads with a number, told and not supposed. */
export function ownDeed(scene: Scene, match: Range): boolean {
  const { tokens } = scene.passage;
  if (clauseWords.has(wordAt(tokens, match.from - 1) ?? '')) return false;
  const verb = isAdverb(wordAt(tokens, match.to)) ? match.to + 1 : match.to;
  const word = wordAt(tokens, verb) ?? '';
  if (saying.has(word) || !(isPastVerb(word) || participles.has(word))) return false;
  return withNumber(scene, match) !== false || isLately(scene, verb) || countsBehind(scene, verb);
}

/** How far behind what whoever reads did its number may stand, in tokens. */
const countWithin = 7;

/** *You missed eleven payments*, *you opened the page five times*: told in words how much or how often. */
function countsBehind({ passage: { tokens } }: Scene, verb: number): boolean {
  for (let at = verb + 1; at < verb + countWithin; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) return false;
    if (numerals.has(word) && word !== 'one')
      return [1, 2].some(by => looksPlural(wordAt(tokens, at + by) ?? ''));
  }
  return false;
}

/** *You have 97 unread pages*: what piled up with whoever reads; what they may still use or do is a notice. */
export function ownStock({ passage: { tokens } }: Scene, { from, to }: Range): boolean {
  const has = wordAt(tokens, from) === "you've" || wordAt(tokens, to - 1) === 'have';
  const number = tokens[wordAt(tokens, to) === 'got' ? to + 1 : to];
  if (!has || number?.kind !== 'number' || number.value < 10) return false;
  for (let at = to + 1; at < to + 6; at++) if (granted.has(wordAt(tokens, at) ?? '')) return false;
  return true;
}

/** *You just beat the lift*: told as it happens. */
export function justDone({ passage: { tokens } }: Scene, { to }: Range): boolean {
  return (
    wordAt(tokens, to) === 'just' &&
    (isPastVerb(wordAt(tokens, to + 1)) || participles.has(wordAt(tokens, to + 1) ?? ''))
  );
}

const granted = new Set(
  'days hours minutes until till left to new free more points credits vouchers seconds weeks before remaining pounds off'.split(
    ' ',
  ),
);

/** What people tell a company, which answers. */
const saying = new Set(
  'asked told said wanted requested voted chose loved helped joined supported gave heard wrote'.split(' '),
);
const lately = new Set('again yesterday tonight today'.split(' '));
const ofTimes = new Set(
  'night week month year weekend morning evening sunday saturday friday monday'.split(' '),
);

/** *You skipped the stairs again*, *you slept in last week*: a time says when, in the sentence or right behind it. */
function isLately({ passage: { tokens, sentences }, sentenceAt }: Scene, verb: number): boolean {
  const { to } = sentences[sentenceAt(verb)]!;
  for (let at = verb + 1; at < Math.min(to + 1, verb + 14); at++) {
    const word = wordAt(tokens, at) ?? '';
    if (lately.has(word)) return true;
    if (word === 'last' && ofTimes.has(wordAt(tokens, at + 1) ?? '')) return true;
  }
  return false;
}

const participles = new Set(
  'caught opened run ridden swum read been had taken given driven eaten drunk flown gone seen sung done beaten broken written woken'.split(
    ' ',
  ),
);

/** *You're hitting it hard tonight*: what whoever reads is doing now. */
export function inTheAct(
  { passage: { tokens, sentences }, sentenceAt }: Scene,
  { from, to }: Range,
): boolean {
  const verb = isAdverb(wordAt(tokens, to)) ? to + 1 : to;
  const word = wordAt(tokens, verb) ?? '';
  if (!word.endsWith('ing') || word.length < 5 || states.has(word)) return false;
  const end = sentences[sentenceAt(from)]!.to;
  for (let at = verb + 1; at < Math.min(end, verb + 14); at++) {
    const token = wordAt(tokens, at) ?? '';
    if (now.has(token)) return true;
  }
  return false;
}

const states = new Set(
  'looking going having being getting reading missing receiving leaving using paying'.split(' '),
);
const now = new Set('tonight today now again late midnight already lately nightly'.split(' '));
