// What of a table opens its entry in the log: the measures that rules look at, and the digest of its bytes. Groups are told
// apart by their figures alone, never by key. Where a rule looks at a key, and nobody asked to have keys named, that figure is
// withheld as well, and the table cannot be judged again without it; any other can.
import { isKeyValue, isObject, type Facts, type Interval, type RuleSet } from '@fineline/ruleset';
import type { TableFacts, TableGroup } from '@fineline/runtime';

type Value = ReturnType<TableGroup['values']['get']>;
type Values = { readonly [measure: string]: Value };

interface LoggedGroup extends Pick<TableGroup, 'groups' | 'rows' | 'persons'> {
  readonly values: Values;
}

/** A table as it was measured. */
export interface LoggedTable {
  /** Digest of the bytes that it was read from, where it was one file. */
  readonly text?: string;
  readonly dataset: string;
  readonly rows: number;
  readonly ofTable: Values;
  readonly groupings: readonly (readonly LoggedGroup[])[];
  /** The grouping of each rule that is judged by groups. */
  readonly groupsOf: { readonly [rule: string]: number };
  /** The measures that are not among the values, since they would name groups. */
  readonly withheld?: readonly string[];
  readonly withoutRole: readonly string[];
  readonly problems?: NonNullable<TableFacts['problems']>;
  readonly release?: Facts;
}

/** The measures of a rule set that would name groups. */
export function keyValuesIn({ measures }: RuleSet): readonly string[] {
  return measures.filter(isKeyValue).map(({ id }) => id);
}

/** A table as the log keeps it; `text` is the digest of its bytes, and no group has a value that is to be withheld. */
export function loggedTable(
  table: TableFacts,
  text: string | undefined,
  toWithhold: readonly string[],
): LoggedTable {
  const { dataset, rows, ofTable, groupsOf, withoutRole, problems = [], release } = table;
  const groupings = [...new Set(groupsOf.values())];
  const withheld = toWithhold.filter(id =>
    groupings.some(groups => groups.some(({ values }) => values.has(id))),
  );
  return {
    ...(text !== undefined && { text }),
    dataset,
    rows,
    ofTable: valuesOf(ofTable),
    groupings: groupings.map(groups => alike(groups, withheld)),
    groupsOf: Object.fromEntries([...groupsOf].map(([rule, groups]) => [rule, groupings.indexOf(groups)])),
    ...(withheld.length > 0 && { withheld }),
    withoutRole,
    ...(problems.length > 0 && { problems }),
    ...(release && { release }),
  };
}

/** Whether a table cannot be judged again by a rule set, since what its rules look at was withheld. */
export function lacksKeys(logged: unknown, ruleSet: RuleSet): boolean {
  if (!isObject(logged) || !Array.isArray(logged.withheld)) return false;
  const names = keyValuesIn(ruleSet);
  return logged.withheld.some(id => names.includes(id as string));
}

/** What the judge takes; undefined for what `loggedTable` never made, which anybody may have written. */
export function tableFactsIn(logged: unknown): TableFacts | undefined {
  if (!isObject(logged)) return undefined;
  const { dataset, rows, ofTable, groupings, groupsOf, withoutRole, problems = [], release } = logged;
  if (typeof dataset !== 'string' || typeof rows !== 'number') return undefined;
  if (!areValues(ofTable) || !isObject(groupsOf) || !Array.isArray(withoutRole)) return undefined;
  if (!Array.isArray(problems) || !problems.every(isObject)) return undefined;
  if (!Array.isArray(groupings) || !groupings.every(isGrouping)) return undefined;
  const grouped = groupings.map(groups =>
    groups.map(group => ({ ...group, values: new Map(Object.entries(group.values)) })),
  );
  return {
    dataset,
    rows,
    ofTable: new Map(Object.entries(ofTable)),
    groupsOf: new Map(Object.entries(groupsOf).map(([rule, at]) => [rule, grouped[at as number] ?? []])),
    withoutRole: withoutRole as readonly string[],
    problems: problems as unknown as NonNullable<TableFacts['problems']>,
    ...(release !== undefined && { release: release as Facts }),
  };
}

/** Groups with the same figures as one, in an order that tells nothing of their keys. */
function alike(groups: readonly TableGroup[], withheld: readonly string[]): readonly LoggedGroup[] {
  const merged = new Map<string, LoggedGroup>();
  for (const group of groups) {
    const values = valuesOf(new Map([...group.values].filter(([id]) => !withheld.includes(id))));
    const figures = JSON.stringify(values);
    const { groups: count, rows, persons } = merged.get(figures) ?? { groups: 0, rows: 0 };
    merged.set(figures, {
      groups: count + group.groups,
      rows: rows + group.rows,
      ...(group.persons !== undefined && { persons: (persons ?? 0) + group.persons }),
      values,
    });
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function valuesOf(values: ReadonlyMap<string, Value>): Values {
  return Object.fromEntries([...values].map(([measure, value]) => [measure, finite(value)]));
}

/** A bound that no number holds has no place in JSON: it is the largest there is. */
function finite(value: Value): Value {
  return isInterval(value) && value.min === Infinity ? { min: Number.MAX_VALUE, max: null } : value;
}

function isInterval(value: unknown): value is Interval {
  if (!isObject(value)) return false;
  const { min, max } = value;
  return typeof min === 'number' && (max === null || typeof max === 'number');
}

function areValues(it: unknown): it is Values {
  return isObject(it) && Object.values(it).every(isValue);
}

function isValue(it: unknown): boolean {
  if (Array.isArray(it)) return it.every(word => typeof word === 'string');
  return it === null || typeof it === 'string' || isInterval(it);
}

function isGrouping(it: unknown): it is readonly LoggedGroup[] {
  return Array.isArray(it) && it.every(isGroup);
}

function isGroup(it: unknown): it is LoggedGroup {
  if (!isObject(it)) return false;
  const { groups, rows, persons = 0, values } = it;
  return [groups, rows, persons].every(count => typeof count === 'number') && areValues(values);
}
