// A fact and a column of one name. Neither takes the place of the other: which of them a condition means, it has to say.
import { quote, replacing, type FactDefinition, type Label } from '@fineline/ruleset';
import type { PathNode } from '../tree/ast.ts';
import { refuse, type Checking } from './checking.ts';
import { columnsNamedBy } from './columnsNamedBy.ts';
import { columnsOf } from './tables.ts';

/** Whether a name without quotation marks is that of a column here as well as a fact's; where it is, says so. */
export function refuseTwoMeanings(
  { name, quoted, span }: PathNode,
  { of }: FactDefinition,
  checking: Checking,
): boolean {
  const table = checking.tables?.known.find(({ roles }) => columnsOf(roles).includes(name))?.roles.name;
  if (quoted || table === undefined) return false;
  const { facts } = checking.scope;
  const declared = facts.get(name);
  const inMarks = quote(`"${name}"`);
  refuse(checking, span, 'FL0205', `${quote(name)} is a fact and a column of ${quote(table)}`, {
    labels: [
      ...(declared
        ? [{ file: declared.file, span: declared.name.span, message: 'the fact is declared here' }]
        : []),
      ...columnPlaces(name, table, checking),
    ],
    help: `The column is written ${inMarks}; ${
      declared
        ? 'a fact that is meant here needs another name'
        : of === 'release'
          ? `the fact is known in a block for every table, ${quote('datasets { … }')}`
          : 'the fact is one of posts, and not known of a table'
    }.`,
    fix: replacing(span, `"${name}"`, 'review'),
  });
  return true;
}

function columnPlaces(name: string, table: string, { scope }: Checking): readonly Label[] {
  const declared = scope.datasets.get(table);
  const column = declared?.node.roles.flatMap(columnsNamedBy).find(({ text }) => text === name);
  return declared && column
    ? [{ file: declared.file, span: column.span, message: 'the column is named here' }]
    : [];
}
