// From one date to another, by the calendar: *1 June to 31 August 2020*, *January to March 2021*, *November 2020 to January 2021*.
import type { Interval } from '@fineline/ruleset';
import type { Range } from '../tokens/range.ts';
import type { Token } from '../tokens/token.ts';
import { isYear, monthOf } from '../lexicon/lists/calendar.ts';

interface Day {
  readonly day: number | undefined;
  readonly month: number | undefined;
  readonly year: number | undefined;
}

/** A year without a leap day, and one with it: what is said without a year may be of either. */
const years = [2023, 2024];

/** The days from the first date to the last, both included; undefined where they are no days or months of a calendar. */
export function datedRange(tokens: readonly Token[], low: Range, high: Range): Interval | undefined {
  const [first, end] = [dayOf(tokens, low), dayOf(tokens, high)];
  // *June 1 to 14*.
  const last = end?.month === undefined && end?.day !== undefined ? { ...end, month: first?.month } : end;
  if (first?.month === undefined || last?.month === undefined) return undefined;
  if ((first.day === undefined) !== (last.day === undefined)) return undefined;
  const isNextYear =
    last.month < first.month || (last.month === first.month && (last.day ?? 31) < (first.day ?? 1));
  const counted = (last.year === undefined ? years : [last.year]).map(year => {
    const from = first.year ?? (isNextYear ? year - 1 : year);
    const start = Date.UTC(from, first.month!, first.day ?? 1);
    const end =
      last.day === undefined ? Date.UTC(year, last.month! + 1, 0) : Date.UTC(year, last.month!, last.day);
    return (end - start) / 86_400_000 + 1;
  });
  const [min, max] = [Math.min(...counted), Math.max(...counted)];
  return min > 0 ? { min, max } : undefined;
}

/** The day, the month and the year in a date, each told once at most and nothing besides. */
function dayOf(tokens: readonly Token[], { from, to }: Range): Day | undefined {
  let [day, month, year]: [number?, number?, number?] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind === 'number') {
      if (isYear(token.text, token.value)) year = token.value;
      else if (day === undefined && Number.isInteger(token.value) && token.value >= 1 && token.value <= 31)
        day = token.value;
      else return undefined;
    } else if (token.kind === 'word') {
      const named = monthOf(token.text);
      if (named !== undefined && month === undefined) month = named;
      else if (token.text !== 'the' && token.text !== 'of') return undefined;
    } else if (!',.'.includes(token.text)) return undefined;
  }
  return { day, month, year };
}
