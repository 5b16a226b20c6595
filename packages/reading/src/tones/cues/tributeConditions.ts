// What has to stand around the tributes of `tributeCues.ts`.
import { isImperativeAt } from '../../moods/imperatives.ts';
import { endOf, groupsFrom, startOf } from '../../scene/scene.ts';
import type { Confirm } from '../../cues/cue.ts';
import { admirable, firstPerson, secondPerson } from '../../lexicon/classes.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { unboastedBefore } from '../marks/unboasted.ts';
import { isThing, reach, simple, tries } from './turnedConditions.ts';

/** *Who almost know a suitcase*, *needed four resits to spell*; nobody who kept at it. */
export const ofAFeat: Confirm = (scene, { from, to }) => {
  const { tokens, classes } = scene.passage;
  if (to - from > 1) return true;
  let tried = false;
  for (let at = to; at < Math.min(endOf(scene, from), to + 9); at++) {
    const word = wordAt(tokens, at) ?? '';
    if (((classes[at] ?? 0) & (admirable | firstPerson)) !== 0) return false;
    tried ||= tries.has(word);
    if (tried && word === 'to' && simple.has(wordAt(tokens, at + 1) ?? '')) return { from, to: at + 2 };
    if (tried && word === 'for') {
      if (isThing(tokens, at + 2)) return { from, to: at + 3 };
    }
  }
  return false;
};

const wishes = new Set(
  'happy merry good great nice cheers thanks lovely excellent congratulations bravo somebody someone'.split(
    ' ',
  ),
);

/** *Merry Christmas to the bookies, at least.* */
export const wishedToOthers: Confirm = (scene, { from }) => {
  const { tokens } = scene.passage;
  const start = startOf(scene, from);
  if (!wishes.has(wordAt(tokens, start) ?? '')) return false;
  for (let at = start + 1; at < from; at++) {
    const word = wordAt(tokens, at);
    if ((word === 'to' || word === 'for') && wordAt(tokens, at + 1) !== 'you')
      return { from: start, to: from + 2 };
  }
  return false;
};

const claims = new Set(
  'claim claims claimed swear swears swore insist insists insisted say says said tell tells told'.split(' '),
);

const ofThose = new Set([
  'they',
  'who',
  'members',
  'users',
  'riders',
  'walkers',
  'guests',
  'customers',
  'listeners',
  'learners',
]);

/** Somebody who is told of claims something in the sentence before it, or in its own. */
export const behindClaim: Confirm = (scene, { from }) => {
  const { tokens, sentences, classes } = scene.passage;
  const start = sentences[Math.max(0, scene.sentenceAt(from) - 1)]!.from;
  for (let at = Math.max(start, from - reach); at < from; at++)
    if (
      claims.has(wordAt(tokens, at) ?? '') &&
      (((classes[at - 1] ?? 0) & secondPerson) !== 0 || ofThose.has(wordAt(tokens, at - 1) ?? ''))
    )
      return true;
  return false;
};

/** People are counted behind it in its sentence. */
export const countsBehind: Confirm = (scene, { from, to }) =>
  groupsFrom(scene, to, endOf(scene, from)).length > 0;

const sinking = new Set(
  'fell shrank grew dropped dwindled sank rose slipped halved stopped slept forgot missed cartoons tv lost late last bottom'.split(
    ' ',
  ),
);

/** The sentence before it tells of something that nobody boasts of, or that went down. */
export const failingBefore: Confirm = (scene, { from, to }) => {
  if (unboastedBefore(scene, { from, to })) return true;
  const { tokens, sentences, classes } = scene.passage;
  const last = sentences[scene.sentenceAt(from) - 1];
  if (last === undefined) return false;
  let sank = false;
  for (let at = last.from; at < Math.min(last.to, last.from + reach); at++) {
    if ((classes[at]! & admirable) !== 0) return false;
    sank ||= sinking.has(wordAt(tokens, at) ?? '');
  }
  return sank;
};

/** *We say this with love: buy a comb*. */
export const beforeAColonAndOrder: Confirm = ({ passage }, { to }) => {
  const { tokens } = passage;
  if (!isMark(tokens, to, ':') && !isMark(tokens, to, ',') && !isMark(tokens, to, '–')) return false;
  return isImperativeAt(passage, to + 1) && correcting.has(wordAt(tokens, to + 1) ?? '');
};

const correcting = new Set(
  'have buy stop get learn wash put grow leave go log calm pull hush quit delete shave shower read ring call try'.split(
    ' ',
  ),
);
