import {
  compile,
  createGate,
  RuleSetError,
  type DecisionEvent,
  type GateAnswer,
  type GateOptions,
  type GatePost,
} from 'fineline';
import { loadRuleSet, openRelease, releaseBytes, releaseType, sealEnvelope } from '@fineline/ruleset';
import { describe, expect, test, vi } from 'vitest';
import { newKeyPair, signingKey, verifyingKey } from '../evidence/keys.ts';

const text = `policy p {
  version 1.2.0
  effective 2026-01-01
  posts {
    floor: min cohort 100 people suggest "drop the number"
    ban tones hostile
    mailed: warn when channel is email
  }
}
`;
const ruleSet = compile({ file: 'p.disclosure', text }, { read: () => ({ problem: 'missing' }) }).value![0]!
  .ruleSet;
const promising =
  'policy p {\n  posts {\n    floor: min cohort 100 people\n  }\n}\nguarantee p denies posts when cohort.size < 100 people\n';
const promised = compile({ file: 'q.disclosure', text: promising }, { read: () => ({ problem: 'missing' }) })
  .value![0]!.ruleSet;
const today = (): string => '2026-06-01';
const gate = createGate(JSON.parse(JSON.stringify(ruleSet)), { today });

test.each<[string, GatePost | string, boolean, string | undefined]>([
  ['a crowd', { text: 'Over 4,000 people came.', channel: 'blog' }, true, 'allow'],
  ['a few', { text: 'Some 12 people came.', channel: 'blog' }, false, 'deny'],
  ['a warning', { text: 'Hello there, everybody.', channel: 'email' }, true, 'warn'],
  ['what is not known', 'Hello there, everybody.', true, 'warn'],
  [
    'a day before the policy',
    { text: 'Hello there.', channel: 'blog', publishes: '2025-01-01' },
    false,
    'none',
  ],
  ['a word that nobody knows', { text: 'Hello there.', channel: 'pigeon' }, false, undefined],
  ['no text to read', { text: '' }, false, 'review'],
  ['no text at all', { channel: 'blog' } as unknown as GatePost, false, undefined],
])('%s', (_name, post, passes, verdict) => {
  const answer = gate.check(post);
  expect([answer.passes, answer.decision?.verdict]).toEqual([passes, verdict]);
  if (verdict === undefined) expect(answer.problems).not.toEqual([]);
});

test('facts in the place of a text are told where they are judged', () => {
  const { problems } = gate.check({ id: 'a', facts: {} } as unknown as GatePost);
  expect(problems).toMatchObject([
    {
      code: 'FL0706',
      message: 'the post has no text, and by `facts` alone `fineline serve` judges, nothing else',
    },
  ]);
});

test('a day in the past that spares a post is told of', () => {
  const summer = text.replace('100 people', '100 people during 2026-05-01 to 2026-12-31');
  const { ruleSet } = compile(
    { file: 'p.disclosure', text: summer },
    { read: () => ({ problem: 'missing' }) },
  ).value![0]!;
  const asked = (publishes?: string): GateAnswer =>
    createGate(ruleSet, { today }).check({
      ...{ text: 'Some 12 people came.', channel: 'blog' },
      ...(publishes !== undefined && { publishes }),
    });
  const inShort = ({ decision, problems }: GateAnswer): unknown => [
    decision?.verdict,
    decision?.dateFrom,
    ...problems.map(({ code, message }) => `${code}: ${message}`),
  ];
  expect(inShort(asked())).toEqual(['deny', 'today']);
  expect(inShort(asked('2026-07-01'))).toEqual(['deny', 'publishes']);
  expect(inShort(asked('2026-05-02'))).toEqual(['deny', 'publishes']);
  expect(inShort(asked('2027-01-01'))).toEqual(['allow', 'publishes']);
  expect(inShort(asked('2026-04-30'))).toEqual([
    'allow',
    'publishes',
    'FL0711: `publishes` says 2026-04-30, a day that is past: for that day the answer is allow, for 2026-06-01 it would be deny',
  ]);
});

const cyclic: Record<string, unknown> = { text: 'Hello.' };
cyclic['self'] = cyclic;

test.each([[undefined], [null], [12], [[]], [Symbol('post')], [() => 'post'], [{}]])(
  'what is no post does not pass, and throws nothing: %o',
  post => {
    expect(gate.check(post as unknown as GatePost)).toMatchObject({ passes: false, problems: [{}] });
  },
);

