// What would make a table pass that lies elsewhere, larger than memory as it may be: the same ways, each tried by the
// database over the rows where they are. Only distinct values of a column are brought here, and the keys of few groups.
import type { DatasetRoles, RuleSet } from '@fineline/ruleset';
import { columnRules, type Decision, type Remedy } from '@fineline/runtime';
import { columnsOf } from '../problems/columnProblems.ts';
import { counted } from '../problems/counted.ts';
import type { MeasureValues, OpenTable, TableChange } from '../plan/engine.ts';
import { planTable } from '../plan/plan.ts';
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
import { generalisationsOf, sameInEveryRow } from './generalisations.ts';
import { columnsToDrop } from './tidied.ts';

/** How many rows may be looked at in all; at least so many ways are tried, and at most. */
const effort = 200_000_000;
const [fewestTries, mostTries] = [8, 40];
/** A column with more values than this is said by one value or not at all. */
const mostValues = 20_000;
/** More groups than this are not named in a query, nor are more brought here to find them. */
const [mostLeftOut, mostKeys] = [200, 200_000];

/** What to look with. */
export interface DatabaseSearch {
  readonly ruleSet: RuleSet;
  readonly roles: DatasetRoles;
  readonly before: Decision;
  readonly values: MeasureValues;
  /** Works a table out and judges it as the first one was judged; `keys`: with the groups that break a rule. */
  readonly judge: (table: OpenTable, keys: boolean) => Promise<Decision>;
  readonly hasLedger: boolean;
}

/** Ways to make a table pass, those that lose least first; none where it passes, or where no way was found. */
export async function findWaysOnDatabase(
  table: OpenTable,
  { ruleSet, roles, before, values, judge, hasLedger }: DatabaseSearch,
): Promise<readonly Remedy[]> {
  const { rows } = values;
  if (!before.findings.some(isStopped) || before.verdict === 'none' || rows === 0) return [];
  if (roles.count !== undefined || before.findings.some(({ rule }) => rule === columnRules.missing))
    return [];
  const plan = planTable(ruleSet, roles);
  const open = openRules(before);
  const rules = new Map(ruleSet.rules.map(rule => [rule.id, rule]));
  const asked = before.findings.flatMap(finding => columnsToDrop(finding, rules, values.columns));
  const needed = columnsOf({ ...roles, harmless: [] });
  const dropped = [...new Set(asked)].filter(name => !needed.has(name));
  const drops = dropped.map((column): TableChange => ({ kind: 'without-column', column }));
  const said = dropped.map(column => `drop \`${column}\``);
  // Whatever is done to it, somebody has to look; and nothing else is in the way.
  if (drops.length === 0 && leftToDo(before, open)) return [];
  let tries = Math.min(mostTries, Math.max(fewestTries, Math.floor(effort / rows)));
  const groupColumns = columnsToSayLessFinely(plan, hasLedger);
  const ways: { readonly column: string; readonly change: Change }[] = [];
  for (const column of groupColumns) {
    const distinct = await table.distinct(column, roles, mostValues);
    const found = distinct
      ? generalisationsOf({ columns: [{ name: column, values: distinct }], rows: distinct.length }, column)
      : [sameInEveryRow(column)];
    ways.push(...found.map(change => ({ column, change })));
  }
  const found: Remedy[] = [];
  for (const { changes, loss } of candidatesOf(ways, groupColumns.length)) {
    if (tries <= 0 || found.filter(remedy => remedy.loss <= loss).length >= mostRemedies) break;
    const remedy = await completed(changes, loss);
    if (remedy) found.push(remedy);
    // Nothing is lost by what the rules ask for by themselves.
    if (remedy?.loss === 0) break;
  }
  return found.sort((a, b) => a.loss - b.loss).slice(0, mostRemedies);

  /** The changes as they are, or with the rows left out that break rules even so. */
  async function completed(changes: readonly Change[], loss: number): Promise<Remedy | undefined> {
    const words = [...said, ...changes.map(({ says }) => says)];
    const own = [...drops, ...changes.flatMap(({ elsewhere }) => elsewhere ?? [])];
    const decision = own.length === 0 ? before : await judged(own, false);
    const rest = own.length > 0 ? leftToDo(decision, open) : undefined;
    if (rest) return { changes: [...words, ...rest], loss };
    const left = await groupsToLeaveOut(decision, own);
    if (!left || tries <= 0 || !keepsHalf(left.rows, rows)) return undefined;
    const toDo = leftToDo(await judged([...own, ...left.changes], false), open);
    if (!toDo) return undefined;
    const leaves = `leave out the ${counted(left.rows, 'row')} of ${counted(left.groups, 'group')}`;
    return { changes: [...words, leaves, ...toDo], loss: withRowsLost(loss, left.rows / rows) };
  }

  async function judged(changes: readonly TableChange[], keys: boolean): Promise<Decision> {
    tries--;
    return judge(table.changed(changes, roles), keys);
  }

  /** The groups that surely break a rule, where they are few of one grouping and the rows of no other group are among theirs. */
  async function groupsToLeaveOut(
    { findings }: Decision,
    own: readonly TableChange[],
  ): Promise<
    { readonly changes: readonly TableChange[]; readonly rows: number; readonly groups: number } | undefined
  > {
    const broken = findings.filter(({ state, rule }) => state === 'broken' && plan.groupingOf.has(rule));
    const at = new Set(broken.map(({ rule }) => plan.groupingOf.get(rule)));
    const [grouping] = [...at].map(one => plan.groupings[one ?? -1]);
    const isFew = broken.every(({ violating }) => (violating?.groups ?? 0) <= mostLeftOut);
    const most = Math.max(
      0,
      ...values.ofGroups.map(groups => groups.reduce((sum, one) => sum + one.groups, 0)),
    );
    if (at.size !== 1 || !grouping || !isFew || most > mostKeys || tries < 2) return undefined;
    const named = await judged(own, true);
    const rules = new Set(broken.map(({ rule }) => rule));
    const keys = new Map<string, readonly (string | number | boolean | null)[]>();
    for (const { rule, state, keys: of = [] } of named.findings)
      if (rules.has(rule) && state === 'broken') for (const key of of) keys.set(JSON.stringify(key), key);
    if (keys.size === 0 || keys.size > mostLeftOut) return undefined;
    const change: TableChange = {
      kind: 'without-groups',
      columns: grouping.columns,
      keys: [...keys.values()],
    };
    const all = await table
      .changed([...own, change], roles)
      .run({ ...plan, groupings: [], ofTable: [] }, { date: before.date });
    const left = rows - all.rows;
    return left === 0 || all.rows === 0 ? undefined : { changes: [change], rows: left, groups: keys.size };
  }
}
