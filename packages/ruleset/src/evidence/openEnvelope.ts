import { base64, utf8 } from '@scure/base';
import { closest } from '../diagnostics/closest.ts';
import type { Problem } from '../loading/problem.ts';
import { signedBytes, type Envelope, type EnvelopeSignature } from './envelope.ts';

/** What verifies: the public half of a key. */
export interface VerifyingKey {
  /** Digest of the public key: two keys with one id are one signer, and so are two that verify one signature. */
  readonly id: string;
  readonly verify: (message: Uint8Array, signature: Uint8Array) => boolean | Promise<boolean>;
}

export interface OpenOptions {
  /** The type that the signed bytes must have. */
  readonly payloadType: string;
  /** Whose signatures count. None opens nothing. */
  readonly keys: readonly VerifyingKey[];
  /** How many different keys must have signed. Left out where one will do: one that is `undefined` was lost on its way. */
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
 * with an option that there is not, there is no text. Keys that verify one signature are one key, whatever their ids.
 */
export async function openEnvelope(
  data: unknown,
  options: OpenOptions,
): Promise<{ readonly value?: Opened; readonly problems: readonly Problem[] }> {
  const mistake = mistakeIn(options);
  if (mistake !== undefined) return refuse('', mistake);
  const sealed = lookInto(data);
  if ('message' in sealed) return { problems: [sealed] };
  const { payloadType, keys, threshold = 1 } = options;
  const { envelope, payload, text } = sealed;
  const signers = new Map(keys.map(key => [key.id, key]));
  if (signers.size === 0) return refuse('', 'no key was given, so no signature counts');
  if (threshold > signers.size)
    return refuse('', `${threshold} signatures cannot come from ${signers.size} different keys`);
  if (envelope.payloadType !== payloadType)
    return refuse('/payloadType', `what was signed is \`${envelope.payloadType}\`, not \`${payloadType}\``);
  const signed = await signersOf(signedBytes(payloadType, payload), envelope.signatures, signers);
  if (signed.length < threshold) return refuse('/signatures', tooFew(signed, threshold));
  return { value: { text, signedBy: signed.map(([id]) => id!) }, problems: [] };
}

/** What is wrong with options, in programs without types above all: one that is misspelt asks for nothing. */
function mistakeIn(given: unknown): string | undefined {
  if (typeof given !== 'object' || given === null) return 'no key was given, so no signature counts';
  const options = given as { readonly [name: string]: unknown };
  const { keys, threshold } = options;
  for (const name of Object.keys(options))
    if (!optionNames.includes(name)) return `there is no option \`${name}\`${closestTo(name)}`;
  if (!Array.isArray(keys) || !keys.every(isKey))
    return '`keys` is a list of keys, each with an `id` and what can `verify`';
  if (!Object.hasOwn(options, 'threshold') || isCount(threshold)) return undefined;
  return '`threshold` is a whole number from 1: leave it out where one signature will do';
}

const optionNames = ['payloadType', 'keys', 'threshold'];

function closestTo(name: string): string {
  const near = closest(name, optionNames);
  return near === undefined ? '' : `: did you mean \`${near}\`?`;
}

function isKey(it: unknown): boolean {
  if (typeof it !== 'object' || it === null) return false;
  const { id, verify } = it as Partial<VerifyingKey>;
  return typeof id === 'string' && typeof verify === 'function';
}

function isCount(it: unknown): boolean {
  return Number.isInteger(it) && (it as number) >= 1;
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

/**
 * The keys that signed, each with all the ids that it was given under, in code-unit order. A `keyid` is only a hint, so each
 * signature is tried with every key; what verifies one signature is one key.
 */
async function signersOf(
  message: Uint8Array,
  signatures: readonly EnvelopeSignature[],
  keys: ReadonlyMap<string, VerifyingKey>,
): Promise<readonly (readonly string[])[]> {
  let signers: readonly (readonly string[])[] = [];
  for (const { sig } of signatures) {
    const signature = bytesOf(sig);
    if (signature === undefined) continue;
    const ids: string[] = [];
    for (const { id, verify } of keys.values()) if (await verifies(verify, message, signature)) ids.push(id);
    if (ids.length === 0) continue;
    const isSame = (signer: readonly string[]): boolean => signer.some(id => ids.includes(id));
    const one = new Set([...ids, ...signers.filter(isSame).flat()]);
    signers = [...signers.filter(signer => !isSame(signer)), [...one].sort()];
  }
  return [...signers].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
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

function tooFew(signed: readonly (readonly string[])[], threshold: number): string {
  if (signed.length === 0) return 'none of the signatures is one of the keys given';
  const many = `${signed.length} of the keys given ${signed.length === 1 ? 'has' : 'have'} signed this, and ${threshold} must`;
  const alike = signed.find(ids => ids.length > 1);
  return alike ? `${many}: \`${alike.join('` and `')}\` are one key` : many;
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
