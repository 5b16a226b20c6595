import { timesRatio, type Interval } from '@fineline/ruleset';
import { groupedBy } from './groupedBy.ts';

/** Days in a unit of time. Months and quarters vary, and the interval says so. */
export const unitDays: ReadonlyMap<string, Interval> = new Map(
  (
    [
      ['second', 1 / 86_400],
      ['minute', 1 / 1_440],
      ['hour', 1 / 24],
      ['day', 1],
      ['weekday', 1],
      ['weeknight', 1],
      ['night', 1],
      ['nite', 1],
      ['wknd', 2],
      ['wk', 7],
      ['morning', 1],
      ['afternoon', 1],
      ['evening', 1],
      ['weekend', 2],
      ['week', 7],
      ['fortnight', 14],
      ['month', 28, 31],
      ['year', 365, 366],
      ['decade', 3_652, 3_653],
      ['century', 36_524, 36_525],
    ] as const
  ).flatMap(([unit, min, max = min]) => {
    const plural = unit === 'century' ? 'centuries' : `${unit}s`;
    return [
      [unit, { min, max }],
      [plural, { min, max }],
    ] as const;
  }),
);

/** How many days so many of a unit are: 36 hours are the number that a policy's 36 hours are. */
export function lengthOf({ min, max }: Interval, unit: Interval): Interval {
  return {
    min: timesUnit(min, unit.min),
    max: max === null || unit.max === null ? null : timesUnit(max, unit.max),
  };
}

function timesUnit(count: number, days: number): number {
  return days > 0 && days < 1 ? timesRatio(count, 1, Math.round(1 / days)) : timesRatio(count, days, 1);
}

/** Units, and what is counted in no numbers: *this term*, *last season*. */
export const periodDays: ReadonlyMap<string, Interval> = new Map([
  ...unitDays,
  ['quarter', { min: 90, max: 92 }],
  ['season', { min: 89, max: 366 }],
  ['term', { min: 28, max: 105 }],
  ['semester', { min: 84, max: 140 }],
]);

/** What a year, a term or a season may be called. */
export const periodNames: ReadonlySet<string> = new Set(
  'financial fiscal tax calendar academic school football summer winter spring autumn'.split(' '),
);

const monthNames =
  'january february march april may june july august september october november december'.split(' ');
