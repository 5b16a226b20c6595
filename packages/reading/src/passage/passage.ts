import { isEnglish } from './tellLanguage.ts';
import { kindness } from '../lexicon/classes.ts';
import { merit } from '../lexicon/clues.ts';
import type { Masks } from './masks.ts';
import { masksOf } from './masks.ts';
import { creditMerits } from './merits.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { signOffOf } from './signOff.ts';
import { spanOf, type Token } from '../tokens/token.ts';
import { tokenize } from './tokenize.ts';

/** A text as the later phases see it. */
export interface Passage {
  readonly source: string;
  readonly tokens: readonly Token[];
  /** For each token what its word may be, bits of `classes.ts`; 0 for what is no word. No word is kind that signs off. */
  readonly classes: readonly number[];
  readonly sentences: readonly Sentence[];
  /** For each token, the index of its sentence; for the end of a line that of the one before it. */
  readonly sentenceOf: readonly number[];
  /** How many of the sentences say something; with those behind them it signs off. */
  readonly said: number;
  /** What any of its words and numbers may be, as one word has it. */
  readonly bits: number;
  readonly traits: number;
  readonly clues: number;
  readonly masks: Masks;
  /** Whether it reads as English. */
  readonly english: boolean;
}

/** Tokens, sentences, language, titles and quotations of a text. */
export function passageOf(source: string): Passage {
  const tokens = tokenize(source);
  const sentences = sentencesOf(tokens);
  const sentenceOf = new Array<number>(tokens.length);
  let [bits, traits, clues] = [0, 0, 0];
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!;
    bits |= sentence.bits;
    traits |= sentence.traits;
    clues |= sentence.clues;
    const end = sentences[index + 1]?.from ?? tokens.length;
    for (let at = index === 0 ? 0 : sentence.from; at < end; at++) sentenceOf[at] = index;
  }
  const classes = classesOf(tokens);
  if ((clues & merit) !== 0) creditMerits(tokens, classes);
  const english = isEnglish(tokens, classes);
  const said = signOffOf(tokens, sentences);
  // Who signs off kindly is kind to nobody who is told of.
  for (let at = sentences[said]?.from ?? tokens.length; at < tokens.length; at++) classes[at]! &= ~kindness;
  return {
    source,
    tokens,
    classes,
    sentences,
    sentenceOf,
    said,
    bits,
    traits,
    clues,
    masks: masksOf(tokens, sentences, english),
    english,
  };
}

function classesOf(tokens: readonly Token[]): number[] {
  // A typed array costs more to make than a post has words to fill it with.
  const classes = new Array<number>(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    classes[at] = token.kind === 'word' ? token.known.bits : 0;
  }
  return classes;
}

/** From the first to the last thing in a text that is no white space. */
export function wholeOf({ tokens }: Passage): { readonly start: number; readonly end: number } {
  return spanOf(tokens, 0, tokens.length);
}
