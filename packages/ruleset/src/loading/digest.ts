import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalize } from './canonicalize.ts';
import { digestOfPost } from './digestOfPost.ts';

/** `sha256:` and the hexadecimal SHA-256 of bytes. */
export function digestBytes(bytes: Uint8Array): string {
  return `sha256:${bytesToHex(sha256(bytes))}`;
}

/** Digest of a text's UTF-8 bytes. */
export function digestText(text: string): string {
  const digest = digestOfPost(text);
  return digest === undefined ? digestBytes(utf8ToBytes(text)) : `sha256:${digest}`;
}

/** Digest of plain data over its canonical form (RFC 8785): layout and the order of keys do not count. */
export function digestData(data: unknown): string {
  return digestText(canonicalize(data));
}
