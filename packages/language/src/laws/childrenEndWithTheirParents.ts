// Inside a child a parent's dates do not matter: its rules go on. That is safe, but seldom what its owner had in mind.
import { quote } from '@fineline/ruleset';
import { warningAt } from '../diagnostics/warningAt.ts';
import type { Law } from '../types/program.ts';
import { expiryOf } from './expiryOf.ts';

/** No policy goes on deciding after a parent of its has expired. */
export const childrenEndWithTheirParents: Law = ({ policies }) =>
  [...policies.values()].flatMap(({ node, scope, parents }) =>
    parents.flatMap(parent => {
      const end = expiryOf(parent.node);
      const own = expiryOf(node);
      const mention = node.parents.find(({ text }) => text === parent.name.text);
      if (!end || !mention || (own && own.day <= end.day)) return [];
      const message = `${quote(node.name.text)} outlives ${quote(parent.name.text)}, which expires after ${end.day}`;
      return warningAt(scope.file, own?.span ?? mention.span, 'FL0502', message, {
        labels: [{ file: parent.file, span: end.span, message: 'it expires here' }],
        help: "Its parent's rules stay in force here all the same. Let it expire no later, or extend what follows.",
      });
    }),
  );
