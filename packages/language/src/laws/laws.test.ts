import { describe, expect, test } from 'vitest';
import { check } from '@fineline/language';
import { fixed, posts, toldByCheck } from '../../testing/told.ts';

const codes = (text: string, files: Record<string, string> = {}): readonly string[] =>
  toldByCheck(text, files).map(line => /^\S+ \S+ \[[^]*?\]/.exec(line)?.[0] ?? line);

describe('no policy extends itself', () => {
  test.each([
    ['policy a extends b { }\npolicy b { }', []],
    ['policy a extends a { }', ['FL0212 1:18 [a]']],
    ['policy a extends b { }\npolicy b extends c { }\npolicy c extends a { }', ['FL0212 3:18 [a]']],
  ])('%s', (text, told) => expect(codes(text)).toEqual(told));

  test('and no chain of them is too long', () => {
    const chain = (length: number): string =>
      Array.from({ length }, (_, at) => `policy a${at} extends a${at + 1} { }\n`).join('') +
      `policy a${length} { }`;
    expect(codes(chain(100))).toEqual([]);
    expect(codes(chain(5_000))).toEqual(['FL0106 4900:22 [a4900]']);
  });
});

describe('no word is below itself', () => {
  test.each([
    ['tone a under hostile\ntone b under a covers teasing', []],
    ['tone a under a', ['FL0215 1:14 [a]']],
    ['tone a under b\ntone b under a', ['FL0215 2:14 [a]']],
    ['topic a under health covers health', ['FL0215 1:29 [health]']],
  ])('%s', (text, told) => expect(codes(text)).toEqual(told));
});

describe('ids are unique in a policy', () => {
  test.each([
    [['ban tones mocking', 'strict: ban tones shaming'], []],
    [['ban tones mocking', 'ban tones shaming'], ['FL0210 4:5 [ban tones shaming]']],
    [['a: ban tones', 'a: ban topics'], ['FL0210 4:5 [a]']],
    [['ban-tones: ban topics', 'ban tones'], ['FL0210 4:5 [ban tones]']],
  ])('%j', (clauses, told) => expect(codes(posts(...clauses))).toEqual(told));
});

describe('rules end with their policy', () => {
  const lasting = (until: string, behind = ''): string =>
    `policy a { expires 2026-12-31 posts { ban tones during 2026-12-24 to ${until} } }${behind}`;
  test.each([
    [lasting('2026-12-31'), []],
    [lasting('2027-01-01'), ['FL0518 1:70 [2027-01-01]']],
    [lasting('2027-01-01').replace('expires', 'effective'), []],
    [lasting('2027-01-31').replace('2026-12-24', '2027-01-01'), []],
    [lasting('2027-01-01', ' policy b extends a { expires 2026-12-31 }'), []],
  ])('%s', (text, told) => expect(codes(text)).toEqual(told));
});

describe('days are in order', () => {
  const waiver = (days: string): string =>
    `${posts('ban tones')}waive ban-tones in p for campaign "x" ${days} by "me" because "so"`;
  test.each([
    [posts('ban tones during 2026-02-01 to 2026-02-01'), []],
    [posts('ban tones during 2026-02-01 to 2026-01-31'), ['FL0407 3:36 [2026-01-31]']],
    ['policy p { effective 2026-02-01 expires 2025-02-01 }', ['FL0407 1:41 [2025-02-01]']],
    [waiver('from 2026-01-01 until 2026-01-02'), []],
    [waiver('from 2026-01-02 until 2026-01-01'), ['FL0407 6:61 [2026-01-01]']],
  ])('%s', (text, told) => expect(codes(text)).toEqual(told));
});

describe('something is left to allow', () => {
  test.each([
    [
      ['allow only framings trend, call-out', 'ban framings pointed'],
      ['FL0503 3:5 [allow only framings trend, call-out]'],
    ],
    [['allow only framings call-out', 'ban framings pointed'], ['FL0401 3:5 [allow only framings call-out]']],
    [['allow only framings pointed', 'ban framings call-out'], []],
    [['allow only channels email', 'ban channels'], ['FL0401 3:5 [allow only channels email]']],
    [['allow only channels email', 'ban channels unless question'], []],
    [['allow only channels email', 'ban channels else review'], []],
    [['allow only channels email', 'ban tones'], []],
  ])('%j', (clauses, told) => expect(codes(posts(...clauses))).toEqual(told));
});

