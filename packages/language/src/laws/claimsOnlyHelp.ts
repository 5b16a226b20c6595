// A claim that nobody states counts as `none`. So that silence never pays, stating one may only take findings away:
// a comparison that becomes true by stating may stand only where its truth helps, one that becomes false only where
// its truth hurts.
import { builtInFacts, quote, type Comparison } from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';
import { factNamed } from '../types/facts.ts';
import type { Law } from '../types/program.ts';
import { comparisonsOf } from './comparisonsOf.ts';

/** Stating a claim only ever removes findings. */
export const claimsOnlyHelp: Law = ({ policies }) =>
  [...policies.values()].flatMap(({ scope, clauses }) =>
    clauses.flatMap(({ clause }) =>
      comparisonsOf(clause)
        .filter(({ comparison, adds }) => {
          const fact = factNamed(comparison.fact, scope);
          if (!fact?.claim || comparison.operator === 'known') return false;
          return holdsOfNone(comparison, fact.type.kind === 'words') !== adds;
        })
        .map(({ comparison, span }) =>
          errorAt(
            scope.file,
            span,
            'FL0402',
            `a ${clause.on === 'post' ? 'post' : 'table'} would fare worse here for stating ${quote(comparison.fact)}`,
            {
              help: `${quote(comparison.fact)} counts as \`none\` until somebody states it, and stating it may only help: it goes with \`unless\` and \`require\`.${builtInFacts.has(comparison.fact) ? '' : ' Without `otherwise none` in its declaration it is unknown until then, and goes anywhere.'}`,
            },
          ),
        ),
    ),
  );

/** Whether a comparison is true while nobody has stated the claim. `isWord`: `none` is a word of its vocabulary. */
function holdsOfNone(comparison: Comparison, isWord: boolean): boolean {
  switch (comparison.operator) {
    case 'empty':
      return true;
    case 'containsAny':
      return isWord && comparison.value.includes('none');
    case 'containsOnly':
      return !isWord || comparison.value.includes('none');
    default:
      return false;
  }
}
