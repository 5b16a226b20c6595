// What is said of two clauses about tables, of which each table that breaks the one breaks the other, or of which a few
// tables of unusual figures break one.
import { expect, test } from 'vitest';
import {
  certify,
  compare,
  factsInWords,
  findIdle,
  meaningDigest,
  refuseCertificate,
  type Certificate,
} from '@fineline/analysis';
import { compile } from '@fineline/compiler';
import type { LoadedRuleSet } from '@fineline/ruleset';
import { compiled, kinds } from './tableKinds.ts';

type Pair = readonly [old: LoadedRuleSet, now: LoadedRuleSet];

function pair(of: string, ...clauses: readonly [string, string]): Pair {
  return clauses.map(clause => compiled(kinds[of]!, [clause])) as unknown as Pair;
}

test.each([
  ['rows', 'min value 0 of amount'],
  ['rows', 'min age 0 days of day'],
  ['persons', 'max share 100% of amount by top 2 per area'],
  ['persons', 'max risk 100% journalist per area'],
  ['persons', 'max risk 100% marketer per area'],
])('what breaks in some tables of %s is let through where somebody is asked: %s', (of, clause) => {
  const [old, now] = pair(of, clause, `${clause} else review`);
  expect(compare(old, now).verdict).toBe('looser');
  expect(certify(old, now, 'not-looser')).toBeUndefined();
  expect(meaningDigest(old.ruleSet)).not.toEqual(meaningDigest(now.ruleSet));
});

test('a certificate from when every figure was 0 or more is refused', () => {
  const [old, now] = pair('rows', 'min value 0 of amount', 'min value 0 of amount else review');
  const recorded: Certificate = {
    formatVersion: 1,
    old: old.digest,
    new: now.digest,
    shows: 'same',
    // prettier-ignore
    subjects: [{ subject: { on: 'tables', table: 't' }, claims: [], steps: [], clauses: [[0], [5, 2], [9, 2], [11, 2], [13, 2], [9, 0], [11, 0], [9, 10], [7, 11, 8], [13, 10], [13, 7], [1, 8, 10, 6, 4], [15, 5], [15, 7], [14, 4, 6], [17, 2], [17, 15], [16, 3, 14], [19, 2], [19, 5], [19, 7], [18, 3, 4, 6], [21, 2], [21, 5], [21, 9], [20, 3, 4, 8], [0, 1]] }],
  };
  expect(refuseCertificate(recorded, old, now)).toBe('it does not say what these rule sets say');
});

test.each<readonly [of: string, less: string, more: string]>([
  ['rows', 'ban columns kind', 'ban columns kind, nowhere'],
  ['rows', 'ban identifiers in values of kind', 'ban identifiers in values'],
  ['rows', 'max precision month of day', 'max precision year of day'],
  ['rows', 'max precision day of day', 'max precision week of day'],
  ['rows', 'max precision 2 decimals of amount', 'max precision 1 decimals of amount'],
  ['rows', 'max precision 2 decimals of amount', 'max precision nearest 5 of amount'],
  ['rows', 'max precision 3 digits of amount', 'max precision 2 digits of amount'],
  ['rows', 'max precision year of day', 'max precision year of day, seen'],
  ['rows', 'max uniques 20% per area', 'max uniques 20% per key'],
  ['rows', 'max closeness 0.3 of kind per area', 'max closeness 0.3 of kind per key'],
  ['rows', 'ban full cells of kind per area', 'ban full cells of kind per key'],
  ['rows', 'min diversity 2 recursive 2 of kind per area', 'min diversity 3 recursive 2 of kind per area'],
  ['rows', 'max uniques 20% per key missing as any', 'max uniques 20% per key'],
  ['persons', 'min cohort 5 rows per area', 'min cohort 5 people per area'],
  ['persons', 'min cohort 2 people per key missing as any', 'min cohort 2 people per key'],
  ['persons', 'min cohort 2 people per area missing as any', 'min cohort 2 people per key'],
  // Rows of nobody may stand beside whoever is alone in a group, and be a group of their own in finer ones.
  ['persons', 'max uniques 0% per area', 'max uniques 0% per key'],
  ['persons', 'max risk 20% marketer per area', 'max risk 20% marketer per key'],
  ['persons', 'max risk 20% marketer per area missing as any', 'max risk 20% marketer per key'],
  ['persons', 'max risk 20% journalist per area', 'max risk 20% journalist per key'],
  ['persons', 'max risk 20% marketer per key', 'max risk 20% journalist per key'],
  ['persons', 'max risk 20% marketer per area', 'max risk 20% journalist per key'],
  ['counts', 'min cohort 3 people per key zero allowed', 'min cohort 3 people per key'],
  ['counts', 'round counts to nearest 5', 'round counts to nearest 10'],
  ['counts', 'round counts to 2 digits', 'round counts to 1 digits'],
])('of %s `%s` is less strict than `%s`', (of, less, more) => {
  const [old, now] = pair(of, less, more);
  expect([compare(old, now).verdict, compare(now, old).verdict]).toEqual(['stricter', 'looser']);
  const both = compiled(kinds[of]!, [less, more]);
  const idle = findIdle(both.ruleSet, { own: ['p/r0', 'p/r1'], scopes: new Map() });
  expect(idle).toEqual([{ kind: 'covered', rule: 'p/r0', by: ['p/r1'] }]);
});

