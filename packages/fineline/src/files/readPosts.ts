// Posts in their order, whatever they come in. Lines of a `.jsonl` file are read as they are needed, as many at a time as
// come together, so memory does not grow with their number; what stands on them is read by whoever asks for it.
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { parsePostLine, parsePosts, type Post } from '@fineline/reading';
import type { Diagnostic, Result } from '@fineline/ruleset';
import { fileProblem } from './fileProblem.ts';
import { lineBlocks, type BrokenLine } from './lineBlocks.ts';
import { linesIn, readLineBlocks, type FileBlock, type Line } from './readLines.ts';
import { endlessText, mostBytes, readStream, readTextFile } from './readTextFile.ts';

/** A post or what is wrong with it, and the text of its file where that is at hand to show the place in. */
export interface PostInput {
  /** Reads it, each time that it is asked. */
  readonly read: () => Result<Post>;
  readonly source?: string;
  /** The line of a stream that it is, from 1; absent for all else. */
  readonly line?: number;
  /** The file of that stream. */
  readonly file?: string;
}

/** Every post of a file, or of standard input for `-`. */
export async function* readPosts(
  file: string,
  folder: string,
  stdin: () => Readable,
): AsyncGenerator<readonly PostInput[]> {
  for await (const posts of readPostBlocks(file, folder, stdin)) yield inputsIn(posts);
}

/** Posts as they come together: lines that nobody has looked at yet, where a file holds one a line. */
export type Posts = PostBlock | readonly PostInput[];

/** Lines that hold a post each. */
export interface PostBlock extends FileBlock {
  readonly file: string;
}

/** Whether a file holds a post a line. */
export function holdsLines(file: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(file);
}

/**
 * The same posts, those that stand on lines as they stand there.
 * @param pipe Opens what is a named pipe.
 */
export async function* readPostBlocks(
  file: string,
  folder: string,
  stdin: () => Readable,
  pipe: (path: string) => Promise<Readable | undefined> = async () => undefined,
): AsyncGenerator<Posts> {
  const stream = file === '-' || isTable(file) ? undefined : await pipe(resolve(folder, file));
  if (isTable(file)) yield [noEngine(file)];
  else if (file === '-') yield* readStandardInput(stdin());
  else if (holdsLines(file)) yield* readPostLines(file, folder, stream);
  else {
    const read = stream ? await readStream(stream, file) : readTextFile(file, folder);
    if ('problem' in read) yield [unread([read.problem])];
    else yield* inTurn(postsOf(file, read.text));
  }
}

/** The posts one by one. */
export function inputsIn(posts: Posts): readonly PostInput[] {
  if (!('bytes' in posts)) return posts;
  const { file, first } = posts;
  const inputs: PostInput[] = [];
  for (const [at, line] of linesIn(posts, file, longestLine).entries())
    if (!isBlank(line)) inputs.push(postOnLine(file, line, first + at));
  return inputs;
}

function postsOf(file: string, source: string): readonly PostInput[] {
  const { value = [], diagnostics } = parsePosts(file, source);
  const posts = value.map((post): PostInput => ({ read: () => ({ value: post, diagnostics: [] }), source }));
  if (diagnostics.length > 0) return [{ ...unread(diagnostics), source }, ...posts];
  return posts.length === 0 ? [noPosts(file)] : posts;
}

/** A document may hold a hundred thousand posts: they are handed on as lines are. */
function* inTurn(posts: readonly PostInput[]): Generator<readonly PostInput[]> {
  for (let at = 0; at < posts.length; at += atATime) yield posts.slice(at, at + atATime);
}

const atATime = 250;

/** An input that is no post. */
export function unread(diagnostics: readonly Diagnostic[]): PostInput {
  return { read: () => ({ diagnostics }) };
}

async function* readPostLines(file: string, folder: string, stream?: Readable): AsyncGenerator<Posts> {
  let empty = true;
  const blocks = stream ? lineBlocks(stream, file, longestLine) : readLineBlocks(file, folder, longestLine);
  for await (const block of blocks) {
    if (!('bytes' in block) && block.first === undefined) return yield [unread([block.problem])];
    const posts = asPosts(block, file);
    empty &&= isEmpty(posts);
    yield posts;
  }
  if (empty) yield [noPosts(file)];
}

function asPosts(block: FileBlock | BrokenLine, file: string): Posts {
  return 'bytes' in block ? { ...block, file } : [postOnLine(file, block, block.first)];
}

/** Whether there are but blank lines; most posts begin with what is none. */
function isEmpty(posts: Posts): boolean {
  const isSure = 'bytes' in posts && posts.bytes[0] === openingBrace;
  return !isSure && inputsIn(posts).length === 0;
}

const openingBrace = 0x7b;

function isBlank(line: Line): boolean {
  return typeof line === 'string' && line.trim() === '';
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
  return unread([problem]);
}

/** Nothing to judge is no reason to say that all is fine. */
function noPosts(file: string): PostInput {
  const problem = fileProblem(
    'FL0706',
    file,
    `there is no post in \`${file}\``,
    'Name a file that holds posts.',
  );
  return unread([problem]);
}

/** Longer than any post that is judged is in JSON, each of its characters as an escape, in UTF-16 units. */
const longestLine = 8_000_000;

function postOnLine(file: string, line: Line, number: number): PostInput {
  if (typeof line !== 'string') return { ...unread([line.problem]), line: number, file };
  return { read: () => parsePostLine(file, line, number), source: line, line: number, file };
}

/** JSON lines where the first line is a whole object, a JSON document where it only begins one, else one post's text. */
async function* readStandardInput(stdin: Readable): AsyncGenerator<Posts> {
  const held: string[] = [];
  let size = 0;
  let kind: ReturnType<typeof kindBy>;
  for await (const block of lineBlocks(stdin, '-', longestLine)) {
    const lines = kind === 'lines' ? [] : linesIn(block, '-', longestLine);
    kind ??= kindBy(lines);
    if (kind === 'lines') {
      yield asPosts(block, '-');
      continue;
    }
    for (const line of lines) {
      if (typeof line !== 'string') return yield [unread([line.problem])];
      held.push(line);
      // A line takes room beside its characters.
      size += line.length + 16;
      if (size > mostBytes) return yield [unread([endlessText('-').problem])];
    }
  }
  if (kind === 'lines') return;
  const text = held.join('\n');
  const isJson = /^\s*[[{]/.test(text);
  for (const posts of inTurn(postsOf(isJson ? '-.json' : '-', text)))
    yield posts.map(input => ({ ...input, read: () => asStandardInput(input.read()) }));
}

/**
 * What begins with such lines: JSON lines where the first that is not blank is an object, or longer than a line of
 * anything else would be. Undefined where all are blank.
 */
function kindBy(lines: readonly Line[]): 'lines' | 'one text' | undefined {
  const line = lines.find(line => !isBlank(line));
  if (line === undefined) return undefined;
  const isPost = typeof line === 'string' ? isJsonObject(line) : line.problem.code === 'FL0707';
  return isPost ? 'lines' : 'one text';
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
