import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Diagnostic } from '@fineline/ruleset';
import { fileProblem } from './fileProblem.ts';
import { isPolicy } from './isPolicy.ts';
import { noSuchFile } from './noSuchFile.ts';

/** A text, or why there is none. */
export type ReadText = { readonly text: string } | { readonly problem: Diagnostic };

/** The text of a file. `file` is as the user typed it, relative to `folder`. */
export function readTextFile(file: string, folder: string): ReadText {
  try {
    const path = resolve(folder, file);
    if (statSync(path).isFile()) return decodeText(readFileSync(path), file);
    const bytes = readWithin(path);
    return bytes ? decodeText(bytes, file) : endlessText(file);
  } catch (error) {
    return { problem: describe(error, file) };
  }
}

/** The whole of standard input, whose name is `-`. */
export function readStandardInput(stdin: Readable): Promise<ReadText> {
  return readStream(stdin, '-');
}

/** The whole of a stream. */
export async function readStream(stream: Readable, file: string): Promise<ReadText> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > mostBytes) return endlessText(file);
    chunks.push(Buffer.from(chunk));
  }
  return decodeText(Buffer.concat(chunks), file);
}

/** How much is read of what has no size, as pipes and devices: some never end. */
export const mostBytes: number = 2 ** 28;

/** What a pipe or a device gives; undefined where that is more than can be the case. */
function readWithin(path: string): Uint8Array | undefined {
  const opened = openSync(path, 'r');
  try {
    const chunks: Uint8Array[] = [];
    for (let size = 0; size <= mostBytes;) {
      const chunk = new Uint8Array(65_536);
      const length = readSync(opened, chunk);
      if (length === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, length));
      size += length;
    }
    return undefined;
  } finally {
    closeSync(opened);
  }
}

/** Says that something goes on and on. */
export function endlessText(file: string): { readonly problem: Diagnostic } {
  return {
    problem: fileProblem(
      'FL0908',
      file,
      `\`${file}\` has not ended after ${mostBytes} bytes`,
      'Look at what writes this, or name a file.',
    ),
  };
}

/** UTF-8 bytes as text; a file with other bytes, or with zero bytes, is not text. */
export function decodeText(bytes: Uint8Array, file: string): ReadText {
  const notText = (): ReadText => ({ problem: notTextProblem(bytes, file) });
  if (bytes.includes(0) || startsWith(bytes, '%PDF-') || !isUtf8(bytes)) return notText();
  return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString() };
}

/** What is wrong with a file that begins as one in UTF-16; undefined for others. */
export function utf16Problem(bytes: Uint8Array, file: string): Diagnostic | undefined {
  return isUtf16(bytes) ? notTextProblem(bytes, file) : undefined;
}

function notTextProblem(bytes: Uint8Array, file: string): Diagnostic {
  return fileProblem(
    'FL0903',
    file,
    `\`${file}\` is ${kindOf(bytes)}`,
    'A text in UTF-8 is needed: save it as that, or name another file.',
  );
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  const mark = first * 256 + second;
  return mark === 0xfffe || mark === 0xfeff || (bytes.length > 3 && (first === 0) !== (second === 0));
}

/** What a file without a text in UTF-8 is, as far as its first bytes tell. */
function kindOf(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return 'a text in UTF-16, not in UTF-8';
  // A document of a text processor is a package of files.
  if (startsWith(bytes, 'PK\u0003\u0004'))
    return 'a document of a text processor or a packed file, not a text file';
  if (startsWith(bytes, '%PDF-')) return 'a PDF, not a text file';
  return bytes.includes(0) ? 'not a text file' : 'not a text file in UTF-8';
}

function startsWith(bytes: Uint8Array, signs: string): boolean {
  return [...signs].every((sign, at) => bytes[at] === sign.charCodeAt(0));
}

function describe(error: unknown, file: string): Diagnostic {
  const reason = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (reason) {
    case 'ENOENT':
    case 'ENOTDIR':
      return noSuchFile(file);
    case 'EISDIR':
      return fileProblem(
        'FL0902',
        file,
        `\`${file}\` is a folder`,
        `Name a file in it, or all of a kind: \`${file.replace(/\/+$/, '')}/*${isPolicy(file) ? '.disclosure' : '.md'}\`.`,
      );
    case 'EACCES':
    case 'EPERM':
      return fileProblem(
        'FL0908',
        file,
        `\`${file}\` may not be read`,
        'Ask for the right to read it, or name another file.',
      );
    default:
      return fileProblem(
        'FL0908',
        file,
        `\`${file}\` cannot be read (${String(reason ?? error)})`,
        'Check the file, or name another one.',
      );
  }
}
