// A database takes what it can unpack of a broken stream for all that there is, and what follows a zero byte for nothing.
// Rows that went missing may be the ones that tell on somebody: so the text is gone through to its end here, some of it at
// a time, and nothing of it is kept.
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { unreadable, type Unreadable } from '../sources/unreadable.ts';

/** The bytes of a file of text, unpacked where its name says that it is packed. */
export function bytesOf(file: string): AsyncIterable<Uint8Array> & { destroy(): void } {
  const bytes = createReadStream(file);
  if (!isPacked(file)) return bytes;
  const unpacked = bytes.pipe(createGunzip());
  bytes.on('error', error => unpacked.destroy(error));
  unpacked.on('close', () => bytes.destroy());
  return unpacked;
}

/**
 * Rejects with `Unreadable` where a file cannot be read to its end, is no text in UTF-8 or, if packed, is not whole.
 * @param look Is given the text, part by part.
 */
export async function checkTextFile(file: string, look?: (part: string) => void): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of bytesOf(file)) {
      if (chunk.includes(0)) throw notText(file);
      const part = decoder.decode(chunk, { stream: true });
      look?.(part);
    }
    decoder.decode();
  } catch (error) {
    throw reasonFor(file, error);
  }
}

/** Why the bytes of a file cannot be read, in words for whoever named it. */
export function reasonFor(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || 'unreadable' in error) return error;
  const name = basename(file);
  const code = 'code' in error ? String(error.code) : '';
  if (code.startsWith('ERR_ENCODING')) return notText(file);
  if (code === 'Z_BUF_ERROR')
    return unreadable(`\`${name}\` is not whole: it ends in the middle of what was packed`, packAgain);
  if (code.startsWith('Z_'))
    return unreadable(`\`${name}\` is damaged: it does not unpack to what was packed`, packAgain);
  return unreadable(`\`${name}\` cannot be read: ${error.message}`, 'Check the file.');
}

const packAgain = 'Fetch or pack it again. `gzip -t` says nothing of a file that is whole.';

function notText(file: string): Unreadable {
  return unreadable(
    `\`${basename(file)}\` is not a text in UTF-8`,
    'Save the table as text in UTF-8, or name another file.',
  );
}

function isPacked(file: string): boolean {
  return /\.gz$/i.test(file);
}
