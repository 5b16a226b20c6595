// People who are told by their age: *over-60s*, *under 25s*, *under-fives*.
import type { Passage } from '../../passage/passage.ts';
import { isMark, wordAt, type Token } from '../../tokens/token.ts';

/** *Over-60s*, *under 25s*: the token after people who are told by their age. */
export function endOfAge({ tokens }: Passage, at: number): number | undefined {
  const word = wordAt(tokens, at);
  if (word !== 'over' && word !== 'under') return undefined;
  const last = isMark(tokens, at + 1, '-') ? at + 2 : at + 1;
  if (last === at + 2 && ages.has(wordAt(tokens, last) ?? '')) return last + 1;
  const age = tokens[last];
  return age?.kind === 'number' && age.suffix === 's' && age.value < 110 ? last + 1 : undefined;
}

/** What such people are called. */
export function unitOfAge(bound: string, age: Token): string {
  return age.kind === 'number' ? `${bound}-${age.text}s` : `${bound}-${age.text}`;
}

/** *Under-fives*, *over-sixties*. */
const ages = new Set(
  'twos threes fours fives sixes sevens eights nines tens elevens twelves eighteens twenties thirties forties fifties sixties seventies eighties nineties'.split(
    ' ',
  ),
);