test.each<readonly [of: string, floor: string, per: string, isCovered: boolean]>([
  ['rows', 'min cohort 2 rows per area', 'area', true],
  ['rows', 'min cohort 2 rows per key', 'area', true],
  ['rows', 'min cohort 2 rows per area', 'key', false],
  ['rows', 'min cohort 1 rows per area', 'area', false],
  ['persons', 'min cohort 5 people per area', 'area', true],
  ['persons', 'min cohort 5 people per key', 'area', true],
  // Whoever is alone may have many rows.
  ['persons', 'min cohort 5 rows per area', 'area', false],
])('of %s with `%s` nobody is alone per %s: %s', (of, floor, per, isCovered) => {
  const [few, many] = [5, 50].map(part => compiled(kinds[of]!, [floor, `max uniques ${part}% per ${per}`]));
  expect(compare(few!, many!).verdict).toBe(isCovered ? 'same' : 'looser');
  const idle = findIdle(few!.ruleSet, { own: ['p/r0', 'p/r1'], scopes: new Map() });
  expect(idle.some(it => it.kind === 'covered' && it.rule === 'p/r1')).toBe(isCovered);
});

test('passing over zeros lets zeros through, and no small count', () => {
  const [old, now] = pair(
    'counts',
    'min cohort 3 people per key',
    'min cohort 3 people per key zero allowed',
  );
  const { rules } = compare(old, now);
  const zero = { fact: 'people per ("area", "band") of t', max: 0 };
  const shown = rules.flatMap(({ looser, alsoLooser = [] }) => (looser ? [looser, ...alsoLooser] : []));
  expect(shown.map(({ facts, region }) => [factsInWords(facts), region[0]])).toEqual([
    [['people per `area`, `band`: 0', 'people per `area`, `band` (zero allowed): 3'], zero],
    [['people per `area`, `band`: 0', 'people per `area`, `band` (zero allowed): none'], zero],
  ]);
});

test('of persons one value may hold a whole group and none of those within it', () => {
  const [old, now] = pair('persons', 'ban full cells of kind per area', 'ban full cells of kind per key');
  expect(compare(old, now).verdict).toBe('incomparable');
});

test('an example of a table has rows, and the figures that tables with rows have', () => {
  const [old, now] = [2, 3].map(least =>
    compiled(kinds.persons!, [
      `min cohort ${7 - least} people per area`,
      `min diversity ${5 - least} of kind per area`,
      `max share ${least}0% of amount by top 1 per area`,
      'max uniques 20% per area',
    ]),
  );
  const { rules } = compare(old!, now!);
  const examples = rules.flatMap(({ looser, alsoLooser = [] }) => (looser ? [looser, ...alsoLooser] : []));
  expect(examples.length).toBeGreaterThan(2);
  for (const { facts } of examples)
    for (const fact of Object.values(facts.custom ?? {})) expect(fact).not.toEqual({ value: null });
});

test('a figure has one name, however many tables a block is about', () => {
  const about = (tables: string): LoadedRuleSet => {
    const text = `dataset d { key area }
dataset e { key area }
policy p {
  datasets ${tables} { ids: ban identifiers in values }
  datasets e { cells: min cohort 3 rows per area }
}
`;
    const { value: [policy] = [] } = compile(
      { file: 'p.disclosure', text },
      { read: () => ({ problem: 'missing' }) },
    );
    return { ruleSet: policy!.ruleSet, digest: tables };
  };
  const told = compare(about('d, e'), about('d')).rules.map(({ subject, inEffect }) => [subject, inEffect]);
  expect(told).toEqual([[{ on: 'tables', table: 'e' }, 'looser']]);
});
