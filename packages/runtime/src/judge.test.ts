import type { Condition, Waiver } from '@fineline/ruleset';
import { describe, expect, test } from 'vitest';
import { allowOnly, ban, given, judge, minCohort, render, require, tracing } from '../testing/given.ts';

const people = (min: number, max: number | null = min): object => ({ size: { min, max } });
const any = (fact: string, ...value: string[]): Condition => ({ fact, operator: 'containsAny', value });
const documented = any('consent', 'documented');
const lines = (...text: string[]): string => text.join('\n');

describe('findings', () => {
  const rules = given({
    floor: minCohort(1000, {
      because: 'Small numbers point at people.',
      suggest: 'Drop it.',
      see: ['Art. 5'],
    }),
    jibes: ban('tone', ['hostile'], { effect: 'review', reviewer: 'legal' }),
    trend: { ...allowOnly('framing', ['trend']), effect: 'warn' },
  });

  test('a decision is the worst of its findings, in the order of ids and then of groups', () => {
    const facts = {
      cohorts: [people(5000), people(53), { ...people(700), span: { start: 3, end: 6 } }],
      tone: { has: ['mocking'] },
      framing: { has: ['ranking'] },
    };
    expect(render(judge(rules, facts))).toBe(
      lines(
        'deny',
        'p/floor#1 broken, deny: 53 people are fewer than 1,000 people',
        'p/floor#2 broken, deny: 700 people are fewer than 1,000 people | at 3-6',
        'p/jibes broken, review: the tone is mocking, which is hostile',
        'p/trend broken, warn: the framing ranking is not trend',
      ),
    );
  });

  test('what nobody knows is a finding too, no harder than review', () => {
    expect(render(judge(rules, {}))).toBe(
      lines(
        'review',
        'p/floor undetermined, review: it is not known whether it gives a number of people | missing cohort.size',
        'p/jibes undetermined, review: it is not known whether the tone is hostile; nobody said what the tone is | missing tone',
        'p/trend undetermined, warn: it is not known whether the framing is trend; nobody said what the framing is | missing framing',
      ),
    );
  });

  test('a post that keeps every rule is allowed', () => {
    const facts = { cohorts: [people(1000)], tone: { has: ['warm'] }, framing: { has: ['trend'] } };
    expect(judge(rules, facts, { id: 'post-1' })).toEqual({
      formatVersion: 1,
      id: 'post-1',
      policy: 'p',
      ruleSet: 'sha256:rules',
      date: '2026-06-15',
      verdict: 'allow',
      findings: [],
      obligations: [],
    });
  });

  test('a finding carries what the author says, the facts as they stood and the words that show it', () => {
    const span = { start: 7, end: 16 };
    const reading = {
      text: 'sha256:text',
      reader: { name: 'cues', version: '1.0.0' },
      vocabulary: 'sha256:words',
      language: 'en',
    };
    const facts = {
      cohorts: [{ ...people(53), span }],
      tone: { has: [] },
      framing: { has: ['trend'] },
      reading,
    };
    const decision = judge(rules, facts);
    expect(decision.findings).toEqual([
      {
        rule: 'p/floor',
        effect: 'deny',
        state: 'broken',
        countsAs: 'deny',
        message: '53 people are fewer than 1,000 people',
        because: 'Small numbers point at people.',
        suggest: 'Drop it.',
        see: ['Art. 5'],
        cohort: 0,
        evidence: [{ cue: 'cohort', span }],
        facts: [{ fact: 'cohort.size', value: { min: 53, max: 53 }, from: 'read' }],
        missing: [],
      },
    ]);
    expect([decision.text, decision.reader]).toEqual(['sha256:text', reading.reader]);
  });

  test('an obligation for each finding that a person must look at', () => {
    const facts = { cohorts: [people(53), {}], tone: { has: ['mocking'] }, framing: { has: ['trend'] } };
    expect(judge(rules, facts).obligations).toEqual([
      { rule: 'p/floor' },
      { rule: 'p/jibes', reviewer: 'legal' },
    ]);
  });

  test('facts of a claim that nobody made are assumed, and those with only stated evidence are stated', () => {
    const rule = require({ any: [documented, any('channel', 'email'), any('topic', 'health')] });
    const facts = {
      channel: { has: ['tv'], evidence: [{ word: 'tv', cue: 'stated' }] },
      topic: { has: ['politics'], evidence: [{ word: 'politics', cue: 'ballot' }] },
    };
    expect(judge(given({ r: rule }), facts).findings[0]?.facts).toEqual([
      { fact: 'channel', value: ['tv'], from: 'stated' },
      { fact: 'consent', value: ['none'], from: 'assumed' },
      { fact: 'topic', value: ['politics'], from: 'read' },
    ]);
  });
});

