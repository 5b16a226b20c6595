import { coreNumberAt } from '../../numbers/coreNumber.ts';
import { wordAt, type Token } from '../../tokens/token.ts';

/** How many words may name whose they are: *of our outdoor pool’s 9,000 swimmers*. */
const longestOwner = 5;

/** *Of 9,000 swimmers*, *of May’s 9,000 swimmers*: the token behind how many the whole is; `at` where it was not counted. */
export function behindCount(tokens: readonly Token[], at: number): number {
  for (let owner = at; owner < at + longestOwner && tokens[owner]?.kind === 'word'; owner++) {
    const number = endOfOwner(tokens, owner);
    if (number > owner) return endOfCount(tokens, number) ?? at;
  }
  // *Of our first 2,000 swimmers*.
  const rank = ranks.has(wordAt(tokens, at) ?? '') ? at + 1 : at;
  return endOfCount(tokens, rank) ?? at;
}

const ranks = new Set('first last next latest original initial remaining current'.split(' '));

/** *May’s*, *the Wolds’*: the token behind it; `at` where nobody owns anything. */
function endOfOwner(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at)!;
  if (word.endsWith("'s")) return at + 1;
  const sign = tokens[at + 1];
  const glued = sign?.kind === 'mark' && sign.start === tokens[at]!.end && "'’".includes(sign.text);
  return glued && word.endsWith('s') ? at + 2 : at;
}

function endOfCount(tokens: readonly Token[], at: number): number | undefined {
  const number = coreNumberAt(tokens, at);
  return number?.form === 'count' ? number.to : undefined;
}
