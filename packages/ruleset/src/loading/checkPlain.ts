import { canonicalize } from './canonicalize.ts';
import type { Problem } from './problem.ts';

/** Deeper than any policy can be written: the language stops at 100. */
const deepest = 300;

/**
 * The canonical form of data, or why it has none or would exhaust the stack: data in a circle, half a surrogate pair,
 * 1e999.
 */
export function checkPlain(data: unknown): { readonly canonical: string } | { readonly problem: Problem } {
  if (isDeeperThan(data, deepest))
    return { problem: { path: '', message: 'this is nested too deep for a rule set' } };
  try {
    return { canonical: canonicalize(data) };
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return { problem: { path: '', message: `this is not plain JSON: ${why}` } };
  }
}

function isDeeperThan(data: unknown, levels: number): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if (levels === 0) return true;
  return Object.values(data).some(value => isDeeperThan(value, levels - 1));
}