test.each<[unknown, string]>([
  [{ text: 12n }, 'BigInt'],
  [cyclic, 'circular'],
  [
    {
      get text() {
        throw new Error('no connection');
      },
    },
    'no connection',
  ],
])('what cannot be written as JSON does not pass, and the reason is said', (post, why) => {
  const { passes, problems } = gate.check(post as GatePost);
  expect([passes, problems[0]?.message]).toEqual([
    false,
    expect.stringMatching(`^the post cannot be written as JSON: .*${why}`),
  ]);
});

describe('what is judged is what is published', () => {
  const fine = 'Over 4,000 people came.';
  const changing = (): GatePost => {
    let asked = 0;
    const post = { channel: 'blog' };
    return Object.defineProperty(post, 'text', {
      enumerable: true,
      get: () => (asked++ === 0 ? fine : 'Some 12 people came.'),
    }) as unknown as GatePost;
  };
  class Document {
    text = 'Some 12 people came.';
    toJSON(): object {
      return { text: fine, channel: 'blog' };
    }
  }

  test.each<[string, () => object, string]>([
    ['a document that writes itself', () => new Document(), 'it has a `toJSON`'],
    ['a text that writes itself', () => ({ text: { toJSON: () => fine } }), 'its `text` has a `toJSON`'],
    ['a getter that gives another text', changing, 'its `text` is another each time it is read'],
  ])('%s does not pass', (_, post, why) => {
    const { passes, problems } = gate.check(post() as GatePost);
    expect([passes, problems[0]?.message]).toEqual([false, expect.stringContaining(why)]);
    expect(gate.asStandardSchema()['~standard'].validate(post())).toMatchObject({ issues: [{ path: [] }] });
  });

  test('what a validator gives shares nothing with what it was given', () => {
    const post = { text: fine, channel: ['blog'], notes: { of: [{ a: 1 }] } };
    const given = gate.asStandardSchema()['~standard'].validate(post);
    post.channel[0] = 'billboard';
    post.notes.of[0]!.a = 2;
    expect(given).toEqual({ value: { text: fine, channel: ['blog'], notes: { of: [{ a: 1 }] } } });
    let asked = 0;
    const channel = Object.defineProperty(['blog'], 0, {
      enumerable: true,
      get: () => (asked++ === 0 ? 'blog' : 'billboard'),
    });
    expect(gate.asStandardSchema()['~standard'].validate({ text: fine, channel })).toEqual({
      value: { text: fine, channel: ['blog'] },
    });
  });

  test('what a validator gives is what was judged', () => {
    const when = new Date(0);
    const post = { text: fine, channel: 'blog', when };
    const given = gate.asStandardSchema()['~standard'].validate(post);
    post.text = 'Some 12 people came.';
    expect(given).toEqual({ value: { text: fine, channel: 'blog', when } });
  });
});

test.each([['2026-13-01'], [new Date()], [undefined]])(
  'a today that is no day decides nothing: %s',
  given => {
    const answer = createGate(ruleSet, { today: () => given as string }).check('Over 4,000 people came.');
    expect(answer).toMatchObject({ passes: false, failure: expect.any(TypeError) as unknown });
    expect(String(answer.failure)).toContain('a day is written `2026-12-01`');
  },
);

describe('a rule set that is none', () => {
  test.each([
    ['nothing', undefined, '/'],
    ['another version', { ...ruleSet, formatVersion: 9 }, '/formatVersion'],
    ['a rule that is not whole', { ...ruleSet, rules: [{ id: 'p/floor' }] }, '/rules/0'],
  ])('%s', (_name, data, path) => {
    expect(() => createGate(data, { today })).toThrow(RuleSetError);
    expect(() => createGate(data, { today })).toThrow(`${path}:`);
  });

  test.each<[string, object, string]>([
    ['rules that do not keep its guarantee', { rules: [] }, '/guarantees/0: the guarantee to deny posts'],
    [
      'a rule that is not its clause',
      {
        rules: promised.rules.map(one => ({
          ...one,
          when: { fact: 'question', operator: 'equal', value: true },
        })),
      },
      '/rules/0/when: the `clause` of `p/floor` says something else',
    ],
  ])('%s', (_name, change, message) => {
    expect(createGate(promised, { today }).check('Over 4,000 people came.').passes).toBe(true);
    expect(() => createGate({ ...promised, ...change }, { today })).toThrow(RuleSetError);
    expect(() => createGate({ ...promised, ...change }, { today })).toThrow(message);
  });

  test('another digest than the one that was agreed on', () => {
    const digest = `sha256:${'0'.repeat(64)}`;
    expect(() => createGate(ruleSet, { today, digest })).toThrow(digest);
  });
});

