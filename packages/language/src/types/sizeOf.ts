import type { Quantity } from '@fineline/ruleset';
import type { BoundNode } from '../tree/ast.ts';
import type { Checking } from './checking.ts';
import { leastOf, peopleOrRows } from './quantities.ts';
import type { BlockTables } from './blockTables.ts';
import { tellPeople } from './tables.ts';

/** How many people or rows a group has to have; people only where the tables tell them. */
export function sizeOf(
  bound: BoundNode,
  of: string,
  tables: BlockTables,
  checking: Checking,
): Quantity | undefined {
  const size = leastOf(bound, peopleOrRows, of, checking);
  if (size?.unit === 'people' && !tellPeople(tables, bound.span, checking)) return undefined;
  return size;
}