describe('stating a claim never hurts', () => {
  test('and a fact of one’s own need not be one', () => {
    const text = `fact product: one of loan, card otherwise none\n${posts('a: warn when product is loan')}`;
    expect(toldByCheck(text).join('\n')).toContain(
      'Without `otherwise none` in its declaration it is unknown until then, and goes anywhere.',
    );
    expect(codes(text.replace(' otherwise none', ''))).toEqual([]);
  });

  test.each([
    ['a: require consent is documented', []],
    ['a: deny when consent is none', []],
    ['a: deny when question and not (consent is any of documented, aggregate)', []],
    ['ban tones unless campaign is "staff-picks"', []],
    ['ban tones unless paid', []],
    ['a: deny when campaign is none', []],
    ['ban tones unless consent is none', ['FL0402 3:22 [consent is none]']],
    ['a: deny when consent is documented', ['FL0402 3:18 [consent is documented]']],
    ['ban tones when campaign is "x"', ['FL0402 3:20 [campaign is "x"]']],
    ['a: require not paid', ['FL0402 3:20 [paid]']],
    ['a: review when reach > 5 people', ['FL0402 3:20 [reach > 5 people]']],
    ['a: require consent is not documented', ['FL0402 3:16 [consent is not documented]']],
  ])('%s', (clause, told) =>
    expect(
      codes(`${posts(clause)}fact paid: yes-no otherwise none\nfact reach: people otherwise none`),
    ).toEqual(told),
  );
});

describe('withholding a fact never helps', () => {
  test.each([
    ['a: require channel is known', []],
    ['a: require (channel is known)', []],
    ['a: deny when channel is unknown', []],
    ['a: review when question and (channel is unknown or window is unknown)', []],
    ['a: require channel is unknown', ['FL0403 3:16 [channel is unknown]']],
    ['a: require channel is known and question', ['FL0403 3:16 [channel is known]']],
    ['a: deny when channel is known', ['FL0403 3:18 [channel is known]']],
    ['a: deny when not channel is unknown', ['FL0403 3:22 [channel is unknown]']],
    ['ban tones unless channel is unknown', ['FL0403 3:22 [channel is unknown]']],
    ['ban tones when channel is unknown', ['FL0403 3:20 [channel is unknown]']],
  ])('%s', (clause, told) => expect(codes(posts(clause))).toEqual(told));
});

describe('a waiver is of a rule of its own policy', () => {
  const waived = (rule: string, policy = 'p'): string =>
    `import "./base"\npolicy p extends base { posts { floor: ban tones  firm: ban topics never waived } }
waive ${rule} in ${policy} for campaign "x" until 2026-12-31 by "me" because "so"`;
  const files = { base: 'policy base { posts { old: ban framings } }' };
  test.each([
    [waived('floor'), []],
    [waived('p/floor'), []],
    [waived('flor'), ['FL0204 3:7 [flor]']],
    [waived('firm'), ['FL0405 3:7 [firm]']],
    [waived('old'), ['FL0404 3:7 [old]']],
    [waived('base/old'), ['FL0404 3:7 [base/old]']],
    [waived('old', 'base'), ['FL0404 3:14 [base]']],
  ])('%s', (text, told) => expect(codes(text, files)).toEqual(told));
});

