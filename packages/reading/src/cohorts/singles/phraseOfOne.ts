// The phrase that ends in a noun in the singular: *the most loyal listener*, *Ely’s only vegan*.
import { hasCapital, wordAt, type Token } from '../../tokens/token.ts';
import { closedClass, hails, lone } from '../../lexicon/lists/wordLists.ts';
import type { HeadOfOne } from './headOfOne.ts';
import { isOrdinal, isYetToCome } from '../../numbers/ordinals.ts';

export interface PhraseOfOne extends HeadOfOne {
  /** Where it starts, behind its determiner. */
  readonly start: number;
  /** The word before it. */
  readonly determiner: string | undefined;
  /** It says that there is but one: *most*, *9th*, *#1*. */
  readonly singled: boolean;
}

/**
 * Where the phrase starts that means one person; `nobody` where it means none in particular; undefined where that is for
 * another way of telling to say.
 */
export type TellsOne<Phrase extends HeadOfOne = PhraseOfOne> = (
  phrase: Phrase,
) => number | 'nobody' | undefined;

const averages = new Set(['average', 'typical', 'median', 'mean', 'ordinary']);

/** Undefined where it means nobody in particular. */
export function phraseOfOne(head: HeadOfOne): PhraseOfOne | undefined {
  const { at, passage } = head;
  const { tokens } = passage;
  let start = at;
  let singled = false;
  for (let steps = 0; steps < 5; steps++) {
    const before = tokens[start - 1];
    if (
      before?.kind === 'mark'
        ? !'#@-'.includes(before.text)
        : before?.kind !== 'word' && before?.kind !== 'number'
    )
      break;
    // *The average household* is nobody's.
    if (averages.has(before!.text)) return undefined;
    if (before!.kind === 'word' && (closedClass.has(before!.text) || hails.has(before!.text))) break;
    if (isOnlyOne(tokens, start)) break;
    const ranked = isOrdinal(tokens, start - 1);
    // *Our millionth rider gets a cake*: nobody has come yet.
    if (ranked && isYetToCome(tokens, start - 1, at + 1)) return undefined;
    singled ||= isSuperlative(before!.text) || before!.text === '#' || ranked;
    start--;
  }
  return { ...head, start, determiner: wordAt(tokens, start - 1), singled };
}

/** *Ely’s only vegan*, *the 05:18’s only regular*: the *only* at `at` stands behind what has them. */
export function isOnlyOne(tokens: readonly Token[], at: number): boolean {
  if (!lone.has(wordAt(tokens, at) ?? '')) return false;
  const owner = tokens[at - 1];
  // *The 05:18’s*: a number is cut from what it has.
  if (owner?.kind === 'word' && owner.text === 's') return tokens[at - 3]?.kind === 'number';
  return hasCapital(owner) && owner!.text.endsWith("'s");
}

const superlatives = new Set('most least top only lone single same record reigning'.split(' '));

function isSuperlative(word: string): boolean {
  if (superlatives.has(word)) return true;
  return word.length > 5 && word.endsWith('est') && word !== 'honest' && word !== 'modest';
}
