// A word or two that are no English, in an English sentence: *the dreiundfünfzig Leute who …*, *you are nuls*, *¡idiotas!*. What
// they say was not understood. What English has borrowed, names, titles and quotations are understood as far as need be.
import { weightIn } from '../lexicon/classes.ts';
import type { Passage } from '../passage/passage.ts';
import type { Range } from '../tokens/range.ts';
import { hasCapital, isMark, type Token, type WordToken } from '../tokens/token.ts';
import { isForeignWord, namesPeople } from '../lexicon/lists/foreignWords.ts';
import { isBorrowed, isJoined } from '../passage/ofNoLanguage.ts';

/** Shorter ones are names of letters, sounds and small words of phrases that English has borrowed. */
const shortest = 3;
/** Of the frequent words of a neighbour the shorter ones stand in borrowed phrases and in names. */
const longEnough = 5;
const heaviest = -2;
const ascii = 128;
const arabic = 0x600;

/** The words of the text that are no English, in order. */
export function strangeWords({ tokens, classes, masks }: Passage): readonly Range[] {
  let found: Range[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || masks.of[at] !== 0) continue;
    const weight = weightIn(classes[at]!);
    if (weight !== undefined && weight >= 0) continue;
    const strange = isStrange(tokens, classes, at, token, weight) || isBehindTurnedMark(tokens, at, token);
    if (strange) (found ??= []).push({ from: at, to: at + 1 });
  }
  return found ?? none;
}

const none: readonly Range[] = [];

function isStrange(
  tokens: readonly Token[],
  classes: readonly number[],
  at: number,
  token: WordToken,
  weight: number | undefined,
): boolean {
  if (weight === undefined || isBorrowed(token.text) || isJoined(tokens, at)) return false;
  // German writes every noun as English writes names.
  if (token.capitals !== 'none') return namesPeople(token.text) && !isBesideName(tokens, classes, at);
  if (isForeignWord(token.text) || (weight === heaviest && token.text.length >= longEnough)) return true;
  return token.text.length >= shortest && hasForeignLetter(token.text);
}

/** *¡Idiotas!*: what stands behind a mark that is turned upside down, unless it is a cheer. */
function isBehindTurnedMark(tokens: readonly Token[], at: number, token: WordToken): boolean {
  return (isMark(tokens, at - 1, '¡') || isMark(tokens, at - 1, '¿')) && !isBorrowed(token.text);
}

/** Letters that no English word has, of scripts whose words stand apart. */
function hasForeignLetter(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit >= ascii && unit < arabic) return unit !== apostrophe;
  }
  return false;
}

const apostrophe = 0x2bc;

/** A capitalised word that is no English one, before it or behind it. */
function isBesideName(tokens: readonly Token[], classes: readonly number[], at: number): boolean {
  return [at - 1, at + 1].some(place => {
    const token = tokens[place];
    return hasCapital(token) && (weightIn(classes[place]!) ?? 0) <= 0;
  });
}
