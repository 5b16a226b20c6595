import { didYouMean, quote, replacing, unitSpellings, type Diagnostic, type Span } from '@fineline/ruleset';
import type { IToken } from 'chevrotain';
import { errorAt, type Extras } from '../diagnostics/errorAt.ts';
import { shortUnits } from '../lexing/refineNumeral.ts';
import { endOf, isName, Name, NumberToken, spanOf } from '../lexing/tokens.ts';

const otherTimes: ReadonlySet<string> = new Set([
  ...['second', 'seconds', 'minute', 'minutes', 'month', 'months', 'quarter', 'quarters', 'year', 'years'],
]);

const countedAs: ReadonlyMap<string, string> = new Map([
  ...[
    ...['persons', 'users', 'user', 'customers', 'customer', 'members', 'member', 'subscribers', 'viewers'],
    ...[
      'readers',
      'visitors',
      'clients',
      'individuals',
      'humans',
      'folks',
      'employees',
      'patients',
      'respondents',
      'accounts',
    ],
  ].map(word => [word, 'people'] as const),
  ...['records', 'entries', 'lines', 'observations'].map(word => [word, 'rows'] as const),
]);

/**
 * `100 peple`: a word right behind a number that looks like a unit, or any that is no word of the language where
 * `isAny`. Undefined where it looks like none.
 */
export function unknownUnit(
  file: string,
  last: IToken,
  token: IToken,
  isAny: boolean = false,
): Diagnostic | undefined {
  if (last.tokenType !== NumberToken || !isName(token)) return undefined;
  const span: Span = spanOf(token);
  const meant = meantUnit(token.image, span, endOf(last));
  if (meant.help === undefined && (!isAny || token.tokenType !== Name)) return undefined;
  return errorAt(file, span, 'FL0219', `there is no unit ${quote(token.image)}`, {
    help: 'Numbers are counted in `people`, `rows`, `digits`, `hours`, `days`, `weeks` or `%`.',
    ...meant,
  });
}

function meantUnit(written: string, span: Span, numberEnd: number): Extras {
  if (unitSpellings.includes(written)) return {};
  if (['per cent', 'percent', 'pct'].includes(written))
    return {
      help: 'A share is written with `%` right behind its number, such as `5%`.',
      fix: replacing({ start: numberEnd, end: span.end }, '%'),
    };
  if (otherTimes.has(written)) return { help: 'Time is counted in hours, days and weeks.' };
  const short = shortUnits.get(written.toLowerCase());
  if (short !== undefined)
    return { help: 'A unit is written in full.', fix: replacing(span, short, 'review') };
  const counted = countedAs.get(written);
  if (counted !== undefined)
    return { help: `They are counted as ${quote(counted)}.`, fix: replacing(span, counted, 'review') };
  return didYouMean(written, span, unitSpellings);
}
