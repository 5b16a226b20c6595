// What cues ask of the words around a trigger. Each looks at a stretch of bounded length.
import { isMark, wordAt } from '../tokens/token.ts';
import type { Confirm } from './cue.ts';
import { promise } from '../scene/scene.ts';

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
