// Clauses about tables. Which columns are there, what they are used for and whether rows are people or published counts
// is known where the block names its tables; each clause says here what it needs of them.
import {
  normalQuantity,
  quote,
  type DatasetRoles,
  type Grain,
  type Quantity,
  type TableClause,
} from '@fineline/ruleset';
import type {
  BanCellsNode,
  BanColumnsNode,
  BanIdentifiersInValuesNode,
  BoundNode,
  KeepSuppressedNode,
  LimitNode,
  MaxClosenessNode,
  MaxPrecisionNode,
  MaxRiskNode,
  MaxShareNode,
  MaxUniquesNode,
  MinDifferenceNode,
  MinDiversityNode,
  MinProtectionNode,
  PerNode,
  WordNode,
} from '../tree/ast.ts';
import { refuse, type Checking } from './checking.ts';
import { groupingOf } from './grouping.ts';
import { numberBetween, wholeNumber } from './numbers.ts';
import { duration, people, quantityOf, share, shareOrNumber } from './quantities.ts';
import { sizeOf } from './sizeOf.ts';
import type { BlockTables } from './blockTables.ts';
import { agree, areCells, areRows, hasRole, isColumn } from './tables.ts';
import { sortedOnce } from './words.ts';

/** The clauses that only tables have. */
export type TableBodyNode =
  | BanCellsNode
  | BanColumnsNode
  | BanIdentifiersInValuesNode
  | KeepSuppressedNode
  | LimitNode
  | MaxClosenessNode
  | MaxPrecisionNode
  | MaxRiskNode
  | MaxShareNode
  | MaxUniquesNode
  | MinDifferenceNode
  | MinDiversityNode
  | MinProtectionNode;

/** The body of a clause about tables, or undefined with complaints. */
export function checkTableBody(
  node: TableBodyNode,
  tables: BlockTables,
  checking: Checking,
): TableClause | undefined {
  const { kind } = node;
  const name = quote(kind.replaceAll('-', ' '));
  const rows = (): boolean => areRows(tables, node.span, name, checking);
  const cells = (): boolean => areCells(tables, node.span, name, checking);
  const grouping = (per: PerNode, mayBeAgainst = false): ReturnType<typeof groupingOf> =>
    groupingOf(per, tables, checking, name, mayBeAgainst);
  const sensitive = (column: WordNode): string | undefined =>
    hasRole(column, 'sensitive', tables.known, checking) ? column.text : undefined;
  const measure = (column: WordNode): string | undefined =>
    hasRole(column, 'measure', tables.known, checking) ? column.text : undefined;
  const columns = (words: readonly WordNode[]): readonly string[] | undefined => {
    const known = words.filter(word => isColumn(word, tables.known, checking));
    return known.length === words.length ? sortedOnce(words.map(({ text }) => text)) : undefined;
  };
  const oneWeight = (): boolean =>
    agree(tables, ({ weight }) => weight, node.span, 'their weights', checking);

  switch (kind) {
    case 'ban-identifiers-in-values': {
      const named = columns(node.columns);
      return named && { kind, columns: named.length === 0 ? 'every' : named };
    }
    case 'ban-columns':
      return { kind, columns: sortedOnce(node.columns.map(({ text }) => text)) };
    case 'ban-cells':
      return banCells(node, tables, checking);
    case 'min-diversity': {
      if (!rows()) return undefined;
      return complete(minDiversity(node, checking), { of: sensitive(node.column), per: grouping(node.per) });
    }
    case 'max-closeness': {
      if (!rows()) return undefined;
      const isOrdered = ({ sensitive }: DatasetRoles): boolean =>
        sensitive.some(({ column, ordered }) => ordered && column === node.column.text);
      const difference = `whether ${quote(node.column.text)} is ordered`;
      if (!agree(tables, isOrdered, node.column.span, difference, checking)) return undefined;
      const atMost = numberBetween(node.number, { least: 0, most: 1 }, name, checking);
      return complete({ kind }, { atMost, of: sensitive(node.column), per: grouping(node.per) });
    }
    case 'max-share': {
      if (!rows() || !oneWeight()) return undefined;
      const atMost = quantityOf(node.bound, share, name, checking);
      const top = wholeNumber(node.top, 1, '`top`', checking);
      return complete({ kind }, { atMost, of: measure(node.column), top, per: grouping(node.per) });
    }
    case 'min-protection': {
      if (!rows() || !oneWeight()) return undefined;
      const atLeast = quantityOf(node.bound, shareOrNumber, name, checking);
      return complete({ kind }, { atLeast, of: measure(node.column), per: grouping(node.per) });
    }
    case 'max-uniques': {
      if (!rows()) return undefined;
      const atMost = quantityOf(node.bound, shareOrNumber, name, checking);
      return complete({ kind }, { atMost, per: grouping(node.per) });
    }
    case 'max-risk': {
      if (!rows()) return undefined;
      const { model } = node;
      const atMost = riskOf(node.bound, name, checking);
      if (!hasPopulation(node, tables, checking)) return undefined;
      if (model !== 'prosecutor' && !oneWeight()) return undefined;
      return complete({ kind, model }, { atMost, per: grouping(node.per, model !== 'prosecutor') });
    }
    case 'min-difference': {
      const atLeast = sizeOf(node.bound, name, tables, checking);
      return complete({ kind }, { atLeast, per: grouping(node.per) });
    }
    case 'max-precision':
      return complete({ kind }, { grain: grainOf(node, checking), of: columns(node.columns) });
    case 'limit': {
      const { side, of: limit } = node;
      const of = columns(node.columns);
      if ('value' in limit) return of && { kind: 'value-limit', side, value: limit.value.value, of };
      const age = quantityOf(limit.age, duration, quote(`${side} age`), checking);
      return age && of && { kind: 'age-limit', side, age: normalQuantity(age), of };
    }
    case 'keep-suppressed': {
      if (!cells()) return undefined;
      if (!node.within) return { kind };
      const within = quantityOf(node.within, people, name, checking);
      return within && { kind, within };
    }
  }
}

