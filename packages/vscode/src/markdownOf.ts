import type { MarkdownAnswer } from '@fineline/language-server';

/** The Markdown that was asked for; where there is none, why, with what was there before. */
export function markdownOf(answer: MarkdownAnswer, before?: string): string {
  if ('markdown' in answer) return answer.markdown;
  const rest = before === undefined ? '' : `\n\nWhat follows is what it said before.\n\n---\n\n${before}`;
  return `> ${answer.refused}${rest}\n`;
}
