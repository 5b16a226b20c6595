// Columns in conditions: those that rows are grouped by, and the published count. A column has no type of its own; it
// is compared as the text or as the number that stands behind it.
import { quote, type Comparison, type FactType } from '@fineline/ruleset';
import type { ComparisonNode, IsNode, PathNode, ValueNode } from '../tree/ast.ts';
import type { CheckedCondition, ComparedColumn } from '../tree/checkedTree.ts';
import { negated } from './checkedConditions.ts';
import { refuse, type Checking } from './checking.ts';
import { factNamed } from './facts.ts';
import { orderOperators } from './orderOperators.ts';
import { asName, valueFor } from './quantities.ts';

/** Whether a condition means a column: one of its groups, whose name no fact has or which stands in quotation marks. */
export function isComparedColumn({ name, quoted }: PathNode, { groups, scope }: Checking): boolean {
  if (!groups?.columns.includes(name) && groups?.count !== name) return false;
  return quoted || factNamed(name, scope) === undefined;
}

/** A comparison of such a column, or undefined with complaints. */
export function checkColumn(node: ComparisonNode, checking: Checking): CheckedCondition | undefined {
  const { name } = node.fact;
  const isCount = checking.groups?.count === name;
  switch (node.kind) {
    case 'alone':
      return refuse(checking, node.span, 'FL0303', `${quote(name)} does not stand alone`, {
        help: `Say what it is compared with, as in ${quote(isCount ? `${name} < 5 people` : `${name} is …`)}.`,
      });
    case 'known': {
      const column: ComparedColumn = { name, as: isCount ? 'count' : 'text' };
      const known = compared(column, { operator: 'known', value: true }, node.span);
      return node.known ? known : negated(known, node.span);
    }
    case 'order': {
      const type = isCount ? people : plain;
      const value = valueFor(type, node.bound, name, checking);
      if (value === undefined) return undefined;
      const column: ComparedColumn = { name, as: isCount ? 'count' : 'number' };
      return compared(column, { operator: orderOperators[node.operator], value }, node.span);
    }
    case 'is':
      return checkIs(node, isCount, checking);
  }
}

type NumberType = Extract<FactType, { readonly kind: 'number' }>;
const people: NumberType = { kind: 'number', unit: 'people' };
const plain: NumberType = { kind: 'number', unit: 'count' };

function checkIs(node: IsNode, isCount: boolean, checking: Checking): CheckedCondition | undefined {
  const { name } = node.fact;
  if (node.relation === 'is only')
    return refuse(
      checking,
      node.span,
      'FL0305',
      `${quote(name)} has one value, so \`is only\` says nothing`,
      {
        help: 'Write `is` or `is any of`.',
      },
    );
  const parts = node.values.map(value =>
    isCount ? countIs(value, name, checking) : valueIs(value, name, checking),
  );
  const whole = parts.filter(part => part !== undefined);
  if (whole.length < parts.length) return undefined;
  const [first] = whole;
  const condition: CheckedCondition =
    whole.length === 1 && first
      ? { ...first, span: node.span }
      : { kind: 'any', parts: whole, span: node.span };
  const isNegated = node.relation === 'is not' || node.relation === 'is none of';
  return isNegated ? negated(condition, node.span) : condition;
}

function countIs(value: ValueNode, name: string, checking: Checking): CheckedCondition | undefined {
  const bound = value.kind === 'word' && !value.quoted ? asName(value) : value;
  if (bound.kind !== 'quantity' && bound.kind !== 'name')
    return refuse(checking, value.span, 'FL0305', `${quote(name)} is compared with a number`);
  const number = valueFor(people, bound, name, checking);
  return number === undefined
    ? undefined
    : compared({ name, as: 'count' }, { operator: 'equal', value: number }, value.span);
}

function valueIs(value: ValueNode, name: string, checking: Checking): CheckedCondition | undefined {
  if (value.kind === 'none')
    return compared({ name, as: 'text' }, { operator: 'empty', value: true }, value.span);
  if (value.kind === 'word')
    return compared({ name, as: 'text' }, { operator: 'equal', value: value.text }, value.span);
  const number = valueFor(plain, value, name, checking);
  return number === undefined
    ? undefined
    : compared({ name, as: 'number' }, { operator: 'equal', value: number }, value.span);
}

type Said = Comparison extends infer C ? (C extends unknown ? Omit<C, 'fact'> : never) : never;

/** Named in quotation marks, which no fact is. */
function compared(column: ComparedColumn, said: Said, span: CheckedCondition['span']): CheckedCondition {
  const comparison = { fact: JSON.stringify(column.name), ...said } as Comparison;
  return { kind: 'comparison', comparison, column, span };
}
