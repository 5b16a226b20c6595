import type { Token } from '../tokens/token.ts';
import { isCalendarWord } from '../windows/calendar.ts';

/** A word as names are written; days and months are, too, and name nobody. */
export function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capitals !== 'none' && !isCalendarWord(token.text);
}
