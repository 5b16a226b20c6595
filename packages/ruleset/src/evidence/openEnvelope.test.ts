import { generateKeyPairSync, sign, verify, webcrypto } from 'node:crypto';
import {
  addSignature,
  openEnvelope,
  sealEnvelope,
  type Envelope,
  type SigningKey,
  type VerifyingKey,
} from '@fineline/ruleset';
import { expect, test } from 'vitest';
import { signedBytes } from './envelope.ts';

interface Pair {
  readonly signing: SigningKey;
  readonly verifying: VerifyingKey;
  readonly byWebCrypto: VerifyingKey;
}

function pair(id: string): Pair {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return {
    signing: { id, sign: message => sign(null, message, privateKey) },
    verifying: { id, verify: (message, signature) => verify(null, message, publicKey, signature) },
    byWebCrypto: {
      id,
      async verify(message, signature) {
        const key = await webcrypto.subtle.importKey('spki', spki, 'Ed25519', false, ['verify']);
        return webcrypto.subtle.verify('Ed25519', key, signature, message);
      },
    },
  };
}

const [legal, brand, stranger] = [pair('legal'), pair('brand'), pair('stranger')];
const type = 'text/plain';
const bytes = new TextEncoder().encode('To whom it may concern: §');
const sealed = await sealEnvelope(type, bytes, legal.signing);

const opening = (data: unknown, keys = [legal.verifying], threshold = 1): ReturnType<typeof openEnvelope> =>
  openEnvelope(data, { payloadType: type, keys, threshold });

/** The example of the specification of DSSE. */
test('what is signed holds the type and both lengths', () => {
  const message = signedBytes('http://example.com/HelloWorld', new TextEncoder().encode('hello world'));
  expect(new TextDecoder().decode(message)).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
});

test('opens for a key that signed, by either cryptography', async () => {
  const value = { text: 'To whom it may concern: §', signedBy: ['legal'] };
  expect(await opening(sealed)).toEqual({ value, problems: [] });
  expect(await opening(sealed, [legal.byWebCrypto])).toEqual({ value, problems: [] });
  expect(await opening(sealed, [stranger.verifying, legal.verifying])).toEqual({ value, problems: [] });
});

test('takes as many signers as are asked for, and each of them once', async () => {
  const twice = await addSignature(sealed, bytes, brand.signing);
  const both = [legal.verifying, brand.verifying];
  expect((await opening(twice, both, 2)).value?.signedBy).toEqual(['brand', 'legal']);
  expect((await opening(sealed, both, 2)).problems).toEqual([
    { path: '/signatures', message: '1 of the keys given has signed this, and 2 must' },
  ]);
  const again = await addSignature(sealed, bytes, legal.signing);
  expect(again.signatures).toHaveLength(1);
  const copied = {
    ...sealed,
    signatures: [...sealed.signatures, { ...sealed.signatures[0]!, keyid: 'brand' }],
  };
  expect((await opening(copied, both, 2)).value).toBeUndefined();
  expect((await opening(sealed, [legal.verifying, legal.verifying], 2)).problems).toEqual([
    { path: '', message: '2 signatures cannot come from 1 different keys' },
  ]);
});

test('one key under two names is one signer', async () => {
  const renamed = { ...legal.verifying, id: 'board' };
  expect((await opening(sealed, [legal.verifying, renamed], 2)).problems).toEqual([
    {
      path: '/signatures',
      message: '1 of the keys given has signed this, and 2 must: `board` and `legal` are one key',
    },
  ]);
  // Whoever holds a key of another kind may sign twice, in other bytes each time.
  const both = await addSignature(sealed, bytes, brand.signing);
  const anyOfTwo: VerifyingKey = {
    id: 'any',
    verify: async (message, signature) =>
      (await legal.verifying.verify(message, signature)) || brand.verifying.verify(message, signature),
  };
  const keys = [legal.verifying, brand.verifying, anyOfTwo];
  expect((await opening(both, keys, 2)).value).toBeUndefined();
  expect((await opening(both, [legal.verifying, renamed, brand.verifying], 2)).value?.signedBy).toEqual([
    'board',
    'brand',
  ]);
});

