import { describe, expect, test } from 'vitest';
import {
  createReader,
  readPostWithOthers,
  recentAnswers,
  type Answer,
  type AnswerCache,
  type Asked,
  type Frame,
  type OtherReader,
  type Others,
  type StopSignal,
} from '@fineline/reading';
import { builtInVocabularies, type Facts, type Result, type Vocabularies } from '@fineline/ruleset';

const vocabularies: Vocabularies = {
  ...builtInVocabularies,
  tone: [...builtInVocabularies.tone, { word: 'cringe', under: [] }],
};
const frame: Frame = {
  reader: createReader({ vocabularies, digest: 'sha256:words' }),
  vocabularies,
  facts: [],
};
const plain = 'Most people watched it on a Sunday.';

function reader(answer: unknown, given: Partial<OtherReader> = {}): OtherReader {
  return { name: 'own', version: '7', reads: { tone: 'all' }, read: () => answer as Answer, ...given };
}

function ask(
  text: string,
  readers: readonly OtherReader[],
  {
    stated = {},
    signal,
    ...others
  }: Omit<Partial<Others>, 'readers'> & {
    stated?: Readonly<Record<string, unknown>>;
    signal?: StopSignal;
  } = {},
): Promise<Result<Facts>> {
  const fields = Object.entries(stated).map(([name, value]) => ({ name, value, span: { start: 0, end: 1 } }));
  return readPostWithOthers(
    { id: 'p', file: 'p.md', text, stated: fields },
    frame,
    { readers, ...others },
    signal,
  );
}

async function toneOf(text: string, ...readers: readonly OtherReader[]): Promise<Facts['tone']> {
  return (await ask(text, readers)).value?.tone;
}

describe('what several readers say', () => {
  test('what another finds is there, in its name', async () => {
    const shown = { has: ['cringe'], evidence: [{ word: 'cringe', span: { start: 0, end: 4 } }] };
    expect(await toneOf(plain, reader({ tone: shown }))).toEqual({
      has: ['cringe'],
      evidence: [{ word: 'cringe', cue: 'own', span: { start: 0, end: 4 } }],
    });
  });

  test('it settles a word that the built-in reader cannot see', async () => {
    expect((await toneOf(plain))?.open).toBe(true);
    expect(await toneOf(plain, reader({ tone: { has: [] } }))).toMatchObject({ has: ['neutral'] });
    expect((await toneOf(plain, reader({ tone: { has: [] } })))?.open).toBeUndefined();
  });

  test('it takes nothing away', async () => {
    const text = 'To the 53 people who watched it twice: get a life!';
    const alone = (await toneOf(text))!;
    expect(alone.has).not.toEqual([]);
    expect((await toneOf(text, reader({ tone: { has: [] } })))?.has).toEqual(alone.has);
  });

  test('a word that it cannot tell is unknown, though the built-in reader did not see it', async () => {
    const tone = await toneOf(plain, reader({ tone: { has: [], unsure: ['mocking'] } }));
    expect(tone).toMatchObject({ has: [], open: true });
    expect(tone?.lacks).not.toContain('mocking');
    expect(tone?.lacks).not.toContain('hostile');
    expect(tone?.lacks).toEqual(expect.arrayContaining(['pitying', 'warm', 'cringe']));
  });

  test('of words that it does not read, the built-in reader has the last word', async () => {
    const one = reader({ tone: { has: [] } }, { reads: { tone: ['cringe', 'unknown-elsewhere'] } });
    expect(await toneOf(plain, one)).toMatchObject({ has: ['neutral'] });
    expect((await toneOf(plain, one))?.open).toBeUndefined();
  });

  test('two that disagree leave a word unknown, in either order', async () => {
    const sure = reader({ tone: { has: [] } }, { name: 'sure' });
    const unsure = reader({ tone: { has: [], unsure: ['cringe'] } }, { name: 'unsure' });
    const [one, other] = [await toneOf(plain, sure, unsure), await toneOf(plain, unsure, sure)];
    expect(one).toEqual(other);
    expect([one?.open, one?.lacks?.includes('cringe')]).toEqual([true, false]);
  });

  test('it may read what the built-in reader cannot', async () => {
    const german = 'Die Leute haben den Film jeden Tag gesehen und wir wissen nicht, warum.';
    expect((await toneOf(german))?.open).toBe(true);
    expect(await toneOf(german, reader({ tone: { has: ['warm'] } }))).toEqual({
      has: ['warm'],
      evidence: [{ word: 'warm', cue: 'own' }],
    });
  });

  test('it is asked with the words that it reads, and named with the facts', async () => {
    let asked: unknown;
    const digest = `sha256:${'0'.repeat(64)}`;
    const read: OtherReader['read'] = request => {
      asked = request;
      return { tone: { has: [] } };
    };
    const { value } = await ask(plain, [reader({}, { read, reads: { tone: ['cringe'] }, digest })]);
    expect(asked).toEqual({ text: plain, language: 'en', words: { tone: ['cringe'] } });
    expect(value?.reading?.otherReaders).toEqual([{ name: 'own', version: '7', digest }]);
  });
});

