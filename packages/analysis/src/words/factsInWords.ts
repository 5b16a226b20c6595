import type { CohortFact, CustomFact, Facts, Interval, WordsFact } from '@fineline/ruleset';

/** The facts of an example, one phrase each: `cohort.size 50`, `tone mocking`. */
export function factsInWords(facts: Facts): readonly string[] {
  const {
    cohorts,
    openCohorts: _,
    disputes = [],
    custom = {},
    mentions: __,
    conflicts: ___,
    reading: ____,
    ...post
  } = facts;
  return [
    ...(cohorts === undefined
      ? []
      : cohorts.length === 0
        ? ['no group of people']
        : cohorts.flatMap(groupParts)),
    ...Object.entries(post).map(([name, fact]) => `${name} ${factInWords(fact as CustomFact | null)}`),
    ...Object.entries(custom).map(([name, fact]) => `${name} ${factInWords(fact)}`),
    ...disputes.map(({ fact }) => `${fact} disputed`),
  ];
}

/** One fact of a post, `unknown` where nobody knows it; `cohort` for all groups. */
export function oneFactInWords(facts: Facts, name: string): string {
  if (name === 'cohort') {
    const { cohorts } = facts;
    if (cohorts === undefined) return 'unknown';
    return cohorts.length === 0 ? 'none' : cohorts.map(group => groupParts(group).join(', ')).join('; ');
  }
  const plain = facts as Readonly<Record<string, CustomFact | null | undefined>>;
  const fact = plain[name] === undefined ? facts.custom?.[name] : plain[name];
  return fact === undefined ? 'unknown' : factInWords(fact);
}

/** One part of a group, `unknown` where nobody knows it. */
export function groupInWords(group: CohortFact, part: 'size' | 'share' | 'digits' | 'exact'): string {
  const value = group[part];
  if (value === undefined) return 'unknown';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? String(value) : interval(value);
}

function groupParts(group: CohortFact): readonly string[] {
  const { size, share, digits, exact } = group;
  const parts = [
    ...(size ? [`cohort.size ${interval(size)}`] : []),
    ...(share ? [`cohort.share ${interval(share)}`] : []),
    ...(digits === undefined ? [] : [`cohort.digits ${digits}`]),
    ...(exact === undefined ? [] : [`cohort.exact ${exact ? 'yes' : 'no'}`]),
  ];
  return parts.length === 0 ? ['a group of unknown size'] : parts;
}

function factInWords(fact: CustomFact | Facts['window']): string {
  if (fact === null || fact === undefined) return 'none';
  if ('days' in fact) return `${interval(fact.days)} days`;
  if ('has' in fact) return wordsInWords(fact);
  const { value } = fact;
  if (value === null) return 'none';
  if (typeof value === 'object') return interval(value);
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : `“${value}”`;
}

function wordsInWords({ has, lacks = [], open }: WordsFact): string {
  const parts = [
    has.length === 0 ? 'none' : has.join(' and '),
    ...(lacks.length === 0 ? [] : [`not ${lacks.join(', ')}`]),
  ];
  return `${open === true && has.length === 0 ? 'not looked for' : parts.join(', ')}${open === true && has.length > 0 ? ' and perhaps more' : ''}`;
}

function interval({ min, max }: Interval): string {
  if (max === null) return `${min} or more`;
  return min === max ? String(min) : `${min} to ${max}`;
}
