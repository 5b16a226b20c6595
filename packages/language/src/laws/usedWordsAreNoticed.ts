// A word that nothing teaches the reader to notice is in no reading: a rule about it waits for somebody to state it.
import { quote, type Diagnostic } from '@fineline/ruleset';
import { warningAt } from '../diagnostics/warningAt.ts';
import { isBuiltInWord } from '../resolve/scopeFiles.ts';
import { factNamed } from '../types/facts.ts';
import type { Law, TypedClause, TypedPolicy } from '../types/program.ts';
import { atOrBelow } from './atOrBelow.ts';
import { comparisonsOf } from './comparisonsOf.ts';
import { readFacets } from './readFacets.ts';

/** A word of the author's own that a rule names has phrases, or has a word below it that the reader knows. */
export const usedWordsAreNoticed: Law = ({ policies }) => {
  const told = new Map<string, Diagnostic>();
  for (const policy of policies.values())
    for (const diagnostic of unnoticed(policy)) {
      const place = `${diagnostic.span.start} ${diagnostic.file}`;
      if (!told.has(place)) told.set(place, diagnostic);
    }
  return [...told.values()];
};

function unnoticed({ scope, clauses }: TypedPolicy): readonly Diagnostic[] {
  const own = scope.words.filter(({ node }) => readFacets.has(node.facet) && !isBuiltInWord(node));
  if (own.length === 0) return [];
  const named = clauses.map(typed => ({ typed, words: wordsIn(typed, scope) }));
  return own.flatMap(({ node, name, file }) => {
    const words = scope.vocabularies[node.facet];
    const reached = atOrBelow([name.text], words);
    const declared = new Set(own.filter(it => it.node.facet === node.facet).map(it => it.name.text));
    // Phrases that could not be read have been told of.
    const isTaught = own.some(
      it => it.node.facet === node.facet && reached.has(it.name.text) && it.node.phrases.length > 0,
    );
    const isNoticed = isTaught || words.some(({ word }) => reached.has(word) && !declared.has(word));
    const user = named.find(it => it.words.has(`${node.facet} ${name.text}`));
    if (isNoticed || !user) return [];
    return warningAt(file, name.span, 'FL0507', `nothing notices ${quote(name.text)} in a text`, {
      labels: [{ file: scope.file, span: user.typed.node.span, message: 'this rule looks for it' }],
      help: `Give it ${quote('phrases')}, or put a word below it that has some.`,
    });
  });
}

function wordsIn({ clause }: TypedClause, scope: TypedPolicy['scope']): ReadonlySet<string> {
  const { body } = clause;
  const listed = 'facet' in body ? (body.words ?? []).map(word => `${body.facet} ${word}`) : [];
  const compared = comparisonsOf(clause).flatMap(({ comparison }) => {
    const type = factNamed(comparison.fact, scope)?.type;
    if (type?.kind !== 'words' || !Array.isArray(comparison.value)) return [];
    return (comparison.value as readonly string[]).map(word => `${type.facet} ${word}`);
  });
  return new Set([...listed, ...compared]);
}
