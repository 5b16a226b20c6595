// Whose rows are counted, and by what, changes what a figure means: each column and each word is named that plays another
// part.
import { canonicalize, type DatasetRoles, type RuleSet } from '@fineline/ruleset';
import type { Move } from './policyDiff.ts';

export function roleMoves(old: RuleSet, now: RuleSet): readonly Move[] {
  const after = new Map(now.datasets.map(it => [it.name, it]));
  return old.datasets.flatMap((was): readonly Move[] => {
    const is = after.get(was.name);
    if (!is || canonicalize(is) === canonicalize(was)) return [];
    const changes = changedParts(partsOf(was), partsOf(is));
    return [
      {
        what: 'roles',
        message: `in \`${was.name}\` ${changes.join('; ')}`,
        verdict: 'incomparable',
        gates: true,
      },
    ];
  });
}

/** What stands in the declaration of a table, in the words of the language, and what each of it is there. */
function partsOf(roles: DatasetRoles): ReadonlyMap<string, readonly string[]> {
  const { person, key, sensitive, measure, weight, count, harmless } = roles;
  const parts = new Map<string, string[]>();
  const note = (names: readonly string[], role: string): void =>
    names.forEach(name => parts.set(name, [...(parts.get(name) ?? []), role]));
  const columns = (names: readonly string[]): readonly string[] => names.map(name => `\`${name}\``);
  const values = (texts: readonly string[]): readonly string[] => texts.map(text => `“${text}”`);
  note(columns(person === undefined ? [] : [person]), '`person`');
  note(columns(key), '`key`');
  for (const { column, ordered } of sensitive)
    note(columns([column]), ordered ? '`sensitive`, `ordered`' : '`sensitive`');
  note(columns(measure), '`measure`');
  note(columns(weight === undefined ? [] : [weight]), '`weight`');
  if (count)
    note(
      columns([count.column]),
      count.nearest === undefined ? '`count`' : `\`count\` to nearest ${count.nearest}`,
    );
  note(columns(harmless), '`harmless`');
  note(values(roles.suppressedAs), '`suppressed as`');
  note(values(roles.missingAs), '`missing as`');
  note(values(roles.totals), '`total`');
  return parts;
}

function changedParts(
  before: ReadonlyMap<string, readonly string[]>,
  after: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap(name => {
    const [was, is] = [before, after].map(parts => (parts.get(name) ?? ['nothing']).join(' and '));
    return was === is ? [] : [`${name} is ${is} instead of ${was}`];
  });
}
