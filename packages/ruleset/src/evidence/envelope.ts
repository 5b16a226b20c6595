// DSSE envelopes (github.com/secure-systems-lab/dsse, protocol version 1): the type of what is signed is part of what is
// signed, and whoever opens one reads the very bytes whose signature was checked, never a copy laid out anew.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';

/** A DSSE envelope as JSON. */
export interface Envelope {
  readonly payloadType: string;
  /** Base64. */
  readonly payload: string;
  readonly signatures: readonly EnvelopeSignature[];
}

export interface EnvelopeSignature {
  /** Says which key to try; it proves nothing. */
  readonly keyid: string;
  /** Base64. */
  readonly sig: string;
}

/** What signs: the private half of a key. */
export interface SigningKey {
  /** Digest of the public key. */
  readonly id: string;
  readonly sign: (message: Uint8Array) => Uint8Array | Promise<Uint8Array>;
}

/** Signs bytes. */
export async function sealEnvelope(
  payloadType: string,
  payload: Uint8Array,
  key: SigningKey,
): Promise<Envelope> {
  return addSignature({ payloadType, payload: base64.encode(payload), signatures: [] }, payload, key);
}

/** Signs, with one more key, the bytes that an envelope holds; a signature of the same key is replaced. */
export async function addSignature(
  envelope: Envelope,
  payload: Uint8Array,
  { id, sign }: SigningKey,
): Promise<Envelope> {
  const signature = await sign(signedBytes(envelope.payloadType, payload));
  const others = envelope.signatures.filter(({ keyid }) => keyid !== id);
  return { ...envelope, signatures: [...others, { keyid: id, sig: base64.encode(signature) }] };
}

/** The bytes that a signature is over: `DSSEv1`, type and payload, each with its length before it ("PAE" in DSSE). */
export function signedBytes(payloadType: string, payload: Uint8Array): Uint8Array {
  const type = utf8ToBytes(payloadType);
  const head = utf8ToBytes(`DSSEv1 ${type.length} ${payloadType} ${payload.length} `);
  const message = new Uint8Array(head.length + payload.length);
  message.set(head);
  message.set(payload, head.length);
  return message;
}
