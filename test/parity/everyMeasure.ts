import { compile, type Host } from '@fineline/compiler';
import { planTable, rolesOf, type Plan } from '@fineline/datasets';
import type { DatasetRoles, Measure } from '@fineline/ruleset';

const host: Host = { read: () => ({ problem: 'missing' }) };

/** By what a plan is called: the roles of the table, and clauses that need every figure there is. */
const policies = {
  persons: {
    roles:
      'person who\n  key area, band\n  sensitive kind, score ordered\n  measure amount\n  harmless born\n  missing as "NA", "99"',
    clauses: [
      'min cohort 2 people per key',
      'min cohort 2 rows per key',
      'min cohort 2 people per area',
      'min cohort 2 people per band missing as any',
      'min diversity 2 of kind per key',
      'min diversity 2 entropy of kind per key',
      'min diversity 3 recursive 2 of kind per key',
      'min diversity 2 recursive 3 of kind per area',
      'max closeness 0.2 of kind per area',
      'max closeness 0.2 of score per area',
      'max share 80% of amount by top 1 per area',
      'max share 80% of amount by top 3 per band',
      'min protection 10% of amount per key',
      'max uniques 5% per key',
      'ban identifiers in values',
      'ban zero cells of kind per area',
      'ban full cells of kind per area, band',
      'ban columns who, Band',
      'max precision 2 digits of amount',
      'max precision month of born',
      'max value 50 of amount',
      'min value 1 of amount',
      'max age 57 weeks of born',
      'min difference 2 people per key',
      'min cohort 2 people per key against everybody',
      'max risk 9% journalist per area against everybody',
      'max risk 9% marketer per key against everybody',
      'min cohort 2 people per area missing as any against census',
      'max risk 9% journalist per area against census',
      'max risk 9% marketer per area against census',
      'max risk 9% journalist per area against survey',
      'min cohort 2 people per area when area is "N"',
    ],
  },
  rows: {
    roles:
      'key area, band\n  sensitive kind, score ordered\n  measure amount\n  weight weight\n  harmless who, born',
    clauses: [
      'min cohort 2 rows per key',
      'min diversity 2 of kind per key',
      'min diversity 2 entropy of kind per key',
      'min diversity 3 recursive 2 of kind per key',
      'max closeness 0.2 of kind per key',
      'max closeness 0.2 of score per key',
      'max closeness 0.2 of kind per area',
      'max share 80% of amount by top 1 per key',
      'max share 80% of amount by top 2 per area',
      'min protection 10% of amount per area',
      'max uniques 5% per area',
      'max risk 9% journalist per key',
      'max risk 9% marketer per area',
      'ban zero cells of kind per key',
    ],
  },
  'persons with weights': {
    roles:
      'person who\n  key area, band\n  sensitive kind\n  measure amount\n  weight weight\n  harmless born, score\n  missing as "NA", "99"',
    clauses: [
      'max risk 9% journalist per key',
      'max risk 9% journalist per band missing as any',
      'max risk 9% marketer per area',
      'max risk 9% marketer per key missing as any',
      'max share 80% of amount by top 1 per key',
      'min diversity 2 of kind per key',
    ],
  },
} as const;

/** What the columns of populations are, which is not what those of the table are. */
const populations = `
dataset everybody {
  person who
  key area, band
}

dataset census {
  key area, band
  count n to nearest 3
  total "all"
}

dataset survey {
  person whose
  key area
  weight times
  missing as "nowhere"
}
`;

/** The plans by name, each compiled the way a user's policy is. */
export const plans: ReadonlyMap<string, Plan> = new Map(
  Object.entries(policies).map(([name, { roles, clauses }]) => [
    name,
    withOtherWeights(planOf(roles, clauses)),
  ]),
);

/** With the risks in groups by another column of weights besides, which only a rule set by hand can ask for. */
function withOtherWeights(plan: Plan): Plan {
  const groupings = plan.groupings.map(grouping => ({
    ...grouping,
    measures: grouping.measures.flatMap((measure): readonly Measure[] =>
      measure.kind === 'journalist-risk' && measure.weight !== undefined
        ? [measure, { ...measure, id: `${measure.id} by score`, weight: 'score' }]
        : [measure],
    ),
  }));
  return { ...plan, groupings };
}

function planOf(roles: string, clauses: readonly string[]): Plan {
  const labelled = clauses.map((clause, at) => `    c${at}: ${clause}\n`).join('');
  const text = `dataset t {\n  ${roles}\n}\n${populations}\npolicy p {\n  datasets t {\n${labelled}  }\n}\n`;
  const { value: [policy] = [], diagnostics } = compile({ file: 'p.disclosure', text }, host);
  if (!policy) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return planTable(policy.ruleSet, rolesOf(policy.ruleSet, 't'));
}

/** The roles of a population. */
export function rolesOfPopulation(name: string): DatasetRoles {
  const { value: [policy] = [] } = compile(
    { file: 'p.disclosure', text: `${populations}\npolicy p {}\n` },
    host,
  );
  return rolesOf(policy!.ruleSet, name);
}

/** The same plan of a table whose columns have other names. */
export function renamed(plan: Plan, names: ReadonlyMap<string, string>): Plan {
  const rename = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === 'kind' ? inner : rename(inner)]),
    );
  };
  const { roles, groupings, ofTable } = rename({ ...plan, groupingOf: undefined }) as Plan;
  return {
    roles,
    groupings: groupings.map(grouping => ({ ...grouping, columns: [...grouping.columns].sort() })),
    ofTable,
    groupingOf: plan.groupingOf,
  };
}