test('a reader hands its signal on to `fetch`', async () => {
  const read: OtherReader['read'] = async (_, signal) =>
    (
      await fetch('data:application/json,{"tone":{"has":["cringe"]}}', { signal: signal ?? null })
    ).json() as Promise<Answer>;
  const own = reader({}, { read, reads: { tone: ['cringe'] } });
  const { value } = await ask(plain, [own], { signal: new AbortController().signal });
  expect(value?.tone?.has).toContain('cringe');
  const stopped = await ask(plain, [own], { signal: AbortSignal.abort(new Error('it is over')) });
  expect(stopped.diagnostics).toMatchObject([{ code: 'FL0708' }]);
});

describe('a reader that fails', () => {
  const later = new Promise<never>(() => {});
  const stopped = AbortSignal.abort(new Error('ten seconds are over'));

  test.each<[string, OtherReader['read'], string]>([
    [
      'throws',
      () => {
        throw new Error('no model.\nat line 1');
      },
      'it gave no answer: no model',
    ],
    ['rejects', () => Promise.reject(new Error('HTTP 503')), 'it gave no answer: HTTP 503'],
    ['says nothing', () => undefined as unknown as Answer, 'its answer cannot be used: it is no object'],
    ['leaves out a set', () => ({}), 'its answer cannot be used: `tone` is missing'],
    [
      'has no list',
      () => ({ tone: { has: 'warm' } }) as unknown as Answer,
      'its answer cannot be used: `tone` has no list of words `has`',
    ],
    [
      'invents a word',
      () => ({ tone: { has: ['crinje'] } }),
      'its answer cannot be used: `tone` names `crinje`, which it was not asked about (`cringe` it was)',
    ],
    [
      'points outside the text',
      () => ({ tone: { has: ['warm'], evidence: [{ word: 'warm', span: { start: 0, end: 999 } }] } }),
      'its answer cannot be used: `tone` has an `evidence` that is no list of words in `has` with their places in the text',
    ],
  ])('%s', async (_, read, why) => {
    const { value, diagnostics } = await ask(plain, [reader({}, { read })]);
    expect(diagnostics.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['FL0708', 'warning', `the reader \`own\` does not count for this post: ${why}`],
    ]);
    expect(value?.tone).toEqual({ has: [], open: true, evidence: [] });
    expect(value?.framing?.open).toBeUndefined();
    expect(value?.reading?.otherReaders).toEqual([{ name: 'own', version: '7', failed: true }]);
  });

  test('is not waited for when the signal says stop', async () => {
    const { value, diagnostics } = await ask(plain, [reader({}, { read: () => later })], { signal: stopped });
    expect(diagnostics[0]?.message).toContain('ten seconds are over');
    expect(value?.tone?.open).toBe(true);
    const controller = new AbortController();
    const waiting = ask(plain, [reader({}, { read: () => later })], { signal: controller.signal });
    controller.abort(new Error('too late'));
    expect((await waiting).diagnostics[0]?.message).toContain('too late');
  });

  test('leaves what was found, and what is stated', async () => {
    const text = 'To the 53 people who watched it twice: get a life!';
    const failing = reader(undefined);
    expect((await toneOf(text, failing))?.has).toEqual((await toneOf(text))?.has);
    expect((await ask(plain, [failing], { stated: { tone: 'warm' } })).value?.tone?.has).toEqual(['warm']);
  });
});