describe('evidence', () => {
  const shown = (word: string, start: number): object => ({
    word,
    cue: 'phrase',
    span: { start, end: start + 4 },
  });

  test('of a ban, the banned words and those below them; of a list, the words that are not on it', () => {
    const tone = {
      has: ['mocking', 'shaming', 'warm'],
      evidence: [shown('shaming', 30), shown('mocking', 20), shown('warm', 10), shown('mocking', 20)],
    };
    expect(
      render(judge(given({ a: ban('tone', ['hostile']), b: allowOnly('tone', ['mocking']) }), { tone })),
    ).toBe(
      lines(
        'deny',
        'p/a broken, deny: the tone is mocking and shaming, which are hostile | at 20-24, 30-34',
        'p/b broken, deny: the tones shaming and warm are not mocking | at 10-14, 30-34',
      ),
    );
  });

  test('of the part of a condition that held only', () => {
    const when: Condition = { any: [any('tone', 'mocking'), any('topic', 'health')] };
    const facts = {
      tone: { has: ['warm'], evidence: [shown('warm', 0)] },
      topic: { has: ['mental-state'], evidence: [shown('mental-state', 8)] },
    };
    expect(render(judge(given({ r: { when } }), facts))).toBe(
      lines('deny', 'p/r broken, deny: the topic is mental-state, which is health | at 8-12'),
    );
  });

  test('of an open finding, the word that leaves it open', () => {
    const tone = { has: ['hostile'], evidence: [shown('hostile', 5)] };
    expect(judge(given({ r: ban('tone', ['mocking']) }), { tone }).findings[0]?.evidence).toEqual(
      tone.evidence,
    );
  });
});

describe('unless', () => {
  const rules = given({ names: ban('identifier', ['email'], { unless: any('audience', 'staff') }) });
  const identifier = { has: ['email'] };

  test.each([
    ['holds', { identifier, audience: { has: ['staff'] } }, 'allow'],
    ['does not hold', { identifier, audience: { has: ['public'] } }, 'deny'],
    ['is not known: no exception', { identifier }, 'deny'],
    ['is not known, and neither is the rest', {}, 'review'],
  ])('%s', (_name, facts, verdict) => {
    expect(judge(rules, facts).verdict).toBe(verdict);
  });

  test('a finding that stays open names the facts of its exception too', () => {
    expect(judge(rules, {}).findings[0]?.missing).toEqual(['audience', 'identifier']);
  });
});

test('`missing` names only the facts that keep a finding open', () => {
  const when: Condition = {
    all: [
      any('channel', 'email'),
      { any: [any('tone', 'mocking'), any('topic', 'health')] },
      { any: [any('framing', 'trend'), any('audience', 'staff')] },
    ],
  };
  const facts = { channel: { has: ['email'] }, topic: { has: ['politics'] }, framing: { has: ['trend'] } };
  expect(judge(given({ r: { when } }), facts).findings[0]?.missing).toEqual(['tone']);
});

describe('groups', () => {
  const jibe = given({
    r: {
      when: { any: [{ fact: 'cohort.size', operator: 'lessThan', value: 10 }, any('tone', 'mocking')] },
    },
  });

  test('no group: judged once, and the rest of the rule still bites', () => {
    expect(render(judge(jibe, { cohorts: [], tone: { has: ['mocking'] } }))).toBe(
      lines('deny', 'p/r broken, deny: the tone is mocking'),
    );
    expect(judge(jibe, { cohorts: [], tone: { has: ['warm'] } }).verdict).toBe('allow');
  });

  test('several groups, one decision', () => {
    expect(render(judge(jibe, { cohorts: [people(5), people(20)], tone: { has: ['warm'] } }))).toBe(
      lines('deny', 'p/r#0 broken, deny: 5 people are fewer than 10 people'),
    );
  });

  test('nobody knows whether there are groups', () => {
    expect(render(judge(jibe, { tone: { has: ['warm'] } }))).toBe(
      lines(
        'review',
        'p/r undetermined, review: it is not known whether it gives a number of people | missing cohort.size',
      ),
    );
  });
});

