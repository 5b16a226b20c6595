// Ed25519 keys in PEM files, through Node's own cryptography.
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { digestBytes, type SigningKey, type VerifyingKey } from '@fineline/ruleset';

/** A key, or why a text is none that can be used, in words; `help` where there is another way out than to make keys. */
export type KeyOrReason<Key> = { readonly key: Key } | { readonly reason: string; readonly help?: string };

/** Reads the private half of a key: PKCS 8 in PEM, as `openssl genpkey -algorithm ed25519` writes it. */
export function signingKey(pem: string): KeyOrReason<SigningKey> {
  if (pem.includes('BEGIN PUBLIC KEY') && !pem.includes('PRIVATE KEY'))
    return { reason: 'is a public key: sign with the private one' };
  if (pem.includes('BEGIN ENCRYPTED PRIVATE KEY')) return locked;
  const read = ed25519(pem, createPrivateKey, 'is no private key in PEM');
  if ('reason' in read) return read;
  const { key } = read;
  return { key: { id: idOf(createPublicKey(key)), sign: message => sign(null, message, key) } };
}

/** Reads the public half of a key: SPKI in PEM. A private key is refused: it has no business where keys are checked. */
export function verifyingKey(pem: string): KeyOrReason<VerifyingKey> {
  if (pem.includes('PRIVATE KEY')) return { reason: 'is a private key: verify with the public one' };
  const read = ed25519(pem, createPublicKey, 'is no public key in PEM');
  if ('reason' in read) return read;
  const { key } = read;
  return { key: { id: idOf(key), verify: (message, signature) => verify(null, message, key, signature) } };
}

/** A new key pair in PEM. */
export function newKeyPair(): { readonly privatePem: string; readonly publicPem: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

const locked = {
  reason: 'is a private key behind a passphrase, and nobody is asked for one here',
  help: 'Write it without one to a place that only you can read: `openssl pkey -in KEY -out OPEN`. Delete that once you have signed.',
};

function ed25519(pem: string, read: (pem: string) => KeyObject, otherwise: string): KeyOrReason<KeyObject> {
  // The others would be passed over without a word.
  if (pem.split('-----BEGIN ').length > 2)
    return {
      reason: 'holds several keys',
      help: 'Put each into a file of its own, and name it with `--key`.',
    };
  let key: KeyObject;
  try {
    key = read(pem);
  } catch {
    return { reason: otherwise };
  }
  if (key.asymmetricKeyType === 'ed25519') return { key };
  return { reason: `is a key for ${key.asymmetricKeyType ?? 'something else'}: an Ed25519 key is needed` };
}

/** Digest of the public key's DER bytes: one key has one id, whatever its file is called. */
function idOf(key: KeyObject): string {
  return digestBytes(key.export({ type: 'spki', format: 'der' }));
}
