import type { NumberNode, QuantityNode, TestFieldNode } from '@fineline/language';
import {
  adding,
  convert,
  didYouMean,
  dimensionOf,
  isWholeUnit,
  quote,
  type FactType,
  type Interval,
  type Unit,
} from '@fineline/ruleset';
import { refuse, type Complaints } from '../loading/complaints.ts';
import type { Stating } from './stating.ts';

type NumberUnit = Extract<FactType, { readonly kind: 'number' }>['unit'];

/** How a number of each unit is written, for messages, and what to add to a bare one. */
const spelled: {
  readonly [U in NumberUnit]: { readonly example: string; readonly unit: string; readonly sure: boolean };
} = {
  people: { example: '1_000 people', unit: ' people', sure: true },
  rows: { example: '11 rows', unit: ' rows', sure: true },
  digits: { example: '2 digits', unit: ' digits', sure: true },
  fraction: { example: '5%', unit: '%', sure: true },
  hours: { example: '24 hours', unit: ' hours', sure: false },
  days: { example: '7 days', unit: ' days', sure: false },
  weeks: { example: '2 weeks', unit: ' weeks', sure: false },
  count: { example: '3', unit: '', sure: false },
};

/** The numbers that `53 people`, `at least small-cell` or `24 to 99 people` stand for, in `unit`. */
export function statedInterval(
  field: TestFieldNode,
  name: string,
  unit: NumberUnit,
  stating: Stating,
): Interval | undefined {
  const { value, span } = field;
  if (value.kind === 'range') {
    const max = numberIn(value.to, name, unit, stating);
    const min = max === undefined ? undefined : numberIn(from(value.from, value.to), name, unit, stating);
    if (min === undefined || max === undefined) return undefined;
    if (min <= max) return { min, max };
    return refuse(stating, span, 'FL0306', 'the first number is larger than the second', {
      help: 'Write the smaller number first.',
    });
  }
  const [item, ...more] = value.kind === 'items' ? value.items : [];
  const written = item?.value.kind === 'word' && !item.value.quoted ? item.value : undefined;
  const quantity = item?.value.kind === 'quantity' ? item.value : stating.quantities.get(written?.text ?? '');
  if (written && !quantity)
    return refuse(stating, written.span, 'FL0209', `no quantity is named ${quote(written.text)}`, {
      help: `Write ${quote(`${name} ${spelled[unit].example}`)}, or name a quantity with \`let\`.`,
      ...didYouMean(written.text, written.span, stating.quantities.keys()),
    });
  if (!quantity || item?.negated || more.length > 0)
    return refuse(stating, span, 'FL0305', `${quote(name)} is set to one number`, {
      help: `Write ${quote(`${name} ${spelled[unit].example}`)}, \`at least\` or \`at most\` before the number, or a range such as \`24 to 99\`.`,
    });
  const number = numberIn({ ...quantity, ...(written && { span: written.span }) }, name, unit, stating);
  if (number === undefined) return undefined;
  const at = value.kind === 'items' ? value.at : undefined;
  if (at === 'least') return { min: number, max: unit === 'fraction' ? 1 : null };
  return { min: at === 'most' ? 0 : number, max: number };
}

/** The first number of a range, in the unit of the second. */
function from(number: NumberNode, { unit }: QuantityNode): QuantityNode {
  return { kind: 'quantity', number, span: number.span, ...(unit && { unit }) };
}

function numberIn(
  { number, unit: written, span }: QuantityNode,
  name: string,
  unit: NumberUnit,
  complaints: Complaints,
): number | undefined {
  const { example, unit: missing, sure } = spelled[unit];
  if (!written && unit !== 'count') {
    const end = number.span.end;
    return refuse(
      complaints,
      span,
      'FL0103',
      `${quote(name)} needs a number with its unit, such as ${quote(example)}`,
      {
        fix: adding(missing, end, sure ? 'safe' : 'review'),
      },
    );
  }
  if (written && !fits(written.unit, unit))
    return refuse(complaints, span, 'FL0301', `${quote(name)} is not counted in ${quote(written.unit)}`, {
      help: `Write a number such as ${quote(example)}.`,
    });
  const value = written && unit !== 'count' ? convert(number.value, written.unit, unit) : number.value;
  if (unit === 'fraction' && value > 1) return refuse(complaints, span, 'FL0306', 'a share is 100% at most');
  if (isWholeUnit(unit) && !Number.isInteger(value))
    return refuse(complaints, span, 'FL0306', `${quote(name)} is a whole number`);
  return value;
}

function fits(written: Unit, unit: NumberUnit): boolean {
  if (unit === 'count') return false;
  return unit === 'fraction' ? written === '%' : dimensionOf(written) === dimensionOf(unit);
}
