import { printable } from './cells.ts';

/**
 * A text of one line as Markdown that shows it letter by letter: nothing in it is a link, a mention, a list, the edge of
 * a cell or HTML. Comments part the signs that GitHub acts on once the Markdown is read (`@`, `#`, `://`, `www.`).
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .trimStart()
    .replace(/[\\`*_[\]|~#&<>]/g, sign => entities.get(sign) ?? `\\${sign}`)
    .replace(/^(\d*)(?=[-+=.)])/, '$1\\')
    .replace(/@|#|:(?=\/\/)|www(?=\.)/gi, sign => `${sign}<!-- -->`);
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);
