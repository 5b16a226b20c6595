// Somebody in the crowd who is pointed at: *You, in the yellow boots.*
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { isFiniteVerb } from '../lexicon/lists/wordLists.ts';

const leadsToYou = new Set(['hey', 'and', 'yes', 'oi', 'but', 'especially']);
const oneCalled = new Set(['sir', 'madam', 'mate', 'love', 'pal', 'there']);
const pointingAt = new Set('in at on by with behind over under beside near wearing holding'.split(' '));
/** How many words may lead to the *you* that points at somebody. */
const mostLeads = 4;
/** How far the mark may stand that ends whoever is pointed at, in tokens. */
const pointedWithin = 9;

/** *You, in the yellow boots.*, *you there, with the tuba: …*: the token behind the *you* that points at somebody. */
export function singledOut(tokens: readonly Token[], from: number): number | undefined {
  let start = from;
  for (let leads = 0; leads < mostLeads && leadsToYou.has(wordAt(tokens, start) ?? ''); leads++)
    start += isMark(tokens, start + 1, ',') ? 2 : 1;
  if (wordAt(tokens, start) !== 'you') return undefined;
  // *You, sir, in the green hat: …*
  if (
    isMark(tokens, start + 1, ',') &&
    oneCalled.has(wordAt(tokens, start + 2) ?? '') &&
    isMark(tokens, start + 3, ',')
  )
    return pointingAt.has(wordAt(tokens, start + 4) ?? '') ? start + 1 : undefined;
  // *You lot in the sauna: …*
  if (wordAt(tokens, start + 1) === 'lot' && pointingAt.has(wordAt(tokens, start + 2) ?? ''))
    return start + 2;
  const there = ['there', 'lot', 'two', 'three'].includes(wordAt(tokens, start + 1) ?? '')
    ? start + 2
    : start + 1;
  if (!isMark(tokens, there, ',') || !pointingAt.has(wordAt(tokens, there + 1) ?? '')) return undefined;
  for (let at = there + 2; at < there + pointedWithin; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined)
      return tokens[at] === undefined || '.:!?'.includes(tokens[at]!.text) ? start + 1 : undefined;
    if (isFiniteVerb(word)) return undefined;
  }
  return undefined;
}
