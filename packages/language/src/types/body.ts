// What a clause says, as the contract has it: quantities normal, words sorted. Clauses of tables that this version does
// not compile are refused here, so that none is dropped in silence.
import { normalQuantity, type Grouping, type Quantity } from '@fineline/ruleset';
import type {
  AllowOnlyNode,
  BanIdentifiersInValuesNode,
  BanNode,
  ClauseBodyNode,
  MaxDetailsNode,
  MinCohortNode,
  MinWindowNode,
  NumberNode,
  PerNode,
  RoundCountsNode,
} from '../ast.ts';
import type { CheckedBody } from '../checkedTree.ts';
import { quote } from '../errorAt.ts';
import { refuse, type Checking } from './checking.ts';
import { checkCondition } from './condition.ts';
import { digits, duration, people, peopleOrRows, quantityOf, share } from './quantities.ts';
import { sortedOnce, wordsOf } from './words.ts';

/** The body of a clause, or undefined with complaints. `hasPersons`: the rows of its table are of persons. */
export function checkBody(
  node: ClauseBodyNode,
  checking: Checking,
  hasPersons: boolean,
): CheckedBody | undefined {
  switch (node.kind) {
    case 'min-cohort':
      return checking.on === 'post' ? minCohort(node, checking) : minGroup(node, checking, hasPersons);
    case 'min-window':
      return onPosts(node, '`min window`', checking) ? minWindow(node, checking) : undefined;
    case 'max-details':
      return onPosts(node, '`max details`', checking) ? maxDetails(node, checking) : undefined;
    case 'round-counts':
      return checking.on === 'post'
        ? roundCounts(node, checking)
        : notYet(node, '`round counts` in tables', checking);
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
    case 'ban-identifiers-in-values':
      return onTables(node, '`ban identifiers in values`', checking) ? identifiersInValues(node) : undefined;
    default: {
      const name = quote(nameOf(node).replaceAll('-', ' '));
      return onTables(node, name, checking) ? notYet(node, name, checking) : undefined;
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
  const atLeast = quantityOf(node.bound, people, '`min cohort`', checking);
  const orShare = node.or && quantityOf(node.or, share, 'what follows `or`', checking);
  if (!atLeast || (node.or && !orShare)) return undefined;
  return { kind: 'min-cohort', atLeast, ...(orShare && { orShare }) };
}

function minGroup(node: MinCohortNode, checking: Checking, hasPersons: boolean): CheckedBody | undefined {
  if (node.or)
    return refuse(
      checking,
      node.or.span,
      'FL0408',
      '`or` with a share goes with posts, and this block is about tables',
    );
  if (!node.per)
    return refuse(checking, node.span, 'FL0408', '`min cohort` needs `per` in a block about tables', {
      help: 'Say how rows are grouped, such as `min cohort 11 people per key`.',
    });
  const atLeast = quantityOf(node.bound, peopleOrRows, '`min cohort`', checking);
  const per = groupingOf(node.per, checking);
  if (!atLeast || !per) return undefined;
  if (atLeast.unit === 'people' && !hasPersons)
    return refuse(
      checking,
      node.bound.span,
      'FL0301',
      'this table names no column of persons, so its rows are counted',
      {
        help: 'Write `rows`, or give the table a `person` column.',
      },
    );
  return { kind: 'min-group', atLeast, per, zeroAllowed: node.zeroAllowed };
}

function groupingOf(node: PerNode, checking: Checking): Grouping | undefined {
  if (node.against) return notYet(node.against, '`against` another table', checking);
  const columns = node.columns === 'key' ? 'key' : sortedOnce(node.columns.map(({ text }) => text));
  return { columns, missing: node.missingAsAny ? 'any' : 'value' };
}

function minWindow(node: MinWindowNode, checking: Checking): CheckedBody | undefined {
  const atLeast = quantityOf(node.bound, duration, '`min window`', checking);
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
  const bound = quantityOf(to.bound, digits, '`round counts to`', checking);
  return bound && atLeastOneDigit(bound, to.bound.span, checking);
}

function atLeastOneDigit(
  { value }: Quantity,
  span: NumberNode['span'],
  checking: Checking,
): CheckedBody | undefined {
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

function identifiersInValues({ columns }: BanIdentifiersInValuesNode): CheckedBody {
  const named = sortedOnce(columns.map(({ text }) => text));
  return { kind: 'ban-identifiers-in-values', columns: named.length === 0 ? 'every' : named };
}

function wholeNumber(node: NumberNode, least: number, of: string, checking: Checking): number | undefined {
  if (!node.decimal && node.value >= least) return node.value;
  return refuse(checking, node.span, 'FL0306', `${of} needs a whole number, ${least} or more`);
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

function notYet(
  { span }: { readonly span: NumberNode['span'] },
  what: string,
  checking: Checking,
): undefined {
  refuse(checking, span, 'FL0601', `this version cannot judge ${what} yet`);
}
