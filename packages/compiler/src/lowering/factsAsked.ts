import { comparisonsIn, type Rule } from '@fineline/ruleset';

/** The facts that rules about posts look at. */
export function factsAsked(rules: readonly Rule[]): readonly string[] {
  const facts = new Set<string>();
  for (const { on, when, unless } of rules) {
    if (on !== 'post') continue;
    for (const { fact } of comparisonsIn(when)) facts.add(fact);
    if (unless) for (const { fact } of comparisonsIn(unless)) facts.add(fact);
  }
  return [...facts].sort();
}
