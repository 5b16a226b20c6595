// Posts one after the other, whatever they come in. Lines of a `.jsonl` file are read as they are needed, so memory
// does not grow with their number.
import type { Readable } from 'node:stream';
import { parsePostLine, parsePosts, type Post } from '@fineline/reading';
import type { Result } from '@fineline/ruleset';
import { fileProblem } from './fileProblem.ts';
import { linesOf, readLines } from './readLines.ts';
import { readTextFile } from './readTextFile.ts';

/** A post or what is wrong with it, and the text of its file where that is at hand to show the place in. */
export interface PostInput {
  readonly result: Result<Post>;
  readonly source?: string;
  /** The line of a stream that it is, from 1; absent for all else. */
  readonly line?: number;
}

/** Every post of a file, or of standard input for `-`. */
export async function* readPosts(file: string, folder: string, stdin: Readable): AsyncGenerator<PostInput> {
  if (isTable(file)) yield noEngine(file);
  else if (file === '-') yield* readStandardInput(stdin);
  else if (file.endsWith('.jsonl')) yield* readPostLines(file, folder);
  else {
    const read = readTextFile(file, folder);
    if ('problem' in read) yield { result: { diagnostics: [read.problem] } };
    else yield* postsIn(file, read.text);
  }
}

function* postsIn(file: string, source: string): Generator<PostInput> {
  const { value = [], diagnostics } = parsePosts(file, source);
  if (diagnostics.length > 0) yield { result: { diagnostics }, source };
  else if (value.length === 0) yield noPosts(file);
  for (const post of value) yield { result: { value: post, diagnostics: [] }, source };
}

async function* readPostLines(file: string, folder: string): AsyncGenerator<PostInput> {
  let number = 0;
  let empty = true;
  for await (const line of readLines(file, folder)) {
    if (typeof line !== 'string') return yield { result: { diagnostics: [line.problem] } };
    number++;
    if (line.trim() === '') continue;
    empty = false;
    yield postOnLine(file, line, number);
  }
  if (empty) yield noPosts(file);
}

function isTable(file: string): boolean {
  return /\.(csv|tsv|parquet|arrow|feather|sqlite|db)$/i.test(file) || /^[a-z]+:\/\//i.test(file);
}

function noEngine(file: string): PostInput {
  const help =
    'This version judges tables in `.csv` and `.tsv` files, and in `.json` and `.jsonl` files with `--as`.';
  const problem = fileProblem(
    'FL0601',
    file,
    `\`${file}\` is a table of a kind that is not judged yet`,
    help,
  );
  return { result: { diagnostics: [problem] } };
}

/** Nothing to judge is no reason to say that all is fine. */
function noPosts(file: string): PostInput {
  const problem = fileProblem(
    'FL0706',
    file,
    `there is no post in \`${file}\``,
    'Name a file that holds posts.',
  );
  return { result: { diagnostics: [problem] } };
}

function postOnLine(file: string, line: string, number: number): PostInput {
  return { result: parsePostLine(file, line, number), source: line, line: number };
}

/** JSON lines where the first line is a whole object, a JSON document where it only begins one, else one post's text. */
async function* readStandardInput(stdin: Readable): AsyncGenerator<PostInput> {
  const held: string[] = [];
  let number = 0;
  let streaming = false;
  for await (const line of linesOf(stdin)) {
    number++;
    streaming ||= held.every(earlier => earlier.trim() === '') && isJsonObject(line);
    if (!streaming) held.push(line);
    else if (line.trim() !== '') yield postOnLine('-', line, number);
  }
  if (streaming) return;
  const text = held.join('\n');
  const isJson = /^\s*[[{]/.test(text);
  for (const { result, source } of postsIn(isJson ? '-.json' : '-', text))
    yield { result: asStandardInput(result), ...(source !== undefined && { source }) };
}

/** Whatever the format, the user typed `-`. */
function asStandardInput({ value, diagnostics }: Result<Post>): Result<Post> {
  return {
    ...(value && { value: { ...value, file: '-', id: value.id.replace(/^-\.json/, '-') } }),
    diagnostics: diagnostics.map(diagnostic => ({ ...diagnostic, file: '-' })),
  };
}

function isJsonObject(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
