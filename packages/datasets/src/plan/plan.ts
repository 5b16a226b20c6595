// What an engine is asked: the measures that the rules about one table need, those of one grouping together, so that a
// rule set costs as many passes over the table as it has groupings.
import { comparisonsIn, isAbout, isPerGroup } from '@fineline/ruleset';
import type { DatasetRoles, Grouping, Measure, Rule, RuleSet } from '@fineline/ruleset';

/** A grouping with its key columns written out, and every measure that has a figure for each of its groups. */
export interface PlannedGrouping {
  /** In code-unit order. None: the whole table is one group. */
  readonly columns: readonly string[];
  readonly missing: Grouping['missing'];
  /** Name of the population table in which the groups are counted. */
  readonly against?: string;
  readonly measures: readonly Measure[];
}

/** Everything that has to be worked out of one table. Groupings and measures are in an order that rules do not change. */
export interface Plan {
  readonly roles: DatasetRoles;
  readonly groupings: readonly PlannedGrouping[];
  /** The measures that have one figure for the table. */
  readonly ofTable: readonly Measure[];
  /** So many people a rule wants a blanked cell to be unknown to within, the most where several do; 0: only not exactly. */
  readonly keptWithin?: number;
  /** The rules that are judged for each group, by id, with the index of their grouping. */
  readonly groupingOf: ReadonlyMap<string, number>;
}

/** Columns without a role in a table that no dataset of the policy describes. */
const noRoles: Omit<DatasetRoles, 'name'> = {
  key: [],
  sensitive: [],
  measure: [],
  harmless: [],
  suppressedAs: [],
  missingAs: [],
  totals: [],
};

/** The roles of a dataset's columns as the policy gives them; no roles where it declares no such dataset. */
export function rolesOf({ datasets }: RuleSet, dataset: string): DatasetRoles {
  return datasets.find(({ name }) => name === dataset) ?? { name: dataset, ...noRoles };
}

/** Plans the measures of the rules about a table with these roles. */
export function planTable(ruleSet: RuleSet, roles: DatasetRoles): Plan {
  const byId = new Map(ruleSet.measures.map(measure => [measure.id, measure]));
  const rules = ruleSet.rules
    .filter(({ on, dataset }) => on === 'dataset' && isAbout(dataset, roles.name))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const groupings: { -readonly [K in keyof PlannedGrouping]: PlannedGrouping[K] }[] = [];
  const groupingOf = new Map<string, number>();
  const ofTable = new Map<string, Measure>();
  for (const rule of rules) {
    const measures = measuresIn(rule, byId);
    for (const measure of measures) if (!isPerGroup(measure)) ofTable.set(measure.id, measure);
    if (rule.each !== 'group') continue;
    const perGroup = measures.filter(isPerGroup);
    const grouping = groupingFor(perGroup, roles);
    const found = groupings.findIndex(one => isSame(one, grouping));
    const index = found < 0 ? groupings.push({ ...grouping, measures: [] }) - 1 : found;
    const before = groupings[index]!;
    const ids = new Set(before.measures.map(({ id }) => id));
    before.measures = [...before.measures, ...perGroup.filter(({ id }) => !ids.has(id))];
    groupingOf.set(rule.id, index);
  }
  const kept = rules.flatMap(({ clause }) =>
    clause.kind === 'keep-suppressed' ? [clause.within?.value ?? 0] : [],
  );
  return {
    ...{ roles, groupings, ofTable: [...ofTable.values()], groupingOf },
    ...(kept.length > 0 && { keptWithin: Math.max(...kept) }),
  };
}

function measuresIn(rule: Rule, byId: ReadonlyMap<string, Measure>): readonly Measure[] {
  const conditions = [rule.when, ...(rule.unless ? [rule.unless] : [])];
  const ids = new Set(conditions.flatMap(comparisonsIn).map(({ fact }) => fact));
  return [...ids].sort().flatMap(id => byId.get(id) ?? []);
}

/** The grouping that the measures of one rule name, or the keys of the table where they name none. */
function groupingFor(measures: readonly Measure[], roles: DatasetRoles): Omit<PlannedGrouping, 'measures'> {
  const per = measures.flatMap(measure => ('per' in measure ? [measure.per] : []))[0];
  const columns = per === undefined || per.columns === 'key' ? roles.key : per.columns;
  return {
    columns: [...columns].sort(),
    missing: per?.missing ?? 'value',
    ...(per?.against !== undefined && { against: per.against }),
  };
}

type GroupingName = Omit<PlannedGrouping, 'measures'>;

function isSame(a: GroupingName, b: GroupingName): boolean {
  const nameOf = ({ columns, missing, against }: GroupingName): string =>
    JSON.stringify([columns, missing, against]);
  return nameOf(a) === nameOf(b);
}
