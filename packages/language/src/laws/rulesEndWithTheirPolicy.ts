import { quote } from '@fineline/ruleset';
import { warningAt } from '../diagnostics/warningAt.ts';
import { partOf } from '../types/clause.ts';
import type { Law } from '../types/program.ts';
import { expiryOf } from './expiryOf.ts';

/** No rule is to hold on days that its policy does not live to see, unless a child takes it along. */
export const rulesEndWithTheirPolicy: Law = ({ policies }) => {
  const extended = new Set(
    [...policies.values()].flatMap(({ node }) => node.parents.map(({ text }) => text)),
  );
  return [...policies.values()].flatMap(({ node, scope: { file }, clauses }) => {
    const end = expiryOf(node);
    if (!end || extended.has(node.name.text)) return [];
    return clauses.flatMap(({ node: clause }) => {
      const during = partOf(clause, 'during');
      const last = during?.to;
      // One that starts behind the end is never in force, which is found out where idle rules are.
      if (!last || last.day <= end.day || during.from.day > end.day) return [];
      const message = `this rule is to hold until ${last.day}, and ${quote(node.name.text)} expires after ${end.day}`;
      return warningAt(file, last.span, 'FL0518', message, {
        labels: [{ file, span: end.span, message: 'it expires here' }],
        help: 'Let the policy expire no sooner, or the rule end with it.',
      });
    });
  });
};
