import type { Diagnostic, SigningKey, VerifyingKey } from '@fineline/ruleset';
import { signingKey, verifyingKey, type KeyOrReason } from '../evidence/keys.ts';
import { fileProblem } from './fileProblem.ts';
import { readTextFile } from './readTextFile.ts';

/** A key and the file that it came from, as the user typed it. */
export type KeyFile<Key> = { readonly file: string; readonly key: Key };

/** Public keys from PEM files. */
export function readVerifyingKeys(
  files: readonly string[],
  folder: string,
): { readonly keys: readonly KeyFile<VerifyingKey>[]; readonly problems: readonly Diagnostic[] } {
  const read = files.map(file => readKey(file, folder, verifyingKey));
  return {
    keys: read.flatMap(one => ('key' in one ? [one] : [])),
    problems: read.flatMap(one => ('problem' in one ? [one.problem] : [])),
  };
}

/** The private key in a PEM file. */
export function readSigningKey(
  file: string,
  folder: string,
): KeyFile<SigningKey> | { readonly problem: Diagnostic } {
  return readKey(file, folder, signingKey);
}

function readKey<Key>(
  file: string,
  folder: string,
  from: (pem: string) => KeyOrReason<Key>,
): KeyFile<Key> | { readonly problem: Diagnostic } {
  const read = readTextFile(file, folder);
  if ('problem' in read) return read;
  const found = from(read.text);
  if ('key' in found) return { file, key: found.key };
  const { reason, help = makeKeys } = found;
  return { problem: fileProblem('FL0911', file, `\`${file}\` ${reason}`, help) };
}

const makeKeys =
  'Make a pair of keys with `fineline sign --new-key NAME`: NAME.key.pem signs, NAME.pub.pem verifies.';
