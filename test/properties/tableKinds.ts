// Kinds of tables, with clauses that suit them and values that figures are seldom made of: below zero, ahead, below one.
import fc from 'fast-check';
import { compile } from '@fineline/compiler';
import { readTable, type Table } from '@fineline/datasets';
import type { LoadedRuleSet } from '@fineline/ruleset';

const runs = Number(process.env.ANALYSIS_RUNS ?? 150);

export interface Kind {
  readonly roles: string;
  readonly clauses: readonly string[];
  readonly columns: { readonly [name: string]: fc.Arbitrary<string> };
}

const area = fc.constantFrom('N', 'S', '');
const band = fc.constantFrom('a', 'b');
const amounts = fc.constantFrom('0', '1', '-3', '2.5', '7', '12.25', '30', '100');
export const kinds: { readonly [name: string]: Kind } = {
  rows: {
    roles:
      'key area, band\n  sensitive kind, rank ordered\n  measure amount, cost\n  harmless day, seen, email, phone',
    columns: {
      area,
      band,
      kind: fc.constantFrom('x', 'y', 'z', ''),
      rank: fc.constantFrom('1', '2', '3'),
      amount: amounts,
      cost: amounts,
      day: fc.constantFrom('2026-06-01', '2026-01-01', '2026-07-15', '2027-04-01', '2026-05', ''),
      seen: fc.constantFrom('2026-06-15', '2026-06-16', '2026-06-14T12:00:00Z', '2024-01-01'),
    },
    clauses: [
      'min cohort 2 rows per area',
      'min cohort 2 rows per key',
      'min cohort 2 rows per area missing as any',
      'min cohort 2 rows per key missing as any',
      'min diversity 2 of kind per area',
      'min diversity 2 entropy of kind per area',
      'min diversity 3 entropy of kind per area',
      'min diversity 2 recursive 2 of kind per area',
      'min diversity 3 recursive 2 of kind per area',
      'max closeness 0.3 of kind per area',
      'max closeness 0.3 of kind per key',
      'max closeness 0.3 of kind per area missing as any',
      'max closeness 0.3 of kind per key missing as any',
      'max closeness 1 of rank per key',
      'max closeness 0.4 of rank per area',
      'max uniques 20% per area',
      'max uniques 20% per key',
      'max uniques 100% per key',
      'max uniques 20% per key missing as any',
      'ban full cells of kind per area',
      'ban full cells of kind per key',
      'max share 70% of amount by top 1 per area',
      'max share 70% of amount by top 2 per area',
      'max share 100% of amount by top 2 per area',
      'min value 0 of amount',
      'min value 0 of amount, cost',
      'min value 1 of amount',
      'min value 2.5 of amount',
      'max value 30 of amount',
      'min age 0 days of day',
      'min age 1 day of seen',
      'max age 0 days of seen',
      'max precision day of day',
      'max precision month of day',
      'max precision week of day',
      'max precision quarter of day',
      'max precision year of day',
      'max precision year of day, seen',
      'max precision 2 decimals of amount',
      'max precision 1 decimals of amount',
      'max precision 2 digits of amount',
      'max precision 1 digits of amount',
      'max precision nearest 5 of amount',
      'max precision nearest 10 of amount',
      'ban columns kind',
      'ban columns kind, nowhere',
      'ban identifiers in values of kind',
      'ban identifiers in values',
    ],
  },
  persons: {
    roles: 'person who\n  key area, band\n  sensitive kind\n  measure amount\n  weight w',
    columns: {
      who: fc.constantFrom('p', 'q', 'r', 's', ''),
      area,
      band,
      kind: fc.constantFrom('x', 'y'),
      amount: fc.constantFrom('0', '1', '5', '20'),
      w: fc.constantFrom('0.1', '0.5', '1', '1.9'),
    },
    clauses: [
      'min cohort 2 rows per area',
      'min cohort 2 people per area',
      'min cohort 2 people per key',
      'min cohort 2 people per area missing as any',
      'min cohort 2 people per key missing as any',
      'ban full cells of kind per area',
      'ban full cells of kind per key',
      'min diversity 2 of kind per area',
      'max closeness 0.3 of kind per area',
      'max closeness 0.3 of kind per key',
      'max uniques 20% per area',
      'max uniques 20% per key',
      'max uniques 0% per area',
      'max uniques 0% per key missing as any',
      'max share 100% of amount by top 1 per area',
      'max share 100% of amount by top 2 per area',
      'min protection 0% of amount per area',
      'max risk 50% per area',
      'max risk 100% per area',
      'max risk 100% journalist per area',
      'max risk 100% marketer per area',
      'max risk 50% journalist per area',
      'max risk 50% journalist per key',
      'max risk 50% marketer per area',
      'max risk 50% marketer per key',
      'max risk 50% marketer per key missing as any',
    ],
  },
  counts: {
    roles: 'key area, band\n  count n to nearest 5\n  suppressed as "*"\n  total "All"',
    columns: { area, band, n: fc.constantFrom('0', '5', '10', '12', '*', '25', '7.5') },
    clauses: [
      'min cohort 5 people per area',
      'min cohort 3 people per key',
      'min cohort 3 people per key zero allowed',
      'min cohort 3 people per key missing as any',
      'min cohort 8 people per area zero allowed',
      'ban zero cells per area',
      'ban zero cells per key',
      'ban full cells of band per area',
      'round counts to nearest 5',
      'round counts to nearest 10',
      'round counts to 1 digit',
      'round counts to 2 digits',
      'keep suppressed cells unknown to within 3 people',
      'keep suppressed cells unknown',
    ],
  },
};

/** The rule set of clauses about the table `t`, with labels from `r0` on. */
export function compiled({ roles }: Kind, clauses: readonly string[]): LoadedRuleSet {
  const labelled = clauses.map((clause, at) => `    r${at}: ${clause}\n`).join('');
  const text = `dataset t {\n  ${roles}\n}\n\npolicy p {\n  datasets t {\n${labelled}  }\n}\n`;
  const { value: [policy] = [], diagnostics } = compile(
    { file: 'p.disclosure', text },
    { read: () => ({ problem: 'missing' }) },
  );
  if (!policy) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return { ruleSet: policy.ruleSet, digest: `sha256:${clauses.join()}` };
}

/** Tables of a kind, the same ones each time. */
export function tablesOf({ columns }: Kind): readonly Table[] {
  const rows = fc.array(fc.record(columns), { minLength: 1, maxLength: 7 });
  return fc.sample(rows, { seed: 31, numRuns: runs }).map(found => {
    const names = Object.keys(columns);
    const lines = [names, ...found.map(row => names.map(name => row[name]))].map(line => line.join(','));
    const { value, diagnostics } = readTable('t.csv', `${lines.join('\n')}\n`);
    if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
    return value;
  });
}
