// An adjective of several words that hyphens join, before whoever is counted: *three out-of-town shoppers*.
import { pluralPeople } from '../../lexicon/lists/peopleNouns.ts';
import { closedClass, isFiniteVerb } from '../../lexicon/lists/wordLists.ts';
import type { Passage } from '../../passage/passage.ts';
import { isMark, wordAt } from '../../tokens/token.ts';

/** The longest that is looked at, in tokens. */
const reach = 8;

/** *Out-of-town*, *hard-to-please* before a word: its last token; `at` where no such adjective starts. */
export function endOfChain(tokens: Passage['tokens'], at: number): number {
  // *Mums-to-be*.
  if (pluralPeople(wordAt(tokens, at) ?? '') !== undefined) return at;
  let end = at;
  while (end < at + reach && isMark(tokens, end + 1, '-') && isGlued(tokens, end)) end += 2;
  // *Stay-at-homes left*.
  const next = wordAt(tokens, end + 1);
  return end > at + 2 && next !== undefined && !closedClass.has(next) && !isFiniteVerb(next) ? end : at;
}

/** True where a word follows the mark behind the word at `at`, and nothing stands between. */
function isGlued(tokens: Passage['tokens'], at: number): boolean {
  const [word, mark, next] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]];
  return word.kind === 'word' && next?.kind === 'word' && word.end === mark.start && mark.end === next.start;
}
