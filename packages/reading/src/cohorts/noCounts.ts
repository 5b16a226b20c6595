import type { NumberPhrase } from '../numbers/numberPhrase.ts';
import type { Passage } from '../tokens/passage.ts';
import { isMark, wordAt } from '../tokens/token.ts';
import { isYear } from '../windows/calendar.ts';

const currencies = new Set(['$', '£', '€', '¥', '₹', '#', '№']);
const yearBefore = new Set(['in', 'since', 'during', 'of', 'by', 'until', 'through', 'throughout', 'from']);

function isPredicate(word: string | undefined): boolean {
  return (
    word === 'every' ||
    word === "you're" ||
    word === 'are' ||
    word === 'be' ||
    word === 'become' ||
    word === 'as'
  );
}

/** True for numbers that never count people, whatever follows them: money, ranks, years, and *no one*. */
export function isNoCount({ tokens }: Passage, number: NumberPhrase): boolean {
  const { core, to } = number;
  const first = tokens[core]!;
  const before = tokens[core - 1];
  if (before !== undefined && currencies.has(before.text) && before.end === first.start) return true;
  const word = wordAt(tokens, core - 1);
  if (word === 'number' || word === 'no' || word === 'nos') return true;
  if (isMark(tokens, core - 1, '.') && wordAt(tokens, core - 2) === 'no') return true;
  // *You are one of …* and *every one of …* single nobody out.
  if (wordAt(tokens, core) === 'one' && wordAt(tokens, to) === 'of' && isPredicate(word)) return true;
  // *3:30*, *24/7*, *2.1*: parts of something else.
  if (before?.kind === 'mark' && ':/'.includes(before.text) && before.end === first.start) return true;
  return (
    first.kind === 'number' &&
    to === core + 1 &&
    isYear(first.text, first.value) &&
    first.end - first.start === 4 &&
    yearBefore.has(word ?? '')
  );
}
