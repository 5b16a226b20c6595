// What would make a table pass: first what rules ask for by themselves, then the smallest loss, be it rows that are left
// out or columns that are said less finely. Every way is tried by judging the table that it gives.
import { both, type DatasetRoles, type RuleSet } from '@fineline/ruleset';
import { columnRules, type Decision, type Remedy } from '@fineline/runtime';
import { planTable } from '../plan/plan.ts';
import { columnsOf } from '../problems/columnProblems.ts';
import { counted } from '../problems/counted.ts';
import { withoutRows, withValues } from '../table/changes.ts';
import { textOf, valuesOf, type Table } from '../table/table.ts';
import { blanked, blanksIn, cellsIn, cellsToBlank } from './blankedCells.ts';
import {
  candidatesOf,
  columnsToSayLessFinely,
  isStopped,
  keepsHalf,
  leftToDo,
  mostRemedies,
  openRules,
  withRowsLost,
} from './candidates.ts';
import type { Change } from './change.ts';
import { generalisationsOf } from './generalisations.ts';
import { offendingRows } from './offendingRows.ts';
import { coarser, tidyingsFor } from './tidied.ts';

/** How often a measure may look at a row: some five seconds of work in all. The same number finds the same ways everywhere. */
const effort = 400_000;

/** A way to make a table pass, and the table that it gives. */
export interface Way {
  readonly remedy: Remedy;
  readonly table: Table;
}

/** What to look with. */
export interface WaySearch {
  readonly ruleSet: RuleSet;
  readonly roles: DatasetRoles;
  /** Judges a table as the first one was judged, and names the groups that break a rule. */
  readonly judge: (table: Table) => Decision;
  /** Whether cells may be named. */
  readonly names: boolean;
  /** Whether it is known what was released before: with other values groups could no longer be compared with it. */
  readonly hasLedger: boolean;
}

