import type { Confirm } from '../cues/cue.ts';
import { isMark, wordAt } from '../tokens/token.ts';

/** *Nothing says X like Y*, within a few words. */
export const nothingSaysLike: Confirm = ({ passage: { tokens, sentenceOf } }, { from, to }) => {
  for (let at = to; at < Math.min(tokens.length, to + 8); at++) {
    if (sentenceOf[at] !== sentenceOf[from]) return false;
    if (wordAt(tokens, at) === 'like') return { from, to: at + 1 };
  }
  return false;
};

/** *The 9 who did it should …*, *you need to*: what is told stands right behind those who are told. */
export const behindPeople: Confirm = ({ passage: { tokens } }, { from }) => {
  const word = wordAt(tokens, from - 1) ?? '';
  return ['should', 'must', 'please', 'just', 'to', 'and', 'maybe', 'perhaps', 'or'].includes(word);
};

const kindTalk = new Set(
  (
    'we us our next favourite favorite can could would shall like love prefer see want hear recommend help plan make think ' +
    'share'
  ).split(' '),
);

/**
 * A question that takes for granted that there is something to explain: *why?*, *who ordered that*, *how are you still
 * up*. One that asks for a wish or offers something does not.
 */
export const presupposes: Confirm = ({ passage: { tokens, sentenceOf } }, { from, to }) => {
  let end = to;
  while (end < Math.min(tokens.length, to + 14) && sentenceOf[end] === sentenceOf[from]) {
    if (isMark(tokens, end, '?')) return { from, to: end };
    if (kindTalk.has(wordAt(tokens, end) ?? '')) return false;
    end++;
  }
  return false;
};

const failing = new Set(
  (
    'quit quitting stopped failed missed skipped cancelled canceled forgot lost left abandoned ignored returned gave unopened ' +
    "unused alone never didn't wasted overslept late last worst least single stole broke ate drank slept ghosted dropped " +
    'unsubscribed fell'
  ).split(' '),
);

/**
 * Praise that follows a failing is none: *To the 88 who gave up on day three: well done*. Looks back over what was said
 * of the people in this sentence and the one before.
 */
export const isPraiseOfNothing: Confirm = ({ passage: { tokens, sentences }, sentenceAt }, { from }) => {
  const sentence = sentenceAt(from);
  const start = Math.max(sentences[sentence - 1]?.from ?? sentences[sentence]!.from, from - 40);
  for (let at = start; at < from; at++) if (failing.has(wordAt(tokens, at) ?? '')) return true;
  return false;
};
