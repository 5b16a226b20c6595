// The fields that stand before a text between two `---` lines. YAML, but only its plain part: no tags of one's own, no
// aliases, so that a small file can neither grow when it is read nor make anything but data.
import type { Diagnostic, Result, Span } from '@fineline/ruleset';
import { isMap, isScalar, parseDocument, visit, type Document, type YAMLMap } from 'yaml';
import type { StatedField } from './post.ts';
import { nestsTooDeep } from './nestsTooDeep.ts';

/** Front matter longer than this, in UTF-16 units, is refused. */
const longest = 65_536;

/** What `splitFrontMatter` finds: where the fields stand and where the text below them starts. */
export interface Split {
  readonly fields?: Span;
  readonly bodyStart: number;
}

/** The front matter of a file and where its text starts; undefined where its first `---` is never closed. */
export function splitFrontMatter(source: string): Split | undefined {
  const start = source.startsWith('\ufeff') ? 1 : 0;
  const first = lineFrom(source, start);
  if (first.text !== '---') return { bodyStart: start };
  for (let at = first.next; at < source.length;) {
    const line = lineFrom(source, at);
    if (line.text === '---') return { fields: { start: first.next, end: at }, bodyStart: line.next };
    at = line.next;
  }
  return undefined;
}

function lineFrom(source: string, start: number): { readonly text: string; readonly next: number } {
  const end = endOfLine(source, start);
  const isPair = source[end] === '\r' && source[end + 1] === '\n';
  return { text: source.slice(start, end).trimEnd(), next: Math.min(end + (isPair ? 2 : 1), source.length) };
}

/** Old files end lines with a carriage return alone. */
function endOfLine(source: string, start: number): number {
  let end = start;
  while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++;
  return end;
}

/**
 * Where fields seem to stand that would be read as text: behind blank lines, spaces or comments, or below another line
 * than `---`. Undefined where the text begins with a text.
 */
