// Facts, regions and days in the words of a policy.
import type { Days, Difference, DiffVerdict, RegionPart, RuleDiff } from '@fineline/analysis';

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
  const others = coveredBy ? `: ${coveredBy.slice(0, 3).join(', ')} decides the same` : '';
  return `${alone} by itself, no effect${others}`;
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
  if (unknown) return `${fact} unknown`;
  if (none) return fact === 'cohort' ? 'no group of people' : `${fact} none`;
  const low = min !== undefined ? `${min}` : above !== undefined ? `more than ${above}` : undefined;
  const high = max !== undefined ? `${max}` : below !== undefined ? `less than ${below}` : undefined;
  const range =
    low !== undefined && high !== undefined
      ? `${low} to ${high}`
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
  return parts.length === 0 ? `${fact} known` : `${fact} ${parts.join(', ')}`;
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
