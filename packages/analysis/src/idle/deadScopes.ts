// Places where nothing can be published. A place that one rule denies all by itself was meant to be denied; what only
// several deny together, nobody may have meant, and nobody means that no post at all gets past. Everything is known of the
// posts that are asked about, since nothing is surely denied of which nothing is known.
import type { Condition, RuleSet } from '@fineline/ruleset';
import { negated, type Literal } from '../solving/literal.ts';
import type { Steps } from '../stepping/finish.ts';
import type { World } from '../world/world.ts';
import type { RuleQuestions } from './createRuleQuestions.ts';
import type { Idleness } from './idleness.ts';

/**
 * Where no post passes, and where none with a number of people does: the words of a channel, an audience or a choice
 * of the policy's own, and the conditions that rules are written for. Where that is everywhere, that alone.
 *
 * @param scopes By id of a rule, what its author wrote behind `when`.
 */
export function* deadScopes(
  ruleSet: RuleSet,
  scopes: ReadonlyMap<string, Condition>,
  questions: RuleQuestions,
): Steps<readonly Idleness[]> {
  const { rules, world, ask, passes, surely, stoppedBy } = questions;
  const found: Extract<Idleness, { readonly by: readonly string[] }>[] = [];
  const told = new Set<string>();
  for (const numbers of [false, true]) {
    const always = numbers ? [world.complete, world.hasGroup] : [world.complete];
    // What one rule denies all by itself is meant, but for everything.
    const isMeant = (scope: readonly Literal[]): boolean =>
      (numbers || scope.length > 0) &&
      rules.some(({ fires }) => ask([...always, ...scope, negated(fires.deny)]) === 'unsatisfiable');
    const deniedBy = (...scope: readonly Literal[]): readonly string[] | undefined => {
      if (passes([...always, ...scope], 'deny')) return undefined;
      const by = stoppedBy([...always, ...scope], rules, 'deny');
      // Of a scope in which there are no posts there is nothing to say.
      return by && by.length > 0 && !told.has(by.join()) && !isMeant(scope) ? by : undefined;
    };
    yield;
    const everywhere = deniedBy();
    if (everywhere) return [{ kind: 'vacuous', numbers, by: everywhere }];
    for (const { fact, word, under } of placesOf(ruleSet, world)) {
      yield;
      const by = deniedBy(surely({ fact, operator: 'containsAny', value: [word] }));
      if (!by) continue;
      // Below a word with which nothing passes there is nothing to add.
      const isBelow = under.some(above => told.has(`${fact} ${above}`));
      told.add(`${fact} ${word}`);
      if (!isBelow) found.push({ kind: 'dead-scope', numbers, fact, word, by });
    }
    // Several words may owe it to the same rules; after them, nothing is said of these rules again.
    for (const { by } of found) told.add(by.join());
    for (const [rule, condition] of numbers ? [] : scopes) {
      yield;
      const by = deniedBy(surely(condition));
      if (!by?.includes(rule)) continue;
      told.add(by.join());
      found.push({ kind: 'contradiction', rule, by });
    }
  }
  return found;
}

/** Each word that says where something is published or to whom, those above others first. */
function placesOf(
  { facts, vocabularies }: RuleSet,
  world: World,
): readonly { readonly fact: string; readonly word: string; readonly under: readonly string[] }[] {
  const asked = new Set(world.facts.map(({ name }) => name));
  const builtIn = (['channel', 'audience'] as const).flatMap(fact =>
    vocabularies[fact].map(({ word, under }) => ({ fact, word, under })),
  );
  const own = facts.flatMap(({ name, type }) =>
    type.kind === 'choice' ? type.words.map(word => ({ fact: name, word, under: [] })) : [],
  );
  return [...builtIn, ...own]
    .filter(({ fact }) => asked.has(fact))
    .toSorted((a, b) => a.under.length - b.under.length);
}