describe('days', () => {
  const rules = { floor: minCohort(1000) };
  const at = (policy: object, date: string): string =>
    render(judge(given(rules, { policy: { name: 'p', ...policy } }), { cohorts: [] }, { date }));

  test('a policy decides from its first day to its last', () => {
    const dates = { effective: '2026-01-01', expires: '2026-12-31' };
    expect(at(dates, '2025-12-31')).toBe('none: `p` decides from 2026-01-01 on, and this is 2025-12-31');
    expect(at(dates, '2026-01-01')).toBe('allow');
    expect(at(dates, '2026-12-31')).toBe('allow');
    expect(at(dates, '2027-01-01')).toBe('none: `p` expired after 2026-12-31, and this is 2027-01-01');
  });

  test('a policy that was withdrawn decides no more', () => {
    expect(at({ withdrawn: '2026-05-01' }, '2026-04-30')).toBe('allow');
    expect(at({ withdrawn: '2026-05-01' }, '2026-05-01')).toBe(
      'none: `p` was withdrawn on 2026-05-01, and this is 2026-05-01',
    );
  });

  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-04-31',
    '2026-00-10',
    '2026-1-1',
    '',
    '2026-01-01T00:00',
  ])('no day: %s', date => {
    expect(at({}, date)).toBe(`none: \`${date}\` is no day, such as 2026-12-31`);
  });

  test.each(['2024-02-29', '2000-02-29', '2026-12-31'])('a day: %s', date => {
    expect(at({}, date)).toBe('allow');
  });

  test('a rule is in force on the days that it names', () => {
    const during = { from: '2026-06-01', to: '2026-06-30' };
    const ruleSet = given({ floor: minCohort(1000, { during }) });
    const verdicts = ['2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01'].map(
      date => judge(ruleSet, { cohorts: [people(53)] }, { date }).verdict,
    );
    expect(verdicts).toEqual(['allow', 'deny', 'deny', 'allow']);
    const { trace } = tracing(ruleSet, { cohorts: [people(53)] }, { date: '2026-07-01' });
    expect(trace?.map(({ outcome }) => outcome)).toEqual(['not-in-force']);
  });

  test('a policy about tables only refuses posts', () => {
    const ruleSet = given({}, { applies: { posts: false, datasets: 'every' } });
    expect(render(judge(ruleSet, {}))).toBe('none: `p` has no block about posts');
  });
});

describe('waivers', () => {
  const waiver: Waiver = {
    rule: 'p/floor',
    campaigns: ['staff-picks'],
    from: '2026-06-01',
    until: '2026-06-30',
    by: 'dpo',
    because: 'They opted in.',
  };
  const facts = { cohorts: [people(53)], campaign: { value: 'staff-picks' } };
  const rules = given({ floor: minCohort(1000) }, { waivers: [waiver] });

  test('a waived finding is told and no longer counts', () => {
    const decision = judge(rules, facts);
    expect(render(decision)).toBe(
      lines('allow', 'p/floor#0 waived, allow: 53 people are fewer than 1,000 people'),
    );
    expect(decision.findings[0]?.waiver).toEqual({
      by: 'dpo',
      because: 'They opted in.',
      until: '2026-06-30',
    });
  });

  test.each<[string, object, string]>([
    ['2026-05-31', facts, 'deny'],
    ['2026-06-01', facts, 'allow'],
    ['2026-06-30', facts, 'allow'],
    ['2026-07-01', facts, 'deny'],
    ['2026-06-15', { ...facts, campaign: { value: 'spring' } }, 'deny'],
    ['2026-06-15', { cohorts: facts.cohorts }, 'deny'],
    ['2026-06-15', { ...facts, cohorts: [{}] }, 'allow'],
    ['2026-06-15', { ...facts, disputes: [{ fact: 'campaign', by: 'a', because: 'b' }] }, 'deny'],
  ])('on %s, %j: %s', (date, given, verdict) => {
    expect(judge(rules, given, { date }).verdict).toBe(verdict);
  });

  test('a rule that is never waived is not', () => {
    const strict = given({ floor: minCohort(1000, { neverWaived: true }) }, { waivers: [waiver] });
    expect(judge(strict, facts).verdict).toBe('deny');
  });
});

