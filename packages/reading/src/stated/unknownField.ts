// A field that no fact is named like may be a note of somebody's own, or a fact that is misspelt: `tones: mocking`. The
// first is ignored with a warning. The second stops the post as a misspelt value does, since the fact may be the one that
// matters; but for claims, of which not to state them never helps.
import { builtInFacts, closest, type DeclaredFact, type Diagnostic, type Span } from '@fineline/ruleset';

/** The names that a field may be meant to have. */
export interface KnownNames {
  /** Taken for meant where a name differs by a slip or two. */
  readonly facts: readonly string[];
  /** Too near to words that people give fields of their own: taken for meant where only case, number or signs differ. */
  readonly besides: readonly string[];
  /** Never taken for meant, only asked about: without them a post fares no better. */
  readonly harmless: readonly string[];
}

/** Sorts the names that post fields may have. */
export function knownNames(names: Iterable<string>, declared: readonly DeclaredFact[]): KnownNames {
  const claims = new Set(declared.flatMap(({ name, otherwiseNone }) => (otherwiseNone ? [name] : [])));
  for (const [name, { claim }] of builtInFacts) if (claim) claims.add(name);
  const known = { facts: [] as string[], besides: [] as string[], harmless: [] as string[] };
  for (const name of names) known[claims.has(name) ? 'harmless' : (kinds.get(name) ?? 'facts')].push(name);
  return known;
}

const kinds: ReadonlyMap<string, 'besides' | 'harmless'> = new Map([
  ['publishes', 'besides'],
  ['id', 'harmless'],
  ['text', 'harmless'],
  ['dispute', 'harmless'],
]);

/** What is said of a field that no fact is named like. */
export function unknownField(
  file: string,
  { name, span }: { readonly name: string; readonly span: Span },
  { facts, besides, harmless }: KnownNames,
): Diagnostic {
  const isSame = (known: string): boolean => bare(known) === bare(name);
  const same = [...facts, ...besides].find(isSame);
  const near = same ?? closest(name, [...facts, ...besides, ...harmless]) ?? harmless.find(isSame);
  if (near !== undefined && (near === same || facts.includes(near)))
    return {
      code: 'FL0709',
      severity: 'error',
      message: `no fact is named \`${name}\`, and \`${near}\` may be meant`,
      file,
      span,
      help: `Write \`${near}\`, or name the field otherwise where it is about something else.`,
    };
  return {
    code: 'FL0704',
    severity: 'warning',
    message: `\`${name}\` is ignored: no fact has that name`,
    file,
    span,
    ...(near === undefined ? {} : { help: `Did you mean \`${near}\`?` }),
  };
}

/** A name without what people write as they please: case, signs between words, number; `cohort.size` is of `cohorts`. */
function bare(name: string): string {
  return name
    .replace(/^cohort\..*/i, 'cohort')
    .replace(/[-_. ]/g, '')
    .toLowerCase()
    .replace(/s$/, '');
}