describe('the words of a child loosen nothing', () => {
  const parent =
    'policy parent { posts { allow only framings gratitude\n a: require tone is warm\n ban topics unless topic is health\n ban tones hostile } }';
  const child = (word: string): string =>
    `import "./parent"\n${word}\npolicy child extends parent { posts { } }`;
  test.each([
    ['framing thanks under trend', []],
    ['topic touchy covers health', []],
    ['tone snide under hostile { phrases "who hurt you" }', []],
    ['framing thanks under gratitude { phrases "who hurt you" }', ['FL0409 2:9 [thanks]']],
    ['framing gratitude { phrases "bless you" }', ['FL0409 2:9 [gratitude]']],
    ['tone cosy under warm', ['FL0409 2:6 [cosy]']],
    ['topic vaccines under mental-state', ['FL0409 2:7 [vaccines]']],
    ['tone cosy covers warm', []],
    ['tone cosy covers warm { phrases "so cosy" }', ['FL0409 2:6 [cosy]']],
  ])('%s', (word, told) => expect(codes(child(word), { parent })).toEqual(told));

  test.each([
    ['require topic is not none', 'topic finances { phrases "money" }', ['FL0409 2:7 [finances]']],
    ['review when topic is none', 'topic cash { phrases "money" }', ['FL0409 2:7 [cash]']],
    // What nobody can see may be there, so that nobody can tell any longer that there is none.
    ['deny when topic is none', 'topic cash', ['FL0409 2:7 [cash]']],
    ['review when topic is none', 'topic cash', []],
    ['ban tones unless topic is not none', 'topic cash', []],
    ['ban tones unless topic is not none', 'topic cash { phrases "money" }', ['FL0409 2:7 [cash]']],
    ['ban tones unless topic is health', 'topic touchy covers health { phrases "ill" }', []],
    ['require topic is none', 'topic cash { phrases "money" }', []],
    ['require channel is not none', 'channel sms under private', []],
    ['require channel is not none', 'channel sms { phrases "text us" }', ['FL0409 2:9 [sms]']],
    ['deny when topic is only finances', 'topic cash { phrases "money" }', ['FL0409 2:7 [cash]']],
    ['deny when topic is only finances', 'topic cash under finances { phrases "money" }', []],
    ['deny when tone is only neutral', 'tone sly { phrases "oh well" }', ['FL0409 2:6 [sly]']],
    ['require tone is not neutral', 'tone sly under hostile { phrases "oh well" }', ['FL0409 2:6 [sly]']],
    ['deny when framing is no-claim', 'framing zing { phrases "zing" }', ['FL0409 2:9 [zing]']],
    ['deny when framing is no-claim', 'framing zing', []],
    ['review when framing is any of no-claim, trend', 'framing rise under trend { phrases "up and up" }', []],
    ['warn when framing is trend', 'framing zing { phrases "zing" }', []],
  ])('%s: %s', (clause, word, told) =>
    expect(codes(child(word), { parent: `policy parent { posts { a: ${clause} } }` })).toEqual(told),
  );
});

describe('what is withdrawn or ends too soon earns a warning', () => {
  const child = (header: string, parent: string): string =>
    `policy child extends parent { ${header} }\npolicy parent { ${parent} }`;
  test.each([
    [child('', 'expires 2026-12-31'), ['FL0502 1:22 [parent]']],
    [child('expires 2027-01-01', 'expires 2026-12-31'), ['FL0502 1:39 [2027-01-01]']],
    [child('expires 2026-12-31', 'expires 2026-12-31'), []],
    [child('', 'withdrawn 2026-12-31'), ['FL0504 1:22 [parent]']],
    [child('withdrawn 2026-06-30', 'withdrawn 2026-12-31'), []],
    ['policy p { effective 2026-02-01 withdrawn 2026-01-01 }', ['FL0407 1:43 [2026-01-01]']],
    [`let few = 5 people withdrawn 2026-01-01\n${posts('min cohort few')}`, ['FL0504 4:16 [few]']],
    [`let few = 5 people withdrawn 2026-01-01\n${posts('min cohort 5 people')}`, []],
  ])('%s', (text, told) => expect(codes(text)).toEqual(told));
});

describe('a word is not allowed and banned', () => {
  test.each([
    [
      ['allow only tones warm, mocking', 'ban tones hostile'],
      ['FL0503 3:5 [allow only tones warm, mocking]'],
    ],
    [['allow only tones warm, mocking', 'ban tones hostile else review'], []],
    [['allow only tones warm, mocking', 'ban tones hostile when question'], []],
    [['allow only tones warm, hostile', 'ban tones mocking'], []],
  ])('%j', (clauses, told) => expect(codes(posts(...clauses))).toEqual(told));
});