test('a signed rule set is opened first, and says so', async () => {
  const { privatePem, publicPem } = newKeyPair();
  const [signs, counts] = [signingKey(privatePem), verifyingKey(publicPem)];
  if (!('key' in signs) || !('key' in counts)) throw new Error('no keys');
  const { value: known } = loadRuleSet(promised);
  const signed = await sealEnvelope(releaseType, releaseBytes(known!), signs.key);
  expect(() => createGate(signed, { today })).toThrow(RuleSetError);
  expect(() => createGate(signed, { today })).toThrow('it is signed: open it with `openRelease`');
  const { value } = await openRelease(signed, { keys: [counts.key] });
  expect(createGate(value, { today }).check('Some 12 people came.').passes).toBe(false);
});

test('whoever is told of decisions is told no word of the post', () => {
  const events: DecisionEvent[] = [];
  const told = createGate(ruleSet, { today, onDecision: event => events.push(event) });
  told.check({ id: 'a', text: 'Some 12 secretive people came.', channel: 'blog' });
  told.check({ text: 'Hello there.', channel: 'pigeon' });
  told.check({ id: 'c', words: 'secretive' } as unknown as GatePost);
  expect(events).toEqual([
    {
      id: 'a',
      policy: 'p',
      version: '1.2.0',
      ruleSet: expect.stringMatching(/^sha256:/),
      date: '2026-06-01',
      dateFrom: 'today',
      verdict: 'deny',
      findings: [{ rule: 'p/floor', effect: 'deny', state: 'broken', countsAs: 'deny' }],
    },
    {
      policy: 'p',
      version: '1.2.0',
      ruleSet: expect.stringMatching(/^sha256:/),
      verdict: 'none',
      findings: [],
      problems: [{ code: 'FL0703', severity: 'error' }],
    },
    {
      id: 'c',
      policy: 'p',
      version: '1.2.0',
      ruleSet: expect.stringMatching(/^sha256:/),
      verdict: 'none',
      findings: [],
      problems: [{ code: 'FL0706', severity: 'error' }],
    },
  ]);
  expect(JSON.stringify(events)).not.toMatch(/secretive|pigeon/);
});

test('a function of the caller that throws makes no check throw', () => {
  const failure = new Error('the disk is full');
  const fail = (): never => {
    throw failure;
  };
  const post = { text: 'Over 4,000 people came.', channel: 'blog' };
  const unheard = createGate(ruleSet, { today, onDecision: fail });
  expect(unheard.check(post)).toEqual({ ...gate.check(post), failure });
  const undated = createGate(ruleSet, { today: fail });
  expect(undated.check(post)).toEqual({ passes: false, problems: [], failure });
  // What such a validator gives has no place for a failure.
  const written = vi.spyOn(console, 'error').mockReturnValue();
  const [dateless, mute] = [undated, unheard].map(one => one.asStandardSchema()['~standard']);
  expect(dateless!.validate(post)).toEqual({
    issues: [{ message: 'not decided: `today` gave no day', path: [] }],
  });
  expect(mute!.validate(post)).toEqual({ value: post });
  const said = 'fineline: a function that the gate was given failed:';
  expect(written.mock.calls).toEqual([
    [said, failure],
    [said, failure],
  ]);
  written.mockRestore();
});

test('an asynchronous `today` is no day, and ends nothing where it rejects', async () => {
  const lost: unknown[] = [];
  const listen = (reason: unknown): void => void lost.push(reason);
  process.on('unhandledRejection', listen);
  const asynchronous = (async () => Promise.reject(new Error('no clock'))) as unknown as () => string;
  expect(createGate(ruleSet, { today: asynchronous }).check('Over 4,000 people came.')).toMatchObject({
    passes: false,
    failure: expect.any(TypeError) as unknown,
  });
  await new Promise(setImmediate);
  process.off('unhandledRejection', listen);
  expect(lost).toEqual([]);
});

test('what throws `undefined` says so', () => {
  const nothing = (): never => {
    throw undefined;
  };
  for (const options of [{ today: nothing }, { today, onDecision: nothing }])
    expect(String(createGate(ruleSet, options).check('Over 4,000 people came.').failure)).toContain(
      '`undefined` was thrown',
    );
});

