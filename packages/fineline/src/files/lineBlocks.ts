// A stream of bytes, cut where lines end and nowhere else. What stands on the lines is for whoever needs it: a thread can
// decode them as well, and bytes are handed on for nothing.
import type { Diagnostic } from '@fineline/ruleset';
import { fileProblem } from './fileProblem.ts';
import { mostBytes, utf16Problem } from './readTextFile.ts';

/** Whole lines, without the end of the last one. */
export interface LineBlock {
  /** The number of the first line, from 1. */
  readonly first: number;
  /** Good until the next lines are asked for. */
  readonly bytes: Uint8Array;
}

/** A line that is none, and why: it is too long, or nothing was read from there on. */
export interface BrokenLine {
  readonly first: number;
  readonly problem: Diagnostic;
}

export const lineFeed = 10;

/**
 * The lines of a stream, given in pieces. Only a line feed ends one: JSON may hold the line separators of Unicode as they are. What follows
 * the first `longest` characters of a line is not held in memory, and nothing is read on where a line does not end at all.
 */
export async function* lineBlocks(
  pieces: AsyncIterable<Uint8Array | string>,
  file: string,
  longest: number = Infinity,
): AsyncGenerator<LineBlock | BrokenLine> {
  // A character takes three bytes at most; one that takes four counts as two.
  const mostHeld = 3 * longest;
  let held: Uint8Array[] = [];
  let size = 0;
  let first = 1;
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    // Every line would be told of, though one word does for all.
    const problem = first === 1 && size === 0 ? utf16Problem(bytes, file) : undefined;
    if (problem) return yield { first, problem };
    const last = bytes.lastIndexOf(lineFeed);
    if (last >= 0) {
      const end = bytes.indexOf(lineFeed);
      const isTooLong = size + end > mostHeld;
      if (isTooLong) yield tooLong(file, first++, longest);
      const from = isTooLong ? end + 1 : 0;
      if (from <= last) {
        const whole = bytes.subarray(from, last);
        const block = { first, bytes: isTooLong || size === 0 ? whole : Buffer.concat([...held, whole]) };
        first += countLines(block.bytes);
        yield block;
      }
      [held, size] = [[], 0];
    }
    const rest = bytes.subarray(last + 1);
    size += rest.length;
    if (size > mostBytes) return yield endless(file, first);
    if (rest.length > 0 && size - rest.length <= mostHeld) held.push(new Uint8Array(rest));
  }
  if (size > mostHeld) yield tooLong(file, first, longest);
  else if (size > 0) yield { first, bytes: Buffer.concat(held) };
}

function countLines(bytes: Uint8Array): number {
  let count = 1;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count++;
  return count;
}

/** A line of more characters than `longest`. */
export function tooLong(file: string, first: number, longest: number): BrokenLine {
  const message = `line ${first} is longer than ${longest} characters, and a post is shorter`;
  const help = 'Write one post a line, and judge a longer one in parts.';
  return { first, problem: fileProblem('FL0707', file, message, help) };
}

function endless(file: string, first: number): BrokenLine {
  const message = `line ${first} has not ended after ${mostBytes} bytes, and nothing was read from there on`;
  const help = 'Look at what writes this: a line ends it.';
  return { first, problem: fileProblem('FL0707', file, message, help) };
}
