import { createChecker, type Checker } from '@fineline/checking';
import type { CompiledPolicy } from '@fineline/compiler';

/** Both sides of a comparison, and what was judged before it. */
const most = 3;

const known = new Map<string, Checker>();

/** What judges by a policy, built once: it takes a while. */
export function checkerOf(compiled: CompiledPolicy): Checker {
  const { digest } = compiled;
  const checker = known.get(digest) ?? createChecker(compiled);
  known.delete(digest);
  known.set(digest, checker);
  for (const old of [...known.keys()].slice(0, -most)) known.delete(old);
  return checker;
}