describe('disputes', () => {
  const dispute = (fact: string): object => ({
    disputes: [{ fact, by: 'ana', because: 'Five thousand, not 53.' }],
  });
  const small = { cohorts: [people(53)] };
  const floor = given({ floor: minCohort(1000) });

  test('what only the disputed reading breaks stays, marked, and counts as review', () => {
    const decision = judge(floor, { ...small, ...dispute('cohort.size') });
    expect(render(decision)).toBe(
      lines('review', 'p/floor#0 disputed, review: 53 people are fewer than 1,000 people'),
    );
    expect(decision.findings[0]?.dispute).toEqual({
      fact: 'cohort.size',
      by: 'ana',
      because: 'Five thousand, not 53.',
    });
    expect(judge(floor, { ...small, ...dispute('cohort') }).findings[0]?.state).toBe('disputed');
  });

  test('what is broken without it stays broken', () => {
    const rules = given({ r: ban('tone', ['mocking'], { unless: any('audience', 'staff') }) });
    const facts = { tone: { has: ['mocking'] }, audience: { has: ['public'] }, ...dispute('audience') };
    expect(render(judge(rules, facts))).toBe(lines('deny', 'p/r broken, deny: the tone is mocking'));
  });

  test('a rule that the disputed reading keeps is open', () => {
    const facts = { tone: { has: ['warm'] }, ...dispute('tone') };
    const decision = judge(given({ r: ban('tone', ['mocking']) }), facts);
    expect(render(decision)).toBe(
      lines(
        'review',
        'p/r undetermined, review: it is not known whether the tone is mocking; what is said of it is disputed | missing tone',
      ),
    );
    expect(decision.findings[0]?.facts).toEqual([{ fact: 'tone', from: 'unknown' }]);
    expect(decision.findings[0]?.dispute?.by).toBe('ana');
  });

  test('an exception that rests on it is none', () => {
    const rules = given({ r: ban('tone', ['mocking'], { unless: documented }) });
    const facts = { tone: { has: ['mocking'] }, consent: { has: ['documented'] }, ...dispute('consent') };
    expect(judge(rules, facts).verdict).toBe('deny');
  });

  test('a rule that is never waived does not heed it', () => {
    const strict = given({ floor: minCohort(1000, { neverWaived: true }) });
    expect(judge(strict, { ...small, ...dispute('cohort.size') }).verdict).toBe('deny');
    expect(judge(strict, { cohorts: [people(5000)], ...dispute('cohort.size') }).verdict).toBe('allow');
  });

  test('a claim that nobody made cannot be disputed into something milder', () => {
    expect(judge(given({ r: require(documented) }), dispute('consent')).verdict).toBe('deny');
  });

  test('never makes a finding of a question about what is known vanish', () => {
    const known: Condition = { fact: 'tone', operator: 'known', value: true };
    expect(judge(given({ r: { when: known } }), { tone: { has: [] }, ...dispute('tone') }).verdict).toBe(
      'review',
    );
    expect(judge(given({ r: require(known) }), { tone: { has: [] }, ...dispute('tone') }).verdict).toBe(
      'deny',
    );
  });

  test('the milder effect stays mild', () => {
    const rules = given({ floor: minCohort(1000, { effect: 'warn' }) });
    expect(judge(rules, { ...small, ...dispute('cohort.size') }).verdict).toBe('warn');
  });
});

describe('conflicts', () => {
  test('each is a finding that a person must look at', () => {
    const between = (fact: string, stated: number, read: number): object => ({
      fact,
      stated: { min: stated, max: stated },
      read: { min: read, max: read },
    });
    const facts = {
      window: { days: { min: 1, max: 1 }, span: { start: 20, end: 27 } },
      conflicts: [between('window', 30, 1), between('cohort.size', 5000, 53)],
    };
    const decision = judge(given({}), facts);
    expect(render(decision)).toBe(
      lines(
        'review',
        'fineline/stated-against-read broken, review: `cohort.size` is stated as 5,000 people and read as 53 people',
        'fineline/stated-against-read broken, review: `window` is stated as 30 days and read as 1 day | at 20-27',
      ),
    );
    expect(decision.obligations).toHaveLength(2);
  });
});