function minDiversity(
  { number, as }: MinDiversityNode,
  checking: Checking,
): Omit<Extract<TableClause, { kind: 'min-diversity' }>, 'of' | 'per'> | undefined {
  const kind = 'min-diversity';
  if (as === 'entropy') {
    const atLeast = numberBetween(number, { least: 1 }, '`min diversity`', checking);
    return atLeast === undefined ? undefined : { kind, atLeast, form: as };
  }
  const atLeast = wholeNumber(number, 1, '`min diversity`', checking);
  if (as === 'distinct') return atLeast === undefined ? undefined : { kind, atLeast, form: as };
  const c = numberBetween(as.recursive, { above: 0 }, '`recursive`', checking);
  return atLeast === undefined || c === undefined ? undefined : { kind, atLeast, form: 'recursive', c };
}

function banCells(
  { cells: which, column, per, span }: BanCellsNode,
  tables: BlockTables,
  checking: Checking,
): TableClause | undefined {
  const kind = 'ban-cells';
  const grouping = groupingOf(per, tables, checking, quote(`ban ${which} cells`));
  if (column && !isColumn(column, tables.known, checking)) return undefined;
  if (column || which === 'zero')
    return grouping && { kind, which, ...(column && { of: column.text }), per: grouping };
  const sensitive = new Set(tables.known.flatMap(({ roles }) => roles.sensitive.map(it => it.column)));
  const [only] = sensitive;
  if (only === undefined || sensitive.size > 1)
    return refuse(checking, span, 'FL0411', '`ban full cells` needs to know which column fills a group', {
      help: 'Name it, such as `ban full cells of diagnosis per region`.',
    });
  return grouping && { kind, which, of: only, per: grouping };
}

function riskOf(bound: BoundNode, of: string, checking: Checking): Quantity | undefined {
  const risk = quantityOf(bound, share, of, checking);
  if (risk?.value === 0)
    return refuse(checking, bound.span, 'FL0306', 'no table has a risk of 0%', {
      help: 'A risk of 1% asks for groups of a hundred.',
    });
  return risk;
}

/** Journalist and marketer risk count the population: another table, or what the weights add up to. */
function hasPopulation({ model, per, span }: MaxRiskNode, tables: BlockTables, checking: Checking): boolean {
  if (model === 'prosecutor' || per.against) return true;
  const without = tables.known.find(({ roles, isDamaged }) => roles.weight === undefined && !isDamaged);
  if (!without) return true;
  const message = `a ${model}'s risk depends on the whole population, and nothing tells of it`;
  refuse(checking, span, 'FL0411', message, {
    help: `Name the table of the population by ${quote('against NAME')}, or give ${quote(without.roles.name)} a ${quote('weight')} column.`,
  });
  return false;
}

function grainOf({ grain }: MaxPrecisionNode, checking: Checking): Grain | undefined {
  if (grain.kind === 'calendar') return grain;
  const { kind, number: node } = grain;
  const number =
    kind === 'nearest'
      ? numberBetween(node, { above: 0 }, '`nearest`', checking)
      : wholeNumber(node, kind === 'digits' ? 1 : 0, '`max precision`', checking);
  return number === undefined ? undefined : { kind, number };
}

type Complete<Part> = { readonly [K in keyof Part]: Exclude<Part[K], undefined> };

/** A clause with all of its parts, or undefined where one of them was refused. */
function complete<Whole extends object, Part extends object>(
  whole: Whole | undefined,
  parts: Part,
): (Whole & Complete<Part>) | undefined {
  if (!whole || Object.values(parts).some(part => part === undefined)) return undefined;
  return { ...whole, ...(parts as Complete<Part>) };
}
