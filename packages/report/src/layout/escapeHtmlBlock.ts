import { escapeHtml } from './escapeHtml.ts';

/**
 * A text of one line in a block of HTML within Markdown, as in a `<summary>`: nothing is read as Markdown there, and
 * GitHub still acts on some signs. Comments part them (`@`, `#`, `://`, `www.`).
 */
export function escapeHtmlBlock(text: string): string {
  return escapeHtml(text.replace(/\s*\n\s*/g, ' ')).replace(
    /@|(?<!&)#|:(?=\/\/)|www(?=\.)/gi,
    sign => `${sign}<!-- -->`,
  );
}