describe('what is no reader', () => {
  test.each<[unknown, string]>([
    [[null], '`readers[0]` is no reader: it is no object'],
    [[reader({}), { name: 'b', version: '1' }], '`readers[1]` is no reader: it has no `reads`'],
    [undefined, '`readers` is no list of readers'],
    [
      [reader({}), reader({}, { name: 'b' }), reader({ tone: { has: ['cringe'] } })],
      '`readers[0]` and `readers[2]` are both `own` of the same version: give each a `name` of its own',
    ],
  ])('%j', async (readers, message) => {
    await expect(ask(plain, readers as readonly OtherReader[])).rejects.toThrow(TypeError);
    await expect(ask(plain, readers as readonly OtherReader[])).rejects.toThrow(message);
  });

  test.each([[undefined], [null], ['own']])('nor are other readers given as %j', async given => {
    const post = { id: 'p', file: 'p.md', text: plain, stated: [] };
    await expect(readPostWithOthers(post, frame, given as never)).rejects.toThrow(
      'other readers are given as `{ readers: [own] }`',
    );
  });

  test('one whose words the policy does not know is asked nothing, and that is said', async () => {
    const read = (): never => {
      throw new Error('asked');
    };
    const { value, diagnostics } = await ask(plain, [reader({}, { read, reads: { tone: ['snippy'] } })]);
    expect(value?.tone).toEqual((await ask(plain, [])).value?.tone);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'the reader `own` is asked nothing: the policy knows none of its words (`snippy`)',
    ]);
    expect(value?.reading?.otherReaders).toEqual([]);
  });

  test('one is not asked about words that the policy does not know, and that is said', async () => {
    const { diagnostics } = await ask(plain, [
      reader({ tone: { has: [] } }, { reads: { tone: ['warm', 'snippy'] } }),
    ]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'the reader `own` is not asked about words that the policy does not know: `snippy`',
    ]);
  });

  test.each<[string, (asked: Asked) => unknown]>([
    ['empties the list of words', ({ words }) => (words.tone as string[]).splice(0)],
    ['leaves none', ({ words }) => delete (words as { tone?: unknown }).tone],
  ])('one that %s and fails leaves them unknown all the same', async (_, change) => {
    const read: OtherReader['read'] = asked => {
      change(asked);
      throw new Error('down');
    };
    const { value } = await ask(plain, [reader({}, { read })]);
    expect(value?.tone).toMatchObject({ open: true });
    expect(value?.tone?.lacks ?? []).not.toContain('mocking');
  });

  const boom = (): never => {
    throw new Error('boom');
  };
  const boobyTrap = Object.defineProperty(new Error('x'), 'message', { get: boom });

  test.each<[string, OtherReader['read'], string]>([
    [
      'throws',
      () => Object.defineProperty({}, 'tone', { get: boom, enumerable: true }),
      'its answer cannot be used: it throws when it is looked at',
    ],
    [
      'throws within',
      () => ({ tone: Object.defineProperty({ has: [] }, 'has', { get: boom, enumerable: true }) }),
      'its answer cannot be used: it throws when it is looked at',
    ],
    [
      'cannot be told',
      () => {
        throw { toString: boom };
      },
      'it gave no answer: and no reason',
    ],
    [
      'has no message',
      () => {
        throw boobyTrap;
      },
      'it gave no answer: and no reason',
    ],
    [
      'is misspelt',
      () => ({ tone: { has: [], unsre: ['mocking'] } as never }),
      'its answer cannot be used: `tone` holds `unsre` (`unsure` may be meant), which says nothing',
    ],
    [
      'says more than it was asked',
      () => ({ tone: { has: [] }, topic: { has: ['health'] } }),
      'its answer cannot be used: it holds `topic`, which `reads` does not name',
    ],
  ])('an answer that %s is none', async (_, read, why) => {
    const { value, diagnostics } = await ask(plain, [reader({}, { read })]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      `the reader \`own\` does not count for this post: ${why}`,
    ]);
    expect(value?.tone).toMatchObject({ open: true });
  });

  test('an answer that is changed later is remembered as it was', async () => {
    const has = ['mocking'];
    const own = reader({ tone: { has } });
    const cache = recentAnswers();
    await ask(plain, [own], { cache });
    has.splice(0);
    expect((await ask(plain, [own], { cache })).value?.tone?.has).toEqual(['mocking']);
  });
});

