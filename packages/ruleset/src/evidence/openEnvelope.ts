import { base64, utf8 } from '@scure/base';
import type { Problem } from '../loading/problem.ts';
import { signedBytes, type Envelope, type EnvelopeSignature } from './envelope.ts';

/** What verifies: the public half of a key. */
export interface VerifyingKey {
  /** Digest of the public key: two keys with one id are one signer. */
  readonly id: string;
  readonly verify: (message: Uint8Array, signature: Uint8Array) => boolean | Promise<boolean>;
}

export interface OpenOptions {
  /** The type that the signed bytes must have. */
  readonly payloadType: string;
  /** Whose signatures count. None opens nothing. */
  readonly keys: readonly VerifyingKey[];
  /** How many different keys must have signed; 1 unless said otherwise. */
  readonly threshold?: number;
}

/** Signed bytes, as text, and the ids of the keys that were seen to have signed them. */
export interface Opened {
  readonly text: string;
  readonly signedBy: readonly string[];
}

/** More signatures than anybody needs; each costs a verification. */
const mostSignatures = 64;

/**
 * Opens an envelope (plain data from parsed JSON) or says why it does not open. Never throws on data. Fails closed:
 * without a key, without enough signatures that verify, of another type, with anything that is not base64 or not UTF-8,
 * there is no text.
 */
export async function openEnvelope(
  data: unknown,
  { payloadType, keys, threshold = 1 }: OpenOptions,
): Promise<{ readonly value?: Opened; readonly problems: readonly Problem[] }> {
  const sealed = lookInto(data);
  if ('message' in sealed) return { problems: [sealed] };
  const { envelope, payload, text } = sealed;
  const signers = new Map(keys.map(key => [key.id, key]));
  if (signers.size === 0) return refuse('', 'no key was given, so no signature counts');
  if (!Number.isInteger(threshold) || threshold < 1 || threshold > signers.size)
    return refuse('', `${threshold} signatures cannot come from ${signers.size} different keys`);
  if (envelope.payloadType !== payloadType)
    return refuse('/payloadType', `what was signed is \`${envelope.payloadType}\`, not \`${payloadType}\``);
  const signedBy = await signersOf(signedBytes(payloadType, payload), envelope.signatures, signers);
  if (signedBy.length < threshold) return refuse('/signatures', tooFew(signedBy.length, threshold));
  return { value: { text, signedBy }, problems: [] };
}

/** True for data that is meant as an envelope, sound or not. */
export function isEnvelope(data: unknown): boolean {
  return typeof data === 'object' && data !== null && ('payloadType' in data || 'signatures' in data);
}

/** What an envelope holds, with its signatures unchecked: enough to sign it once more, never to judge by it. */
export interface Sealed {
  readonly envelope: Envelope;
  readonly payload: Uint8Array;
  readonly text: string;
}

/** Looks into an envelope without asking who signed it, or says why it cannot be read. */
export function lookInto(data: unknown): Sealed | Problem {
  const envelope = envelopeIn(data);
  if ('message' in envelope) return envelope;
  const payload = bytesOf(envelope.payload);
  if (payload === undefined) return problem('/payload', 'this is not base64');
  const text = textOf(payload);
  if (text === undefined) return problem('/payload', 'what was signed is not UTF-8 text');
  return { envelope, payload, text };
}

/** Checks the shape alone. Fields that DSSE does not name are not looked at. */
function envelopeIn(data: unknown): Envelope | Problem {
  if (typeof data !== 'object' || data === null) return problem('', 'this is no signed envelope');
  const { payloadType, payload, signatures } = data as { readonly [key: string]: unknown };
  if (typeof payloadType !== 'string') return problem('/payloadType', 'it does not say what was signed');
  if (typeof payload !== 'string') return problem('/payload', 'there is nothing that was signed');
  if (!Array.isArray(signatures) || signatures.length === 0)
    return problem('/signatures', 'nobody has signed this');
  if (signatures.length > mostSignatures)
    return problem('/signatures', `there are more than ${mostSignatures} signatures`);
  const read: EnvelopeSignature[] = [];
  for (const [at, signature] of (signatures as readonly unknown[]).entries()) {
    const { keyid = '', sig } = (signature ?? {}) as { readonly [key: string]: unknown };
    if (typeof sig !== 'string' || typeof keyid !== 'string')
      return problem(`/signatures/${at}`, 'this is no signature');
    read.push({ keyid, sig });
  }
  return { payloadType, payload, signatures: read };
}

/** The bytes that a text in base64 stands for; undefined where it is none. */
function bytesOf(text: string): Uint8Array | undefined {
  try {
    return base64.decode(text);
  } catch {
    return undefined;
  }
}

/** The keys that signed, in code-unit order. A `keyid` is only a hint, so each signature is tried with every key. */
async function signersOf(
  message: Uint8Array,
  signatures: readonly EnvelopeSignature[],
  keys: ReadonlyMap<string, VerifyingKey>,
): Promise<readonly string[]> {
  const signedBy = new Set<string>();
  for (const { sig } of signatures) {
    const signature = bytesOf(sig);
    if (signature === undefined) continue;
    for (const { id, verify } of keys.values()) {
      if (!signedBy.has(id) && (await verifies(verify, message, signature))) signedBy.add(id);
    }
  }
  return [...signedBy].sort();
}

/** A key that cannot cope with a signature has not verified it. */
async function verifies(
  verify: VerifyingKey['verify'],
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  try {
    return (await verify(message, signature)) === true;
  } catch {
    return false;
  }
}

function tooFew(signed: number, threshold: number): string {
  if (signed === 0) return 'none of the signatures is one of the keys given';
  return `${signed} of the keys given ${signed === 1 ? 'has' : 'have'} signed this, and ${threshold} must`;
}

/** The text that bytes are in UTF-8; undefined where reading them would give another text than was signed. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = utf8.encode(bytes);
    const again = utf8.decode(text);
    return again.length === bytes.length && again.every((byte, at) => byte === bytes[at]) ? text : undefined;
  } catch {
    return undefined;
  }
}

function problem(path: string, message: string): Problem {
  return { path, message };
}

function refuse(path: string, message: string): { readonly problems: readonly Problem[] } {
  return { problems: [problem(path, message)] };
}
