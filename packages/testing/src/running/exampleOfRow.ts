// A row of a table is an example whose fields stand under the heads of their columns. The cells under `cohort.` make up
// one group; `none` under one of them says that the post has none.
import type { CohortNode, ExampleNode, PathNode, TestFieldNode, TestRowNode } from '@fineline/language';

const groupPrefix = 'cohort.';

/** The example that a row stands for. An empty cell sets nothing. */
export function exampleOfRow(row: TestRowNode, columns: readonly PathNode[]): ExampleNode {
  const { verdict, at, by, span } = row;
  const all = columns.flatMap((column, at) => fieldIn(row.cells[at], column));
  const ofGroup = all.filter(({ name }) => name.text.startsWith(groupPrefix));
  const none = ofGroup.find(isNone);
  const parts = ofGroup.filter(field => !isNone(field));
  const others = all.filter(field => !ofGroup.includes(field));
  const fields = none ? [...others, { ...none, name: { ...none.name, text: 'cohort' } }] : others;
  const cohorts = parts.length > 0 ? [groupOf(parts)] : [];
  return {
    kind: 'example',
    verdict,
    subjects: [{ kind: 'post', fields, cohorts, span }],
    channels: [],
    ...(at && { at }),
    ...(by && { by }),
    span,
  };
}

function fieldIn(cell: TestRowNode['cells'][number] | undefined, column: PathNode): readonly TestFieldNode[] {
  if (!cell?.value) return [];
  const name = { kind: 'name' as const, text: column.name, span: column.span };
  return [{ kind: 'field', name, value: cell.value, span: cell.span }];
}

function isNone({ value }: TestFieldNode): boolean {
  return value.kind === 'items' && value.items[0]?.value.kind === 'none';
}

function groupOf(parts: readonly TestFieldNode[]): CohortNode {
  const fields = parts.map(field => ({
    ...field,
    name: { ...field.name, text: field.name.text.slice(groupPrefix.length) },
  }));
  return { kind: 'cohort', fields, span: fields[0]!.span };
}
