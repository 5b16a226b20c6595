// What a name means where it stands: the same rules of sight as the checker's, asked for a single name and never
// complaining. Nothing is found for what nobody declared.
import {
  factNamed,
  ruleIdOf,
  type ClauseNode,
  type DatasetNode,
  type Definition,
  type NamedNode,
  type PolicyNode,
  type Scope,
  type ScopedFile,
  type WordDeclarationNode,
} from '@fineline/language';
import { builtInFacts, builtInVocabularies, type Facet, type Span } from '@fineline/ruleset';
import { columnsIn } from './columnsIn.ts';
import type { Target } from './mention.ts';
import { rememberedFor } from './rememberedFor.ts';

const kinds: { readonly [K in NamedNode['kind']]: Target['kind'] } = {
  policy: 'policy',
  let: 'quantity',
  fact: 'fact',
  dataset: 'dataset',
  'word-declaration': 'word',
};

/** A policy and the file that it stands in. */
export type PolicyAt = Pick<Definition<PolicyNode>, 'node' | 'file'>;

/** What a declaration names. */
export function targetOf({ node, name, file }: Definition): Target {
  if (node.kind === 'word-declaration' && isBuiltIn(node.facet, name.text))
    return { ...builtInWord(node.facet, name.text), declared: { file, span: name.span } };
  const kind = kinds[node.kind];
  return {
    kind,
    name: name.text,
    key: `${kind} ${file}#${name.span.start}`,
    ...(node.kind === 'word-declaration' && { facet: node.facet }),
    declared: { file, span: name.span },
    isOwn: true,
  };
}

/** A word of a vocabulary. */
export function wordTarget(facet: Facet, word: string, { scope }: ScopedFile): Target | undefined {
  const declared = declaredWords(scope).get(`${facet} ${word}`);
  if (declared) return targetOf(declared);
  return isBuiltIn(facet, word) ? builtInWord(facet, word) : undefined;
}

/** A fact by its whole name, `cohort.size`. */
export function factTarget(name: string, { scope }: ScopedFile): Target | undefined {
  if (builtInFacts.has(name)) return { kind: 'fact', name, key: `fact ${name}`, isOwn: false };
  const declared = scope.facts.get(name);
  return declared && targetOf(declared);
}

/** A word that a fact may be. */
export function valueTarget(fact: string, word: string, here: ScopedFile): Target | undefined {
  const type = factNamed(fact, here.scope)?.type;
  if (type?.kind === 'words') return wordTarget(type.facet, word, here);
  const declared = here.scope.facts.get(fact);
  if (type?.kind !== 'choice' || declared?.node.type.kind !== 'choice-type') return undefined;
  const choice = declared.node.type.words.find(({ text }) => text === word);
  if (!choice) return undefined;
  const key = `choice ${targetOf(declared).key} ${word}`;
  return { kind: 'word', name: word, key, declared: { file: declared.file, span: choice.span }, isOwn: true };
}

/** A column of one of some tables. */
export function columnTarget(column: string, tables: readonly Definition<DatasetNode>[]): Target | undefined {
  for (const table of tables) {
    const span = columnSpans(table.node).get(column);
    if (!span) continue;
    const key = `column ${targetOf(table).key} ${column}`;
    return {
      kind: 'column',
      name: column,
      key,
      declared: { file: table.file, span },
      isOwn: true,
    };
  }
  return undefined;
}

/** The policy itself, then those that it extends, nearest first. */
export function familyOf(policy: PolicyAt, program: readonly ScopedFile[]): readonly PolicyAt[] {
  const found = new Map<PolicyNode, PolicyAt>([[policy.node, policy]]);
  // A map hands out what is added while it is walked, so this goes on to the grandparents.
  for (const { node, file } of found.values()) {
    const scope = program.find(({ loaded }) => loaded.file === file)?.scope;
    for (const { text } of node.parents) {
      const parent = scope?.policies.get(text);
      if (parent && !found.has(parent.node)) found.set(parent.node, parent);
    }
  }
  return [...found.values()];
}

/** A clause by its short id, in a policy itself. */
export function clauseOf(id: string, { node }: PolicyAt): ClauseNode | undefined {
  return clausesById(node).get(id);
}

/**
 * A rule by its short id, in the nearest policy of a family that has it. A rule under the label of a parent's speaks for
 * that one, so both are one name.
 */
export function ruleTarget(
  id: string,
  family: readonly PolicyAt[],
  program: readonly ScopedFile[],
): Target | undefined {
  const owner = family.find(policy => clauseOf(id, policy));
  const clause = owner && clauseOf(id, owner);
  if (!owner || !clause) return undefined;
  const isOwn = clause.label !== undefined;
  const labelled = familyOf(owner, program).filter(policy => clauseOf(id, policy)?.label);
  const first = isOwn ? (labelled.at(-1) ?? owner) : owner;
  return {
    kind: 'rule',
    name: id,
    key: `rule ${first.file}#${first.node.name.span.start} ${id}`,
    declared: { file: owner.file, span: (clause.label ?? clause.body ?? clause).span },
    isOwn,
  };
}

/** The declarations of words, each by its facet and name; of several that add to one word, the first. */
export const declaredWords: (scope: Scope) => ReadonlyMap<string, Definition<WordDeclarationNode>> =
  rememberedFor(
    ({ words }) => new Map([...words].reverse().map(it => [`${it.node.facet} ${it.name.text}`, it])),
  );

const clausesById: (policy: PolicyNode) => ReadonlyMap<string, ClauseNode> = rememberedFor(
  ({ sections }) =>
    new Map(
      sections
        .flatMap(({ clauses }) => clauses.map(clause => [ruleIdOf(clause) ?? '', clause] as const))
        .reverse(),
    ),
);

const columnSpans: (table: DatasetNode) => ReadonlyMap<string, Span> = rememberedFor(
  table => new Map([...columnsIn(table)].reverse().map(({ word }) => [word.text, word.span])),
);

function isBuiltIn(facet: Facet, word: string): boolean {
  return builtInVocabularies[facet].some(it => it.word === word);
}

function builtInWord(facet: Facet, word: string): Target {
  return { kind: 'word', name: word, facet, key: `word ${facet} ${word}`, isOwn: false };
}
