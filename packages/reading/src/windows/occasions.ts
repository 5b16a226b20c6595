// Stretches that have the name of an occasion: *on launch day*, *during Pride week*, *all through the heatwave*, *between
// June and August*, *the first half of the year*.
import { pluralPeople } from '../cohorts/peopleNouns.ts';
import { wordAt, type Token } from '../tokens/token.ts';
import { looksPlural } from '../tokens/wordLists.ts';
import { daysOfMonth, isSeason, unitDays } from './calendar.ts';
import type { Stretch } from './piece.ts';

const season = { min: 89, max: 93 };

const moments: ReadonlyMap<string, Stretch['days']> = new Map([
  ...['day', 'night', 'morning', 'afternoon', 'evening', 'weekend', 'week', 'month', 'year'].map(
    unit => [unit, unitDays.get(unit)!] as const,
  ),
  ['season', season],
]);

/** Words that make no name of an occasion: *on a rainy day*, *every other week*. */
const unnamed = new Set(
  (
    'a an the every each any one two same next last past first final other another per some most average typical given ' +
    'good bad busy rainy sunny daily your my his her their and or of to in on at is are was were who that which with from ' +
    'all whole entire full previous this single working'
  ).split(' '),
);

const longest = 3;

/** What stands behind a preposition where an occasion is named, with its article. */
export function occasionAt(tokens: readonly Token[], start: number): Stretch | undefined {
  const at = ['the', 'our'].includes(wordAt(tokens, start) ?? '') ? start + 1 : start;
  for (let to = at; to <= at + longest; to++) {
    const word = wordAt(tokens, to) ?? '';
    const days = moments.get(word) ?? daysOfMonth(word);
    if (days !== undefined)
      return to > at && !isPartOfNoun(tokens, to + 1) ? { to: to + 1, days, bare: true } : undefined;
    if (word === '' || unnamed.has(word)) return undefined;
  }
  return undefined;
}

/** *Night drivers*, *a day trip*: the word goes with what follows. */
function isPartOfNoun(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at) ?? '';
  return (
    pluralPeople(next) !== undefined ||
    looksPlural(next) ||
    ['trip', 'pass', 'ticket', 'shift'].includes(next)
  );
}

/** *Right through the drought*, *all through August*, *throughout the heatwave*: what comes of it is how long it was. */
export function throughoutAt(tokens: readonly Token[], start: number): Stretch | undefined {
  const first = wordAt(tokens, start);
  const leads = first === 'right' || first === 'all' || first === 'straight';
  if (leads ? wordAt(tokens, start + 1) !== 'through' : first !== 'throughout') return undefined;
  const after = leads ? start + 2 : start + 1;
  const at = wordAt(tokens, after) === 'the' ? after + 1 : after;
  const word = wordAt(tokens, at);
  if (word === undefined || unnamed.has(word)) return undefined;
  const known = moments.get(word) ?? daysOfMonth(word) ?? (isSeason(word) ? season : undefined);
  return { to: at + 1, days: known ?? { min: 1, max: null }, bare: false };
}

/** *All winter*, *all season*. */
export function allOfAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const word = wordAt(tokens, at + 1) ?? '';
  return wordAt(tokens, at) === 'all' && (isSeason(word) || word === 'season')
    ? { to: at + 2, days: season, bare: false }
    : undefined;
}

/** *Between June and August*. */
export function betweenMonthsAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const isMonth = (place: number): boolean => daysOfMonth(wordAt(tokens, place) ?? '') !== undefined;
  const found =
    wordAt(tokens, at) === 'between' &&
    isMonth(at + 1) &&
    wordAt(tokens, at + 2) === 'and' &&
    isMonth(at + 3);
  return found ? { to: at + 4, days: { min: 28, max: 366 }, bare: false } : undefined;
}

/** *The first half of the year*, *the other half of 2023*. */
export function halfAt(tokens: readonly Token[], start: number): Stretch | undefined {
  const which = wordAt(tokens, start + 1) ?? '';
  if (wordAt(tokens, start) !== 'the' || !['first', 'second', 'last', 'other'].includes(which))
    return undefined;
  if (wordAt(tokens, start + 2) !== 'half' || wordAt(tokens, start + 3) !== 'of') return undefined;
  const at = ['the', 'this', 'last'].includes(wordAt(tokens, start + 4) ?? '') ? start + 5 : start + 4;
  const days = moments.get(wordAt(tokens, at) ?? '');
  const isYear = tokens[at]?.kind === 'number';
  if (days === undefined && !isYear) return undefined;
  const whole = days ?? { min: 365, max: 366 };
  return {
    to: at + 1,
    days: { min: Math.floor(whole.min / 2), max: Math.ceil((whole.max ?? 366) / 2) },
    bare: true,
  };
}
