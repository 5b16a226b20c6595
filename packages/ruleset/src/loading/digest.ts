import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalize } from './canonicalize.ts';

/** `sha256:` and the hexadecimal SHA-256 of bytes. */
export function digestBytes(bytes: Uint8Array): string {
  return `sha256:${bytesToHex(sha256(bytes))}`;
}

/** Digest of a text's UTF-8 bytes. */
export function digestText(text: string): string {
  return digestBytes(bytesOfPost(text) ?? utf8ToBytes(text));
}

/** Room for the bytes of a post: to make an encoder and its array for each costs as much as a third of the digest. */
const room = new Uint8Array(3 * 1024);

/** UTF-8 of a text of a post's length without surrogates, valid until the next call; undefined for any other. */
function bytesOfPost(text: string): Uint8Array | undefined {
  if (text.length * 3 > room.length) return undefined;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) room[end++] = unit;
    else if (unit < 0x800) {
      room[end++] = 0xc0 | (unit >> 6);
      room[end++] = 0x80 | (unit & 0x3f);
    } else if (unit >= 0xd800 && unit <= 0xdfff) return undefined;
    else {
      room[end++] = 0xe0 | (unit >> 12);
      room[end++] = 0x80 | ((unit >> 6) & 0x3f);
      room[end++] = 0x80 | (unit & 0x3f);
    }
  }
  return room.subarray(0, end);
}

/** Digest of plain data over its canonical form (RFC 8785): layout and the order of keys do not count. */
export function digestData(data: unknown): string {
  return digestText(canonicalize(data));
}
