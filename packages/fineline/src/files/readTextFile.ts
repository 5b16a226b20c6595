import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Diagnostic } from '@fineline/ruleset';
import { fileProblem } from './fileProblem.ts';

/** A text, or why there is none. */
export type ReadText = { readonly text: string } | { readonly problem: Diagnostic };

/** The text of a file. `file` is as the user typed it, relative to `folder`. */
export function readTextFile(file: string, folder: string): ReadText {
  try {
    return decodeText(readFileSync(resolve(folder, file)), file);
  } catch (error) {
    return { problem: describe(error, file) };
  }
}

/** The whole of standard input, whose name is `-`. */
export async function readStandardInput(stdin: Readable): Promise<ReadText> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return decodeText(Buffer.concat(chunks), '-');
}

/** UTF-8 bytes as text; a file with other bytes, or with zero bytes, is not text. */
export function decodeText(bytes: Uint8Array, file: string): ReadText {
  const notText = (): ReadText => ({
    problem: fileProblem(
      'FL0903',
      file,
      `\`${file}\` is ${kindOf(bytes)}`,
      'A text in UTF-8 is needed: save it as that, or name another file.',
    ),
  });
  if (bytes.includes(0) || startsWith(bytes, '%PDF-')) return notText();
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return notText();
  }
}

/** What a file without a text in UTF-8 is, as far as its first bytes tell. */
function kindOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  const mark = first * 256 + second;
  if (mark === 0xfffe || mark === 0xfeff || (bytes.length > 3 && (first === 0) !== (second === 0)))
    return 'a text in UTF-16, not in UTF-8';
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
      return fileProblem('FL0901', file, `there is no file \`${file}\``, 'Check the name and the folder.');
    case 'EISDIR':
      return fileProblem(
        'FL0902',
        file,
        `\`${file}\` is a folder`,
        `Name a file in it, or all of a kind: \`${file.replace(/\/+$/, '')}/*.md\`.`,
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
