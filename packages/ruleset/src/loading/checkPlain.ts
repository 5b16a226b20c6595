import { canonicalize } from './canonicalize.ts';
import type { Problem } from './problem.ts';

/** Deeper than any policy can be written: the language stops at 100. */
const deepest = 300;

/** Refuses what has no canonical form or would exhaust the stack: data in a circle, half a surrogate pair, 1e999. */
export function checkPlain(data: unknown): readonly Problem[] {
  if (isDeeperThan(data, deepest)) return [{ path: '', message: 'this is nested too deep for a rule set' }];
  try {
    canonicalize(data);
    return [];
  } catch (error) {
    return [{ path: '', message: `this is not plain JSON: ${error instanceof Error ? error.message : ''}` }];
  }
}

function isDeeperThan(data: unknown, levels: number): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if (levels === 0) return true;
  return Object.values(data).some(value => isDeeperThan(value, levels - 1));
}