describe('folding', () => {
  const parent = (more: object = {}): object => ({ 'org/floor': minCohort(100, more) });
  const child = (more: object = {}): object => ({
    'p/floor': minCohort(1000, { overrides: ['org/floor'], ...more }),
  });

  test.each<[string, object, object, string[]]>([
    [
      'into a finding that counts as much',
      { ...parent(), ...child() },
      people(53),
      ['deny', 'p/floor#0 broken, deny: 53 people are fewer than 1,000 people | for org/floor'],
    ],
    [
      'not into one that counts for less',
      { ...parent(), ...child({ effect: 'review' }) },
      people(53),
      [
        'deny',
        'org/floor#0 broken, deny: 53 people are fewer than 100 people',
        'p/floor#0 broken, review: 53 people are fewer than 1,000 people',
      ],
    ],
    [
      'into one that counts for more',
      { ...parent({ effect: 'warn' }), ...child() },
      people(53),
      ['deny', 'p/floor#0 broken, deny: 53 people are fewer than 1,000 people | for org/floor'],
    ],
    [
      'where the parent is kept there is nothing to fold',
      { ...parent(), ...child() },
      people(500),
      ['deny', 'p/floor#0 broken, deny: 500 people are fewer than 1,000 people'],
    ],
  ])('%s', (_name, rules, cohort, expected) => {
    expect(render(judge(given({ ...rules }), { cohorts: [cohort] }))).toBe(lines(...expected));
  });

  test('not into one that asks not whom the parent asks', () => {
    const asks = (reviewer?: string): object => ({ effect: 'review', ...(reviewer && { reviewer }) });
    const found = (ofParent: object, ofChild: object): readonly string[] => {
      const rules = given({ ...parent(ofParent), ...child(ofChild) });
      return judge(rules, { cohorts: [people(53)] }).obligations.map(
        ({ rule, reviewer = 'anybody' }) => `${rule}: ${reviewer}`,
      );
    };
    expect([
      found(asks('privacy'), asks('brand')),
      found(asks('privacy'), asks()),
      found(asks('privacy'), asks('privacy')),
      found(asks(), asks('brand')),
      found(asks('privacy'), {}),
    ]).toEqual([
      ['org/floor: privacy', 'p/floor: brand'],
      ['org/floor: privacy', 'p/floor: anybody'],
      ['p/floor: privacy'],
      ['p/floor: brand'],
      [],
    ]);
  });

  test('not what is waived, whether or not the rule of the child is', () => {
    const facts = { cohorts: [people(53)], campaign: { value: 'staff-picks' } };
    const waive = (rule: string): Waiver => ({
      rule,
      campaigns: ['staff-picks'],
      until: '2026-06-30',
      by: 'dpo',
      because: 'They opted in.',
    });
    const found = (...waivers: readonly Waiver[]): string =>
      render(judge(given({ ...parent(), ...child() }, { waivers }), facts))
        .replaceAll(/: 53 people are fewer than .*? people/g, '')
        .replaceAll('\n', '; ');
    expect([found(waive('org/floor')), found(waive('org/floor'), waive('p/floor'))]).toEqual([
      'deny; org/floor#0 waived, allow; p/floor#0 broken, deny',
      'allow; org/floor#0 waived, allow; p/floor#0 waived, allow',
    ]);
  });

  test('through a rule between them, and only for the same group', () => {
    const rules = given({
      'a/floor': minCohort(10),
      'b/floor': minCohort(100, { overrides: ['a/floor'] }),
      'c/floor': minCohort(1000, { overrides: ['b/floor'] }),
    });
    expect(render(judge(rules, { cohorts: [people(5), people(50)] }))).toBe(
      lines(
        'deny',
        'c/floor#0 broken, deny: 5 people are fewer than 1,000 people | for a/floor, b/floor',
        'c/floor#1 broken, deny: 50 people are fewer than 1,000 people | for b/floor',
      ),
    );
  });
});

