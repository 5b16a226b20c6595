import {
  factNamed,
  tokensOf,
  type DatasetNode,
  type Definition,
  type PlainToken,
  type ScopedFile,
} from '@fineline/language';
import { columnsIn, type ColumnRole } from '../names/columnsIn.ts';
import type { Block, CursorPart } from './cursorPart.ts';

/** What is at hand where completions are looked for. */
export interface CompletionContext {
  readonly here: ScopedFile;
  readonly program: readonly ScopedFile[];
  readonly blocks: readonly Block[];
  readonly block: Block;
  /** The part up to the cursor, and its words. */
  readonly written: string;
  readonly tokens: readonly PlainToken[];
  /** What stands behind the cursor on its line. */
  readonly after: string;
  /** The tables that the block names. */
  readonly tables: readonly Definition<DatasetNode>[];
}

/** Gathers what is at hand. */
export function completionContext(place: CursorPart, program: readonly ScopedFile[]): CompletionContext {
  const here = program[0]!;
  const block = place.blocks.at(-1)!;
  const tables = block.head.flatMap(({ image }) => here.scope.datasets.get(image) ?? []);
  const { blocks, written } = place;
  const [after = ''] = /^[^\r\n]*/.exec(here.loaded.text.slice(place.word.end)) ?? [];
  return { here, program, blocks, block, written, tokens: tokensOf(written), after, tables };
}

/** The columns of the tables at hand, those with one of the roles if any are given. */
export function columnsOf(
  { tables }: CompletionContext,
  ...roles: readonly ColumnRole[]
): readonly { readonly name: string; readonly role: ColumnRole }[] {
  return tables
    .flatMap(({ node }) => columnsIn(node))
    .filter(({ role }) => roles.length === 0 || roles.includes(role))
    .map(({ word, role }) => ({ name: word.text, role }));
}

/** The fact that a value is about which comes next: the one compared, or that of a field or a cell. */
export function factInQuestion({ tokens, block, here }: CompletionContext): string {
  if (block.kind === 'post') return tokens[0]?.image ?? '';
  if (block.kind === 'cohort') return `cohort.${tokens[0]?.image ?? ''}`;
  if (block.kind === 'table') return columnInQuestion(tokens, block, here);
  return factCompared(tokens);
}

/** The fact before the last `is`, `<` and the like. */
export function factCompared(tokens: readonly PlainToken[]): string {
  const at = tokens.findLastIndex(({ image }) => image === 'is' || /^[<>]=?$/.test(image));
  const [dot, first] = [tokens[at - 2], tokens[at - 3]];
  const last = tokens[at - 1]?.image ?? '';
  return dot?.image === '.' && first ? `${first.image}.${last}` : last;
}

/** The first line of a table of examples names the facts, one for each cell. */
function columnInQuestion(tokens: readonly PlainToken[], { start }: Block, { loaded }: ScopedFile): string {
  const inside = tokensOf(loaded.text.slice(start));
  const head = inside.slice(
    0,
    inside.findIndex(({ image }) => image === 'verdict'),
  );
  const columns: string[] = [''];
  for (const { image } of head)
    if (image === '|') columns.push('');
    else columns[columns.length - 1] += image;
  return columns[tokens.filter(({ image }) => image === '|').length] ?? '';
}

/** Something that may stand behind `is`, or behind `<`, for a fact: `mocking`, `9 people`. */
export function sampleValue(fact: string, { here }: CompletionContext): string | undefined {
  const type = factNamed(fact, here.scope)?.type;
  switch (type?.kind) {
    case 'words':
      return [...here.scope.nameable[type.facet]].sort()[0];
    case 'choice':
      return type.words[0];
    case 'number':
      if (type.unit === 'fraction') return '5%';
      return type.unit === 'count' ? '9' : `9 ${type.unit}`;
    case 'yes-no':
      return undefined;
    default:
      return '"x"';
  }
}

/** What makes a condition of a fact that is named alone: ` is mocking`. */
export function sampleRelation(fact: string, context: CompletionContext): string {
  const value = sampleValue(fact, context);
  if (value === undefined) return '';
  const isNumber = factNamed(fact, context.here.scope)?.type.kind === 'number';
  return isNumber ? ` < ${value}` : ` is ${value}`;
}