test.each<[string, object, string]>([
  ['a misspelt option', { treshold: 2 }, 'there is no option `treshold`: did you mean `threshold`?'],
  ['another option', { signers: 2 }, 'there is no option `signers`'],
  ...[undefined, '1', 0, 1.5].map((threshold): [string, object, string] => [
    `a threshold of ${JSON.stringify(threshold)}`,
    { threshold },
    '`threshold` is a whole number from 1: leave it out where one signature will do',
  ]),
  [
    'keys that are none',
    { keys: ['legal'] },
    '`keys` is a list of keys, each with an `id` and what can `verify`',
  ],
  ['no keys', { keys: undefined }, '`keys` is a list of keys, each with an `id` and what can `verify`'],
])('%s opens nothing', async (_name, change, message) => {
  const options = { payloadType: type, keys: [legal.verifying], ...change };
  expect(await openEnvelope(sealed, options)).toEqual({ problems: [{ path: '', message }] });
});

test('the id of a key proves nothing', async () => {
  const { signing } = stranger;
  const forged = await sealEnvelope(type, bytes, { ...signing, id: 'legal' });
  expect((await opening(forged)).value).toBeUndefined();
  const renamed = { ...sealed, signatures: [{ ...sealed.signatures[0]!, keyid: 'nobody' }] };
  expect((await opening(renamed)).value?.signedBy).toEqual(['legal']);
});

const cases: readonly (readonly [name: string, data: unknown, problem: string])[] = [
  ['nothing', null, ': this is no signed envelope'],
  ['a text', 'DSSE', ': this is no signed envelope'],
  ['no type', { ...sealed, payloadType: 1 }, '/payloadType: it does not say what was signed'],
  ['no payload', { ...sealed, payload: undefined }, '/payload: there is nothing that was signed'],
  ['nobody', { ...sealed, signatures: [] }, '/signatures: nobody has signed this'],
  ['no list', { ...sealed, signatures: {} }, '/signatures: nobody has signed this'],
  ['no signature', { ...sealed, signatures: [null] }, '/signatures/0: this is no signature'],
  [
    'too many',
    { ...sealed, signatures: Array(65).fill(sealed.signatures[0]) },
    '/signatures: there are more than 64 signatures',
  ],
  [
    'another type',
    { ...sealed, payloadType: 'text/html' },
    '/payloadType: what was signed is `text/html`, not `text/plain`',
  ],
  ['no base64', { ...sealed, payload: 'a?b=' }, '/payload: this is not base64'],
  ['not UTF-8', { ...sealed, payload: '/w==' }, '/payload: what was signed is not UTF-8 text'],
  [
    'another payload',
    { ...sealed, payload: 'AAAA' },
    '/signatures: none of the signatures is one of the keys given',
  ],
  [
    'a signature that is none',
    { ...sealed, signatures: [{ keyid: 'legal', sig: 'AAAA' }] },
    '/signatures: none of the signatures is one of the keys given',
  ],
];

test.each(cases)('refuses %s', async (_name, data, expected) => {
  const { value, problems } = await opening(data);
  expect(value).toBeUndefined();
  expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([expected]);
});

test('refuses where no key is named, or one that throws', async () => {
  expect((await opening(sealed, [])).problems[0]?.message).toBe('no key was given, so no signature counts');
  const broken: VerifyingKey = {
    id: 'broken',
    verify() {
      throw new Error('out of order');
    },
  };
  expect((await opening(sealed, [broken])).value).toBeUndefined();
});

test('a signature for one type does not open another', async () => {
  const relabelled: Envelope = { ...sealed, payloadType: 'text/html' };
  const options = { payloadType: 'text/html', keys: [legal.verifying] };
  expect((await openEnvelope(relabelled, options)).value).toBeUndefined();
});

test('a changed letter of what was signed, or of the signature, opens nothing', async () => {
  const at = (text: string, index: number): string =>
    text.slice(0, index) + (text[index] === 'A' ? 'B' : 'A') + text.slice(index + 1);
  const [{ keyid, sig }] = sealed.signatures as [Envelope['signatures'][number]];
  const changed = [
    ...[...sealed.payload].map((_, index) => ({ ...sealed, payload: at(sealed.payload, index) })),
    ...[...sig].map((_, index) => ({ ...sealed, signatures: [{ keyid, sig: at(sig, index) }] })),
  ];
  const opened = await Promise.all(changed.map(data => opening(data)));
  expect(opened.filter(({ value }) => value)).toEqual([]);
  expect(changed).toHaveLength(36 + 88);
});
