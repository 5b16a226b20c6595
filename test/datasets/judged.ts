// A table by clauses, the public way: text of a policy in, a decision out.
import { compile, type Host } from '@fineline/compiler';
import {
  createTableChecker,
  readTable,
  type CheckTableOptions,
  type MeasureValue,
  type Table,
} from '@fineline/datasets';
import type { Decision } from '@fineline/runtime';

const host: Host = { read: () => ({ problem: 'missing' }) };
const roles = 'person who\n  key area, band\n  sensitive kind\n  measure amount';

export type Given = {
  readonly roles?: string;
  /** A table of everybody, by whom a clause may count: `against everybody`; CSV, with the same roles unless they are given. */
  readonly everybody?: string;
  readonly rolesOfEverybody?: string;
} & Partial<Omit<CheckTableOptions, 'roles'>>;

/** Judges CSV text by clauses about a dataset with these roles. */
export function judged(
  clauses: string,
  csv: string,
  { roles: given = roles, everybody, rolesOfEverybody = given, ...options }: Given = {},
): Decision {
  const declare = (name: string, columns: string): string => `dataset ${name} {\n  ${columns}\n}\n\n`;
  const population = everybody === undefined ? '' : declare('everybody', rolesOfEverybody);
  const declared = `${declare('t', given)}${population}`;
  const text = `${declared}policy p {\n  datasets t {\n${clauses}\n  }\n}\n`;
  const { value: [policy] = [], diagnostics } = compile({ file: 'p.disclosure', text }, host);
  if (!policy) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return createTableChecker({ ruleSet: policy.ruleSet, digest: 'sha256:0' }).check(tableOf(csv), {
    dataset: 't',
    date: '2026-06-01',
    ...(everybody !== undefined && { populations: new Map([['everybody', tableOf(everybody)]]) }),
    ...options,
  });
}

/** The figure of the only measure of a decision, from the smallest of its groups to the largest. */
export function figure(clauses: string, csv: string, given: Given = {}): unknown {
  let told: ReadonlyMap<string, MeasureValue> | undefined;
  const { measures = [] } = judged(clauses, csv, { ...given, onMeasured: ({ ofTable }) => (told = ofTable) });
  if (measures.length !== 1) throw new Error(`${measures.length} measures`);
  // A decision does not tell the value of one person.
  const value = measures[0]!.value ?? told?.get(measures[0]!.measure);
  return typeof value === 'object' && value && 'min' in value ? [value.min, value.max] : value;
}

/** The table that CSV text is. */
export function tableOf(csv: string): Table {
  const { value, diagnostics } = readTable('t.csv', csv);
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

/** CSV of one column beside the header that names it. */
export function column(name: string, values: readonly (string | number)[]): string {
  return `${name}\n${values.join('\n')}\n`;
}