test('words of another policy leave the sets that were read open, and no others', () => {
  const reading = {
    text: 't',
    reader: { name: 'r', version: '1' },
    vocabulary: 'sha256:other',
    language: 'en',
  };
  const rules = given({ a: ban('tone', ['mocking']), b: ban('channel', ['tv']) });
  const facts = { tone: { has: ['warm'] }, channel: { has: ['email'] } };
  expect(judge(rules, { ...facts, reading: { ...reading, vocabulary: 'sha256:words' } }).verdict).toBe(
    'allow',
  );
  expect(render(judge(rules, { ...facts, reading }))).toBe(
    lines(
      'review',
      'p/a undetermined, review: it is not known whether the tone is mocking; nothing rules it out | missing tone',
    ),
  );
});

test('a decision holds no text of the post, even where facts carry more than they promise', () => {
  const secret = 'To the 53 people';
  const facts = {
    tone: {
      has: ['mocking'],
      evidence: [{ word: 'mocking', cue: 'x', span: { start: 0, end: 3 }, text: secret }],
    },
    cohorts: [{ ...people(53), unit: secret, span: { start: 7, end: 16 } }],
    mentions: [{ kind: 'staff', unit: secret, span: { start: 1, end: 2 } }],
  };
  const rules = given({ jibes: ban('tone', ['mocking']), floor: minCohort(1000) });
  expect(JSON.stringify(tracing(rules, facts))).not.toContain(secret);
});

test('of a crowd of groups that break a rule a hundred are listed, the worst, and the last says how many more', () => {
  const cohorts = Array.from({ length: 1000 }, (_, at) => (at % 2 === 0 ? {} : { size: { min: 5, max: 5 } }));
  const when: Condition = { fact: 'cohort.size', operator: 'lessThan', value: 10 };
  const { findings, verdict } = judge(given({ r: { when } }), { cohorts });
  expect([verdict, findings.length, findings.every(({ state }) => state === 'broken')]).toEqual([
    'deny',
    100,
    true,
  ]);
  expect([findings[0]?.more, findings.at(-1)?.cohort, findings.at(-1)?.more]).toEqual([undefined, 199, 900]);
});

describe('what cannot be read', () => {
  const floor = given({ floor: minCohort(100) });

  test('a group of unknown size is pointed at', () => {
    const cohorts = [{ span: { start: 3, end: 20 } }];
    expect(judge(floor, { cohorts }).findings[0]?.evidence).toEqual([
      { cue: 'cohort', span: { start: 3, end: 20 } },
    ]);
  });

  test('where there may be more groups than those listed, nobody knows whether they are large', () => {
    const cohorts = [people(5000)];
    expect(judge(floor, { cohorts }).verdict).toBe('allow');
    expect(judge(floor, { cohorts: [], openCohorts: true }).verdict).toBe('review');
    expect(
      judge(floor, { cohorts, openCohorts: true }).findings.map(({ cohort, state }) => [cohort, state]),
    ).toEqual([[undefined, 'undetermined']]);
    const mentions = [
      { kind: 'thing', span: { start: 0, end: 5 } },
      { kind: 'unclear', span: { start: 10, end: 20 } },
    ];
    expect(judge(floor, { cohorts, openCohorts: true, mentions }).findings[0]?.evidence).toEqual([
      { cue: 'unclear', span: { start: 10, end: 20 } },
    ]);
    expect(judge(floor, { cohorts, openCohorts: 'no' })).toMatchObject({
      verdict: 'review',
      problems: [{ fact: 'openCohorts' }],
    });
  });

  test.each([
    ['unknown', 'too few of its words are known as English, so nothing in it is ruled out'],
    ['zxx', 'there is no text to read'],
  ])('why nothing was read is said: %s', (language, why) => {
    const reading = {
      text: `sha256:${'0'.repeat(64)}`,
      reader: { name: 'fineline', version: '0.1.0' },
      vocabulary: floor.requires.vocabulary,
      language,
    };
    expect(judge(floor, { reading }).findings.map(({ message }) => message)).toEqual([
      `it is not known whether it gives a number of people; ${why}`,
    ]);
  });
});
