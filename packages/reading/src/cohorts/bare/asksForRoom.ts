import { wordAt, type Token } from '../../tokens/token.ts';

const taking = new Set('take hold seat carry fit sleep need serve'.split(' '));
/** How long such a question may be, in tokens. */
const reach = 30;

/** *How many guests does the boat take?*, *how many can we seat?*: nobody is told of. */
export function asksForRoom(tokens: readonly Token[], from: number, to: number): boolean {
  if (!['does', 'can', 'could', 'will', 'do'].includes(wordAt(tokens, from) ?? '')) return false;
  for (let at = from + 1; at < Math.min(to, from + reach); at++)
    if (taking.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}