describe('a waiver has days of its own', () => {
  const waiver = (days: string, clause = 'ban tones'): string =>
    `policy p { effective 2026-01-01 expires 2026-12-31 posts { ${clause} } }
waive ban-tones in p for campaign "x" ${days} by "me" because "so"`;
  const during = 'ban tones during 2026-03-01 to 2026-03-31';
  test.each([
    [waiver('until 2026-01-01'), []],
    [waiver('until 2025-12-31'), ['FL0505 2:7 [ban-tones]']],
    [waiver('from 2027-01-01 until 2027-12-31'), ['FL0505 2:7 [ban-tones]']],
    [waiver('from 2026-03-31 until 2026-04-30', during), []],
    [waiver('from 2026-04-01 until 2026-04-30', during), ['FL0505 2:7 [ban-tones]']],
  ])('%s', (text, told) => expect(codes(text)).toEqual(told));

  test('that it is over is said where today is known', () => {
    const entry = { file: 'main', text: waiver('until 2026-06-30') };
    const toldOn = (today?: string): readonly string[] =>
      check(
        entry,
        { read: () => ({ problem: 'missing' }) },
        today === undefined ? {} : { today },
      ).diagnostics.map(({ code, severity }) => `${severity} ${code}`);
    expect([toldOn(), toldOn('2026-06-30'), toldOn('2026-07-01')]).toEqual([[], [], ['warning FL0501']]);
  });
});

