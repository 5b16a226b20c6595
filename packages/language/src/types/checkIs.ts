// `fact is …`: what may stand behind it depends on the kind of fact.
import { quote, replacing, type Comparison, type Fix, type Span } from '@fineline/ruleset';
import type { IsNode, ValueNode, WordNode } from '../tree/ast.ts';
import type { CheckedCondition } from '../tree/checkedTree.ts';
import { compared, negated } from './checkedConditions.ts';
import { refuse, type Checking } from './checking.ts';
import type { KnownFact } from './facts.ts';
import { asName, valueFor } from './quantities.ts';
import { choicesOf, wordsOf } from './words.ts';

/** An `is` comparison, or undefined with complaints; `withNot` where a `not` stands before it, the place of both. */
export function checkIs(
  node: IsNode,
  fact: KnownFact,
  checking: Checking,
  withNot?: Span,
): CheckedCondition | undefined {
  const isNegated = node.relation === 'is not' || node.relation === 'is none of';
  const positive = checkPositive(node, fact, checking, withNot);
  return positive && (isNegated ? negated(positive, node.span) : positive);
}

function checkPositive(
  node: IsNode,
  fact: KnownFact,
  checking: Checking,
  withNot: Span | undefined,
): CheckedCondition | undefined {
  const { name, type } = fact;
  switch (type.kind) {
    case 'words':
    case 'choice':
      return checkWords(node, fact, checking);
    case 'yes-no':
      return refuse(checking, node.span, 'FL0305', `${quote(name)} is a yes-no fact and stands alone`, {
        help: `Write ${quote(name)} or ${quote(`not ${name}`)}.`,
        fix: standingAlone(node, name, withNot),
      });
    case 'text':
      return checkEach(node, fact, checking, value => textComparison(value, name, checking));
    case 'number':
      return checkEach(node, fact, checking, value => {
        const bound =
          value.kind === 'quantity'
            ? value
            : value.kind === 'word' && !value.quoted
              ? asName(value)
              : undefined;
        if (!bound) return refuse(checking, value.span, 'FL0305', `${quote(name)} is compared with a number`);
        const number = valueFor(type, bound, name, checking);
        return number === undefined ? undefined : { fact: name, operator: 'equal', value: number };
      });
  }
}

/** `question is yes`, `question is not true`, `not question is no` */
function standingAlone(
  { values: [value], relation, span }: IsNode,
  name: string,
  withNot: Span | undefined,
): Fix | undefined {
  if (value?.kind !== 'word' || (relation !== 'is' && relation !== 'is not')) return undefined;
  const isYes = ['yes', 'true'].includes(value.text);
  if (!isYes && !['no', 'false'].includes(value.text)) return undefined;
  const holds = isYes === (relation === 'is');
  if (holds) return replacing(span, name);
  return withNot ? replacing(withNot, name, 'review') : replacing(span, `not ${name}`, 'review');
}

function checkWords(node: IsNode, fact: KnownFact, checking: Checking): CheckedCondition | undefined {
  const { name, type } = fact;
  const isConsent = type.kind === 'words' && type.facet === 'consent';
  if (!isConsent && node.values.some(({ kind }) => kind === 'none')) return checkNone(node, fact, checking);
  const words = node.values.every(isWord) ? node.values : wordsIn(node, name, checking);
  const known =
    type.kind === 'words'
      ? wordsOf(type.facet, words, checking)
      : choicesOf(name, type.kind === 'choice' ? type.words : [], words, checking);
  if (!known || words.length < node.values.length) return undefined;
  const operator = node.relation === 'is only' ? 'containsOnly' : 'containsAny';
  return compared({ fact: name, operator, value: known }, node.span);
}

function isWord(value: ValueNode): value is WordNode {
  return value.kind === 'word';
}

/** The words of a list, `none` as one of them, with a complaint for each value that is no word. */
function wordsIn(node: IsNode, name: string, checking: Checking): readonly WordNode[] {
  const words: WordNode[] = [];
  for (const value of node.values) {
    if (value.kind === 'word') words.push(value);
    else if (value.kind === 'none')
      words.push({ kind: 'word', text: 'none', quoted: false, span: value.span });
    else refuse(checking, value.span, 'FL0305', `${quote(name)} is compared with words`);
  }
  return words;
}

/** `is none`, `is not none`: there is no word, no window, no text. */
function checkNone(node: IsNode, { name }: KnownFact, checking: Checking): CheckedCondition | undefined {
  if (node.values.length === 1 && (node.relation === 'is' || node.relation === 'is not'))
    return compared({ fact: name, operator: 'empty', value: true }, node.span);
  const none = node.values.find(({ kind }) => kind === 'none') ?? node;
  return refuse(checking, none.span, 'FL0305', '`none` is no word of a list', {
    help: `Compare it alone, as in ${quote(`${name} is none`)}.`,
  });
}

/** A list of texts or numbers: any of them. */
function checkEach(
  node: IsNode,
  fact: KnownFact,
  checking: Checking,
  comparison: (value: ValueNode) => Comparison | undefined,
): CheckedCondition | undefined {
  if (node.relation === 'is only')
    return refuse(
      checking,
      node.span,
      'FL0305',
      `${quote(fact.name)} has one value, so \`is only\` says nothing`,
      {
        help: 'Write `is` or `is any of`.',
      },
    );
  if (node.values.some(({ kind }) => kind === 'none')) {
    if (mayBeEmpty(fact)) return checkNone(node, fact, checking);
    return refuse(checking, node.span, 'FL0305', `${quote(fact.name)} is never none`);
  }
  const parts = node.values.map(value => {
    const made = comparison(value);
    return made && compared(made, value.span);
  });
  const whole = parts.filter(part => part !== undefined);
  if (whole.length < parts.length) return undefined;
  const [first] = whole;
  return whole.length === 1 && first
    ? { ...first, span: node.span }
    : { kind: 'any', parts: whole, span: node.span };
}

/** Whether it can be known of a fact that it has no value. */
function mayBeEmpty({ name, type, of }: KnownFact): boolean {
  return type.kind === 'text' || name === 'window' || (of === 'release' && type.kind === 'number');
}

function textComparison(value: ValueNode, fact: string, checking: Checking): Comparison | undefined {
  if (value.kind === 'word' && value.quoted) return { fact, operator: 'equal', value: value.text };
  const fix = value.kind === 'word' ? replacing(value.span, `"${value.text}"`) : undefined;
  return refuse(checking, value.span, 'FL0305', `${quote(fact)} is compared with a text in quotation marks`, {
    fix,
  });
}
