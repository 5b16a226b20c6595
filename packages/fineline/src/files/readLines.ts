import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Diagnostic } from '@fineline/ruleset';
import { openPieces } from './filePieces.ts';
import { fileProblem } from './fileProblem.ts';
import { lineBlocks, lineFeed, tooLong, type BrokenLine, type LineBlock } from './lineBlocks.ts';
import { readTextFile } from './readTextFile.ts';

/** A line, or why it is none: its bytes are not UTF-8, or too many. */
export type Line = string | { readonly problem: Diagnostic };

/** The lines of a file as they are needed, or why it cannot be read. */
export async function* readLines(file: string, folder: string): AsyncGenerator<Line> {
  for await (const block of readLineBlocks(file, folder)) yield* linesIn(block, file);
}

/** The lines of a stream, one by one. */
export async function* linesOf(stream: Readable, file: string): AsyncGenerator<Line> {
  for await (const block of lineBlocks(stream, file)) yield* linesIn(block, file);
}

/** Lines of a file that come together. */
export interface FileBlock extends LineBlock {
  /** How many bytes the file has behind them, where that can be told. */
  readonly left?: number;
}

/**
 * The lines of a file, as many at a time as come together: one by one, a million take longer to hand on than to read. A
 * problem without a line is that of a file that cannot be read.
 */
export async function* readLineBlocks(
  file: string,
  folder: string,
  longest?: number,
): AsyncGenerator<FileBlock | BrokenLine | { readonly problem: Diagnostic; readonly first?: never }> {
  const path = resolve(folder, file);
  const whole = openPieces(path);
  if (whole) {
    for await (const block of lineBlocks(whole.pieces, file, longest)) yield { ...block, left: whole.left() };
    return;
  }
  const stream = createReadStream(path);
  const opened = await new Promise<boolean>(settle => {
    stream.once('error', () => settle(false));
    stream.once('readable', () => settle(true));
    stream.once('end', () => settle(true));
  });
  if (opened) return yield* lineBlocks(stream, file, longest);
  const read = readTextFile(file, folder);
  if ('problem' in read) yield read;
}

/** The lines of a block, without their ends and without a byte order mark. */
export function linesIn(
  block: LineBlock | { readonly problem: Diagnostic },
  file: string,
  longest: number = Infinity,
): readonly Line[] {
  if ('problem' in block) return [block];
  const { first, bytes } = block;
  const numbered = (text: string, at: number): Line => {
    const line = text.endsWith('\r') ? text.slice(0, -1) : text;
    const without = first + at === 1 ? line.replace(/^\ufeff/, '') : line;
    return without.length > longest ? tooLong(file, first + at, longest) : without;
  };
  if (isText(bytes)) return textOf(bytes).split('\n').map(numbered);
  const lines: Line[] = [];
  for (let from = 0; from <= bytes.length;) {
    const end = bytes.indexOf(lineFeed, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    const at = lines.length;
    lines.push(isText(line) ? numbered(textOf(line), at) : notText(file, first + at, line));
    from += line.length + 1;
  }
  return lines;
}

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
