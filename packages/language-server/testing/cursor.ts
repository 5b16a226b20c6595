// A source text with a cursor in it, `‸`, and files beside it.
import type { Source } from '@fineline/language-server';

/** The source without its cursor, and where the cursor stands. */
export function atCursor(
  marked: string,
  files: Readonly<Record<string, string>> = {},
): { readonly source: Source; readonly offset: number } {
  const offset = marked.indexOf('‸');
  return { source: sourceOf(marked.replace('‸', ''), files), offset };
}

/** A file named `main.disclosure` beside others. */
export function sourceOf(text: string, files: Readonly<Record<string, string>> = {}): Source {
  return sourcesOf({ 'main.disclosure': text, ...files })[0]!;
}

/** Files that see each other. */
export function sourcesOf(files: Readonly<Record<string, string>>): readonly Source[] {
  const host: Source['host'] = {
    read: path => {
      const text = files[path];
      return text === undefined ? { problem: 'missing' } : { text };
    },
  };
  return Object.entries(files).map(([file, text]) => ({ file, text, host }));
}

/** A policy with one clause about posts. */
export function posts(clause: string): string {
  return `policy p {\n  posts {\n    ${clause}\n  }\n}\n`;
}
