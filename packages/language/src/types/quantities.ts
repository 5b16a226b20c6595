// A bound is a number with a unit, or the name of one. Here it meets what it is compared with.
import {
  adding,
  convert,
  didYouMean,
  dimensionOf,
  quote,
  replacing,
  type Dimension,
  type FactType,
  type Fix,
  type Label,
  type Quantity,
  type Span,
} from '@fineline/ruleset';
import { presets } from '../presets/presets.ts';
import type { BoundNode, NameNode, NumberNode, QuantityNode, WordNode } from '../tree/ast.ts';
import { refuse, refuseUnknown, type Checking } from './checking.ts';

/** What a number must be in: the dimensions that fit, how to say so, and what is meant where the unit is missing. */
export interface Wanted {
  readonly dimensions: readonly Dimension[];
  readonly words: string;
  readonly example: string;
  /** The unit to put behind a bare number, and how sure that is. */
  readonly bare?: { readonly unit: string; readonly safety: Fix['safety'] };
  /** The way out of a bare number, where several could be meant. */
  readonly help?: string;
}

const sure = (unit: string): NonNullable<Wanted['bare']> => ({ unit, safety: 'safe' });

export const people: Wanted = {
  dimensions: ['people'],
  words: 'people',
  example: '1_000 people',
  bare: sure(' people'),
};
export const peopleOrRows: Wanted = {
  dimensions: ['people', 'rows'],
  words: 'people or rows',
  example: '11 people',
};
export const share: Wanted = { dimensions: ['share'], words: 'per cent', example: '5%', bare: sure('%') };
/** A share beside what could as well be counted: `min cohort 1_000 people or 5`, `max uniques 5`. */
export const shareOrNumber: Wanted = { ...share, bare: { unit: '%', safety: 'review' } };
export const duration: Wanted = {
  dimensions: ['duration'],
  words: 'hours, days or weeks',
  example: '7 days',
  bare: { unit: ' days', safety: 'review' },
};
export const digits: Wanted = {
  dimensions: ['digits'],
  words: 'digits',
  example: '2 digits',
  bare: sure(' digits'),
};
/** Where a count is rounded: `to 100` may be meant as digits or as a step. */
export const digitsOrStep: Wanted = {
  dimensions: ['digits'],
  words: 'digits',
  example: '2 digits',
  help: 'To significant digits it is `to 2 digits`; to a multiple it is `to nearest 100`.',
};
const rows: Wanted = { dimensions: ['rows'], words: 'rows', example: '11 rows', bare: sure(' rows') };

type NumberType = Extract<FactType, { readonly kind: 'number' }>;

const wantedFor: { readonly [U in Exclude<NumberType['unit'], 'count'>]: Wanted } = {
  people,
  rows,
  fraction: share,
  hours: duration,
  days: duration,
  weeks: duration,
  digits,
};

/** A quantity that fits, or undefined with a complaint. `of` is what it is for, as a message says it. */
export function quantityOf(
  bound: BoundNode,
  wanted: Wanted,
  of: string,
  checking: Checking,
): Quantity | undefined {
  const written = writtenQuantity(bound, checking);
  if (!written) return undefined;
  const { number, unit } = written;
  if (!unit) {
    const message = `${of} needs a number with its unit, such as ${quote(wanted.example)}`;
    return refuse(checking, bound.span, 'FL0103', message, {
      help: wanted.help,
      labels: bound.kind === 'name' ? [definitionOf(bound, checking)] : undefined,
      fix: written === bound ? withUnit(number, wanted) : undefined,
    });
  }
  if (!wanted.dimensions.includes(dimensionOf(unit.unit)))
    return refuse(
      checking,
      bound.span,
      'FL0301',
      `${of} is counted in ${wanted.words}, not in ${quote(unit.unit)}`,
      {
        help: `Write a quantity such as ${quote(wanted.example)}.`,
      },
    );
  const quantity = { value: number.value, unit: unit.unit };
  return isInRange(written, quantity, bound.span, checking) ? quantity : undefined;
}

/** As `quantityOf`, for what a clause asks at least: above 0, or it would ask for nothing. */
export function leastOf(
  bound: BoundNode,
  wanted: Wanted,
  of: string,
  checking: Checking,
): Quantity | undefined {
  const least = quantityOf(bound, wanted, of, checking);
  if (least?.value !== 0) return least;
  return refuse(checking, bound.span, 'FL0306', `${of} of 0 can never be broken`, {
    help: 'Write a number above 0, or leave the clause out.',
  });
}

