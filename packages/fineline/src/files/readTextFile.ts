import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '@fineline/ruleset';
import { fileProblem } from './fileProblem.ts';

/** The text of a file, or why there is none. `file` is as the user typed it, relative to `folder`. */
export function readTextFile(
  file: string,
  folder: string,
): { readonly text: string } | { readonly problem: Diagnostic } {
  try {
    return decode(readFileSync(resolve(folder, file)), file);
  } catch (error) {
    return { problem: describe(error, file) };
  }
}

/** UTF-8 bytes as text; a file with other bytes, or with zero bytes, is not text. */
function decode(
  bytes: Uint8Array,
  file: string,
): { readonly text: string } | { readonly problem: Diagnostic } {
  const notText = fileProblem(
    'FL0903',
    file,
    `\`${file}\` is not a text file`,
    'A text in UTF-8 is needed: save it as that, or name another file.',
  );
  if (bytes.includes(0)) return { problem: notText };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: notText };
  }
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
