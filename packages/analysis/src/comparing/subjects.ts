// What is compared: posts, and each kind of table. A rule about tables is a rule about facts as much as one about posts:
// its measures are facts that an engine states. So a policy about tables is compared as a policy about posts whose own
// facts are the measures, and a difference is replayed by the same judge.
import { measureType, type RuleSet, type Tables } from '@fineline/ruleset';
import { measureIn } from '../world/orderings.ts';

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

/** The part of a rule set that is about a subject, as a rule set about posts. */
export function narrowed(ruleSet: RuleSet, subject: Subject): RuleSet {
  const { rules, waivers, facts, measures, datasets } = ruleSet;
  const table = subject.on === 'posts' ? undefined : datasets.find(({ name }) => name === subject.table);
  const kept =
    subject.on === 'posts'
      ? rules.filter(({ on }) => on === 'post')
      : rules
          .filter(({ on, dataset = null }) => on === 'dataset' && isAbout(dataset, subject.table))
          .map(({ each: _, dataset: __, ...rule }) => ({ ...rule, on: 'post' as const }));
  const ids = new Set(kept.map(({ id }) => id));
  const measured = measures.map(measure => ({
    name: measure.id,
    type: measureType(measure),
    otherwiseNone: false,
  }));
  return {
    ...ruleSet,
    applies: { posts: true, datasets: [] },
    facts: subject.on === 'posts' ? facts : [...facts, ...measured],
    measures: subject.on === 'posts' ? [] : measures.map(measure => measureIn(measure, table)),
    rules: kept,
    waivers: waivers.filter(({ rule }) => ids.has(rule)),
  };
}

function isAbout(tables: Tables, table: string | null): boolean {
  return tables === null || (table !== null && tablesIn(tables).includes(table));
}

function tablesIn(tables: Tables | undefined): readonly string[] {
  if (tables === null || tables === undefined) return [];
  return typeof tables === 'string' ? [tables] : tables;
}
