import type { Diagnostic, Result, Span } from '@fineline/ruleset';
import type { Post } from './post.ts';
import { findStrayFields, readFields, splitFrontMatter } from './frontMatter.ts';
import { postFromNode } from './parsePostLine.ts';
import { postFromFields, type Body } from './postFromFields.ts';
import { readJson } from './readJson.ts';

/**
 * The posts of a file: one or several in a `.json` file, one in anything else, which is text with or without front
 * matter. Where some posts cannot be made, `value` holds the others. Lines of `.jsonl` files are `parsePostLine`'s.
 * @param file The path as the user typed it; its ending says how it is read.
 */
export function parsePosts(file: string, source: string): Result<readonly Post[]> {
  if (/\.json$/i.test(file)) return fromJson(file, source);
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
  if (split.fields === undefined) {
    const wrong = noText(file, source);
    return wrong ? { diagnostics: [wrong] } : postFromFields({ file, place }, [], body);
  }
  const fields = readFields(file, source, split.fields);
  if (fields.value === undefined) return { diagnostics: fields.diagnostics };
  return postFromFields({ file, place }, fields.value, body);
}

/** Why what stands in a file of text is none, where it is something else that would be read as one. */
function noText(file: string, source: string): Diagnostic | undefined {
  const error = (code: Diagnostic['code'], message: string, span: Span, help: string): Diagnostic => ({
    ...{ code, severity: 'error', message, file, span, help },
  });
  const fields = findStrayFields(source);
  if (fields)
    return error(
      'FL0701',
      'front matter seems to stand here, and would be read as text',
      fields,
      'Begin the file with a line of three hyphens, `---`: no blank, sign or comment before it. A rule above a text is `***`.',
    );
  const start = source.length - source.trimStart().length;
  if (!/^\[?\s*\{\s*"/.test(source.slice(start, start + longestStart))) return undefined;
  return error(
    'FL0710',
    'this is JSON, and would be read as the text of one post',
    { start, end: start + 1 },
    'Name the file `.json`, or `.jsonl` where each line is a post, or pipe it in: `fineline check POLICY -`.',
  );
}

/** So far the start of a text is looked at. */
const longestStart = 1000;

/** The text without blank lines at its ends. */
function bodyFrom(source: string, from: number): Body {
  let start = from;
  for (let at = from; at < source.length && isSpace(source[at]!); at++)
    if (source[at] === '\n' || source[at] === '\r') start = at + 1;
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
  const { node } = read;
  const posts = node.items?.map((item, at) => postFromNode({ file, at, place: item.span }, item));
  return collect(posts ?? [postFromNode({ file, place: node.span }, node)]);
}

function collect(results: readonly Result<Post>[]): Result<readonly Post[]> {
  const diagnostics = results.flatMap(result => result.diagnostics);
  const value = results.flatMap(result => (result.value === undefined ? [] : [result.value]));
  return value.length === 0 && diagnostics.length > 0 ? { diagnostics } : { value, diagnostics };
}
