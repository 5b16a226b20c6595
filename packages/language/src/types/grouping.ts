// `per key`, `per region, age_band`: how rows are grouped, and what a condition may then ask of a group.
import { quote, type Grouping } from '@fineline/ruleset';
import type { PerNode, WordNode } from '../tree/ast.ts';
import { refuse, type Checking, type GroupColumns } from './checking.ts';
import { rolesOf } from './rolesOf.ts';
import type { BlockTables, Table } from './blockTables.ts';
import { columnsOf, isColumn, isTableKnown, refuseColumn, tableOf } from './tables.ts';
import { sortedOnce } from './words.ts';

/**
 * A grouping, or undefined with complaints. `what` is the clause, as a message says it; `mayBeAgainst` where its groups
 * can be counted in the whole population instead.
 */
export function groupingOf(
  node: PerNode,
  tables: BlockTables,
  checking: Checking,
  what: string,
  mayBeAgainst = false,
): Grouping | undefined {
  const named: readonly WordNode[] = node.columns === 'key' ? [] : node.columns;
  const unknown = named.filter(column => !isColumn(column, tables.known, checking));
  const keyless = tables.known.find(({ roles, isDamaged }) => roles.key.length === 0 && !isDamaged);
  if (node.columns === 'key' && keyless)
    return refuse(
      checking,
      node.span,
      'FL0411',
      `${quote(keyless.roles.name)} has no ${quote('key')} columns`,
      {
        help: 'Name the columns after `per`, or give the table a line such as `key region`.',
      },
    );
  if (node.against && !mayBeAgainst)
    return refuse(checking, node.against.span, 'FL0411', `${quote('against')} does not go with ${what}`, {
      help: 'It counts the groups of `min cohort` and `max risk … journalist` or `marketer` in the whole population.',
    });
  if (node.against && !hasPopulation(node, tables, checking)) return undefined;
  if (unknown.length > 0) return undefined;
  return {
    columns: node.columns === 'key' ? 'key' : sortedOnce(named.map(({ text }) => text)),
    missing: node.missingAsAny ? 'any' : 'value',
    ...(node.against && { against: node.against.text }),
  };
}

/** The table that a declared name stands for. */
export function tableNamed(name: string, { scope }: Pick<Checking, 'scope'>): Table | undefined {
  const declared = scope.datasets.get(name);
  return declared && tableOf(declared.node, rolesOf(declared.node));
}

/** Whether the table of the population is there and can be grouped the same way. */
function hasPopulation({ against, columns }: PerNode, { known }: BlockTables, checking: Checking): boolean {
  if (!against || !isTableKnown(against.text, against.span, checking)) return false;
  const population = tableNamed(against.text, checking)!;
  const wanted =
    columns === 'key' ? known.flatMap(({ roles }) => roles.key) : columns.map(({ text }) => text);
  const its = columnsOf(population.roles);
  const missing = wanted.find(column => !population.isDamaged && !its.includes(column));
  if (missing === undefined) return true;
  refuseColumn(missing, against.span, population, checking);
  return false;
}

/** The columns that the groups of a clause have one value of; undefined where it has no groups. */
export function groupColumns(per: PerNode | undefined, { known }: BlockTables): GroupColumns | undefined {
  if (!per || known.length === 0) return undefined;
  const written = per.columns === 'key' ? undefined : per.columns.map(({ text }) => text);
  const common = (columnsOfEach: readonly (readonly string[])[]): readonly string[] =>
    columnsOfEach.reduce((left, right) => left.filter(column => right.includes(column)));
  const counts = new Set(known.map(({ roles }) => roles.count?.column));
  const [count] = counts;
  return {
    columns: written ?? common(known.map(({ roles }) => roles.key)),
    ...(counts.size === 1 && count !== undefined && { count }),
  };
}