/** Ways to make a table pass, those that lose least first; none where the table passes, or where no way was found. */
export function findWaysInMemory(
  table: Table,
  { ruleSet, roles, judge, names, hasLedger }: WaySearch,
): readonly Way[] {
  const before = judge(table);
  if (!before.findings.some(isStopped) || before.verdict === 'none' || table.rows === 0) return [];
  // It is not the table that the policy speaks of: whatever is done to it, nobody can tell.
  if (before.findings.some(({ rule }) => rule === columnRules.missing)) return [];
  const rules = new Map(ruleSet.rules.map(rule => [rule.id, rule]));
  const needed = columnsOf({ ...roles, harmless: [] });
  const tidyings = tidyingsFor(before, rules, table, needed);
  const tidied = tidyings.reduce((given, { apply }) => apply(given), table);
  const open = openRules(before);
  const plan = planTable(ruleSet, roles);
  const measures = plan.ofTable.length + plan.groupings.reduce((sum, one) => sum + one.measures.length, 0);
  let tries = Math.floor(effort / Math.max(1, table.rows * measures));
  const toDo = (given: Table): readonly string[] | undefined => {
    if (tries-- <= 0) return undefined;
    return leftToDo(judge(given), open);
  };
  const said = tidyings.map(({ says }) => says);
  if (roles.count !== undefined) return remediesOfCounts();
  const rest = toDo(tidied);
  if (rest)
    return said.length === 0 ? [] : [{ remedy: { changes: [...said, ...rest], loss: 0 }, table: tidied }];
  const groupColumns = columnsToSayLessFinely(plan, hasLedger).filter(column => valuesOf(tidied, column));
  const ways = groupColumns.flatMap(column =>
    generalisationsOf(tidied, column).map(change => ({ column, change })),
  );
  const candidates = candidatesOf(ways, groupColumns.length);
  const found: Way[] = [];
  const blunt = candidates.filter(
    ({ changes }) => changes.length > 0 && changes.every(one => one.loss === 1),
  );
  // Where a table is so large that few can be tried, the bluntest ways are tried at least.
  const kept = Math.min(blunt.length, Math.floor(tries / 2));
  for (const { changes, loss } of candidates) {
    if (tries <= kept || found.filter(({ remedy }) => remedy.loss <= loss).length >= mostRemedies) break;
    const way = completed(changes, loss);
    if (way) found.push(way);
  }
  for (const { changes, loss } of blunt) {
    if (tries <= 0 || found.length > 0) break;
    const way = asTheyAre(changes, loss);
    if (way) found.push(way);
  }
  return found.sort((a, b) => a.remedy.loss - b.remedy.loss).slice(0, mostRemedies);

  /** The changes as they are, or with the rows left out that break rules even so. */
  function completed(changes: readonly Change[], loss: number): Way | undefined {
    const { words, changed } = done(changes);
    tries--;
    const decision = judge(changed);
    const rest = changes.length > 0 ? leftToDo(decision, open) : undefined;
    if (rest) return { remedy: { changes: [...words, ...rest], loss }, table: changed };
    const { rows, groups } = offendingRows(decision, plan, changed);
    if (rows.size === 0 || !keepsHalf(rows.size, changed.rows)) return undefined;
    const kept = withoutRows(changed, rows);
    const still = toDo(kept);
    if (!still) return undefined;
    const left = `leave out the ${counted(rows.size, 'row')} of ${counted(groups, 'group')}`;
    return {
      remedy: { changes: [...words, left, ...still], loss: withRowsLost(loss, rows.size / table.rows) },
      table: kept,
    };
  }

  function asTheyAre(changes: readonly Change[], loss: number): Way | undefined {
    const { words, changed } = done(changes);
    const rest = toDo(changed);
    return rest && { remedy: { changes: [...words, ...rest], loss }, table: changed };
  }

  /** What rules ask for by themselves and the changes, of which one that says a column less finely takes the place of another. */
  function done(changes: readonly Change[]): { readonly words: readonly string[]; readonly changed: Table } {
    const coarser = new Set(changes.flatMap(({ coarsens }) => coarsens ?? []));
    const all = [
      ...tidyings.filter(({ coarsens }) => coarsens === undefined || !coarser.has(coarsens)),
      ...changes,
    ];
    return {
      words: all.map(({ says }) => says),
      changed: all.reduce((given, { apply }) => apply(given), table),
    };
  }

  /** Blanks for what is surely small, and, as another way, for what may be too, so that nobody has to look at it. */
  function remediesOfCounts(): readonly Way[] {
    const rounded = roundedCounts(tidied);
    const { findings } = judge(rounded);
    const small = cellsIn(
      findings.filter(({ state }) => state === 'broken'),
      rounded,
      roles,
    );
    const unsure = findings.filter(
      ({ state, rule }) => state === 'undetermined' && rules.get(rule)?.clause?.kind === 'min-group',
    );
    const perhaps = cellsIn(unsure, rounded, roles).filter(row => !small.includes(row));
    const affordable = perhaps.length === 0 ? tries : Math.floor(tries / 2);
    const sure = withBlanks(rounded, small, [], affordable);
    const closed = perhaps.length === 0 ? undefined : withBlanks(rounded, small, perhaps, affordable);
    const isClosed =
      closed && !judge(closed.table).findings.some(({ rule }) => unsure.some(one => one.rule === rule));
    return [...(sure ? [sure] : []), ...(isClosed ? [closed] : [])];
  }

  function withBlanks(
    rounded: Table,
    small: readonly number[],
    perhaps: readonly number[],
    affordable: number,
  ): Way | undefined {
    const start = blanked(rounded, roles, [...small, ...perhaps]);
    // What a blank can be worked out as is looked for over the whole table, for each of them.
    tries = Math.floor(affordable / Math.max(1, blanksIn(start, roles)));
    const further = cellsToBlank(start, roles, given => toDo(given) !== undefined, tries);
    if (!further) return undefined;
    const isRounded = rounded !== tidied;
    const blanks = small.length + perhaps.length + further.length;
    const changes = [
      ...said,
      ...(isRounded ? [`round \`${roles.count!.column}\` as the policy asks`] : []),
      ...(small.length > 0 ? [`blank the ${counted(small.length, 'small cell')}`] : []),
      ...(perhaps.length > 0 ? [`blank the ${counted(perhaps.length, 'cell')} that may be small`] : []),
      ...(further.length > 0 ? [`blank ${furtherCells(further)}, so that no total gives a cell away`] : []),
    ];
    if (changes.length === 0) return undefined;
    const result = blanked(start, roles, further);
    const still = leftToDo(judge(result), open) ?? [];
    return { remedy: { changes: [...changes, ...still], loss: blanks / table.rows }, table: result };
  }

  function furtherCells(rows: readonly number[]): string {
    if (!names) return counted(rows.length, 'further cell');
    const cells = rows.map(row => `\`${nameOf(row)}\``);
    return both(cells);
  }

  function nameOf(row: number): string {
    return roles.key.map(column => textOf(valuesOf(tidied, column)?.[row]) ?? '–').join(' / ');
  }

  function roundedCounts(given: Table): Table {
    return before.findings.reduce((result, { rule, state }) => {
      const clause = rules.get(rule)?.clause;
      if (state !== 'broken' || clause?.kind !== 'round-counts') return result;
      const grain =
        'digits' in clause
          ? ({ kind: 'digits', number: clause.digits } as const)
          : ({ kind: 'nearest', number: clause.nearest } as const);
      return withValues(result, roles.count!.column, cell => coarser(cell, grain));
    }, given);
  }
}
