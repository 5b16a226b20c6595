import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Diagnostic } from '@fineline/ruleset';
import { readTextFile } from './readTextFile.ts';

/** The lines of a file as they are needed, or why it cannot be read. */
export async function* readLines(
  file: string,
  folder: string,
): AsyncGenerator<string | { readonly problem: Diagnostic }> {
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
): AsyncGenerator<readonly string[] | { readonly problem: Diagnostic }> {
  const stream = createReadStream(resolve(folder, file));
  const opened = await new Promise<boolean>(settle => {
    stream.once('error', () => settle(false));
    stream.once('readable', () => settle(true));
    stream.once('end', () => settle(true));
  });
  if (opened) return yield* manyLinesOf(stream, longest);
  const read = readTextFile(file, folder);
  if ('problem' in read) yield read;
}

/** The lines of a stream, one by one. */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  for await (const lines of manyLinesOf(stream)) yield* lines;
}

/**
 * The lines of a stream, without their ends and without a byte order mark. Only a line feed ends one: JSON may hold the
 * line separators of Unicode as they are. Of a line of more than `longest` characters a few more than that come, and what
 * follows is not held in memory.
 */
export async function* manyLinesOf(
  stream: Readable,
  longest: number = Infinity,
): AsyncGenerator<readonly string[]> {
  stream.setEncoding('utf8');
  let held: string[] = [];
  let size = 0;
  let first = true;
  const finished = (end: string): string => {
    const whole = held.length === 0 ? end : [...held, end].join('');
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    const text = first ? line.replace(/^\ufeff/, '') : line;
    [held, size, first] = [[], 0, false];
    return text;
  };
  for await (const chunk of stream as AsyncIterable<string>) {
    const lines: string[] = [];
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      lines.push(finished(chunk.slice(from, end)));
      from = end + 1;
    }
    if (from < chunk.length && size <= longest) {
      held.push(chunk.slice(from));
      size += chunk.length - from;
    }
    if (lines.length > 0) yield lines;
  }
  if (held.length > 0) yield [finished('')];
}