export function findStrayFields(source: string): Span | undefined {
  let at = 0;
  for (;;) {
    while (at < source.length && isBlank(source[at]!)) at++;
    if (!source.startsWith('<!--', at)) break;
    const end = source.indexOf('-->', at);
    if (end < 0) return undefined;
    at = end + 3;
  }
  const fence = lineFrom(source, at);
  if (!/^(?:[-\u2010-\u2015\u2212]{2,}|\+{3,}|\u2014)\s*(?:#.*)?$/.test(fence.text)) return undefined;
  for (let next = fence.next; next < source.length;) {
    const line = lineFrom(source, next);
    const written = line.text.trim();
    if (/^[A-Za-z_][\w.-]*["']?\s*[:=](?:\s|$)/.test(written.replace(/^["']/, '')))
      return { start: at, end: at + fence.text.length };
    if (written !== '' && !written.startsWith('#')) return undefined;
    next = line.next;
  }
  return undefined;
}

/** Spaces of every kind, and what has no width. */
function isBlank(character: string): boolean {
  return character.trim() === '' || /[\u200b-\u200d\u2060\u00ad]/.test(character);
}

/** The fields between the `---` lines, as plain data with their places in the file. */
export function readFields(
  file: string,
  source: string,
  { start, end }: Span,
): Result<readonly StatedField[]> {
  const problem = (message: string, span: Span, help?: string): Result<readonly StatedField[]> => {
    const diagnostic: Diagnostic = { code: 'FL0701', severity: 'error', message, file, span };
    return { diagnostics: [help === undefined ? diagnostic : { ...diagnostic, help }] };
  };
  if (end - start > longest) {
    return problem(`the front matter is longer than ${longest} characters`, { start, end: start });
  }
  // YAML as it is read here knows no carriage return that stands alone.
  const fields = source.slice(start, end).replace(/\r(?!\n)/g, '\n');
  if (nestsTooDeep(fields)) return problem('the front matter is nested too deep', { start, end });
  const document = parseDocument(fields, options);
  const wrong = document.errors[0] ?? document.warnings[0];
  if (wrong !== undefined) {
    const [from, to] = wrong.pos;
    const open = wrong.code === 'MISSING_CHAR' ? openQuote(document, fields) : undefined;
    if (open) {
      const span = { start: start + open.start, end: start + open.end };
      return problem('a quotation mark is not closed', span, 'Close it on the line on which it opens.');
    }
    const span = { start: Math.min(start + from, end), end: Math.min(start + Math.max(to, from + 1), end) };
    if (wrong.code === 'DUPLICATE_KEY') return problem(...statedTwice(fields, from, start));
    return problem(...explain(wrong.code, source.slice(span.start, span.end), span));
  }
  if (document.contents === null) return { value: [], diagnostics: [] };
  if (!isMap(document.contents)) {
    return problem(
      'the front matter is no list of fields',
      { start, end },
      'Write one `name: value` a line.',
    );
  }
  const alias = aliasIn(document);
  if (alias !== undefined) {
    const span = { start: start + alias.start, end: start + alias.end };
    return problem('the front matter repeats a value by a `*` name', span, 'Write the value out.');
  }
  return { value: fieldsOf(document.contents, document, start), diagnostics: [] };
}

const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: true,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

type Explained = [message: string, span: Span, help?: string];

/** The second of two fields of one name, which begins at `from` within the fields. */
function statedTwice(fields: string, from: number, offset: number): Explained {
  const line = fields.slice(from, endOfLine(fields, from));
  const [written = ''] = /^(?:"[^"]*"|'[^']*'|[^:]*)/.exec(line) ?? [];
  const key = written.trimEnd();
  const name = key.replace(/^(["'])(.*)\1$/, '$2');
  const field = name === '' || name.includes('`') ? 'a field' : `\`${name}\``;
  const start = offset + from;
  return [`${field} is stated twice`, { start, end: start + key.length }, 'Keep one of them.'];
}

function explain(code: string, written: string, span: Span): Explained {
  if (code === 'TAB_AS_INDENT') return ['a tab stands where spaces set a line in', span, 'Use spaces.'];
  if (code === 'TAG_RESOLVE_FAILED')
    return ['a `!` name has no meaning in front matter', span, 'Leave it out.'];
  const first = written.split('\n', 1)[0]!.trim();
  const shown = first === '' || first.includes('`') ? '' : ` at \`${first}\``;
  return [
    `the front matter cannot be read${shown}`,
    span,
    'Write one `name: value` a line, and put a value that holds `:`, `#` or a quotation mark in quotes.',
  ];
}

/** The first line of a value in quotation marks of which the last is missing. */
function openQuote(document: Document.Parsed, fields: string): Span | undefined {
  let found: Span | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') return undefined;
      const [from, to] = range ?? [0, 0];
      const isClosed = to - from > 1 && fields[to - 1] === fields[from];
      if (isClosed) return undefined;
      found = { start: from, end: from + fields.slice(from, to).split('\n', 1)[0]!.length };
      return visit.BREAK;
    },
  });
  return found;
}

function aliasIn(document: Document.Parsed): Span | undefined {
  let found: Span | undefined;
  visit(document, {
    Alias(_, { range }) {
      found = { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

function fieldsOf(map: YAMLMap, document: Document.Parsed, offset: number): readonly StatedField[] {
  return map.items.map(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : String(key);
    const from = rangeOf(key)?.[0] ?? 0;
    const to = rangeOf(value)?.[1] ?? rangeOf(key)?.[1] ?? from;
    const plain: unknown = hasToJs(value) ? value.toJS(document) : value;
    return { name, value: plain, span: { start: offset + from, end: offset + to } };
  });
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return (node.range as readonly [number, number, number] | null) ?? undefined;
}

function hasToJs(node: unknown): node is { readonly toJS: (document: Document.Parsed) => unknown } {
  return typeof node === 'object' && node !== null && 'toJS' in node;
}
