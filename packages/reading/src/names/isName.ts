import { hasCapital, hasOneCapital, type Token } from '../tokens/token.ts';
import { isCalendarWord } from '../lexicon/lists/calendar.ts';

/** A word as names are written; days and months are, too, and name nobody. */
export function isName(token: Token | undefined): boolean {
  return hasCapital(token) && !isCalendarWord(token!.text);
}

/** As `isName`, as names are usually written: *Oak*, and not *OAK*. */
export function isUsualName(token: Token | undefined): boolean {
  return hasOneCapital(token) && !isCalendarWord(token!.text);
}