describe('what is remembered', () => {
  test('a text is asked about once for each reader, version and set of words', async () => {
    let times = 0;
    const cache = recentAnswers();
    const read: OtherReader['read'] = () => ({ tone: { has: times++ === 0 ? ['warm'] : [] } });
    const own = reader({}, { read });
    for (const asked of [own, own, { ...own, version: '8' }, { ...own, reads: { tone: ['warm'] } }])
      await ask(plain, [asked], { cache });
    expect(times).toBe(3);
    expect((await ask(plain, [own], { cache })).value?.tone?.has).toEqual(['warm']);
  });

  const shown: OtherReader['read'] = () => ({ tone: { has: ['warm'] } });

  test.each<[string, Partial<AnswerCache>, string]>([
    ['that cannot look', { get: () => Promise.reject(new Error('HTTP 503')) }, 'it gave no answer: HTTP 503'],
    [
      'that remembers something else',
      { get: () => ({ tone: 'warm' }) as unknown as Answer },
      'its answer cannot be used: `tone` is missing',
    ],
    [
      'that cannot keep',
      {
        set() {
          throw new Error('the disk is full');
        },
      },
      'it kept no answer: the disk is full',
    ],
  ])('a cache %s takes no answer away', async (_, broken, why) => {
    const cache = { ...recentAnswers(), ...broken };
    const { value, diagnostics } = await ask(plain, [reader({}, { read: shown })], { cache });
    expect(value?.tone?.has).toEqual(['warm']);
    expect(value?.reading?.otherReaders).toEqual([{ name: 'own', version: '7' }]);
    expect(diagnostics.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['FL0708', 'warning', `the cache failed for the reader \`own\`, which counts all the same: ${why}`],
    ]);
  });

  test.each<[string, Partial<AnswerCache>, readonly string[], string]>([
    [
      'look',
      { get: () => new Promise(() => {}) },
      [],
      'the reader `own` does not count for this post: its cache gave no answer: too late',
    ],
    [
      'keep',
      { set: () => new Promise(() => {}) },
      ['warm'],
      'the cache failed for the reader `own`, which counts all the same: it kept no answer: too late',
    ],
  ])('a cache that never comes to %s is not waited for', async (_, broken, has, message) => {
    const controller = new AbortController();
    const cache = { ...recentAnswers(), ...broken };
    const waiting = ask(plain, [reader({}, { read: shown })], { cache, signal: controller.signal });
    setTimeout(() => controller.abort(new Error('too late')), 20);
    const { value, diagnostics } = await waiting;
    expect([value?.tone?.has, diagnostics.map(one => one.message)]).toEqual([has, [message]]);
  });

  test('what is being asked is not asked again', async () => {
    let times = 0;
    const read: OtherReader['read'] = async () => {
      times++;
      await new Promise(settle => setTimeout(settle, 10));
      return { tone: { has: ['warm'] } };
    };
    const cache = recentAnswers();
    const asked = Array.from({ length: 50 }, () => ask(plain, [reader({}, { read })], { cache }));
    const found = (await Promise.all(asked)).map(({ value }) => value?.tone?.has.join());
    expect([times, new Set(found)]).toEqual([1, new Set(['warm'])]);
  });

  test('unless whoever asked stops, or fails for itself', async () => {
    let times = 0;
    const read: OtherReader['read'] = async (_, signal) => {
      if (times++ === 0)
        await new Promise((_settle, fail) => signal!.addEventListener('abort', () => fail('stopped')));
      if (times > 2) throw new Error('down');
      return { tone: { has: ['warm'] } };
    };
    const own = [reader({}, { read })];
    const cache = recentAnswers();
    const controller = new AbortController();
    const asked = [
      ask(plain, own, { cache, signal: controller.signal }),
      ...[1, 2].map(() => ask(plain, own, { cache })),
    ];
    setTimeout(() => controller.abort(new Error('too late')), 10);
    const found = (await Promise.all(asked)).map(({ value }) => value?.tone?.has.join());
    expect([times, found]).toEqual([2, ['', 'warm', 'warm']]);
    const failed = [1, 2].map(() => ask('Other words.', own, { cache }));
    expect((await Promise.all(failed)).map(({ diagnostics }) => diagnostics.length)).toEqual([1, 1]);
    expect(times).toBe(3);
  });

  test('a failure is not, nor is the oldest of too many', async () => {
    let times = 0;
    const cache = recentAnswers(1);
    const read: OtherReader['read'] = () => {
      if (times++ === 0) throw new Error('down');
      return { tone: { has: ['warm'] } };
    };
    for (const text of [plain, plain, plain, 'Other words.', plain])
      await ask(text, [reader({}, { read })], { cache });
    expect(times).toBe(4);
  });
});
