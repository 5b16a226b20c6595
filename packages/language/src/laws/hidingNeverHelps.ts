import { quote, type Diagnostic } from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';
import type { ClauseBodyNode, ConditionNode, KnownNode } from '../tree/ast.ts';
import { partOf } from '../types/clause.ts';
import type { Law, TypedClause } from '../types/program.ts';
import { comparisonsOf } from './comparisonsOf.ts';

/**
 * `is known` and `is unknown` stand only where a missing fact adds findings: as the whole of what `require` asks, or as
 * part of what `deny`, `review` or `warn` looks for. Anywhere else, withholding a fact could excuse, or stating anything of it.
 */
export const hidingNeverHelps: Law = ({ policies }) =>
  [...policies.values()].flatMap(({ scope, clauses }) =>
    clauses.flatMap(typed => misplaced(typed, scope.file)),
  );

function misplaced({ node, clause }: TypedClause, file: string): readonly Diagnostic[] {
  const { body } = node;
  const scopes = (['when', 'unless'] as const).flatMap(kind => {
    const part = partOf(node, kind);
    return part ? questions(part.condition) : [];
  });
  const wrong = [...(body ? wrongInBody(body) : []), ...scopes];
  // Hardly a rule asks what is known.
  if (wrong.length === 0) return [];
  const judged = clause.on === 'post' ? 'post' : 'table';
  const hurtful = new Set(
    comparisonsOf(clause).flatMap(({ comparison, span, adds }) =>
      adds && comparison.operator === 'known' ? [span.start] : [],
    ),
  );
  return wrong.map(({ fact: { name }, span }) => {
    const [message, why] = hurtful.has(span.start)
      ? [
          `a ${judged} would fare better here for leaving out ${quote(name)}`,
          `No rule may stop a ${judged} for saying more than another.`,
        ]
      : [
          `a ${judged} would fare better here for stating any ${quote(name)} at all`,
          'What is stated may excuse, but not that it is stated.',
        ];
    return errorAt(file, span, 'FL0403', message, {
      help: `${why} Compare what is known, as in ${quote(`${name} is …`)}, or write ${quote(`require ${name} is known`)} or ${quote(`deny when ${name} is unknown`)}.`,
    });
  });
}

function wrongInBody(body: ClauseBodyNode): readonly KnownNode[] {
  if (body.kind === 'require') {
    const whole = withoutParentheses(body.condition);
    return questions(body.condition).filter(it => it !== whole || !it.known);
  }
  if (body.kind !== 'effect-when') return [];
  const all = questions(body.condition);
  if (all.length === 0) return all;
  const open = new Set(questions(body.condition, true));
  return all.filter(it => it.known || !open.has(it));
}

/** The questions about what is known in a condition; without those below a `not`, where asked. */
function questions(condition: ConditionNode, outsideNot = false): readonly KnownNode[] {
  switch (condition.kind) {
    case 'known':
      return [condition];
    case 'and':
    case 'or':
      return condition.parts.flatMap(part => questions(part, outsideNot));
    case 'group':
      return questions(condition.inner, outsideNot);
    case 'not':
      return outsideNot ? [] : questions(condition.part);
    default:
      return [];
  }
}

function withoutParentheses(condition: ConditionNode): ConditionNode {
  return condition.kind === 'group' ? withoutParentheses(condition.inner) : condition;
}
