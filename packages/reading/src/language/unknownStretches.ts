// Stretches in which no word is English: *tujuh pelanggan memesan sup*. No list has their words, so that nothing tells which
// language they are in; but several words side by side that English does not know are none of it. Names, titles, quotations,
// addresses and hashtags are the same in every language, and what stands alone between commas is a list of names as often.
import { listedIn, weightIn } from '../lexicon/classes.ts';
import type { Passage } from '../passage/passage.ts';
import type { Range } from '../tokens/range.ts';
import type { Sentence } from '../passage/sentences.ts';
import type { Token } from '../tokens/token.ts';
import { isBorrowed, isJoined } from '../passage/ofNoLanguage.ts';
import { isWeighed } from '../lexicon/wordWeights.ts';

/** So many words that English does not know are no sentence of it. */
const enough = 4;
/** The same where two of them look foreign. */
const enoughOdd = 3;
/** The same beside English words. */
const enoughBeside = 5;
/** Fewer side by side are a noun and what it is made of: *corduroy dungarees*. */
const shortestRun = 3;
/** Shorter ones are sounds, letters and units. */
const shortest = 3;

/** The stretches of the text that hold no English word and several that nobody knows, in order. */
export function unknownStretches(passage: Passage): readonly Range[] {
  let found: Range[] | undefined;
  for (const sentence of passage.sentences) {
    if (sentence.words < enoughOdd || !mayHoldOne(passage, sentence)) continue;
    const runs = runsOf(passage, sentence);
    const { words, odd } = differentWords(passage, sentence, runs);
    const ours = weightOfEnglish(passage, sentence);
    const none = ours === 0 && (words >= enough || (words >= enoughOdd && odd >= 2));
    if (none || (words >= enoughBeside && 2 * ours <= words))
      (found ??= []).push({ from: sentence.from, to: sentence.to });
    else if (words >= enoughBeside)
      for (const run of runs)
        if (differentWords(passage, sentence, [run]).words >= enoughBeside) (found ??= []).push(run);
  }
  return found ?? nothing;
}

const nothing: readonly Range[] = [];

/** Few sentences of English hold so many words that no list has: the others are looked at no further. */
function mayHoldOne({ tokens, classes }: Passage, { from, to }: Sentence): boolean {
  let strange = 0;
  for (let at = from; at < to; at++)
    if (tokens[at]!.kind === 'word' && (weightIn(classes[at]!) ?? -1) < 0) strange++;
  return strange >= enoughOdd;
}

/** What a token weighs for English; nothing is known of an unknown word, and names, numbers and marks weigh nothing. */
function weightAt({ tokens, classes, masks }: Passage, { from }: Sentence, at: number): number | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word' || masks.of[at] !== 0) return 0;
  if (at > from && token.capitals !== 'none' && token.text !== 'i') return 0;
  const weight = weightIn(classes[at]!);
  // Other languages have a *th*, too.
  return weight === 1 && token.text.includes('th') && !isWeighed(token.text) ? 0 : weight;
}

/** How many different words of such runs English does not know, and how many of them look foreign. */
function differentWords(
  passage: Passage,
  sentence: Sentence,
  runs: readonly Range[],
): { readonly words: number; readonly odd: number } {
  const known = new Set<string>();
  let odd = 0;
  for (const { from, to } of runs)
    for (let at = from; at < to; at++) {
      const weight = weightAt(passage, sentence, at);
      const { text } = passage.tokens[at]!;
      if (!isUnknown(passage, at, weight) || known.has(text)) continue;
      known.add(text);
      if (weight !== undefined || oddLast.has(text.at(-1)!)) odd++;
    }
  return { words: known.size, odd };
}

function weightOfEnglish(passage: Passage, sentence: Sentence): number {
  let ours = 0;
  for (let at = sentence.from; at < sentence.to; at++)
    ours += Math.max(0, weightAt(passage, sentence, at) ?? 0);
  return ours;
}

/** Letters in which few words end that English has not borrowed. */
const oddLast = new Set('aiouj');

/** A word of a neighbour, or one that no list has. */
function isUnknown({ tokens, classes }: Passage, at: number, weight: number | undefined): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word' || isJoined(tokens, at) || isBorrowed(token.text)) return false;
  if (weight !== undefined) return weight < 0;
  const listed = listedIn(classes[at]!) | token.known.traits | token.known.clues;
  return listed === 0 && token.text.length >= shortest;
}

/** Runs of a sentence, between its marks, in which no word speaks for English and several are none of it. */
function runsOf(passage: Passage, sentence: Sentence): readonly Range[] {
  const runs: Range[] = [];
  let [start, strange] = [sentence.from, 0];
  for (let at = start; at <= sentence.to; at++) {
    const goesOn = at < sentence.to && !isBreak(passage.tokens[at]!);
    const weight = goesOn ? weightAt(passage, sentence, at) : 1;
    if (weight === undefined || weight < 0) strange++;
    if ((weight ?? 0) <= 0) continue;
    if (strange >= shortestRun) runs.push({ from: start, to: at });
    [start, strange] = [at + 1, 0];
  }
  return runs;
}

/** A mark that stands between words, and not in one. */
function isBreak({ kind, text }: Token): boolean {
  return kind === 'mark' && text !== '-' && text !== "'";
}
