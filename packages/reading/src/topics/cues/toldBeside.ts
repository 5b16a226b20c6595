// What the cues of topics ask of what stands around a word, beside what all cues ask.
import { ofPeople, pointedNearby, pointed, toReader } from '../../cues/aboutWhom.ts';
import { either, type Confirm } from '../../cues/cue.ts';
import { you } from '../../scene/scene.ts';
import { startsNumber } from '../../lexicon/classes.ts';
import { wordAt, type Token } from '../../tokens/token.ts';

/** Some people are singled out, or whoever reads is told of. */
export const singlesOut: Confirm = either(pointed, toReader);

/** Somebody is spoken to anywhere in the text. */
export const spokenTo: Confirm = (scene, match) =>
  singlesOut(scene, match) !== false ||
  scene.address.fact.has.length > 0 ||
  scene.holds.some(held => (held & you) !== 0);

/** How much of a sentence is looked at, in tokens. */
const longest = 60;

/** One of the words stands in its sentence or in one beside it. */
export function beside(words: string): Confirm {
  const wanted = new Set(words.split(' '));
  return ({ passage: { tokens, sentences }, sentenceAt }, { from }) => {
    const here = sentenceAt(from);
    for (let index = Math.max(0, here - 1); index <= Math.min(sentences.length - 1, here + 1); index++) {
      const sentence = sentences[index]!;
      for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + longest); at++)
        if (wanted.has(wordAt(tokens, at) ?? '')) return true;
    }
    return false;
  };
}

/** People are told of or spoken to, or what they look up, buy and ask is counted. */
export const toldOrLookedUp: Confirm = either(
  ofPeople,
  pointedNearby,
  beside(
    'searches search searched searching googled looked bookings booked asked asking questions calls claims cases orders ordered sold sales bought visits mentions',
  ),
);

/** What may stand behind a phrase that is at its end. */
const goingOn = new Set(
  (
    'on in at by this last for since yesterday today tonight again and or but when while before after during over all through every ' +
    'because as all the most half twice three off right from until till to who whose that'
  ).split(' '),
);

/** Nothing stands right behind it that it could belong to: *had a cold in May*, and not *a cold beer*. */
export const closesPhrase: Confirm = ({ passage: { tokens } }, { to }) => {
  const next = tokens[to];
  return next === undefined || next.kind !== 'word' || goingOn.has(next.text);
};

/** How far behind a word its amount may begin, and its unit behind that, in tokens. */
const amountWithin = 3;

/** *Slept four hours*, *slept 40 minutes less*: an amount in one of the units follows. */
export function beforeAmount(units: string): Confirm {
  const wanted = new Set(units.split(' '));
  return ({ passage: { tokens, classes } }, { from, to }) => {
    for (let at = to; at < Math.min(tokens.length, to + amountWithin); at++) {
      if (tokens[at]!.kind !== 'number' && (classes[at]! & startsNumber) === 0) continue;
      for (let unit = at + 1; unit <= at + amountWithin; unit++)
        if (wanted.has(wordAt(tokens, unit) ?? '')) return { from, to: unit + 1 };
    }
    return false;
  };
}

/** *Berth 9*, *ward six*: a number stands right behind it. */
export const beforeNumber: Confirm = ({ passage: { tokens, classes } }, { from, to }) => {
  const isNumber = tokens[to]?.kind === 'number' || ((classes[to] ?? 0) & startsNumber) !== 0;
  return isNumber ? { from, to: to + 1 } : false;
};

const currencies = new Set('pounds dollars euros quid bucks'.split(' '));

function isMoney(token: Token | undefined): boolean {
  return '£$€'.includes(token?.text ?? '-') || currencies.has(token?.text ?? '');
}

/** How far off a sum of money may be named, in tokens. */
const sumWithin = 4;

/** A sum of money stands right behind it. */
export const beforeMoney: Confirm = ({ passage: { tokens } }, { to }) => {
  for (let at = to; at < to + sumWithin; at++) if (isMoney(tokens[at])) return true;
  return false;
};

/** A sum of money stands right before it. */
export const behindMoney: Confirm = ({ passage: { tokens } }, { from }) => {
  for (let at = Math.max(0, from - sumWithin); at < from; at++) if (isMoney(tokens[at])) return true;
  return false;
};