test.each([
  [{ text: 'Over 4,000 people came.', channel: 'zz' }, ['channel']],
  [{ id: 'a', text: 5 }, ['text']],
  [{ text: 'Over 4,000 people came.', 'mo"od': 1, tones: 'warm' }, ['tones']],
  [{}, []],
])('a validator says which field of %j is wrong', (post, path) => {
  expect(gate.asStandardSchema()['~standard'].validate(post)).toMatchObject({ issues: [{ path }] });
});

test.each([
  [{ text: 'To the 12 people who came: get a life!', tone: 'hostile' }, [['text'], ['text']]],
  [{ text: 'Over 4,000 people came.', tone: 'hostile' }, [['tone']]],
  [{ text: 'Hello there, everybody.', cohorts: [{ size: 12 }] }, [['cohorts']]],
  [{ text: '' }, [[], []]],
])('a validator says what of %j stops it', (post, paths) => {
  expect(gate.asStandardSchema()['~standard'].validate(post)).toMatchObject({
    issues: paths.map(path => ({ path })),
  });
});

test('an asynchronous function of the caller that rejects ends nothing', async () => {
  const written = vi.spyOn(console, 'error').mockReturnValue();
  const failure = new Error('the disk is full');
  const told = createGate(ruleSet, { today, onDecision: async () => Promise.reject(failure) });
  expect(told.check('Over 4,000 people came.').passes).toBe(true);
  await new Promise(setImmediate);
  expect(written.mock.calls).toEqual([['fineline: `onDecision` failed:', failure]]);
  written.mockRestore();
});

test('a stream answers in order', async () => {
  const answers: GateAnswer[] = [];
  const posts = ['Some 12 people came.', 'Over 4,000 people came.', ''];
  const source = new ReadableStream<string>({
    start(controller) {
      for (const post of posts) controller.enqueue(post);
      controller.close();
    },
  });
  await source
    .pipeThrough(gate.stream())
    .pipeTo(new WritableStream({ write: answer => void answers.push(answer) }));
  expect(answers.map(({ passes }) => passes)).toEqual([false, true, false]);
});

test('as a validator', () => {
  const { validate, vendor, version } = gate.asStandardSchema()['~standard'];
  expect([vendor, version]).toEqual(['fineline', 1]);
  const fine = { text: 'Over 4,000 people came.', channel: 'blog' };
  expect(validate(fine)).toEqual({ value: fine });
  expect(validate({ text: 'Some 12 people came.', channel: 'blog' })).toEqual({
    issues: [{ message: 'p/floor: 12 people are fewer than 100 people. drop the number', path: ['text'] }],
  });
  expect(validate(7)).toMatchObject({ issues: [{ path: [] }] });
});

test('which effects stop is for the caller to say', () => {
  const mailed = { text: 'Hello there, everybody.', channel: 'email' };
  const few = { text: 'Some 12 people came.', channel: 'blog' };
  const maybe = { text: 'Over 50 people came.', channel: 'blog' };
  const passes = (stops: 'warn' | 'deny'): readonly boolean[] =>
    [mailed, few, maybe].map(post => createGate(ruleSet, { today, stops }).check(post).passes);
  expect([passes('warn'), passes('deny')]).toEqual([
    [false, false, false],
    // It is not known whether a rule that denies is kept, which counts as `review` and stops where a deny would.
    [true, false, false],
  ]);
});

test.each<[string, unknown, string]>([
  ['none at all', undefined, 'a gate needs options'],
  ['no day', {}, '`today` is a function that gives the day'],
  ['a day instead of a function', { today: '2026-12-01' }, '`today` is a function'],
  ['a misspelt verdict', { today, stops: 'dney' }, '`stops` is one of `warn`, `review` and `deny`'],
  ['a verdict that stops nothing', { today, stops: 'never' }, '`stops` is one of'],
  ['no verdict', { today, stops: null }, '`stops` is one of'],
  [
    'a misspelt option',
    { today, ondecision: () => {} },
    '`ondecision` is no option of a gate: did you mean `onDecision`?',
  ],
  ['an unknown option', { today, cache: 1 }, 'there are `today`, `stops`, `digest`, `onDecision`'],
  ['a number to tell', { today, onDecision: 5 }, '`onDecision` is a function'],
  ['a digest that is not set', { today, digest: undefined }, '`digest` is written `sha256:` and 64 digits'],
  ['half a digest', { today, digest: 'sha256:12' }, '`digest` is written `sha256:` and 64 digits'],
])('no gate is built with %s', (_, options, message) => {
  const build = (): unknown => createGate(ruleSet, options as GateOptions);
  expect(build).toThrow(TypeError);
  expect(build).toThrow(message);
});
