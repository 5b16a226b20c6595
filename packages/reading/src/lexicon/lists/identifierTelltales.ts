// Words without which a phase of this folder finds nothing: `lexicon/cluesOf.ts` knows them by it.
import { units } from './tracingNouns.ts';

/** Homes, and the few who live in one. */
export const homes: ReadonlySet<string> = new Set(
  (
    'house flat cottage home bungalow apartment maisonette household garden brownstone townhouse studio loft bedsit address doorstep ' +
    'porch stoop balcony conservatory duplex condo annexe penthouse villa pair duo twosome trio'
  ).split(' '),
);

/** Those who live in a road. */
export const dwelling: ReadonlySet<string> = new Set(
  'residents neighbours neighbors households householders homes families everyone everybody tenants homeowners those'.split(
    ' ',
  ),
);

/** What those are called who live or work with somebody. */
export const close: ReadonlySet<string> = new Set(
  (
    'husband wife spouse partner boyfriend girlfriend fiancé fiancée fiance fiancee ex flatmate roommate housemate mum mom dad mother father ' +
    'son daughter brother sister teenager nan gran grandma grandad grandpa boss neighbour neighbor colleague hubby missus'
  ).split(' '),
);

export const living: ReadonlySet<string> = new Set('lives lived living live'.split(' '));
export const employed: ReadonlySet<string> = new Set(
  'colleagues employees workers staffers teachers partners clerks engineers'.split(' '),
);

export const seating: ReadonlySet<string> = new Set(
  'table seat row room flat bay cabin berth bed number suite booth bunk desk locker pitch chalet lodge pod cubicle dorm'.split(
    ' ',
  ),
);
export const several: ReadonlySet<string> = new Set(
  'rows tables seats rooms flats cabins beds berths bays desks suites'.split(' '),
);
export const standing: ReadonlySet<string> = new Set(
  'till pump kiosk counter checkout machine window court lane treadmill bike bench stool'.split(' '),
);
/** Without one of them no place is spoken to that has a number. */
export const spots: ReadonlySet<string> = new Set([...units, ...seating, ...several, ...standing]);
