import { listed, type Diagnostic } from '@fineline/ruleset';
import { warningAt } from '../diagnostics/warningAt.ts';
import type { Law, TypedClause, TypedPolicy } from '../types/program.ts';
import { atOrBelow } from './atOrBelow.ts';
import { isAlways } from './isAlways.ts';

/** No word that a policy lists as allowed is banned by the same policy. That all of them are is an error of its own. */
export const allowedWordsAreNotBanned: Law = ({ policies }) => [...policies.values()].flatMap(contradictions);

function contradictions({ scope, clauses }: TypedPolicy): readonly Diagnostic[] {
  const always = clauses.filter(isAlways);
  return always.flatMap(({ node, clause: { body, on } }) => {
    if (body.kind !== 'allow-only') return [];
    const { facet, words } = body;
    const bans = always.filter(
      ({ clause }) => clause.on === on && clause.body.kind === 'ban' && clause.body.facet === facet,
    );
    const banned = atOrBelow(bans.flatMap(wordsOf), scope.vocabularies[facet]);
    const both = words.filter(word => banned.has(word));
    const isAnyBanned = bans.some(({ clause }) => clause.body.kind === 'ban' && !clause.body.words);
    if (both.length === 0 || both.length === words.length || isAnyBanned) return [];
    const hitting = bans.filter(ban => {
      const reached = atOrBelow(wordsOf(ban), scope.vocabularies[facet]);
      return both.some(word => reached.has(word));
    });
    const message = `${listed(both)} ${both.length === 1 ? 'is' : 'are'} allowed here and banned as well`;
    return warningAt(scope.file, node.body?.span ?? node.span, 'FL0503', message, {
      labels: hitting.map(({ node }) => ({ file: scope.file, span: node.span, message: 'banned here' })),
      help: 'The ban holds. Take the word out of one of the two.',
    });
  });
}

function wordsOf({ clause: { body } }: TypedClause): readonly string[] {
  return body.kind === 'ban' ? (body.words ?? []) : [];
}
