// Facts, regions and days in the words of a policy.
import { withCommas } from '@fineline/ruleset';
import {
  factTitle,
  type Days,
  type Difference,
  type DiffVerdict,
  type RegionPart,
  type RuleDiff,
  type Subject,
} from '@fineline/analysis';

/** The name of each verdict, as a heading. */
export const diffNames: { readonly [V in DiffVerdict]: string } = {
  same: 'same',
  stricter: 'stricter',
  looser: 'looser',
  incomparable: 'incomparable: looser for some posts, stricter for others',
  undecided: 'undecided: it took too long to tell',
};

/** What a rule's change comes to, in a few words. */
export function effectOf({ alone, inEffect, coveredBy }: RuleDiff): string {
  if (inEffect !== 'same' || alone === 'same') return diffNames[inEffect];
  const others = coveredBy?.slice(0, 3) ?? [];
  const covered =
    others.length === 0
      ? ''
      : `: ${others.join(', ')} ${others.length === 1 ? 'decides' : 'decide'} the same`;
  return `${alone} by itself, no effect${covered}`;
}

/** The posts around an example that differ in the same way. */
export function regionInWords(region: readonly RegionPart[]): string {
  return region.map(partInWords).join('; ');
}

function partInWords({
  fact,
  unknown,
  none,
  min,
  above,
  max,
  below,
  has = [],
  hasNot = [],
  is,
}: RegionPart): string {
  const title = factTitle(fact);
  if (unknown) return `${title} unknown`;
  if (none) return fact === 'cohort' ? 'no group of people' : `${title} none`;
  const said = (number: number): string => amount(fact, number);
  const low = min !== undefined ? said(min) : above !== undefined ? `more than ${said(above)}` : undefined;
  const high = max !== undefined ? said(max) : below !== undefined ? `less than ${said(below)}` : undefined;
  const range =
    low !== undefined && high !== undefined
      ? low === high
        ? low
        : `${low} to ${high}`
      : low !== undefined
        ? `${low} or more`
        : high !== undefined
          ? `at most ${high}`
          : undefined;
  const parts = [
    ...(range === undefined ? [] : [range]),
    ...(is === undefined ? [] : [typeof is === 'boolean' ? (is ? 'yes' : 'no') : `“${is}”`]),
    ...(has.length > 0 ? [has.join(' and ')] : []),
    ...(hasNot.length > 0 ? [`not ${hasNot.join(', ')}`] : []),
  ];
  return parts.length === 0 ? `${title} known` : `${title} ${parts.join(', ')}`;
}

/** A share as per cent, everything else with commas. */
function amount(fact: string, value: number): string {
  return fact === 'cohort.share' ? `${Number((value * 100).toPrecision(12))}%` : withCommas(value);
}

/** The days on which a difference is there: `2026-11-01 to 2026-12-31`. */
export function daysInWords(days: readonly Days[]): string {
  return days
    .map(({ from, until }) => {
      if (from !== undefined && until !== undefined) return `${from} to ${until}`;
      return from !== undefined ? `from ${from}` : `until ${until}`;
    })
    .join(', ');
}

/** `deny before, allow after`. */
export function turnOf({ before, after }: Difference): string {
  return `${before} before, ${after} after`;
}

/** What a rule is about, behind its name: nothing for posts, ` (tables visits)`. */
export function subjectName(subject: Subject): string {
  if (subject.on === 'posts') return '';
  return subject.table === null ? ' (tables)' : ` (tables ${subject.table})`;
}

/** The name by which the change of a rule is approved: its id, and the tables where it is about tables. */
export function changeName({ rule, subject }: Pick<RuleDiff, 'rule' | 'subject'>): string {
  return `${rule}${subjectName(subject)}`;
}

/** The name of the change that no single rule shows. */
export const envelopeChange = 'with every rule waived that may be';

/** `12,480 posts`. */
export function counted(count: number, noun: string): string {
  return `${withCommas(count)} ${count === 1 ? noun : `${noun}s`}`;
}
