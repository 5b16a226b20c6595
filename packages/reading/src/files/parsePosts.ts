import type { Diagnostic, Result } from '@fineline/ruleset';
import type { Post } from '../post.ts';
import { readFields, splitFrontMatter } from './frontMatter.ts';
import { postFromNode } from './parsePostLine.ts';
import { postFromFields, type Body } from './postFromFields.ts';
import { readJson } from './readJson.ts';

/**
 * The posts of a file: one or several in a `.json` file, one in anything else, which is text with or without front
 * matter. Where some posts cannot be made, `value` holds the others. Lines of `.jsonl` files are `parsePostLine`'s.
 * @param file The path as the user typed it; its ending says how it is read.
 */
export function parsePosts(file: string, source: string): Result<readonly Post[]> {
  if (file.endsWith('.json')) return fromJson(file, source);
  return collect([fromText(file, source)]);
}

function fromText(file: string, source: string): Result<Post> {
  const split = splitFrontMatter(source);
  if (split === undefined) {
    const start = source.startsWith('\ufeff') ? 1 : 0;
    const diagnostic: Diagnostic = {
      code: 'FL0701',
      severity: 'error',
      message: 'the front matter is not closed',
      file,
      span: { start, end: start + 3 },
      help: 'Put a line of `---` between the fields and the text.',
    };
    return { diagnostics: [diagnostic] };
  }
  const body = bodyFrom(source, split.bodyStart);
  const place = { start: split.fields?.start ?? 0, end: source.length };
  if (split.fields === undefined) return postFromFields({ file, id: file, place }, [], body);
  const fields = readFields(file, source, split.fields);
  if (fields.value === undefined) return { diagnostics: fields.diagnostics };
  return postFromFields({ file, id: file, place }, fields.value, body);
}

/** The text without blank lines at its ends. */
function bodyFrom(source: string, from: number): Body {
  let start = from;
  for (let at = from; at < source.length && isSpace(source[at]!); at++)
    if (source[at] === '\n') start = at + 1;
  let end = source.length;
  while (end > start && isSpace(source[end - 1]!)) end--;
  // Spaces at the end of the last line are the author's; only line breaks and blank lines go.
  while (end < source.length && (source[end] === ' ' || source[end] === '\t')) end++;
  const blank = source.slice(start, end).trim() === '';
  return { text: blank ? '' : source.slice(start, end), start };
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\r' || character === '\n';
}

function fromJson(file: string, source: string): Result<readonly Post[]> {
  const read = readJson(source, source.startsWith('\ufeff') ? 1 : 0);
  if ('problem' in read) {
    const { message, at } = read.problem;
    const span = { start: at, end: Math.min(at + 1, source.length) };
    const help = 'Write `{ "text": "…" }`, or a list of them; a text alone stands in a `.md` or `.txt` file.';
    return {
      diagnostics: [
        { code: 'FL0705', severity: 'error', message: `the file is not JSON: ${message}`, file, span, help },
      ],
    };
  }
  const nodes = read.node.items ?? [read.node];
  return collect(nodes.map(node => postFromNode({ file, id: file, place: node.span }, node)));
}

function collect(results: readonly Result<Post>[]): Result<readonly Post[]> {
  const diagnostics = results.flatMap(result => result.diagnostics);
  const value = results.flatMap(result => (result.value === undefined ? [] : [result.value]));
  return value.length === 0 && diagnostics.length > 0 ? { diagnostics } : { value, diagnostics };
}
