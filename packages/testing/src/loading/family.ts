import type { CheckedPolicy } from '@fineline/language';

/** The policy, then its parents, then theirs; each policy once, where it is nearest. */
export function generations(policy: CheckedPolicy): readonly (readonly CheckedPolicy[])[] {
  const seen = new Set([policy]);
  const levels: CheckedPolicy[][] = [];
  for (let level = [policy]; level.length > 0;) {
    levels.push(level);
    level = [...new Set(level.flatMap(({ parents }) => parents))].filter(parent => !seen.has(parent));
    for (const parent of level) seen.add(parent);
  }
  return levels;
}

/** `policy/label`. */
export function wholeId({ header }: CheckedPolicy, id: string): string {
  return `${header.name}/${id}`;
}
