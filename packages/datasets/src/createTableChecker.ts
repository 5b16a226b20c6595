// A table to a decision: the plan is made once for each dataset, the engine works it out, and the judge in `runtime`
// compares. Nothing here knows where a table comes from.
import type { DatasetRoles, Day, Facts, RuleSet } from '@fineline/ruleset';
import { createTableJudge, type Decision, type TableFacts } from '@fineline/runtime';
import { checkColumns, columnProblems, columnsOf } from './checkColumns.ts';
import type { Engine, MeasureValues, ReleasedGroup } from './engine.ts';
import { findRemedies } from './passing/findRemedies.ts';
import { planTable, rolesOf, type Plan } from './plan.ts';
import { runReference } from './reference/runReference.ts';
import type { Table } from './table.ts';

export interface CheckTableOptions {
  /** The dataset that the table is judged as. */
  readonly dataset: string;
  readonly date: Day;
  /** Goes into the decision as it is. */
  readonly id?: string;
  /** Digest of the exact bytes that the table was read from; goes into the decision as it is. */
  readonly text?: string;
  /** Roles that stand in for those of the policy. */
  readonly roles?: DatasetRoles;
  /** Whether findings name the groups that they are about. */
  readonly keys?: boolean;
  readonly populations?: ReadonlyMap<string, Table>;
  readonly released?: readonly ReleasedGroup[];
  /** Tables of counts that are published together with it. */
  readonly linked?: readonly Table[];
  /** Whether ways are looked for in which the table would pass. */
  readonly remedies?: boolean;
  /** What the organisation states of the release. */
  readonly release?: Facts;
}

export interface TableChecker {
  /** Judges rows in memory with the reference engine. */
  readonly check: (table: Table, options: CheckTableOptions) => Decision;
  /** Judges a table where it lies, with an engine that takes it there; ways to pass are not looked for. */
  readonly checkWith: <Source>(
    engine: Engine<Source>,
    source: Source,
    options: CheckTableOptions,
  ) => Promise<Decision>;
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
      const { dataset, date, id, text, keys = false, populations, released, linked, release } = options;
      const roles = { ...(options.roles ?? rolesOf(ruleSet, dataset)), name: dataset };
      const plan = planTable(ruleSet, roles);
      const decide = (given: Table, keys: boolean): Decision => {
        const values = runReference(plan, given, {
          ...{ date, keys },
          ...(populations && { populations }),
          ...(released && { released }),
          ...(linked && { linked }),
        });
        const problems = checkColumns(given, roles);
        const facts = { ...tableFacts(plan, values), problems, ...(release && { release }) };
        return judge(facts, { date, ...(id !== undefined && { id }) });
      };
      const decision = decide(table, keys);
      const asked = {
        ...{ ruleSet, roles, judge: (given: Table) => decide(given, true) },
        ...{ names: keys, hasLedger: released !== undefined },
      };
      const remedies = options.remedies ? findRemedies(table, asked) : [];
      return {
        ...decision,
        ...(text !== undefined && { text }),
        ...(remedies.length > 0 && { remedies }),
      };
    },
    async checkWith(engine, source, options) {
      const { dataset, date, id, text, keys, populations, released, linked, release } = options;
      const roles = { ...(options.roles ?? rolesOf(ruleSet, dataset)), name: dataset };
      const plan = planTable(ruleSet, roles);
      const values = await engine.run(plan, source, {
        date,
        ...(keys !== undefined && { keys }),
        ...(populations && { populations }),
        ...(released && { released }),
        ...(linked && { linked }),
      });
      const problems = columnProblems(values.columns, roles, values.notNumbers ?? new Map());
      const facts = { ...tableFacts(plan, values), problems, ...(release && { release }) };
      const decision = judge(facts, { date, ...(id !== undefined && { id }) });
      return { ...decision, ...(text !== undefined && { text }) };
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
