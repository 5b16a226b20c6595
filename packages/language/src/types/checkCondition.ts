// Conditions, typed and lowered to comparisons of one fact with constants.
import { quote, type Span } from '@fineline/ruleset';
import type { ComparisonNode, ConditionNode, JoinNode, KnownNode, OrderNode } from '../tree/ast.ts';
import type { CheckedCondition } from '../tree/checkedTree.ts';
import { compared, negated } from './checkedConditions.ts';
import { refuse, type Checking } from './checking.ts';
import { checkColumn, isComparedColumn } from './checkColumn.ts';
import { checkIs } from './checkIs.ts';
import { factAt, type KnownFact } from './facts.ts';
import { refuseLooseWord } from './refuseLooseWord.ts';
import { orderOperators } from './orderOperators.ts';
import { valueFor } from './quantities.ts';

/** The condition that an author wrote, or undefined with complaints. */
export function checkCondition(node: ConditionNode, checking: Checking): CheckedCondition | undefined {
  switch (node.kind) {
    case 'and':
    case 'or':
      return checkJoin(node, checking);
    case 'not': {
      const { part: inner } = node;
      const part =
        inner.kind === 'is'
          ? checkFact(inner, checking, fact => checkIs(inner, fact, checking, node.span))
          : checkCondition(inner, checking);
      return part && negated(part, node.span);
    }
    case 'group':
      return checkCondition(node.inner, checking);
    case 'is':
      return checkFact(node, checking, fact => checkIs(node, fact, checking));
    case 'known':
      return checkFact(node, checking, fact => checkKnown(node, fact));
    case 'order':
      return checkFact(node, checking, fact => checkOrder(node, fact, checking));
    case 'alone':
      return checkFact(node, checking, fact => checkAlone(fact, node.span, checking));
  }
}

function checkJoin(node: JoinNode, checking: Checking): CheckedCondition | undefined {
  const parts = node.parts.map((part, at) =>
    refuseLooseWord(node, at, checking) ? undefined : checkCondition(part, checking),
  );
  if (!areWhole(parts)) return undefined;
  return { kind: node.kind === 'and' ? 'all' : 'any', parts, span: node.span };
}

function areWhole(parts: readonly (CheckedCondition | undefined)[]): parts is readonly CheckedCondition[] {
  return parts.every(part => part !== undefined);
}

function checkFact(
  node: ComparisonNode,
  checking: Checking,
  check: (fact: KnownFact) => CheckedCondition | undefined,
): CheckedCondition | undefined {
  if (isComparedColumn(node.fact, checking)) return checkColumn(node, checking);
  const fact = factAt(node.fact, checking);
  return fact && check(fact);
}

function checkKnown({ known, span }: KnownNode, { name }: KnownFact): CheckedCondition {
  const comparison = compared({ fact: name, operator: 'known', value: true }, span);
  return known ? comparison : negated(comparison, span);
}

function checkOrder(
  { operator, bound, span }: OrderNode,
  { name, type }: KnownFact,
  checking: Checking,
): CheckedCondition | undefined {
  if (type.kind !== 'number') {
    const what = { words: 'words', choice: 'words', text: 'texts', 'yes-no': 'yes and no' }[type.kind];
    return refuse(
      checking,
      span,
      'FL0302',
      `${quote(name)} has no order: ${what} are not more or less than others`,
      {
        help:
          type.kind === 'yes-no'
            ? `It stands alone: ${quote(name)} or ${quote(`not ${name}`)}.`
            : 'Compare it with `is`.',
      },
    );
  }
  const value = valueFor(type, bound, name, checking);
  return value === undefined
    ? undefined
    : compared({ fact: name, operator: orderOperators[operator], value }, span);
}

function checkAlone({ name, type }: KnownFact, span: Span, checking: Checking): CheckedCondition | undefined {
  if (type.kind === 'yes-no') return compared({ fact: name, operator: 'equal', value: true }, span);
  const example = type.kind === 'number' ? `${name} < …` : `${name} is …`;
  return refuse(checking, span, 'FL0303', `${quote(name)} does not stand alone`, {
    help: `Say what it is compared with, as in ${quote(example)}.`,
  });
}
