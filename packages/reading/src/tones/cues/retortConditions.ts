// What has to stand around the turns of phrase of `retortCues.ts` and `presumingCues.ts`.
import { opensClause } from '../../cues/conditions.ts';
import { aDeed, groupsFrom, heldBy, type Scene } from '../../scene/scene.ts';
import { awkward, negation } from '../../lexicon/classes.ts';
import { traitsAt } from '../../lexicon/traits.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { besideFailing } from '../marks/beforeTold.ts';
import { bitOf } from '../../lexicon/lists/fieldsOfWords.ts';
import type { Range } from '../../tokens/range.ts';

const beasts = bitOf('yardsticks') | bitOf('authorities');

const judging = new Set(
  'judge judging judged judgement judgment judgemental judgmental laugh laughing laughed mock mocking tease teasing snigger giggle shade comment gossip complain stare staring angry'.split(
    ' ',
  ),
);

/** In the sentence before it, or before it in its own, a judgement is denied. */
export function behindDeniedJudgement({ passage, sentenceAt }: Scene, { from }: Range): boolean {
  const { tokens, classes, sentences } = passage;
  const here = sentenceAt(from);
  const start = sentences[Math.max(0, here - 1)]!.from;
  let denied = -1;
  for (let at = Math.max(start, from - 40); at < from; at++) {
    const word = wordAt(tokens, at) ?? '';
    if ((classes[at]! & negation) !== 0 || word === 'no' || word === 'never' || word === 'not') denied = at;
    if (judging.has(word) && denied >= 0 && at - denied <= 4) return true;
  }
  return false;
}

/** People are counted behind it in its sentence. */
export function beforeSomeCounted(scene: Scene, { from, to }: Range): boolean {
  return groupsFrom(scene, to, scene.passage.sentences[scene.sentenceAt(from)]!.to).length > 0;
}

/** *Still, you did*, *at least you did*, *to be fair, they did*. */
export function behindConcession({ passage: { tokens } }: Scene, { from }: Range): boolean {
  const last = isMark(tokens, from - 1, ',') ? from - 2 : from - 1;
  const word = wordAt(tokens, last) ?? '';
  if (word === 'still' || word === 'least') return true;
  return (word === 'fair' || word === 'fairness') && last < from;
}

/** It opens its clause, or *so*, *and*, *but* does. */
export function opensClauseOrSo(scene: Scene, { from, to }: Range): boolean {
  const link = ['so', 'and', 'but', 'wait'].includes(wordAt(scene.passage.tokens, from - 1) ?? '');
  return opensClause(scene, { from: link ? from - 1 : from, to }) !== false;
}

const served = new Set('our us we free new join book tonight can help send tell app guide'.split(' '));

/** Neither what is asked nor the sentence behind it serves: *Can you read music? Join us*. */
export function notServed(
  { passage: { tokens, sentences }, sentenceAt, groups }: Scene,
  { to }: Range,
): boolean {
  const here = sentenceAt(to - 1);
  for (let at = to; at < Math.min(sentences[here]!.to, to + 20); at++)
    if (served.has(wordAt(tokens, at) ?? '') && !groups.some(group => group.from <= at && at < group.to))
      return false;
  return true;
}

/** Things that people did are counted in the sentence behind it. */
export function nextToDeeds(scene: Scene, { from }: Range): boolean {
  return (heldBy(scene, scene.sentenceAt(from) + 1) & aDeed) !== 0;
}

const inverted = new Set('did was were is are has have does do'.split(' '));

/** The order of its words asks, whether or not a mark does. */
export function asksByOrder({ passage: { tokens, sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  const start = sentences[sentenceAt(from)]!.from;
  for (let at = from; at >= Math.max(start, from - 7); at--) {
    const opens = at === start || tokens[at - 1]?.kind !== 'word';
    if (opens) return inverted.has(wordAt(tokens, at) ?? '');
  }
  return false;
}

const past = new Set('was were did'.split(' '));

/** As `asksByOrder`, of what is over: *was it too steep?*; *is it too spicy?* wants to know. */
export function asksOfThePast(scene: Scene, { from }: Range): boolean {
  const { tokens, sentences } = scene.passage;
  const start = sentences[scene.sentenceAt(from)]!.from;
  for (let at = from; at >= Math.max(start, from - 7); at--)
    if ((at === start || tokens[at - 1]?.kind !== 'word') && past.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

const animals = bitOf('yardsticks');

/** A beast stands right behind it, or one word further. */
export function beforeABeast({ passage: { tokens } }: Scene, { to }: Range): boolean {
  return [to, to + 1].some(at => wordAt(tokens, at) === 'gnat' || (traitsAt(tokens, at) & animals) !== 0);
}

const praising = new Set(
  'nice lovely great good cute pretty cool beautiful fine smart fancy handsome'.split(' '),
);

/** A short clause that opens with praise stands before it. */
export function behindShortPraise(
  { passage: { tokens, sentences }, sentenceAt }: Scene,
  { from }: Range,
): boolean {
  const here = sentenceAt(from);
  const start = sentences[here]!.from === from ? sentences[here - 1]?.from : sentences[here]!.from;
  for (let at = from - 1; at >= Math.max(start ?? from, from - 9); at--) {
    const opens = at === start || tokens[at - 1]?.kind === 'mark';
    if (opens && praising.has(wordAt(tokens, at) ?? '')) return true;
  }
  return false;
}

/** What they did is denied, or nothing to boast of, behind it. */
export function thenDenies(
  { passage: { tokens, classes, sentences }, sentenceAt }: Scene,
  { from, to }: Range,
): boolean {
  const { to: end } = sentences[sentenceAt(from)]!;
  for (let at = to; at < Math.min(end, to + 30); at++)
    if ((classes[at]! & (awkward | negation)) !== 0 || wordAt(tokens, at) === 'sure') return true;
  return false;
}

/** The sentence before it asks something. */
export function behindAnyQuestion(
  { passage: { tokens, sentences }, sentenceAt }: Scene,
  { from }: Range,
): boolean {
  const last = sentences[sentenceAt(from) - 1];
  return last !== undefined && isMark(tokens, last.to - 1, '?');
}

/** One of the words stands behind it, in its sentence or the next. */
export function soonBefore(words: string): (scene: Scene, match: Range) => boolean {
  const wanted = new Set(words.split(' '));
  return ({ passage: { tokens, sentences }, sentenceAt }, { from, to }) => {
    const here = sentenceAt(from);
    const { to: end } = sentences[here + 1] ?? sentences[here]!;
    for (let at = to; at < Math.min(end, to + 30); at++)
      if (wanted.has(wordAt(tokens, at) ?? '')) return true;
    return false;
  };
}

/** A beast or somebody's grandmother is its subject. */
export function behindABeast(
  { passage: { tokens, sentences }, sentenceAt }: Scene,
  { from }: Range,
): boolean {
  const start = sentences[sentenceAt(from)]!.from;
  for (let at = from - 1; at >= Math.max(start, from - 6); at--)
    if ((traitsAt(tokens, at) & beasts) !== 0) return true;
  return false;
}

/** A star is none where nobody failed; the rest mocks by itself. */
export function mocksIfStar(scene: Scene, match: Range): boolean {
  return wordAt(scene.passage.tokens, match.from) !== 'gold' || besideFailing(scene, match) !== false;
}
