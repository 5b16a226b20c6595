import { warningAt } from '../diagnostics/warningAt.ts';
import type { Law } from '../types/program.ts';

/** A block of a policy without parents holds a clause: what none forbids passes, which its author may not have meant. */
export const blocksHoldClauses: Law = ({ policies }) =>
  [...policies.values()].flatMap(({ node, scope }) =>
    node.sections
      .filter(({ clauses, damaged }) => node.parents.length === 0 && clauses.length === 0 && !damaged)
      .map(({ on, span: { start } }) => {
        const { keyword, judged } =
          on === 'post' ? { keyword: 'posts', judged: 'post' } : { keyword: 'datasets', judged: 'table' };
        const span = { start, end: start + keyword.length };
        return warningAt(
          scope.file,
          span,
          'FL0508',
          `this block holds no clause, so it allows every ${judged}`,
          {
            help: 'Write a clause in it, or leave the block out.',
          },
        );
      }),
  );
