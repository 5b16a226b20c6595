import { isMark, wordAt, type Token } from '../tokens/token.ts';

/** True where a time of day stands within these tokens: *the 17:42*, *at 9 pm*. */
export function clockWithin(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, tokens.length); at++) {
    const token = tokens[at]!;
    if (token.kind !== 'number') continue;
    if (/^(?:am|pm)$/.test(token.suffix) || ['am', 'pm'].includes(wordAt(tokens, at + 1) ?? '')) return true;
    if (isMark(tokens, at + 1, ':') && tokens[at + 2]?.kind === 'number') return true;
  }
  return false;
}
