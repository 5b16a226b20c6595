import { unitSpellings, type Diagnostic, type Span } from '@fineline/ruleset';
import type { IToken } from 'chevrotain';
import { didYouMean } from '../didYouMean.ts';
import { errorAt, quote, replacing, type Extras } from '../errorAt.ts';
import { endOf, isName, NumberToken } from '../lexing/tokens.ts';

const otherTimes: ReadonlySet<string> = new Set([
  ...['second', 'seconds', 'minute', 'minutes', 'month', 'months', 'quarter', 'quarters', 'year', 'years'],
]);

/** `100 peple`: a word right behind a number that looks like a unit. Undefined where it looks like none. */
export function unknownUnit(file: string, last: IToken, token: IToken): Diagnostic | undefined {
  if (last.tokenType !== NumberToken || !isName(token)) return undefined;
  const span: Span = { start: token.startOffset, end: endOf(token) };
  const meant = meantUnit(token.image, span, endOf(last));
  if (meant.help === undefined) return undefined;
  return errorAt(file, span, 'FL0219', `there is no unit ${quote(token.image)}`, meant);
}

function meantUnit(written: string, span: Span, numberEnd: number): Extras {
  if (unitSpellings.includes(written)) return {};
  if (written === 'percent' || written === 'pct')
    return {
      help: 'A share is written with `%` right behind its number, such as `5%`.',
      fix: replacing({ start: numberEnd, end: span.end }, '%'),
    };
  if (otherTimes.has(written)) return { help: 'Time is counted in hours, days and weeks.' };
  if (written === 'persons')
    return { help: 'Did you mean `people`?', fix: replacing(span, 'people', 'review') };
  return didYouMean(written, span, unitSpellings);
}
