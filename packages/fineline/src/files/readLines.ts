import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Diagnostic } from '@fineline/ruleset';
import { fileProblem } from './fileProblem.ts';
import { mostBytes, readTextFile, utf16Problem } from './readTextFile.ts';

/** A line, or why it is none: its bytes are not UTF-8, or too many. */
export type Line = string | { readonly problem: Diagnostic };

/** The lines of a file as they are needed, or why it cannot be read. */
export async function* readLines(file: string, folder: string): AsyncGenerator<Line> {
  for await (const lines of readManyLines(file, folder)) {
    if ('problem' in lines) yield lines;
    else yield* lines;
  }
}

/** The same, as many at a time as come together: one by one, a million take longer to hand on than to read. */
export async function* readManyLines(
  file: string,
  folder: string,
  longest?: number,
): AsyncGenerator<readonly Line[] | { readonly problem: Diagnostic }> {
  const stream = createReadStream(resolve(folder, file));
  const opened = await new Promise<boolean>(settle => {
    stream.once('error', () => settle(false));
    stream.once('readable', () => settle(true));
    stream.once('end', () => settle(true));
  });
  if (opened) return yield* manyLinesOf(stream, file, longest);
  const read = readTextFile(file, folder);
  if ('problem' in read) yield read;
}

/** The lines of a stream, one by one. */
export async function* linesOf(stream: Readable, file: string): AsyncGenerator<Line> {
  for await (const lines of manyLinesOf(stream, file)) yield* lines;
}

/**
 * The lines of a stream, without their ends and without a byte order mark. Only a line feed ends one: JSON may hold the
 * line separators of Unicode as they are. What follows the first `longest` characters of a line is not held in memory, and
 * nothing is read on where a line does not end at all.
 */
export async function* manyLinesOf(
  stream: Readable,
  file: string,
  longest: number = Infinity,
): AsyncGenerator<readonly Line[]> {
  // A character takes three bytes at most; one that takes four counts as two.
  const mostHeld = 3 * longest;
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 0;

  function finished(end: Uint8Array): readonly Line[] {
    const tooMany = size + end.length > mostHeld;
    const bytes = held.length === 0 || tooMany ? end : Buffer.concat([...held, end]);
    [held, size] = [[], 0];
    return tooMany ? [tooLong(file, ++number, longest)] : decoded(bytes);
  }

  function decoded(bytes: Uint8Array): readonly Line[] {
    if (isText(bytes)) return textOf(bytes).split('\n').map(numbered);
    const lines: Line[] = [];
    for (let from = 0; from <= bytes.length;) {
      const end = bytes.indexOf(lineFeed, from);
      const line = bytes.subarray(from, end < 0 ? bytes.length : end);
      lines.push(isText(line) ? numbered(textOf(line)) : notText(file, ++number, line));
      from += line.length + 1;
    }
    return lines;
  }

  function numbered(text: string): Line {
    number++;
    const line = text.endsWith('\r') ? text.slice(0, -1) : text;
    const without = number === 1 ? line.replace(/^\ufeff/, '') : line;
    return without.length > longest ? tooLong(file, number, longest) : without;
  }

  for await (const chunk of stream as AsyncIterable<Uint8Array | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    // Every line would be told of, though one word does for all.
    const problem = number === 0 && size === 0 ? utf16Problem(bytes, file) : undefined;
    if (problem) return yield [{ problem }];
    const [first, last] = [bytes.indexOf(lineFeed), bytes.lastIndexOf(lineFeed)];
    if (first >= 0) yield finished(bytes.subarray(0, first));
    if (first < last) yield decoded(bytes.subarray(first + 1, last));
    const rest = bytes.subarray(last + 1);
    size += rest.length;
    if (size > mostBytes) return yield [endless(file, number + 1)];
    if (rest.length > 0 && size - rest.length <= mostHeld) held.push(rest);
  }
  if (size > 0) yield finished(new Uint8Array());
}

const lineFeed = 10;

function isText(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

function notText(file: string, number: number, bytes: Uint8Array): Line {
  const message = `line ${number} ${bytes.includes(0) ? 'holds a zero byte' : 'is not in UTF-8'}`;
  return {
    problem: fileProblem('FL0903', file, message, 'A text in UTF-8 without zero bytes is needed.'),
  };
}

function tooLong(file: string, number: number, longest: number): Line {
  const message = `line ${number} is longer than ${longest} characters, and a post is shorter`;
  return {
    problem: fileProblem('FL0707', file, message, 'Write one post a line, and judge a longer one in parts.'),
  };
}

function endless(file: string, number: number): Line {
  const message = `line ${number} has not ended after ${mostBytes} bytes, and nothing was read from there on`;
  return { problem: fileProblem('FL0707', file, message, 'Look at what writes this: a line ends it.') };
}
