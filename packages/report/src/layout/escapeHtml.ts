import { printableLines } from './printableLines.ts';

/** A text as it may stand in an element or in a quoted attribute. Signs that would turn the writing are shown as signs. */
export function escapeHtml(text: string): string {
  return printableLines(text).replace(/[&<>"']/g, sign => entities[sign as keyof typeof entities]);
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const;
