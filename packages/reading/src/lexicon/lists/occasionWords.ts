// Days, spells and occasions that have a name.
import type { Interval } from '@fineline/ruleset';
import { periodDays } from './calendar.ts';

/** Days and parts of days that need no other word beside them. */
export const namedMoments: ReadonlySet<string> = new Set(
  (
    'birthday birthdays anniversary payday paydays matchday matchdays gameday mornings afternoons evenings nights weekdays weekends ' +
    'lunchtime bedtime weeknight weeknights'
  ).split(' '),
);

/** What lasts for days or more: *over the drought*. A film and a game make no such stretch. */
export const spells: ReadonlySet<string> = new Set(
  'drought heatwave lockdown lockdowns pandemic holidays'.split(' '),
);

/** What is had once a year. */
export const feasts: ReadonlySet<string> = new Set(
  'christmases easters halloweens birthdays anniversaries'.split(' '),
);
/** What people take part in or sit through, and count by. */
export const occasions: ReadonlySet<string> = new Set(
  'shifts matches games classes sessions shows flights lessons rehearsals meetings fixtures elections tournaments festivals visits'.split(
    ' ',
  ),
);
/** How long what is counted by its name takes, in days. */
export const periods: ReadonlyMap<string, Interval> = new Map(
  ['quarter', 'season', 'term', 'semester'].map(period => [`${period}s`, periodDays.get(period)!] as const),
);
/** What is counted in rows, besides units, days and seasons. */
export const rowNames: ReadonlySet<string> = new Set([...feasts, ...occasions, ...periods.keys()]);
