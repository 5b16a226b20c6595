// What a clause says, as the contract has it: quantities normal, words sorted.
import { normalQuantity, quote, type Quantity } from '@fineline/ruleset';
import type {
  AllowOnlyNode,
  BanNode,
  ClauseBodyNode,
  MaxDetailsNode,
  MinCohortNode,
  MinWindowNode,
  NumberNode,
  RoundCountsNode,
} from '../tree/ast.ts';
import type { CheckedBody } from '../tree/checkedTree.ts';
import { refuse, type Checking } from './checking.ts';
import { checkCondition } from './checkCondition.ts';
import { minGroup } from './minGroup.ts';
import { wholeNumber } from './numbers.ts';
import { digitsOrStep, duration, leastOf, people, quantityOf, shareOrNumber } from './quantities.ts';
import { checkTableBody } from './tableBody.ts';
import type { BlockTables } from './blockTables.ts';
import { areCells } from './tables.ts';
import { wordsOf } from './words.ts';

/** The body of a clause, or undefined with complaints. */
export function checkBody(
  node: ClauseBodyNode,
  checking: Checking,
  tables: BlockTables,
): CheckedBody | undefined {
  const isOnPosts = checking.on === 'post';
  switch (node.kind) {
    case 'min-cohort':
      return isOnPosts ? minCohort(node, checking) : minGroup(node, tables, checking);
    case 'min-window':
      return onPosts(node, '`min window`', checking) ? minWindow(node, checking) : undefined;
    case 'max-details':
      return onPosts(node, '`max details`', checking) ? maxDetails(node, checking) : undefined;
    case 'round-counts':
      return isOnPosts || areCells(tables, node.span, '`round counts`', checking)
        ? roundCounts(node, checking)
        : undefined;
    case 'ban':
    case 'allow-only':
      return facetClause(node, checking);
    case 'require': {
      const that = checkCondition(node.condition, checking);
      return that && { kind: 'require', that };
    }
    case 'effect-when': {
      const that = checkCondition(node.condition, checking);
      return that && { kind: `${node.effect}-when`, that };
    }
    default: {
      const name = quote(nameOf(node).replaceAll('-', ' '));
      return onTables(node, name, checking) ? checkTableBody(node, tables, checking) : undefined;
    }
  }
}

/** A clause by its own name, which is its id where it has no label. */
export function nameOf(node: ClauseBodyNode): string {
  switch (node.kind) {
    case 'ban':
      return `ban-${node.facet.facet}s`;
    case 'allow-only':
      return `allow-${node.facet.facet}s`;
    case 'effect-when':
      return `${node.effect}-when`;
    case 'ban-cells':
      return `ban-${node.cells}-cells`;
    case 'limit':
      return `${node.side}-${'value' in node.of ? 'value' : 'age'}`;
    default:
      return node.kind;
  }
}

function minCohort(node: MinCohortNode, checking: Checking): CheckedBody | undefined {
  const tablesOnly = node.per?.span ?? (node.zeroAllowed ? node.span : undefined);
  if (tablesOnly)
    return refuse(
      checking,
      tablesOnly,
      'FL0408',
      '`per` and `zero allowed` go with tables, and this block is about posts',
      {
        help: 'Put the clause in `datasets { … }`.',
      },
    );
  const atLeast = leastOf(node.bound, people, '`min cohort`', checking);
  const orShare = node.or && quantityOf(node.or, shareOrNumber, 'what follows `or`', checking);
  if (!atLeast || (node.or && !orShare)) return undefined;
  return { kind: 'min-cohort', atLeast, ...(orShare && { orShare }) };
}

function minWindow(node: MinWindowNode, checking: Checking): CheckedBody | undefined {
  const atLeast = leastOf(node.bound, duration, '`min window`', checking);
  return atLeast && { kind: 'min-window', atLeast: normalQuantity(atLeast) };
}

function maxDetails(node: MaxDetailsNode, checking: Checking): CheckedBody | undefined {
  const atMost = wholeNumber(node.number, 0, '`max details`', checking);
  return atMost === undefined ? undefined : { kind: 'max-details', atMost };
}

function roundCounts({ to }: RoundCountsNode, checking: Checking): CheckedBody | undefined {
  if ('nearest' in to) {
    const nearest = wholeNumber(to.nearest, 1, '`nearest`', checking);
    return nearest === undefined ? undefined : { kind: 'round-counts', nearest };
  }
  const bound = quantityOf(to.bound, digitsOrStep, '`round counts to`', checking);
  return bound && digitsOfCounts(bound, to.bound.span, checking);
}

/** As many digits as a whole number has that can be compared exactly. */
const mostDigits = 16;

function digitsOfCounts(
  { value }: Quantity,
  span: NumberNode['span'],
  checking: Checking,
): CheckedBody | undefined {
  if (value >= mostDigits)
    return refuse(
      checking,
      span,
      'FL0306',
      `no count has more than ${mostDigits} digits, so this can never be broken`,
      {
        help: 'To a multiple, counts are rounded by `to nearest 100`.',
      },
    );
  if (value >= 1) return { kind: 'round-counts', digits: value };
  return refuse(checking, span, 'FL0306', 'a count has one digit at least');
}

function facetClause(node: BanNode | AllowOnlyNode, checking: Checking): CheckedBody | undefined {
  const { facet } = node.facet;
  if (checking.on === 'dataset' && facet !== 'channel' && facet !== 'audience')
    return refuse(checking, node.facet.span, 'FL0304', `a table has no ${facet}s: they are read from posts`, {
      help: 'Put the clause in `posts { … }`.',
    });
  const words = wordsOf(facet, node.words, checking);
  if (!words) return undefined;
  if (node.kind === 'allow-only') return { kind: 'allow-only', facet, words };
  return { kind: 'ban', facet, ...(words.length > 0 && { words }) };
}

function onPosts(node: ClauseBodyNode, name: string, checking: Checking): boolean {
  if (checking.on === 'post') return true;
  refuse(checking, node.span, 'FL0408', `${name} goes with posts, and this block is about tables`, {
    help: 'Put the clause in `posts { … }`.',
  });
  return false;
}

function onTables(node: ClauseBodyNode, name: string, checking: Checking): boolean {
  if (checking.on === 'dataset') return true;
  refuse(checking, node.span, 'FL0408', `${name} goes with tables, and this block is about posts`, {
    help: 'Put the clause in `datasets { … }`.',
  });
  return false;
}
