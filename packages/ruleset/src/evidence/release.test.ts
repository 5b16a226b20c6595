import { generateKeyPairSync, sign, verify } from 'node:crypto';
import {
  builtInVocabularies,
  digestVocabularies,
  loadRuleSet,
  openRelease,
  readRelease,
  releaseBytes,
  releaseType,
  sealEnvelope,
  type RuleSet,
} from '@fineline/ruleset';
import { expect, test } from 'vitest';

const ruleSet: RuleSet = {
  formatVersion: 1,
  policy: { name: 'p', version: '1.0.0' },
  applies: { posts: true, datasets: [] },
  parents: [],
  facts: [],
  vocabularies: builtInVocabularies,
  datasets: [],
  measures: [],
  rules: [],
  waivers: [],
  guarantees: [],
  requires: { facts: [], vocabulary: digestVocabularies(builtInVocabularies) },
};
const loaded = loadRuleSet(ruleSet).value!;
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signing = { id: 'legal', sign: (message: Uint8Array) => sign(null, message, privateKey) };
const verifying = {
  id: 'legal',
  verify: (message: Uint8Array, signature: Uint8Array) => verify(null, message, publicKey, signature),
};

/** What comes of opening a signed text. */
async function opened(text: string, type = releaseType, digest?: string): ReturnType<typeof openRelease> {
  const envelope = await sealEnvelope(type, new TextEncoder().encode(text), signing);
  return openRelease(envelope, { keys: [verifying], ...(digest !== undefined && { digest }) });
}

const text = new TextDecoder().decode(releaseBytes(loaded, { compiler: '9.9.9', previous: 'sha256:before' }));

test('a release gives the rule set, its digest and what was signed beside it', async () => {
  expect((await opened(text)).value).toEqual({
    ruleSet,
    digest: loaded.digest,
    compiler: '9.9.9',
    previous: 'sha256:before',
    signedBy: ['legal'],
  });
  expect((await opened(text, releaseType, loaded.digest)).problems).toEqual([]);
});

test('the same rule set has the same bytes', () => {
  const turned = Object.fromEntries(Object.entries(ruleSet).reverse()) as unknown as RuleSet;
  expect(releaseBytes({ ...loaded, ruleSet: turned })).toEqual(releaseBytes(loaded));
});

test.each([
  ['no JSON', '{', ': what was signed is not JSON'],
  ['no release', '"rules"', ': what was signed is no release'],
  ['another format', '{"formatVersion":2}', '/formatVersion: only releases of format 1 can be read'],
  ['no rule set', '{"formatVersion":1,"digest":"sha256:0"}', '/ruleSet: it holds no rule set'],
  ['an unsound rule set', text.replace('"rules":[]', '"rules":{}'), '/ruleSet/rules: this is to be a list'],
  [
    'another digest',
    text.replace(loaded.digest, 'sha256:0'),
    `/digest: it states sha256:0, and its rule set is ${loaded.digest}`,
  ],
  ['a changed rule set', text.replace('"1.0.0"', '"1.0.1"'), '/digest: it states'],
  ['a compiler that is no text', text.replace('"9.9.9"', '9'), '/compiler: this is no text'],
])('refuses %s though it is signed', async (_name, signed, expected) => {
  const { value, problems } = await opened(signed);
  expect(value).toBeUndefined();
  expect(`${problems[0]?.path}: ${problems[0]?.message}`).toContain(expected);
  expect(readRelease(signed).value).toBeUndefined();
});

test('refuses another digest than the one demanded, and another type', async () => {
  expect((await opened(text, releaseType, 'sha256:1')).problems).toEqual([
    { path: '/digest', message: `this rule set is ${loaded.digest}, not sha256:1` },
  ]);
  expect((await opened(text, 'text/plain')).value).toBeUndefined();
});

test.each<[unknown, string]>([
  [undefined, 'no key was given, so no signature counts'],
  [{}, 'no key was given, so no signature counts'],
  [{ keys: [verifying], treshold: 2 }, 'there is no option `treshold`: did you mean `threshold`?'],
  [{ keys: [verifying], digest: undefined }, '`digest` is a text: leave it out where any will do'],
])('with the options %j nothing is opened', async (options, message) => {
  const envelope = await sealEnvelope(releaseType, new TextEncoder().encode(text), signing);
  expect(await openRelease(envelope, options as { keys: [] })).toEqual({
    problems: [{ path: '', message }],
  });
});
