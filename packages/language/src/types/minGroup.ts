import type { TableClause } from '@fineline/ruleset';
import type { MinCohortNode } from '../tree/ast.ts';
import { refuse, type Checking } from './checking.ts';
import { groupingOf, tableNamed } from './grouping.ts';
import { sizeOf } from './sizeOf.ts';
import type { BlockTables } from './blockTables.ts';
import { areCells, tellPeople } from './tables.ts';

/** `min cohort 11 people per key` on tables. */
export function minGroup(
  { bound, or, per: perNode, zeroAllowed, span }: MinCohortNode,
  tables: BlockTables,
  checking: Checking,
): TableClause | undefined {
  if (or)
    return refuse(
      checking,
      or.span,
      'FL0408',
      '`or` with a share goes with posts, and this block is about tables',
    );
  if (!perNode)
    return refuse(checking, span, 'FL0408', '`min cohort` needs `per` in a block about tables', {
      help: 'Say how rows are grouped, such as `min cohort 11 people per key`.',
    });
  const atLeast = sizeOf(bound, '`min cohort`', tables, checking);
  const per = groupingOf(perNode, tables, checking, '`min cohort`', true);
  if (zeroAllowed && !areCells(tables, span, '`zero allowed`', checking)) return undefined;
  const population = per?.against === undefined ? undefined : tableNamed(per.against, checking);
  if (population && perNode.against && atLeast?.unit === 'people') {
    const counted: BlockTables = { named: population.roles.name, known: [population] };
    if (!tellPeople(counted, perNode.against.span, checking)) return undefined;
  }
  return atLeast && per && { kind: 'min-group', atLeast, per, zeroAllowed };
}