describe('the numbers in a reason are those of its clause', () => {
  test.each([
    ['min cohort 1_000 people because "Fewer than 1,000 people are no crowd."', []],
    ['min cohort 1_000 people because "Fewer than 500 people are no crowd."', ['500']],
    ['min cohort 11 people because "No group of 10 or fewer, and none of 1."', []],
    ['min cohort 100 people or 5% because "Unless it is 5% of all, so that 95% are others."', []],
    ['min cohort 100 people or 5% because "Unless it is 50% of all."', ['50%']],
    ['min window 2 weeks because "In 14 days, which are 2 weeks, nobody is seen."', []],
    ['min window 2 weeks because "A month has 30 days."', ['30']],
    ['max details 2 because "GDPR art. 9, 45 CFR 164.514 and the tweet of 2017 say so (no. 53)."', []],
    ['ban tones because "The tweet about 53 people shows why."', []],
    ['a: deny when cohort.share < 5% because "Less than 5% of all."', []],
    ['min cohort 1_000 people because "Fewer than 1,001 people are few."', ['1,001']],
    ['min cohort 1_000 people because "No group of 999 people or fewer."', []],
    ['min window 7 days because "At least 8 days."', ['8']],
    ['max details 2 because "Of 3 details one is too many."', []],
    ['max details 2 because "Of 1 detail, or none at all, nobody is found; nor of 3."', []],
    ['a: deny when cohort.size > 50_000 people because "No crowd of 50,001 people."', []],
    ['a: deny when cohort.size > 50_000 people because "No crowd of 49,999 people."', ['49,999']],
    ['a: require not (cohort.size <= 50 people) because "From 51 people on."', []],
    ['ban tones unless cohort.share >= 5% because "Fewer than 4% are few."', ['4%']],
    ['a: deny when span > 10 days because "Within 10 days, which are 240 hours."', []],
    ['a: deny when span > 2 weeks because "Within 14 days, not 15."', ['15']],
    ['min cohort few because "Fewer than 12 people."', []],
    ['min cohort few because "Fewer than 15 people."', ['15']],
  ])('%s', (clause, numbers) => {
    const said = toldByCheck(`let few = 12 people\nfact span: weeks\n${posts(clause)}`);
    expect(said.map(line => /the reason says `([^`]*)`/.exec(line)?.[1])).toEqual(numbers);
  });
});

describe('what a rule looks for can be noticed', () => {
  test.each([
    ['tone snide under sarcastic', 'ban tones snide', ['FL0507 6:6 [snide]']],
    ['tone snide under sarcastic', 'ban tones sarcastic', []],
    ['tone snide under sarcastic { phrases "ha" }', 'ban tones snide', []],
    ['tone snide covers mocking', 'ban tones snide', []],
    ['tone snide\ntone sly under snide { phrases "ha" }', 'a: deny when tone is snide', []],
    ['tone snide\ntone sly under snide', 'a: deny when tone is snide', ['FL0507 6:6 [snide]']],
    ['channel radio under owned', 'ban channels radio', []],
  ])('%s: %s', (word, clause, told) => expect(codes(`${posts(clause)}${word}`)).toEqual(told));
});

describe('a block holds a clause', () => {
  test.each([
    ['policy p { posts { } datasets { } }', ['FL0508 1:12 [posts]', 'FL0508 1:22 [datasets]']],
    ['policy p { posts { ban tones } }', []],
    ['policy p { }', []],
    ['policy p extends q { posts { } } policy q { posts { ban tones } }', []],
    ['policy p { posts { bna } }', ['FL0102 1:20 [bna]']],
  ])('%s', (text, told) => expect(codes(text)).toEqual(told));
});

test.each([
  ['min cohort 0 people', 'FL0306 3:16 [0 people] `min cohort` of 0 can never be broken'],
  ['min window 0 days', 'FL0306 3:16 [0 days] `min window` of 0 can never be broken'],
  ['a: deny when campaign is "x"', 'a post would fare worse here for stating `campaign`'],
  [
    'a: deny when channel is known',
    'a post would fare better here for leaving out `channel` | No rule may stop a post for saying more than another. Compare what is known, as in `channel is …`, or write `require channel is known` or `deny when channel is unknown`.',
  ],
  [
    'ban topics unless channel is known',
    'a post would fare better here for stating any `channel` at all | What is stated may excuse, but not that it is stated. Compare what is known, as in `channel is …`, or write `require channel is known` or `deny when channel is unknown`.',
  ],
  [
    'a: require channel is known and question',
    'a post would fare better here for stating any `channel` at all',
  ],
  ['ban topics unless channel is unknown', 'a post would fare better here for leaving out `channel`'],
])('%s is told in words', (clause, message) => {
  const said = toldByCheck(posts(clause));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(message);
});

describe('a family calls one thing by one name', () => {
  const files = {
    a: 'import "./b"\npolicy parent { datasets t { min cohort 5 rows per key } }',
    b: 'dataset t { key region }\nfact reach: people',
  };
  test.each([
    ['import "./a"\nimport "./b"\npolicy child extends parent { }', []],
    ['import "./a"\ndataset t { key town }\npolicy child extends parent { }', ['FL0205 3:8 [child]']],
    [
      'import "./a"\nfact reach: text\npolicy child extends parent { }\npolicy grandchild extends child { }',
      ['FL0205 3:8 [child]'],
    ],
    ['import "./a"\nfact reach: text\npolicy other { }', []],
  ])('%s', (text, told) => expect(codes(text, files)).toEqual(told));
});

test('rules of one name are each given another', () => {
  expect(fixed(posts('a: ban tones', 'a: ban topics', 'a: ban framings', 'a-2: max details 2'))).toBe(
    posts('a: ban tones', 'a-3: ban topics', 'a-4: ban framings', 'a-2: max details 2'),
  );
});

test('a rule without a name of its own is given one', () => {
  const clauses = [
    'a: ban tones',
    'a: ban topics',
    'a-2: ban framings',
    'ban identifiers',
    'ban identifiers email',
  ];
  expect(fixed(posts(...clauses, 'require not (question or tone is warm)'))).toBe(
    posts(
      'a: ban tones',
      'a-3: ban topics',
      'a-2: ban framings',
      'ban identifiers',
      'ban-identifiers-2: ban identifiers email',
      'require-question: require not (question or tone is warm)',
    ),
  );
});

describe('nothing stands twice', () => {
  test.each([
    [posts('ban tones mocking, shaming, mocking'), ['FL0516 3:33 [mocking]']],
    [posts('a: deny when question or (tone is any of warm, warm)'), ['FL0516 3:52 [warm]']],
    [posts('a: ban tones unless channel is any of blog, "blog"'), ['FL0516 3:49 ["blog"]']],
    [
      `import fineline/health\nimport fineline/health\n${posts('min cohort small-cell')}`,
      ['FL0516 2:1 [import fineline/health]'],
    ],
    [`import fineline/health\nimport small-cell from fineline/health\n${posts('min cohort small-cell')}`, []],
    [`import small-cell from fineline/health\nimport fineline/health\n${posts('min cohort small-cell')}`, []],
  ])('%s', (text, told) => {
    expect(codes(text)).toEqual(told);
    expect(codes(fixed(text))).toEqual([]);
  });
});
