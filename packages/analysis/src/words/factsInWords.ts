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
        : cohorts.flatMap(groupInWords)),
    ...Object.entries(post).map(([name, fact]) => `${name} ${factInWords(fact as CustomFact | null)}`),
    ...Object.entries(custom).map(([name, fact]) => `${name} ${factInWords(fact)}`),
    ...disputes.map(({ fact }) => `${fact} disputed`),
  ];
}

function groupInWords(group: CohortFact): readonly string[] {
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