const monthDays = [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const shortMonths: ReadonlyMap<string, string> = new Map([
  ['jan', 'january'],
  ['feb', 'february'],
  ['mar', 'march'],
  ['apr', 'april'],
  ['jun', 'june'],
  ['jul', 'july'],
  ['aug', 'august'],
  ['sep', 'september'],
  ['sept', 'september'],
  ['oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
]);

const daysByMonth: ReadonlyMap<string, Interval> = new Map(
  [...monthNames.map(name => [name, name] as const), ...shortMonths].map(([word, name]) => {
    const days = monthDays[monthNames.indexOf(name)]!;
    return [word, days === 0 ? { min: 28, max: 29 } : { min: days, max: days }];
  }),
);

/** Days of a month by its name or its short form, or undefined. */
export function daysOfMonth(word: string): Interval | undefined {
  return daysByMonth.get(word);
}

/** January is 0; undefined for what is no month. */
export function monthOf(word: string): number | undefined {
  const month = monthNames.indexOf(shortMonths.get(word) ?? word);
  return month < 0 ? undefined : month;
}

/** *Feb*, which a full stop may follow. */
export function isShortMonth(word: string): boolean {
  return shortMonths.has(word);
}

const weekdayNames = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
/** Without *Wed*, *Sat* and *Sun*, which are words of their own. */
const shortWeekdays: ReadonlyMap<string, string> = new Map([
  ['mon', 'monday'],
  ['tue', 'tuesday'],
  ['tues', 'tuesday'],
  ['weds', 'wednesday'],
  ['thu', 'thursday'],
  ['thur', 'thursday'],
  ['thurs', 'thursday'],
  ['fri', 'friday'],
]);
const weekdays = new Set([...weekdayNames.flatMap(day => [day, `${day}s`]), ...shortWeekdays.keys()]);
const daysOfWhich = weekdayNames.map(day => `${day}'s`);

/** Days from one day of the week to another, both included, or undefined where one is none. */
export function daysOfWeekdays(first: string, last: string): Interval | undefined {
  const [from, to] = [first, last].map(day => weekdayNames.indexOf(shortWeekdays.get(day) ?? day)) as [
    number,
    number,
  ];
  if (from < 0 || to < 0) return undefined;
  const days = ((to - from + 7) % 7) + 1;
  return { min: days, max: days };
}

/** True for the name of a day of the week. */
export function isWeekday(word: string): boolean {
  return weekdays.has(word);
}

/** The seasons of the year. */
export const seasons: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);

/** True for a season of the year. */
export function isSeason(word: string): boolean {
  return seasons.has(word);
}

interface NamedDay {
  readonly words: readonly string[];
  readonly days: number;
}

const namedDays = (): readonly NamedDay[] =>
  (
    [
      ["valentine's day", 1],
      ['valentines day', 1],
      ["new year's eve", 1],
      ["new year's day", 1],
      ["new year's", 1],
      ['christmas eve', 1],
      ['christmas day', 1],
      ['christmas morning', 1],
      ['christmas night', 1],
      ['boxing day', 1],
      ['black friday', 1],
      ['cyber monday', 1],
      ['prime day', 1],
      ['singles day', 1],
      ['halloween', 1],
      ['cinco de mayo', 1],
      ['bastille day', 1],
      ['anzac day', 1],
      ['groundhog day', 1],
      ['columbus day', 1],
      ['thanksgiving day', 1],
      ['thanksgiving', 1],
      ['good friday', 1],
      ['easter sunday', 1],
      ['easter monday', 1],
      ["mother's day", 1],
      ["father's day", 1],
      ["st patrick's day", 1],
      ['april fools day', 1],
      ["april fool's day", 1],
      ['pancake day', 1],
      ['election day', 1],
      ['election night', 1],
      ['referendum night', 1],
      ['referendum day', 1],
      ['polling day', 1],
      ["quitter's day", 1],
      ['labor day', 1],
      ['labour day', 1],
      ['memorial day', 1],
      ['independence day', 1],
      ['earth day', 1],
      ['may day', 1],
      ['bonfire night', 1],
      ['burns night', 1],
      ['leap day', 1],
      ['super bowl sunday', 1],
      ['fourth of july', 1],
      ['bank holiday', 1],
      ['christmas', 12],
      ['christmastime', 31],
      ['easter', 4],
      ['shrove tuesday', 1],
      ['ash wednesday', 1],
      ['palm sunday', 1],
      ['whit monday', 1],
      ["st david's day", 1],
      ["st andrew's day", 1],
      ["st george's day", 1],
      ["st stephen's day", 1],
      ["valentine's", 1],
      ["international women's day", 1],
      ['world book day', 1],
      ['veterans day', 1],
      ['presidents day', 1],
      ['canada day', 1],
      ['australia day', 1],
      ['guy fawkes night', 1],
      ['giving tuesday', 1],
      ['harvest festival', 1],
      ['january sales', 31],
      ["saint patrick's day", 1],
      ['whitsun', 2],
      ['small business saturday', 1],
      ['record store day', 1],
      ['blue monday', 1],
      ['dry january', 31],
      ['sober october', 31],
      ['transfer deadline day', 1],
      ['deadline day', 1],
      ['results day', 1],
      ['derby day', 1],
      ['graduation day', 1],
      ['moving day', 1],
      ['wedding day', 1],
      ['juneteenth', 1],
      ['hogmanay', 1],
      ['mardi gras', 1],
      ['lunar new year', 15],
      ['chinese new year', 15],
      ['new year', 2],
      ['new years eve', 1],
      ['new years day', 1],
      ['mothering sunday', 1],
      ['polling day', 1],
      ['twelfth night', 1],
      ['midsummer', 1],
      ['rosh hashanah', 2],
      ['yom kippur', 1],
      ['passover', 8],
      ['pesach', 8],
      ['purim', 1],
      ['eid', 3],
      ['holi', 2],
      ['vaisakhi', 1],
      ['navratri', 9],
      ['pride month', 30],
      ['black history month', 31],
      ['golden week', 7],
      ['freshers week', 7],
      ['spring break', 7],
      ['holy week', 7],
      ['hanukkah', 8],
      ['diwali', 5],
      ['ramadan', 30],
      ['lent', 40],
      ['advent', 24],
    ] as const
  ).map(([words, days]) => ({ words: words.split(' '), days }));

/** Feasts and other days with a name, by their first word, and how many days they last. */
export const namedDaysByFirstWord: ReadonlyMap<string, readonly NamedDay[]> = groupedBy(
  namedDays(),
  ({ words }) => words[0]!,
);

/** Every word in the names of days, months and feasts. */
export const calendarWords: ReadonlySet<string> = new Set([
  ...namedDays().flatMap(({ words }) => words),
  ...weekdays,
  ...daysOfWhich,
  ...monthNames,
  ...shortMonths.keys(),
]);

/** True for a word that belongs to the names of days, months or feasts. */
export function isCalendarWord(word: string): boolean {
  return calendarWords.has(word);
}

/** True for a number that is written like a year of our time. */
export function isYear(text: string, value: number): boolean {
  return text.length === 4 && value >= 1900 && value <= 2099;
}

/** The days of a year. */
export function daysOfYear(year: number): number {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 366 : 365;
}

/** *The eighties*. */
export const decades: ReadonlySet<string> = new Set(
  'twenties thirties forties fifties sixties seventies eighties nineties noughties'.split(' '),
);

/** *First* to *thirtieth*, as days of a month are called. */
export const ordinals: ReadonlySet<string> = new Set(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth twenty thirtieth thirty'
  ).split(' '),
);
