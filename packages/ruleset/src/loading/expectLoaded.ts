import type { LoadedRuleSet } from './loadRuleSet.ts';

/**
 * For whoever builds something of a rule set that was loaded: programs without types give the bare JSON, or the whole result.
 * @param taker The function that was called, for the message.
 * @throws TypeError where it is something else; whether the rule set is sound is not looked at again.
 */
export function expectLoaded(given: unknown, taker: string): LoadedRuleSet {
  const { ruleSet, digest } = (given ?? {}) as Partial<LoadedRuleSet>;
  if (typeof ruleSet === 'object' && ruleSet !== null && typeof digest === 'string')
    return given as LoadedRuleSet;
  throw new TypeError(
    `${taker} takes the \`value\` of \`loadRuleSet(json)\`, or one of those of \`compile\``,
  );
}

/** What `loadRuleSet` or `compile` returned, whole. */
export function isResult(given: unknown): boolean {
  return typeof given === 'object' && given !== null && ('problems' in given || 'diagnostics' in given);
}
