import { builtInFacts } from '@fineline/ruleset';

/**
 * Whether words of a fact that are left out have others in their place: whatever is published is published somewhere and
 * for somebody, and a fact that is `one of` some words is one of them.
 */
export function isSomething(fact: string): boolean {
  return fact === 'channel' || fact === 'audience' || !builtInFacts.has(fact);
}
