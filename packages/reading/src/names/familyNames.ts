// A family by its name and where it lives: *the Hendersons of Oak Lane*, *the Okonkwo family of Elm Row*, *the Petersons at number 4*.
import type { Token } from '../tokens/token.ts';
import { wordAt } from '../tokens/token.ts';
import { isUsualName } from './isName.ts';
import { roads, units } from '../lexicon/lists/tracingNouns.ts';

const families = new Set([
  'family',
  'household',
  'twins',
  'sisters',
  'brothers',
  'boys',
  'girls',
  'siblings',
]);
const placing = new Set(['of', 'at', 'on', 'from', 'in']);

/** The end of such a name and its place, where its *the* stands before `at`. */
export function endOfFamily(tokens: readonly Token[], at: number): number | undefined {
  const name = tokens[at];
  if (wordAt(tokens, at - 1) !== 'the' || !isUsualName(name)) return undefined;
  const isOne = families.has(wordAt(tokens, at + 1) ?? '');
  if (!isOne && !/[a-z]{3}s$/.test(name!.text)) return undefined;
  const to = isOne ? at + 2 : at + 1;
  return placing.has(wordAt(tokens, to) ?? '') ? endOfHome(tokens, to + 1) : undefined;
}

/** *14 Oak Lane*, *Oak Lane*, *number 4*: a home in a street. */
function endOfHome(tokens: readonly Token[], start: number): number | undefined {
  if (units.has(wordAt(tokens, start) ?? ''))
    return tokens[start + 1]?.kind === 'number' ? start + 2 : undefined;
  const street = tokens[start]?.kind === 'number' ? start + 1 : start;
  for (let at = street; at < street + 4 && isUsualName(tokens[at]); at++)
    if (at > street && roads.has(wordAt(tokens, at)!)) return at + 1;
  return undefined;
}
