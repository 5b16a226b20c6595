import type { CheckedPolicy } from '@fineline/language';

/** The policy itself, then every policy that it extends, nearest first, each once. */
export function ancestry(policy: CheckedPolicy): readonly CheckedPolicy[] {
  const found = new Set([policy]);
  // A set hands out what is added while it is walked, so this goes on to the grandparents.
  for (const member of found) for (const parent of member.parents) found.add(parent);
  return [...found];
}
