import type { DatasetRoles, RuleSet } from '@fineline/ruleset';

/**
 * What a table may be judged as: the datasets that a policy has rules about, or those that roles are given for where it is
 * about every table; `table` where nobody named any.
 *
 * @param given Roles besides those of the policy.
 */
export function datasetsFor(
  { applies, datasets }: RuleSet,
  given: readonly DatasetRoles[] = [],
): readonly [string, ...string[]] {
  const declared =
    applies.datasets === 'every' ? [...datasets, ...given].map(({ name }) => name) : applies.datasets;
  const [first = 'table', ...others] = new Set(declared);
  return [first, ...others];
}