/** The value of a number fact's bound, in the unit that the fact's values stand in. */
export function valueFor(
  type: NumberType,
  bound: BoundNode,
  fact: string,
  checking: Checking,
): number | undefined {
  if (type.unit === 'count') {
    const written = writtenQuantity(bound, checking);
    if (!written?.unit) return written && wholeNumber(written, fact, bound.span, checking);
    return refuse(checking, bound.span, 'FL0301', `${quote(fact)} is a plain number without a unit`);
  }
  const quantity = quantityOf(bound, wantedFor[type.unit], quote(fact), checking);
  return quantity && convert(quantity.value, quantity.unit, type.unit);
}

function withUnit({ value, span: { start, end } }: NumberNode, { bare }: Wanted): Fix | undefined {
  if (!bare) return undefined;
  if (bare.unit === '%' && value > 100) return undefined;
  // `0.05` is a share as other languages write it, and 1 there is all of it.
  if (bare.unit === '%' && value > 0 && value < 1)
    return replacing({ start, end }, `${Number((value * 100).toFixed(9))}%`, 'review');
  const safety = bare.unit === '%' && value <= 1 ? 'review' : bare.safety;
  const unit = value === 1 ? (bare.unit === ' people' ? ' person' : bare.unit.replace(/s$/, '')) : bare.unit;
  return adding(unit, end, safety);
}

/** What stands where a quantity is named or written. */
function writtenQuantity(bound: BoundNode, checking: Checking): QuantityNode | undefined {
  return bound.kind === 'quantity' ? bound : namedQuantity(bound, checking);
}

function definitionOf({ text }: NameNode, { scope }: Checking): Label {
  const { file, node } = scope.quantities.get(text)!;
  return { file, span: node.quantity.span, message: 'it is defined without one here' };
}

function namedQuantity(name: NameNode, checking: Checking): QuantityNode | undefined {
  const known = checking.scope.quantities.get(name.text);
  if (known) {
    checking.uses?.({ definition: known, span: name.span });
    return known.node.quantity;
  }
  const near = didYouMean(name.text, name.span, checking.scope.quantities.keys());
  const module = [...presets.values()].find(({ text }) => text.includes(`\nlet ${name.text} = `))?.module;
  return refuseUnknown(checking, name.span, 'FL0209', `no quantity is named ${quote(name.text)}`, {
    help:
      module === undefined
        ? 'A quantity is written with its unit, or named by a line such as `let small-cell = 11 people`.'
        : `It is one of a built-in module, which a line at the start of the file brings in: ${quote(`import ${module}`)}.`,
    ...(module === undefined && near),
  });
}

/** A word where a quantity may be named: `cohort.size is small-cell`. */
export function asName(word: WordNode): NameNode {
  return { kind: 'name', text: word.text, span: word.span };
}

/** Whether a number is one that its unit can have; where it is not, says so. */
function isInRange(
  { number }: QuantityNode,
  { value, unit }: Quantity,
  span: Span,
  checking: Checking,
): boolean {
  const dimension = dimensionOf(unit);
  if (dimension === 'share') {
    if (value <= 100) return true;
    refuse(checking, span, 'FL0306', 'a share is 100% at most');
    return false;
  }
  if (dimension === 'duration' || !number.decimal) return true;
  refuse(checking, span, 'FL0306', `${unit} are counted in whole numbers`, {
    help: 'A point starts a fraction; thousands are set apart by `_`, as in `1_000`.',
    fix: withoutPoint(number),
  });
  return false;
}

/** `1.000` is a thousand to half of the world. */
function withoutPoint({ value, span }: NumberNode): Fix | undefined {
  const digits = String(Math.round(value * 1000)).padStart(4, '0');
  const [whole, fraction] = [digits.slice(0, -3), digits.slice(-3)];
  const isAsWritten = whole !== '0' && whole.length < 4 && span.end - span.start === digits.length + 1;
  return isAsWritten ? replacing(span, `${whole}_${fraction}`, 'review') : undefined;
}

function wholeNumber(
  { number }: QuantityNode,
  fact: string,
  span: Span,
  checking: Checking,
): number | undefined {
  if (!number.decimal) return number.value;
  return refuse(checking, span, 'FL0306', `${quote(fact)} is a whole number`);
}
