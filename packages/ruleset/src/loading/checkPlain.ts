import { canonicalize } from './canonicalize.ts';
import type { Problem } from './problem.ts';

/** Deeper than any policy can be written: the language stops at 100. */
const deepest = 300;

/**
 * The canonical form of data, or where it has none or would exhaust the stack: data in a circle, half a surrogate pair,
 * 1e999, fields that an object has not of its own.
 */
export function checkPlain(data: unknown): { readonly canonical: string } | { readonly problem: Problem } {
  const problem = problemIn(data, '', deepest);
  if (problem) return { problem };
  try {
    return { canonical: canonicalize(data) };
  } catch (error) {
    return notPlain('', error instanceof Error ? error.message : '');
  }
}

function notPlain(path: string, why: string): { readonly problem: Problem } {
  return { problem: { path, message: `this is not plain JSON: ${why}` } };
}

function problemIn(data: unknown, path: string, levels: number): Problem | undefined {
  if (typeof data === 'number' ? !Number.isFinite(data) : !plain.includes(typeof data))
    return notPlain(
      path,
      `${typeof data === 'number' ? data : `a value of type ${typeof data}`} has no JSON form`,
    ).problem;
  if (typeof data !== 'object' || data === null) return undefined;
  if (levels === 0) return { path: '', message: 'this is nested too deep for a rule set' };
  // A schema looks at inherited fields as well, and a digest does not.
  for (const name in data) {
    if (!Object.hasOwn(data, name)) return notPlain(path, `\`${name}\` is inherited`).problem;
    const value = (data as Readonly<Record<string, unknown>>)[name];
    const isLeftOut = value === undefined && !Array.isArray(data);
    const problem = isLeftOut ? undefined : problemIn(value, `${path}/${pointed(name)}`, levels - 1);
    if (problem) return problem;
  }
  return undefined;
}

const plain: readonly string[] = ['object', 'string', 'boolean', 'number'];

/** A name as a JSON pointer writes it (RFC 6901). */
function pointed(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
