// What stands between a name and what its bearer did: *Ana Reyes of Hull bought*, *Ana Reyes, 41, bought*, *Ana Reyes (Hull) bought*,
// *Ana Reyes, a baker from Hull, bought*, *Ana Reyes – bought*. It says more of whoever is told of, and takes the name from nobody.
import { wordAt, type Token } from '../tokens/token.ts';
import { isPastVerb } from '../lexicon/lists/wordLists.ts';
import { endOfFullName } from './fullNames.ts';
import { isUsualName } from './isName.ts';

/** The longest, in tokens. */
const longest = 8;
const placing = new Set('of from in near'.split(' '));
/** Behind these no more is said of whoever was named: another one comes, or something else is told. */
const goingOn = new Set('and or but nor so then with feat featuring starring directed'.split(' '));
const closing: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['(', ')'],
  ['–', '–'],
]);

/** The token behind what is said of whoever bears the name that ends before `to`; `to` where nothing is. */
export function endOfApposition(tokens: readonly Token[], to: number): number {
  const at = endOfPlace(tokens, to);
  const opener = tokens[at];
  const closer = opener?.kind === 'mark' ? closing.get(opener.text) : undefined;
  if (closer === undefined || goingOn.has(wordAt(tokens, at + 1) ?? '')) return at;
  // *Ana Reyes, Tom Ito, …*
  if (closer === ',' && endOfFullName(tokens, at + 1) !== undefined) return at;
  for (let end = at + 1; end < at + longest; end++) {
    const token = tokens[end];
    if (token !== undefined && token.kind !== 'mark') continue;
    if (token?.text === closer) return end > at + 1 ? end + 1 : at;
    if (token === undefined || '.!?¶:'.includes(token.text)) {
      // *It was Ana Reyes, from Hull.*
      if (closer === ',') return end;
      break;
    }
  }
  // *Ana Reyes – bought*.
  return closer === '–' && isPastVerb(wordAt(tokens, at + 1)) ? at + 1 : at;
}

/** *Of Hull*, *from New Ross*. */
function endOfPlace(tokens: readonly Token[], at: number): number {
  if (!placing.has(wordAt(tokens, at) ?? '')) return at;
  let end = wordAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  const first = end;
  while (end < first + 3 && isUsualName(tokens[end])) end++;
  return end > first ? end : at;
}
