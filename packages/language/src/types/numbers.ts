import type { NumberNode } from '../tree/ast.ts';
import { refuse, type Checking } from './checking.ts';

/** A whole number that is large enough, or undefined with a complaint. `of` is what it is for, as a message says it. */
export function wholeNumber(
  node: NumberNode,
  least: number,
  of: string,
  checking: Checking,
): number | undefined {
  if (!node.decimal && node.value >= least) return node.value;
  return refuse(checking, node.span, 'FL0306', `${of} needs a whole number, ${least} or more`);
}

/** A number within bounds, or undefined with a complaint. */
export function numberBetween(
  { value, span }: NumberNode,
  bounds: { readonly least: number; readonly most?: number } | { readonly above: number },
  of: string,
  checking: Checking,
): number | undefined {
  if ('above' in bounds) {
    if (value > bounds.above) return value;
    return refuse(checking, span, 'FL0306', `${of} needs a number above ${bounds.above}`);
  }
  const { least, most = Infinity } = bounds;
  if (value >= least && value <= most) return value;
  const range = most === Infinity ? `${least} or more` : `from ${least} to ${most}`;
  return refuse(checking, span, 'FL0306', `${of} needs a number, ${range}`);
}
