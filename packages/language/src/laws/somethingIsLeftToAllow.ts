import { quote, type Diagnostic } from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';
import type { CheckedBody } from '../tree/checkedTree.ts';
import type { Law, TypedPolicy } from '../types/program.ts';
import { atOrBelow } from './atOrBelow.ts';
import { isAlways } from './isAlways.ts';

type FacetBody = Extract<CheckedBody, { readonly facet: unknown }>;

/** What a policy allows alone, it does not ban as a whole. */
export const somethingIsLeftToAllow: Law = ({ policies }) => [...policies.values()].flatMap(nothingLeft);

function nothingLeft({ scope, clauses }: TypedPolicy): readonly Diagnostic[] {
  const always = clauses.filter(isAlways);
  return always.flatMap(({ node, clause: { body, on } }) => {
    if (body.kind !== 'allow-only') return [];
    const bans = always.filter(({ clause }) => clause.on === on && isBanOf(body.facet, clause.body));
    const isAnyBanned = bans.some(({ clause }) => clause.body.kind === 'ban' && !clause.body.words);
    const banned = atOrBelow(
      bans.flatMap(({ clause }) => (clause.body.kind === 'ban' ? (clause.body.words ?? []) : [])),
      scope.vocabularies[body.facet],
    );
    if (!isAnyBanned && !body.words.every(word => banned.has(word))) return [];
    return errorAt(
      scope.file,
      node.span,
      'FL0401',
      `every ${body.facet} that is allowed here is banned as well`,
      {
        labels: bans.map(({ node }) => ({ file: scope.file, span: node.span, message: 'banned here' })),
        help: `Take one of the words out of the ban, or leave ${quote('allow only')} out.`,
      },
    );
  });
}

function isBanOf(facet: FacetBody['facet'], body: CheckedBody): boolean {
  return body.kind === 'ban' && body.facet === facet;
}
