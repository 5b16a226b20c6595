// A table to a decision: the plan is made once for each dataset, the engine works it out, and the judge in `runtime`
// compares. Nothing here knows where a table comes from.
import type { DatasetRoles, Day, Facts, RuleSet } from '@fineline/ruleset';
import { createTableJudge, type Decision, type TableFacts } from '@fineline/runtime';
import type { MeasureValues, ReleasedGroup } from './engine.ts';
import { planTable, rolesOf, type Plan } from './plan.ts';
import { runReference } from './reference/runReference.ts';
import type { Table } from './table.ts';

export interface CheckTableOptions {
  /** The dataset that the table is judged as. */
  readonly dataset: string;
  readonly date: Day;
  /** Goes into the decision as it is. */
  readonly id?: string;
  /** Roles that stand in for those of the policy. */
  readonly roles?: DatasetRoles;
  /** Whether findings name the groups that they are about. */
  readonly keys?: boolean;
  readonly populations?: ReadonlyMap<string, Table>;
  readonly released?: readonly ReleasedGroup[];
  /** What the organisation states of the release. */
  readonly release?: Facts;
}

export interface TableChecker {
  /** Judges rows in memory with the reference engine. */
  readonly check: (table: Table, options: CheckTableOptions) => Decision;
}

/** Everything that a rule set needs to judge tables, built once. */
export function createTableChecker(loaded: {
  readonly ruleSet: RuleSet;
  readonly digest: string;
}): TableChecker {
  const { ruleSet } = loaded;
  const judge = createTableJudge(loaded);
  return {
    check(table, options) {
      const { dataset, date, id, keys, populations, released, release } = options;
      const roles = { ...(options.roles ?? rolesOf(ruleSet, dataset)), name: dataset };
      const plan = planTable(ruleSet, roles);
      const values = runReference(plan, table, {
        date,
        ...(keys !== undefined && { keys }),
        ...(populations && { populations }),
        ...(released && { released }),
      });
      const facts = { ...tableFacts(plan, values), ...(release && { release }) };
      const decision = judge(facts, { date, ...(id !== undefined && { id }) });
      const missing = missingColumns(roles, values.columns);
      if (missing.length === 0 || decision.verdict === 'none') return decision;
      return { ...decision, problems: [...(decision.problems ?? []), ...missing] };
    },
  };
}

/** What an engine worked out, as the facts that the judge takes. */
export function tableFacts(plan: Plan, values: MeasureValues): TableFacts {
  const { roles, ofTable, groupings, groupingOf } = plan;
  const groups = groupings.map(({ measures }, at) =>
    (values.ofGroups[at] ?? []).map(({ values: figures, ...group }) => ({
      ...group,
      values: new Map(measures.map(({ id }, index) => [id, figures[index]])),
    })),
  );
  return {
    dataset: roles.name,
    rows: values.rows,
    ofTable: new Map(ofTable.map(({ id }, index) => [id, values.ofTable[index]])),
    groupsOf: new Map([...groupingOf].map(([rule, at]) => [rule, groups[at] ?? []])),
    withoutRole: values.columns.filter(column => !columnsOf(roles).has(column)),
  };
}

/** The columns that have a role. */
function columnsOf(roles: DatasetRoles): ReadonlySet<string> {
  const { person, key, sensitive, measure, weight, count, harmless } = roles;
  const single = [person, weight, count?.column].flatMap(column => column ?? []);
  return new Set([...single, ...key, ...sensitive.map(({ column }) => column), ...measure, ...harmless]);
}

function missingColumns(
  roles: DatasetRoles,
  columns: readonly string[],
): readonly { readonly fact: string; readonly message: string }[] {
  const present = new Set(columns);
  return [...columnsOf(roles)]
    .filter(column => !present.has(column))
    .sort()
    .map(column => ({ fact: column, message: `the table has no column \`${column}\`` }));
}
