// Praise of what is nothing to be proud of: *Well done, Birch Avenue: nine cars, not one of them inside the lines*.
import type { Confirm } from '../../cues/cue.ts';
import { heldBy, regret } from '../../scene/scene.ts';
import { admirable, awkward, negation } from '../../lexicon/classes.ts';
import { traitsAt } from '../../lexicon/traits.ts';
import { wordAt } from '../../tokens/token.ts';
import { bitOf } from '../../lexicon/lists/fieldsOfWords.ts';
import { isForsaken } from '../marks/forsaken.ts';
import { isFailingDenied } from '../marks/hostileConditions.ts';

const blame = bitOf('blame');

/** How far behind praise is looked what it is for, in tokens. */
const praisedWithin = 50;

/** What people are praised for is nothing to be proud of, or what they did not do. */
export const overNothing: Confirm = (scene, { from, to }) => {
  const { tokens, classes } = scene.passage;
  if (((heldBy(scene, scene.sentenceAt(from)) | heldBy(scene, scene.sentenceAt(from) + 1)) & regret) !== 0)
    return false;
  let poor = 0;
  for (let at = to; at < Math.min(tokens.length, to + praisedWithin); at++) {
    const word = wordAt(tokens, at) ?? '';
    if (((classes[at]! & admirable) !== 0 && !isForsaken(tokens, at)) || thanking.has(word)) return false;
    if (isFailingDenied(tokens, at)) return false;
    if (
      ((classes[at]! & (awkward | negation)) !== 0 && !filling.has(word)) ||
      (traitsAt(tokens, at) & blame) !== 0 ||
      worst.has(word)
    )
      poor++;
  }
  return poor > 0;
};

/** *A whole book*, *their own pond*: by themselves they blame nobody. */
const filling = new Set(['whole', 'entire', 'own']);

const thanking = new Set('thank thanks proud grateful congratulations love'.split(' '));
const worst = new Set(
  'dirtiest filthiest worst slowest loudest laziest messiest rudest lowest latest rowdiest smelliest grumpiest fattest drunkest'.split(
    ' ',
  ),
);
