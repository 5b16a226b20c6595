import { closest, type CohortFact, type Conflict, type Interval } from '@fineline/ruleset';
import type { Complain } from './complaint.ts';
import { overlap } from './joinIntervals.ts';
import { statedQuantity } from './statedQuantity.ts';
import { statedYesNo } from './statedYesNo.ts';

/** The groups that a post states: a number or `{ size, share, exact, digits, unit }`, one or a list; `none` for none. */
export function statedCohorts(value: unknown, complain: Complain): readonly CohortFact[] | undefined {
  if (value === 'none') return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const cohorts: CohortFact[] = [];
  for (const item of list) {
    const cohort = statedCohort(item, complain);
    if (cohort === undefined) return undefined;
    cohorts.push(cohort);
  }
  return cohorts;
}

const parts = ['size', 'share', 'exact', 'digits', 'unit'];

function statedCohort(item: unknown, complain: Complain): CohortFact | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    const size = statedQuantity('cohorts', item, 'people', complain);
    return size && { size, kind: 'stated' };
  }
  const fields = new Map<string, unknown>(Object.entries(item));
  for (const name of fields.keys()) {
    if (parts.includes(name)) continue;
    const near = closest(name, parts);
    const help =
      near === undefined
        ? 'A group has `size`, `share`, `exact`, `digits`, `unit`.'
        : `Did you mean \`${near}\`?`;
    return complain('FL0702', `a group has no \`${name}\``, help);
  }
  const number = (name: string, unit: 'people' | 'fraction' | 'digits'): Interval | null | undefined =>
    fields.has(name) ? (statedQuantity(name, fields.get(name), unit, complain) ?? null) : undefined;
  const size = number('size', 'people');
  const share = number('share', 'fraction');
  const digits = number('digits', 'digits');
  const exact = fields.has('exact') ? statedYesNo('exact', fields.get('exact'), complain) : undefined;
  const unit = fields.get('unit');
  if (size === null || share === null || digits === null) return undefined;
  if (fields.has('exact') && exact === undefined) return undefined;
  if (unit !== undefined && typeof unit !== 'string')
    return complain('FL0702', '`unit` wants a word such as `members`');
  if (size === undefined && share === undefined) {
    return complain('FL0702', 'a group wants a `size` or a `share`');
  }
  return {
    ...(size ? { size } : {}),
    ...(exact === undefined ? {} : { exact }),
    ...(digits ? { digits: digits.min } : {}),
    ...(share ? { share } : {}),
    ...(unit === undefined ? {} : { unit }),
    kind: 'stated',
  };
}

/**
 * What was read and what is stated, together. A stated group that may be one that was read is that one and narrows it;
 * one that contradicts the group it could be is a conflict and changes nothing; any other is a group more. That there are none
 * contradicts every group that somebody is in.
 */
export function joinCohorts(
  read: readonly CohortFact[],
  stated: readonly CohortFact[],
): { readonly cohorts: readonly CohortFact[]; readonly conflicts: readonly Conflict[] } {
  const cohorts = [...read];
  const free = new Set(read.keys());
  const conflicts: Conflict[] = [];
  const unmatched: CohortFact[] = [];
  for (const group of stated) {
    const match = [...free].find(index => agree(read[index]!, group));
    if (match === undefined) {
      unmatched.push(group);
      continue;
    }
    free.delete(match);
    cohorts[match] = merged(read[match]!, group);
  }
  for (const group of unmatched) {
    const rival = [...free].find(index => read[index]!.size !== undefined && group.size !== undefined);
    if (rival === undefined) cohorts.push(group);
    else {
      free.delete(rival);
      conflicts.push({ fact: 'cohort.size', stated: group.size!, read: read[rival]!.size! });
    }
  }
  if (stated.length === 0)
    for (const { size } of read)
      if (size !== undefined && size.min > 0)
        conflicts.push({ fact: 'cohort.size', stated: { min: 0, max: 0 }, read: size });
  return { cohorts, conflicts };
}

/**
 * They may be one group: what both give a number for overlaps. With nothing in common they are two, or a share meant for
 * one group could excuse another.
 */
function agree(read: CohortFact, stated: CohortFact): boolean {
  const pairs = [
    [read.size, stated.size],
    [read.share, stated.share],
  ] as const;
  const common = pairs.filter(([a, b]) => a !== undefined && b !== undefined);
  return common.length > 0 && common.every(([a, b]) => overlap(a!, b!) !== undefined);
}

function merged(read: CohortFact, stated: CohortFact): CohortFact {
  const size = together(read.size, stated.size);
  const share = together(read.share, stated.share);
  const exact = read.exact === true || stated.exact === true ? true : (read.exact ?? stated.exact);
  const digits = Math.max(read.digits ?? 0, stated.digits ?? 0);
  return {
    ...read,
    ...(size ? { size } : {}),
    ...(share ? { share } : {}),
    ...(exact === undefined ? {} : { exact }),
    ...(digits > 0 ? { digits } : {}),
    ...(read.unit === undefined && stated.unit !== undefined ? { unit: stated.unit } : {}),
  };
}

function together(a: Interval | undefined, b: Interval | undefined): Interval | undefined {
  return a && b ? overlap(a, b) : (a ?? b);
}

/** Turns the share of every group that has no size into one, given how many people there are in all. */
export function sizesFromShares(cohorts: readonly CohortFact[], population: number): readonly CohortFact[] {
  return cohorts.map(cohort => {
    if (cohort.share === undefined || cohort.size !== undefined) return cohort;
    const { min, max } = cohort.share;
    // A share of 0.07 is not exactly representable: what differs from a whole by a billionth is that whole.
    const people = (share: number) => Math.round(share * population * 1e6) / 1e6;
    return {
      ...cohort,
      size: { min: Math.floor(people(min)), max: max === null ? population : Math.ceil(people(max)) },
    };
  });
}
