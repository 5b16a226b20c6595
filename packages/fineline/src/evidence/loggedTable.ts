// What of a table opens its entry in the log: the measures that rules look at, and the digest of its bytes. It is enough to
// judge the table again without it, and of the table no more. Groups are told apart by their figures alone, never by key.
import type { Facts, Interval } from '@fineline/ruleset';
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
  readonly withoutRole: readonly string[];
  readonly problems?: NonNullable<TableFacts['problems']>;
  readonly release?: Facts;
}

/** A table as the log keeps it; `text` is the digest of its bytes. */
export function loggedTable(table: TableFacts, text: string | undefined): LoggedTable {
  const { dataset, rows, ofTable, groupsOf, withoutRole, problems = [], release } = table;
  const groupings = [...new Set(groupsOf.values())];
  return {
    ...(text !== undefined && { text }),
    dataset,
    rows,
    ofTable: valuesOf(ofTable),
    groupings: groupings.map(alike),
    groupsOf: Object.fromEntries([...groupsOf].map(([rule, groups]) => [rule, groupings.indexOf(groups)])),
    withoutRole,
    ...(problems.length > 0 && { problems }),
    ...(release && { release }),
  };
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

/** Groups with the same figures as one: so they come where keys were not asked for. */
function alike(groups: readonly TableGroup[]): readonly LoggedGroup[] {
  const merged = new Map<string, LoggedGroup>();
  for (const group of groups) {
    const values = valuesOf(group.values);
    const figures = JSON.stringify(values);
    const { groups: count, rows, persons } = merged.get(figures) ?? { groups: 0, rows: 0 };
    merged.set(figures, {
      groups: count + group.groups,
      rows: rows + group.rows,
      ...(group.persons !== undefined && { persons: (persons ?? 0) + group.persons }),
      values,
    });
  }
  return [...merged.values()];
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

function isObject(it: unknown): it is Record<string, unknown> {
  return typeof it === 'object' && it !== null && !Array.isArray(it);
}
