// A table to a decision: the plan is made once for each dataset, the engine works it out, and the judge in `runtime`
// compares. Nothing here knows where a table comes from.
import type { DatasetRoles, Day, Facts, RuleSet } from '@fineline/ruleset';
import {
  createTableJudge,
  type Decision,
  type Finding,
  type TableFacts,
  type TableJudge,
} from '@fineline/runtime';
import { findWaysInMemory, type Way } from './passing/findWaysInMemory.ts';
import { findWaysOnDatabase } from './passing/findWaysOnDatabase.ts';
import type {
  Engine,
  LinkedTable,
  MeasureValues,
  Population,
  ReleasedGroup,
  RunOptions,
} from './plan/engine.ts';
import { planTable, rolesOf, type Plan } from './plan/plan.ts';
import { columnProblems, columnsOf } from './problems/columnProblems.ts';
import { linkedProblems } from './problems/linkedProblems.ts';
import { populationProblems } from './problems/populationProblems.ts';
import { asWritten, identifyingColumns } from './reference/asWritten.ts';
import { runReference } from './reference/runReference.ts';
import { releasedGroups } from './releasedGroups.ts';
import type { Table } from './table/table.ts';

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
  /** Tables of whole populations, by the names of the datasets that they are. */
  readonly populations?: ReadonlyMap<string, Table>;
  readonly released?: readonly ReleasedGroup[];
  /** Tables of counts that are published together with it. */
  readonly linked?: readonly LinkedTable[];
  /** Whether ways are looked for in which the table would pass. */
  readonly remedies?: boolean;
  /** What the organisation states of the release. */
  readonly release?: Facts;
  /** Told what the judge is given, before it is. */
  readonly onMeasured?: (table: TableFacts) => void;
}

export interface TableChecker {
  /** Judges rows in memory with the reference engine. */
  readonly check: (table: Table, options: CheckTableOptions) => Decision;
  /** The tables that would pass, with what was done to each: what `remedies` tells of. */
  readonly waysToPass: (table: Table, options: CheckTableOptions) => readonly Way[];
  /** Judges a table where it lies, with an engine that takes it there. */
  readonly checkWith: <Source>(
    engine: Engine<Source>,
    source: Source,
    options: CheckTableOptions,
  ) => Promise<Decision>;
}

/** Everything that a rule set needs to judge tables, built once; `judge` is who judges what was measured, where it is another. */
export function createTableChecker(
  loaded: { readonly ruleSet: RuleSet; readonly digest: string },
  judge: TableJudge = createTableJudge(loaded),
): TableChecker {
  const { ruleSet } = loaded;
  return {
    check(table, options) {
      const { text, keys = false, onMeasured } = options;
      const decision = deciderOf(options, onMeasured)(table, keys);
      const isLookedFor = options.remedies === true && decision.findings.some(isBroken);
      const remedies = options.remedies ? waysToPass(table, options).map(({ remedy }) => remedy) : [];
      return {
        ...decision,
        ...(text !== undefined && { text }),
        ...((isLookedFor || remedies.length > 0) && { remedies }),
      };
    },
    waysToPass,
    async checkWith(engine, source, options) {
      const { date, id, text, keys, linked, release, onMeasured } = options;
      const roles = rolesFor(options);
      const released = releasedBefore(options, roles);
      const plan = planTable(ruleSet, roles);
      const populations = withRoles(options.populations);
      const beside = [...populationProblems(plan, populations), ...linkedProblems(linked ?? [], roles)];
      const asked: RunOptions = {
        ...{ date, populations },
        ...(released && { released }),
        ...(linked && { linked }),
      };
      const decide = (values: MeasureValues, tell?: CheckTableOptions['onMeasured']): Decision => {
        const problems = [...columnProblems(values, roles), ...beside];
        const facts = { ...tableFacts(plan, values), problems, ...(release && { release }) };
        tell?.(facts);
        const decision = judge(facts, { date, ...(id !== undefined && { id }) });
        return { ...decision, ...(text !== undefined && { text }) };
      };
      const first: RunOptions = { ...asked, ...(keys !== undefined && { keys }) };
      if (!options.remedies || !engine.open) return decide(await engine.run(plan, source, first), onMeasured);
      return engine.open(source, async table => {
        const values = await table.run(plan, first);
        const before = decide(values, onMeasured);
        const remedies = await findWaysOnDatabase(table, {
          ...{ ruleSet, roles, before, values, hasLedger: released !== undefined },
          judge: async (given, keys) => decide(await given.run(plan, { ...asked, keys })),
        });
        return { ...before, ...((before.findings.some(isBroken) || remedies.length > 0) && { remedies }) };
      });
    },
  };

  function rolesFor({ dataset, roles }: CheckTableOptions): DatasetRoles {
    return { ...(roles ?? rolesOf(ruleSet, dataset)), name: dataset };
  }

  function withRoles(populations: CheckTableOptions['populations']): ReadonlyMap<string, Population> {
    return new Map(
      [...(populations ?? [])].map(([name, table]) => [name, { table, roles: rolesOf(ruleSet, name) }]),
    );
  }

  /** What somebody can subtract: what was released before, and what of the same dataset is published together with it. */
  function releasedBefore(
    { released, linked = [] }: CheckTableOptions,
    roles: DatasetRoles,
  ): readonly ReleasedGroup[] | undefined {
    const beside = linked.filter(one => (one.roles ?? roles).name === roles.name);
    return (
      released && [
        ...released,
        ...beside.flatMap(one => releasedGroups(ruleSet, one.roles ?? roles, one.table)),
      ]
    );
  }

  /** Judges one table after another in the same way. */
  function deciderOf(
    options: CheckTableOptions,
    tell?: CheckTableOptions['onMeasured'],
  ): (given: Table, keys: boolean) => Decision {
    const { date, id, linked, release } = options;
    const roles = rolesFor(options);
    const released = releasedBefore(options, roles);
    const plan = planTable(ruleSet, roles);
    const populations = withRoles(options.populations);
    const beside = [...populationProblems(plan, populations), ...linkedProblems(linked ?? [], roles)];
    return (given, keys) => {
      const values = runReference(plan, given, {
        ...{ date, keys, populations },
        ...(released && { released }),
        ...(linked && { linked }),
      });
      const problems = [...columnProblems(values, roles, given), ...beside];
      const facts = { ...tableFacts(plan, values), problems, ...(release && { release }) };
      tell?.(facts);
      return judge(facts, { date, ...(id !== undefined && { id }) });
    };
  }

  function waysToPass(table: Table, options: CheckTableOptions): readonly Way[] {
    const decide = deciderOf(options);
    const roles = rolesFor(options);
    const names = identifyingColumns(planTable(ruleSet, roles));
    return findWaysInMemory(asWritten(table, names), {
      ...{ ruleSet, roles, judge: (given: Table) => decide(given, true) },
      ...{ names: options.keys === true, hasLedger: options.released !== undefined },
    });
  }
}

/** Whether a rule is broken, and nobody lets it pass: that no way was found to keep it is told, too. */
function isBroken({ state, countsAs }: Finding): boolean {
  return state === 'broken' && countsAs !== 'allow';
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
    ...(values.blanked && { blanked: values.blanked }),
    withoutRole: values.columns.filter(column => !columnsOf(roles).has(column)),
  };
}
