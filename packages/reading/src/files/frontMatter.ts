// The fields that stand before a text between two `---` lines. YAML, but only its plain part: no tags of one's own, no
// aliases, so that a small file can neither grow when it is read nor make anything but data.
import type { Diagnostic, Result, Span } from '@fineline/ruleset';
import { isMap, isScalar, parseDocument, visit, type Document, type YAMLMap } from 'yaml';
import type { StatedField } from '../post.ts';
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
  const feed = source.indexOf('\n', start);
  const end = feed < 0 ? source.length : feed;
  return { text: source.slice(start, end).trimEnd(), next: feed < 0 ? end : feed + 1 };
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
  const fields = source.slice(start, end);
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

function explain(code: string, written: string, span: Span): [message: string, span: Span, help?: string] {
  if (code === 'DUPLICATE_KEY') {
    const name = written.split(/[:\n]/, 1)[0]!.trim();
    const field = name === '' || name.includes('`') ? 'a field' : `\`${name}\``;
    return [`${field} is stated twice`, span, 'Keep one of them.'];
  }
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
