/** The text so far, and where in it writing stands. */
export interface Page {
  readonly parts: string[];
  /** Columns written on the last line. */
  column: number;
  /** Indentation of the last line. */
  indent: number;
}

/** A page with nothing on it. */
export function emptyPage(): Page {
  return { parts: [], column: 0, indent: 0 };
}

/** Whether nothing was written yet. */
export function isEmpty({ parts }: Page): boolean {
  return parts.length === 0;
}

/** Writes on the last line. */
export function write(text: string, page: Page): void {
  page.parts.push(text);
  page.column += text.length;
}

/** Starts a line, which on an empty page is the first one. */
export function startLine(indent: number, isBlankBefore: boolean, page: Page): void {
  if (!isEmpty(page)) page.parts.push(isBlankBefore ? '\n\n' : '\n');
  page.parts.push(' '.repeat(indent));
  page.column = page.indent = indent;
}

/** Writes a word; the lines of a long text stand one step further in than the line that it starts on. */
export function writeWord(text: string | readonly string[], page: Page): void {
  if (typeof text === 'string') return write(text, page);
  const [first = '', ...others] = text;
  write(first, page);
  const indent = page.indent + 2;
  for (const other of others) {
    startLine(other === '' ? 0 : indent, false, page);
    write(other, page);
  }
}
