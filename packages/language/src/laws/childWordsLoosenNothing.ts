// A word or a phrase that a child adds would let posts pass that the parent stops, where a parent's rule takes its
// presence as an excuse: at, below or above a word that excuses, or beside what a post may not have alone. So a child's
// words may be new, but not there.
import { blankWords, quote, type Diagnostic, type Facet, type VocabularyWord } from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';
import type { Scope } from '../resolve/scope.ts';
import { isBuiltInWord } from '../resolve/scopeFiles.ts';
import type { WordDeclarationNode } from '../tree/ast.ts';
import type { CheckedClause } from '../tree/checkedTree.ts';
import { factNamed } from '../types/facts.ts';
import { ancestorsOf, type Law, type TypedPolicy } from '../types/program.ts';
import { atOrBelow } from './atOrBelow.ts';
import { comparisonsOf } from './comparisonsOf.ts';
import { readFacets } from './readFacets.ts';

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

function loosening({ scope }: TypedPolicy, parent: TypedPolicy): readonly Diagnostic[] {
  const known = new Set(parent.scope.words.map(({ node }) => node));
  const fresh = scope.words.filter(
    ({ node }) => !known.has(node) && (node.phrases.length > 0 || !isBuiltInWord(node)),
  );
  if (fresh.length === 0) return [];
  const home = quote(parent.scope.file);
  return parent.clauses.flatMap(({ node, clause }) =>
    excusesOf(clause, parent.scope).flatMap(excuse =>
      fresh
        .filter(word => excuses(word.node, excuse, scope))
        .map(({ name, file }) => {
          const message = `${quote(name.text)} would loosen a rule of ${quote(parent.node.name.text)}`;
          const [why, help] =
            excuse.by === 'these'
              ? ['this rule excuses what has its words', `Put the word elsewhere, or declare it in ${home}.`]
              : [
                  `this rule stops what has no other ${excuse.facet}`,
                  `A rule like this needs to know of every ${excuse.facet}: declare the word in ${home}.`,
                ];
          return errorAt(file, name.span, 'FL0409', message, {
            labels: [{ file: parent.scope.file, span: node.span, message: why }],
            help,
          });
        }),
    ),
  );
}

/** Words whose presence keeps a rule from being broken. */
interface Excuse {
  readonly facet: Facet;
  readonly words: readonly string[];
  /** One of the words excuses, or one below it; or any that is none of them. */
  readonly by: 'these' | 'others';
  /** It helps already that nobody can tell whether such a word is there: what would be denied is sent to review. */
  readonly byDoubt: boolean;
}

/** Whether a word, as it is declared here, may come to be such an excuse. */
function excuses(
  { facet, name: { text: word }, phrases }: WordDeclarationNode,
  { words, by, byDoubt, ...excuse }: Excuse,
  { vocabularies }: Scope,
): boolean {
  if (facet !== excuse.facet) return false;
  const vocabulary = vocabularies[facet];
  const reached = atOrBelow(words, vocabulary);
  const isShown = phrases.length > 0;
  if (by === 'these') {
    // A text that shows a word above leaves open which of those below it is there.
    const possible = isShown && byDoubt ? atOrBelow([word], vocabulary) : [word];
    return [...possible].some(it => reached.has(it));
  }
  return !reached.has(word) && (isShown || (byDoubt && isUnseen(word, facet, vocabulary)));
}

/** Whether the reader can never tell that the word is not there. */
function isUnseen(word: string, facet: Facet, vocabulary: readonly VocabularyWord[]): boolean {
  const reached = atOrBelow([word], vocabulary);
  return readFacets.has(facet) && !vocabulary.some(it => reached.has(it.word) && it.phrases?.length);
}

function excusesOf(clause: CheckedClause, scope: Scope): readonly Excuse[] {
  const isDenied = clause.effect === 'deny';
  const excuses = comparisonsOf(clause).flatMap(({ comparison, adds, inUnless }): readonly Excuse[] => {
    const { operator, value } = comparison;
    const type = factNamed(comparison.fact, scope)?.type;
    if (type?.kind !== 'words') return [];
    const { facet } = type;
    const byDoubt = isDenied && !inUnless;
    if (operator === 'empty') return adds ? [{ facet, words: [], by: 'others', byDoubt }] : [];
    if (operator !== 'containsAny' && operator !== 'containsOnly') return [];
    if (!adds) return [{ facet, words: value, by: 'these', byDoubt }];
    if (operator === 'containsOnly') return [{ facet, words: value, by: 'others', byDoubt }];
    const blank = blankWords.get(facet);
    const isOfBlank = blank !== undefined && value.includes(blank);
    return isOfBlank ? [{ facet, words: value, by: 'others', byDoubt: false }] : [];
  });
  return clause.body.kind === 'allow-only'
    ? [...excuses, { ...clause.body, by: 'these', byDoubt: isDenied }]
    : excuses;
}
