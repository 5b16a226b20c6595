import { builtInFacts, comparisonsIn, type RuleSet } from '@fineline/ruleset';

/**
 * Disputes make no difference of their own where every rule heeds them and looks at no claim: a post with a disputed fact
 * is then decided like two posts without. A disputed claim is unknown, which a claim is never otherwise.
 */
export function disputesMatter(ruleSets: readonly RuleSet[]): boolean {
  const rules = ruleSets.flatMap(({ rules }) => rules);
  const claims = new Set(ruleSets.flatMap(claimsOf));
  const strict = rules.filter(({ neverWaived }) => neverWaived).length;
  if (strict === rules.length) return false;
  return (
    strict > 0 ||
    rules
      .flatMap(({ when, unless }) => [when, ...(unless ? [unless] : [])])
      .flatMap(comparisonsIn)
      .some(({ fact }) => claims.has(fact))
  );
}

/** The facts that somebody only has to state, built in and declared. */
export function claimsOf({ facts }: RuleSet): readonly string[] {
  return [
    ...[...builtInFacts].filter(([, { claim }]) => claim).map(([name]) => name),
    ...facts.filter(({ otherwiseNone }) => otherwiseNone).map(({ name }) => name),
  ];
}
