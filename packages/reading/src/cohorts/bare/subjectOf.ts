import type { Passage } from '../../passage/passage.ts';
import { wordAt } from '../../tokens/token.ts';
import { pluralPeople } from '../../lexicon/lists/peopleNouns.ts';

/** How far into its sentence the noun may stand, in tokens. */
const nounWithin = 4;

/** The people whom a sentence tells of by its subject: *our customers love it*, *most of you love it*. */
export function subjectOf({ tokens, sentences }: Passage, index: number): string | undefined {
  const sentence = sentences[index];
  if (sentence === undefined) return undefined;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + nounWithin); at++) {
    const word = wordAt(tokens, at);
    if (word !== undefined && isNamed(tokens, at)) return word;
  }
  return undefined;
}

/** True for a plural of people, and for *you* in *some of you*. */
export function isNamed(tokens: Passage['tokens'], at: number): boolean {
  const word = wordAt(tokens, at) ?? '';
  return pluralPeople(word) === 'people' || (word === 'you' && wordAt(tokens, at - 1) === 'of');
}
