// A rule set has one table and one fact of a name. A child does not see what its parents' files import, so it could give
// a name another meaning without shadowing anything; compiled, the parents' rules would speak of the child's table.
import { quote, type Diagnostic } from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';
import type { Definition } from '../resolve/scope.ts';
import { ancestorsOf, type Law, type Program, type TypedPolicy } from '../types/program.ts';

/** What a policy and those that it extends call a table or a fact is the same thing. */
export const familiesAgreeOnNames: Law = program => {
  const contested = contestedNames(program);
  if (contested.size === 0) return [];
  return [...program.policies.values()].flatMap(policy => clashes(policy, contested, program));
};

/** The names that two files give to different things, which most programs have none of. */
function contestedNames({ files }: Program): ReadonlySet<string> {
  const first = new Map<string, Definition>();
  const contested = new Set<string>();
  for (const definition of files.flatMap(({ scope }) => tablesAndFacts(scope))) {
    const key = keyOf(definition);
    const known = first.get(key);
    if (!known) first.set(key, definition);
    else if (known.node !== definition.node) contested.add(key);
  }
  return contested;
}

function clashes(
  policy: TypedPolicy,
  contested: ReadonlySet<string>,
  program: Program,
): readonly Diagnostic[] {
  const { node, scope } = policy;
  const parents = policy.parents.map(({ node }) => program.policies.get(node)!);
  const families = parents.map(parent => [parent, ...ancestorsOf(parent, program)]);
  return [...contested].flatMap(key => {
    const meanings = meaningsIn([policy, ...families.flat()], key);
    // Where one parent has them all already, that parent was told.
    if (meanings.size < 2 || families.some(family => meaningsIn(family, key).size === meanings.size))
      return [];
    const [first] = [...meanings.values()] as [Definition];
    const kind = first.node.kind === 'dataset' ? 'table' : 'fact';
    const message = `${quote(first.name.text)} is one ${kind} here and another in what ${quote(node.name.text)} extends`;
    return errorAt(scope.file, node.name.span, 'FL0205', message, {
      labels: [...meanings.values()].map(({ file, name }) => ({
        file,
        span: name.span,
        message: 'it is defined here',
      })),
      help: 'Import the one that is there, or give one of them another name.',
    });
  });
}

function meaningsIn(
  family: readonly TypedPolicy[],
  key: string,
): ReadonlyMap<Definition['node'], Definition> {
  const named = family.flatMap(({ scope }) => tablesAndFacts(scope)).filter(it => keyOf(it) === key);
  return new Map(named.map(definition => [definition.node, definition]));
}

function tablesAndFacts({ datasets, facts }: TypedPolicy['scope']): readonly Definition[] {
  return [...datasets.values(), ...facts.values()];
}

function keyOf({ node, name }: Definition): string {
  return `${node.kind} ${name.text}`;
}
