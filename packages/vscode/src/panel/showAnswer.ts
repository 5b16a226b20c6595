import type { TriedDecision, TriedFinding, TryPostAnswer } from '@fineline/language-server';
import type { Piece } from './piece.ts';
import { underlined } from './underlined.ts';

/** What the policies say of a post, for a page. */
export function showAnswer(answer: TryPostAnswer, post: string): readonly Piece[] {
  switch (answer.kind) {
    case 'no-policy':
      return [paragraph('The policy has a mistake, so nothing is decided.'), list(answer.problems)];
    case 'no-post':
      return [paragraph('The post cannot be read.'), list(answer.problems)];
    case 'tried':
      return [
        ...answer.decisions.flatMap(decision => showDecision(decision, post)),
        ...(answer.warnings.length > 0 ? [list(answer.warnings)] : []),
      ];
  }
}

function showDecision(
  { policy, verdict, title, day, reason, findings, wayOut }: TriedDecision,
  post: string,
): readonly Piece[] {
  const spans = findings.flatMap(finding => finding.spans);
  return [
    { tag: 'h2', look: verdict, inside: [title] },
    paragraph(`By ${policy} on ${day}.`),
    ...(reason === undefined ? [] : [paragraph(reason)]),
    { tag: 'blockquote', inside: underlined(post, spans) },
    ...findings.map(finding => showFinding(finding, post)),
    ...(wayOut === undefined ? [] : [paragraph(`The whole would pass with: ${wayOut}`)]),
  ];
}

function showFinding({ countsAs, title, message, notes, spans }: TriedFinding, post: string): Piece {
  const words = [...new Set(spans.map(({ start, end }) => post.slice(start, end)))];
  const all: readonly (readonly [string, string])[] = [
    ...(words.length > 0 ? [['words', words.map(word => `“${word}”`).join(', ')] as const] : []),
    ...notes,
  ];
  const entries = all.flatMap(([name, text]): readonly Piece[] => [
    { tag: 'dt', inside: [name] },
    { tag: 'dd', inside: [text] },
  ]);
  return {
    tag: 'article',
    look: countsAs,
    inside: [
      { tag: 'h3', inside: [title] },
      paragraph(message),
      ...(entries.length > 0 ? [{ tag: 'dl' as const, inside: entries }] : []),
    ],
  };
}

function paragraph(text: string): Piece {
  return { tag: 'p', inside: [text] };
}

function list(texts: readonly string[]): Piece {
  return { tag: 'ul', inside: texts.map(text => ({ tag: 'li', inside: [text] })) };
}
