// What is compared: posts, and each kind of table. A rule about tables is a rule about facts as much as one about posts:
// its measures are facts that an engine states. So a policy about tables is compared as a policy about posts whose own
// facts are the measures, and a difference is replayed by the same judge.
import {
  canonicalize,
  isAbout,
  measureType,
  tablesIn,
  type Condition,
  type Measure,
  type RuleSet,
} from '@fineline/ruleset';
import { measureIn } from '../world/measureIn.ts';

/** `posts`, or the name of a table; null for tables of every other kind. */
export type Subject = { readonly on: 'posts' } | { readonly on: 'tables'; readonly table: string | null };

/** Everything that either rule set has rules about. */
export function subjectsOf(ruleSets: readonly RuleSet[]): readonly Subject[] {
  const named = new Set(
    ruleSets.flatMap(({ rules, applies }) => [
      ...rules.flatMap(({ dataset }) => tablesIn(dataset)),
      ...(applies.datasets === 'every' ? [] : applies.datasets),
    ]),
  );
  const forAll = ruleSets.some(({ rules }) =>
    rules.some(({ on, dataset }) => on === 'dataset' && dataset === null),
  );
  const forPosts = ruleSets.some(
    ({ rules, applies }) => applies.posts || rules.some(({ on }) => on === 'post'),
  );
  return [
    ...(forPosts ? [{ on: 'posts' } as const] : []),
    ...[...named].sort().map(table => ({ on: 'tables', table }) as const),
    ...(forAll ? [{ on: 'tables', table: null } as const] : []),
  ];
}

/**
 * Rule sets narrowed to a subject, in which one figure has one name: rules for several tables name the figure of one of them
 * otherwise than rules for it alone.
 */
export function narrowedAlike(ruleSets: readonly RuleSet[], subject: Subject): readonly RuleSet[] {
  const all = ruleSets.map(ruleSet => narrowed(ruleSet, subject));
  const byFigure = new Map<string, string>();
  const names = new Map<string, string>();
  const measures = all.flatMap(({ measures }) => measures).toSorted(byId);
  for (const { id, ...figure } of measures) {
    const what = canonicalize(figure);
    const name = byFigure.get(what) ?? id;
    byFigure.set(what, name);
    if (name !== id) names.set(id, name);
  }
  return names.size === 0 ? all : all.map(ruleSet => renamed(ruleSet, names));
}

/** The shortest first, which names the fewest tables. */
function byId({ id: a }: Measure, { id: b }: Measure): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

function renamed(ruleSet: RuleSet, names: ReadonlyMap<string, string>): RuleSet {
  const { rules, facts, measures } = ruleSet;
  const inCondition = (condition: Condition): Condition => {
    if ('all' in condition) return { all: condition.all.map(inCondition) };
    if ('any' in condition) return { any: condition.any.map(inCondition) };
    if ('not' in condition) return { not: inCondition(condition.not) };
    return { ...condition, fact: names.get(condition.fact) ?? condition.fact };
  };
  const once = <T>(all: readonly T[], nameOf: (it: T) => string): readonly T[] => [
    ...new Map(all.map(it => [nameOf(it), it])).values(),
  ];
  return {
    ...ruleSet,
    facts: once(
      facts.map(fact => ({ ...fact, name: names.get(fact.name) ?? fact.name })),
      ({ name }) => name,
    ),
    measures: once(
      measures.map(measure => ({ ...measure, id: names.get(measure.id) ?? measure.id })),
      ({ id }) => id,
    ),
    rules: rules.map(rule => ({
      ...rule,
      when: inCondition(rule.when),
      ...(rule.unless && { unless: inCondition(rule.unless) }),
    })),
  };
}

/** The part of a rule set that is about a subject, as a rule set about posts. */
export function narrowed(ruleSet: RuleSet, subject: Subject): RuleSet {
  const { rules, waivers, facts, measures, datasets } = ruleSet;
  const table = subject.on === 'posts' ? undefined : datasets.find(({ name }) => name === subject.table);
  const kept =
    subject.on === 'posts'
      ? rules.filter(({ on }) => on === 'post')
      : rules
          .filter(({ on, dataset }) => on === 'dataset' && isAbout(dataset, subject.table))
          .map(({ each: _, dataset: __, ...rule }) => ({ ...rule, on: 'post' as const }));
  const ids = new Set(kept.map(({ id }) => id));
  const own = subject.on === 'posts' ? [] : measures.filter(({ dataset }) => isAbout(dataset, subject.table));
  const measured = own.map(measure => ({
    name: measure.id,
    type: measureType(measure),
    otherwiseNone: false,
  }));
  return {
    ...ruleSet,
    applies: { posts: isJudged(ruleSet, subject), datasets: [] },
    facts: [...facts, ...measured],
    measures: own.map(measure => measureIn(measure, table)),
    rules: kept,
    waivers: waivers.filter(({ rule }) => ids.has(rule)),
  };
}

/** A rule set that judges its subject also where it has no block about it: it has no rule then that anything breaks. */
export function judgedAnyway(ruleSet: RuleSet): RuleSet {
  return { ...ruleSet, applies: { posts: true, datasets: [] } };
}

function isJudged({ applies: { posts, datasets } }: RuleSet, subject: Subject): boolean {
  if (subject.on === 'posts') return posts;
  return datasets === 'every' || (subject.table !== null && datasets.includes(subject.table));
}
