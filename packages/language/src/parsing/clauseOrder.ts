// The parts of a clause stand in one order, each once: `when`, `unless` and `during` as one likes, then `else`, then `by`,
// then notes.
// A clause that has them otherwise is read as it stands, so that the fix can be given.
import type { Diagnostic, Fix, Span } from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';
import type { ClauseBodyNode, ClausePartNode } from '../tree/ast.ts';

const ranks: { readonly [K in ClausePartNode['kind']]: number } = {
  when: 0,
  unless: 0,
  during: 0,
  else: 1,
  by: 2,
  because: 3,
  suggest: 3,
  see: 3,
  'never-waived': 3,
};

const saidAs = (kind: ClausePartNode['kind']): string =>
  kind === 'never-waived' ? '`never waived`' : `\`${kind}\``;

/** What is wrong with the parts behind a body: twice, in another order, or not for this clause. */
export function clauseOrderMistake(
  body: ClauseBodyNode,
  parts: readonly ClausePartNode[],
  file: string,
  text: string,
): Diagnostic | undefined {
  for (const part of parts) {
    const first = parts.find(({ kind }) => kind === part.kind)!;
    if (first !== part)
      return errorAt(file, part.span, 'FL0109', `${saidAs(part.kind)} stands twice in this clause`, {
        labels: [{ file, span: first.span, message: 'it stands here already' }],
        help: part.kind === 'see' ? 'Several sources stand behind one `see`, joined by commas.' : undefined,
      });
  }
  const ownEffect = body.kind === 'effect-when' ? body.effect : undefined;
  const otherwise = parts.find(({ kind }) => kind === 'else');
  if (ownEffect && otherwise) return elseOfEffect(ownEffect, otherwise.span, file, text);
  const late = parts.find((part, at) => at > 0 && ranks[part.kind] < ranks[parts[at - 1]!.kind]);
  if (late) {
    const before = parts.find(part => ranks[part.kind] > ranks[late.kind])!;
    // Where it stands it may be meant of what it stands behind alone, which the clause has no words for.
    const isOfTwoReadings = ranks[late.kind] === 0;
    return errorAt(file, late.span, 'FL0109', `${saidAs(late.kind)} comes before ${saidAs(before.kind)}`, {
      help: isOfTwoReadings
        ? `Put there, it limits the whole rule; if it is meant of ${saidAs(before.kind)} alone, two rules say that.`
        : '`when`, `unless` and `during` come first, in any order, then `else`, then `by`, then the notes.',
      fix: inOrder(parts, text, isOfTwoReadings ? 'review' : 'safe'),
    });
  }
  const by = parts.find(({ kind }) => kind === 'by');
  const isReviewed = ownEffect === 'review' || (otherwise?.kind === 'else' && otherwise.effect === 'review');
  if (by && !isReviewed)
    return errorAt(file, by.span, 'FL0102', '`by` names who reviews, and this clause asks for no review', {
      help: 'It goes with `else review` and with `review when`.',
    });
  return undefined;
}

/** What is wrong with an `else` behind `deny when`, `review when` or `warn when`. */
export function elseOfEffect(effect: string, span: Span, file: string, text: string): Diagnostic {
  let { start } = span;
  while (/\s/.test(text[start - 1] ?? '')) start--;
  return errorAt(file, span, 'FL0115', `\`else\` does not go with \`${effect} when\``, {
    help: `What \`${effect} when\` leads to is in its first word.`,
    fix: {
      title: 'leave it out',
      safety: 'review',
      edits: [{ span: { start, end: span.end }, text: '' }],
    },
  });
}

/** The parts in their order, with the blanks between them as they were; nothing where a comment stands between them. */
function inOrder(parts: readonly ClausePartNode[], text: string, safety: Fix['safety']): Fix | undefined {
  const gaps = parts.slice(1).map((part, at) => text.slice(parts[at]!.span.end, part.span.start));
  if (gaps.some(gap => gap.includes('//'))) return undefined;
  const sorted = [...parts].sort((a, b) => ranks[a.kind] - ranks[b.kind]);
  const words = sorted.map(({ span }, at) => text.slice(span.start, span.end) + (gaps[at] ?? ''));
  const span = { start: parts[0]!.span.start, end: parts.at(-1)!.span.end };
  return { title: 'put them in order', safety, edits: [{ span, text: words.join('') }] };
}
