// One person who is called by a number: *customer #53*, *member no. 1,000*, *guest 14 ordered …*, *donor 00417: …*.
import { secondPerson } from '../../lexicon/classes.ts';
import type { Passage } from '../../passage/passage.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { opensClause } from '../bare/bareNumbers.ts';
import { doerOf } from '../nouns/doerOf.ts';
import { isRelativeWho } from '../../lexicon/lists/peopleNouns.ts';
import { isToldVerb } from './toldOf.ts';

/** How many digits a number has at least that tells one of many customers from the others. */
const manyDigits = 4;

/** What numbers are celebrated in. */
const thousand = 1_000;

/** The token after the number behind the noun at `at` that names one person. */
export function endOfNumbered(passage: Passage, at: number): number | undefined {
  const { tokens, classes } = passage;
  const sign = tokens[at + 1]?.text;
  const signed = sign === '#' || sign === '№' || sign === 'number' || sign === 'no';
  const number = !signed ? at + 1 : isMark(tokens, at + 2, '.') ? at + 3 : at + 2;
  const token = tokens[number];
  if (token?.kind !== 'number' || !Number.isInteger(token.value) || token.suffix !== '') return undefined;
  // *User 53 has logged in*.
  const verb = wordAt(tokens, number + 1) === 'has' ? number + 2 : number + 1;
  // *We have welcomed customer number 10,000,000*: a number that is celebrated, and not whoever bears it.
  if (signed && token.value > 0 && token.value % thousand === 0 && !isRelativeWho(wordAt(tokens, number + 1)))
    return undefined;
  if (signed || doerOf(tokens, verb, true) === 'people') return number + 1;
  if (!opensClause(passage, at)) return undefined;
  // *Patient 19, you missed your slot*.
  if (isMark(tokens, number + 1, ',') && ((classes[number + 2] ?? 0) & secondPerson) !== 0) return number + 1;
  if (token.end - token.start < manyDigits) return undefined;
  return isMark(tokens, number + 1, ':') || isToldVerb(tokens, number + 1) || isMark(tokens, number + 1, ',')
    ? number + 1
    : undefined;
}
