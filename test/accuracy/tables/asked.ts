// Everything is asked of the product: a policy is written, compiled and held against a table. Nothing here counts rows.
import { compile } from '@fineline/compiler';
import {
  createTableChecker,
  planTable,
  rolesOf,
  runReference,
  type Cell,
  type MeasureValue,
  type ReleasedGroup,
  type Table,
} from '@fineline/datasets';
import type { Interval, RuleSet } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';

/** A table, what its columns are, and clauses about it. */
export interface Asked {
  readonly table: Table;
  /** Lines of a dataset: `key "year", "grant_type"`. */
  readonly roles: readonly string[];
  /** `min cohort 10 rows per key`; the first is the rule `p/r0`, and so on. */
  readonly clauses: readonly string[];
  readonly population?: Table;
  readonly released?: readonly ReleasedGroup[];
}

/** One group with the value of the only measure that was asked for. */
export interface FigureOfGroup {
  readonly key: readonly Cell[];
  /** Its own rows, and the groups that it stands for (more than one only where they are empty). */
  readonly rows: number;
  readonly groups: number;
  readonly value: MeasureValue;
}

const date = '2026-01-01';

/** The decision on the table by these clauses, which name the groups that break them. */
export function decided(asked: Asked): Decision {
  const checker = createTableChecker({ ruleSet: ruleSetOf(asked), digest: 'sha256:0' });
  const { population, released } = asked;
  return checker.check(asked.table, {
    ...{ dataset: 't', date, keys: true },
    ...(population && { populations: new Map([['population', population]]) }),
    ...(released && { released }),
  });
}

/** How many groups surely break the clause at this place. */
export function groupsThatBreak(decision: Decision, at: number): number {
  const finding = decision.findings.find(({ rule, state }) => rule === `p/r${at}` && state === 'broken');
  return finding?.violating?.groups ?? 0;
}

/** The figure of every group, for a single clause that is judged for each. */
export function figuresOfGroups(asked: Asked): readonly FigureOfGroup[] {
  const { ofGroups } = worked(asked);
  return (ofGroups[0] ?? []).map(({ key = [], rows, groups, values }) => ({
    ...{ key, rows, groups },
    value: values[0],
  }));
}

/** The figure of the table, for a single clause about the whole of it. */
export function figureOfTable(asked: Asked): number | undefined {
  return numberIn(worked(asked).ofTable[0]);
}

/** The only number that a value stands for. */
export function numberIn(value: MeasureValue): number | undefined {
  const isOne = typeof value === 'object' && value !== null && 'min' in value;
  const { min, max } = isOne ? (value as Interval) : { min: 0, max: 1 };
  return min === max ? min : undefined;
}

/** A column or a value as the language has it, whatever it holds. */
export function quoted(name: string): string {
  return JSON.stringify(name);
}

function worked(asked: Asked): ReturnType<typeof runReference> {
  const ruleSet = ruleSetOf(asked);
  const { population, released } = asked;
  const plan = planTable(ruleSet, rolesOf(ruleSet, 't'));
  const roles = rolesOf(ruleSet, 'population');
  return runReference(plan, asked.table, {
    ...{ date, keys: true },
    ...(population && { populations: new Map([['population', { table: population, roles }]]) }),
    ...(released && { released }),
  });
}

function ruleSetOf({ roles, clauses }: Asked): RuleSet {
  const rules = clauses.map((clause, at) => `    r${at}: ${clause}`);
  const text = [
    ...['t', 'population'].map(name => `dataset ${name} {\n  ${roles.join('\n  ')}\n}`),
    `policy p {\n  datasets t {\n${rules.join('\n')}\n  }\n}\n`,
  ].join('\n');
  const { value: [policy] = [], diagnostics } = compile(
    { file: 'p.disclosure', text },
    { read: () => ({ problem: 'missing' }) },
  );
  if (!policy) throw new Error(`${diagnostics.map(({ message }) => message).join('\n')}\n${text}`);
  return policy.ruleSet;
}
