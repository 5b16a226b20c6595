// What has to stand around the reproaches of `reproachCues.ts`.
import type { Confirm } from '../../cues/cue.ts';
import { aGroup, endOf, groupsFrom, heldBy, startOf, type Scene } from '../../scene/scene.ts';
import { admirable, customers, firstPerson, kindness, negation, onePerson } from '../../lexicon/classes.ts';
import { misdeed, traitsAt } from '../../lexicon/traits.ts';
import { bitOf } from '../../lexicon/lists/fieldsOfWords.ts';
import { childlike } from '../../lexicon/lists/toneTelltales.ts';
import { isDoubted } from '../../scene/scareQuotes.ts';
import type { Range } from '../../tokens/range.ts';
import { isMark, wordAt, type Token } from '../../tokens/token.ts';

/** *Thank you to the 38 drivers who ignored …*: what they did wrong stands right behind *who*, and helped nobody. */
export const toThoseWhoDidWrong: Confirm = (scene, { from, to }) => {
  const { tokens, classes } = scene.passage;
  const end = Math.min(endOf(scene, from), to + 30);
  const [group] = groupsFrom(scene, to, to + 6);
  if (group === undefined) return false;
  let who = group.to;
  while (who < group.to + 5 && wordAt(tokens, who) !== 'who') who++;
  if (wordAt(tokens, who) !== 'who' || !isWrong(tokens, who + 1)) return false;
  for (let at = who + 1; at < end; at++)
    if ((classes[at]! & (admirable | kindness | firstPerson)) !== 0 || wordAt(tokens, at) === 'help')
      return false;
  return { from, to: who + 2 };
};

function isWrong(tokens: readonly Token[], at: number): boolean {
  return wrongs.has(wordAt(tokens, at) ?? '') || (traitsAt(tokens, at) & misdeed) !== 0;
}

const wrongs = new Set('ignored forgot littered trespassed ghosted wasted vandalised overslept'.split(' '));

/** Commas, dashes or brackets set it off from those whom it doubts. */
export const inParentheses: Confirm = (scene, { from, to }) => {
  const { tokens } = scene.passage;
  if (tokens[from - 1]?.kind !== 'mark' || tokens[to]?.kind === 'word') return false;
  // *(their word)* is a bracket of its own; *their word, not ours* is said of anything.
  return !['their', 'your'].includes(wordAt(tokens, from)!) || isMark(tokens, from - 1, '(');
};

/** *We'd explain it, but you'd need to sit down*: what hinders is what they cannot do. */
export const butTheyWouldNot: Confirm = (scene, { from, to }) => {
  const { tokens, classes } = scene.passage;
  const end = Math.min(endOf(scene, from), to + 24);
  for (let at = to; at < end; at++) {
    if (wordAt(tokens, at) !== 'but') continue;
    if (!theirs.has(wordAt(tokens, at + 1) ?? '')) return false;
    for (let ahead = at + 1; ahead < Math.min(end, at + 6); ahead++)
      if ((classes[ahead]! & negation) !== 0 || lacking.has(wordAt(tokens, ahead) ?? ''))
        return { from, to: ahead + 1 };
    return false;
  }
  return false;
};

const theirs = new Set("you you'd you'll they they'd they'll".split(' '));
const lacking = new Set('need only forget struggle'.split(' '));

/** What they claim, or is doubted in quotation marks, stands in the sentence before it. */
export const behindClaimOrDoubt: Confirm = (scene, { from }) => {
  const { tokens, sentences } = scene.passage;
  const last = sentences[scene.sentenceAt(from) - 1];
  if (last === undefined) return false;
  for (let at = last.from; at < Math.min(last.to, last.from + 40); at++)
    if (claiming.has(wordAt(tokens, at) ?? '') || isDoubted(tokens, at)) return true;
  return false;
};

const claiming = new Set(
  'claim claims claimed swear swears swore insist insists insisted boast boasts boasted themselves yourselves'.split(
    ' ',
  ),
);

/** Those who are counted are told of in the sentence before it, and it opens its own. */
export const behindThoseCounted: Confirm = (scene, { from }) =>
  startOf(scene, from) === from && (heldBy(scene, scene.sentenceAt(from) - 1) & aGroup) !== 0;

/** *There are signs.*, *it says pull.*: nothing else, and nothing new. */
export const namesWhatTells: Confirm = (scene, { from, to }) => {
  const { tokens } = scene.passage;
  const end = endOf(scene, from);
  if (end - to > 4 || !isMark(tokens, end - 1, '.')) return false;
  if (wordAt(tokens, from) !== 'there') return tokens[to]?.kind === 'word' || tokens[to]?.kind === 'mark';
  return signs.has(wordAt(tokens, end - 2) ?? '') && end - to <= 3;
};

const signs = new Set(
  'sign signs arrow arrows label labels picture pictures instructions diagram diagrams'.split(' '),
);

/** *Slower than a snail*, *less patience than a toddler*: those counted are on the weaker side. */
export const withABeast: Confirm = (scene, { from, to }) => {
  const { tokens, classes } = scene.passage;
  const start = startOf(scene, from);
  if (groupsFrom(scene, start, from).length === 0 || weSpeak(scene, { from: start, to: endOf(scene, from) }))
    return false;
  for (let at = to; at < to + 4; at++) {
    if ((classes[at] ?? 0) === 0 && tokens[at]?.kind !== 'word') return false;
    if (wordAt(tokens, at) !== 'than') continue;
    const noun = ['a', 'an', 'the', 'your', 'any'].includes(wordAt(tokens, at + 1) ?? '') ? at + 2 : at + 1;
    for (let ahead = noun; ahead < noun + 2; ahead++)
      if (isBeast(scene.passage, ahead) && tokens[ahead + 1]?.kind !== 'word') return { from, to: ahead + 1 };
    return false;
  }
  return false;
};

/** *My dog understands it better than 90 of you*: a beast or a child stands on the stronger side. */
export const beatenByABeast: Confirm = (scene, { from, to }) => {
  const [group] = groupsFrom(scene, to, to + 3);
  if (group === undefined || weSpeak(scene, { from: startOf(scene, from), to: endOf(scene, from) }))
    return false;
  const start = startOf(scene, from);
  for (let at = start; at < Math.min(from, start + 4); at++)
    if (isBeast(scene.passage, at)) return { from: start, to: group.to };
  return false;
};

/** A beast, a plant, a stone or a small child; students and pensioners may be customers. */
function isBeast({ tokens, classes }: Scene['passage'], at: number): boolean {
  const word = wordAt(tokens, at) ?? '';
  if (childlike.has(word) || infants.has(word)) return true;
  return (traitsAt(tokens, at) & beasts) !== 0 && (classes[at]! & (customers | onePerson)) === 0;
}

const infants = new Set('toddler toddlers baby babies newborn'.split(' '));
const beasts = bitOf('yardsticks');

function weSpeak({ passage: { classes, tokens } }: Scene, { from, to }: Range): boolean {
  for (let at = from; at < Math.min(to, from + 40); at++)
    if ((classes[at]! & firstPerson) !== 0 && !['our', 'my'].includes(wordAt(tokens, at)!)) return true;
  return false;
}
