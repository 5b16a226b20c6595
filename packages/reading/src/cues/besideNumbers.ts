// Conditions on the numbers that stand around a trigger.
import { startsNumber } from '../lexicon/classes.ts';
import { wordAt } from '../tokens/token.ts';
import type { Confirm } from './cue.ts';
import { you } from '../scene/scene.ts';

/** Words by which a recap counts or ranks without a number. */
const ofRecaps = new Set(
  "some certain top most-played most-watched longest twice once thrice again nightly every still nothing only you've".split(
    ' ',
  ),
);

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
