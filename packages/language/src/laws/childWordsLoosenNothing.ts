// A word or a phrase that a child adds at or below a word which a parent's rule takes as an excuse would let posts pass
// that the parent stops. So a child's words may be new, above or elsewhere, but not there.
import { quote, type Diagnostic, type Facet } from '@fineline/ruleset';
import { errorAt } from '../errorAt.ts';
import { ancestorsOf, type Law, type TypedClause, type TypedPolicy } from '../program.ts';
import { factNamed } from '../types/facts.ts';
import { atOrBelow } from './atOrBelow.ts';
import { comparisonsOf } from './comparisonsOf.ts';

/** No word of a child makes a rule of its parents looser. */
export const childWordsLoosenNothing: Law = program => {
  const told = new Set<string>();
  return [...program.policies.values()]
    .filter(({ scope }) => scope.words.length > 0)
    .flatMap(policy => ancestorsOf(policy, program).flatMap(parent => loosening(policy, parent)))
    .filter(({ file, span }) => {
      const place = `${span.start} ${file}`;
      return !told.has(place) && told.add(place);
    });
};

function loosening(policy: TypedPolicy, parent: TypedPolicy): readonly Diagnostic[] {
  const known = new Set(parent.scope.words.map(({ node }) => node));
  const fresh = policy.scope.words.filter(({ node }) => !known.has(node));
  if (fresh.length === 0) return [];
  return parent.clauses.flatMap(typed =>
    excusesOf(typed, parent).flatMap(({ facet, words }) => {
      const reached = atOrBelow(words, policy.scope.vocabularies[facet]);
      return fresh
        .filter(({ node }) => node.facet === facet && reached.has(node.name.text))
        .map(({ name, file }) => {
          const message = `${quote(name.text)} would loosen a rule of ${quote(parent.node.name.text)}`;
          return errorAt(file, name.span, 'FL0409', message, {
            labels: [
              {
                file: parent.scope.file,
                span: typed.node.span,
                message: 'this rule excuses what is below its words',
              },
            ],
            help: `Put the word elsewhere, or declare it in ${quote(parent.scope.file)}.`,
          });
        });
    }),
  );
}

/** The words whose presence keeps a rule from being broken, by facet. */
function excusesOf(
  { clause }: TypedClause,
  { scope }: TypedPolicy,
): readonly { readonly facet: Facet; readonly words: readonly string[] }[] {
  const excuses = comparisonsOf(clause).flatMap(({ comparison, adds }) => {
    const type = factNamed(comparison.fact, scope)?.type;
    if (adds || type?.kind !== 'words') return [];
    if (comparison.operator !== 'containsAny' && comparison.operator !== 'containsOnly') return [];
    return [{ facet: type.facet, words: comparison.value }];
  });
  return clause.body.kind === 'allow-only' ? [...excuses, clause.body] : excuses;
}
