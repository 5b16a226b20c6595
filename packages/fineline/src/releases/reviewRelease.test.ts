import { describe, expect, test } from 'vitest';
import { compile } from '@fineline/compiler';
import type { Approval, DiffReport } from '@fineline/report';
import type { LoadedRuleSet } from '@fineline/ruleset';
import { runOldTests, type TestedRelease } from '@fineline/testing';
import { reviewRelease, stopsRelease, type Release } from './reviewRelease.ts';

/** The first policy in a text, which has no mistake. */
function compiled(text: string): LoadedRuleSet {
  const { value = [], diagnostics } = compile(
    { file: 'p.disclosure', text },
    { read: () => ({ problem: 'missing' }) },
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { ruleSet, digest } = value[0]!;
  return { ruleSet, digest };
}

/** A policy with clauses about posts; what stands behind it, after the block. */
function policy(clauses: readonly string[], more: { head?: string; behind?: string } = {}): LoadedRuleSet {
  const { head = 'version 1.0.0', behind = '' } = more;
  return compiled(
    `policy p {\n  ${head}\n  posts {\n${clauses.map(it => `    ${it}\n`).join('')}  }\n}\n${behind}`,
  );
}

/** A policy about a table of which one column has this role. */
function table(role: string): LoadedRuleSet {
  const dataset = `dataset loans {\n  ${role}\n  key branch\n}\n`;
  const text = `${dataset}policy p {\n  version 1.0.0\n  datasets loans {\n    min cohort 5 people per branch\n  }\n}\n`;
  return compiled(text);
}

function review(old: LoadedRuleSet, now: LoadedRuleSet, more: Partial<Release> = {}): DiffReport {
  return reviewRelease({ old, new: now, date: '2026-09-01', signed: [], remarks: [], ...more });
}

const floor = (people: number, ...more: readonly string[]): readonly string[] => [
  `floor: min cohort ${people} people`,
  'ban tones hostile',
  ...more,
];
const [hundred, eighty, sixty] = [100, 80, 60].map(people => policy(floor(people))) as [
  LoadedRuleSet,
  LoadedRuleSet,
  LoadedRuleSet,
];

/** A waiver behind a policy. */
function signedWaiver(by: string, because: string, until = '2026-12-31'): { readonly behind: string } {
  return {
    behind: `waive floor in p for campaign "gala" until ${until} by "${by}" because "${because}"\n`,
  };
}

/** Approvals of everything that a report wants approved. */
function approve({ gates }: DiffReport, more: Partial<Approval> = {}): readonly Approval[] {
  return gates.map(({ verdict: _, approval: __, ...name }) => ({
    ...name,
    by: 'dpo@bank.example',
    because: 'Few live there.',
    until: '2026-12-31',
    ...more,
  }));
}

function changes({ gates }: DiffReport): readonly string[] {
  return gates.map(({ change }) => change);
}

describe('what has to be approved', () => {
  const waiver = (until: string, campaign = '"gala"'): { behind: string } => ({
    behind: `waive floor in p for campaign ${campaign} until ${until} by "dpo@bank.example" because "Staff only."\n`,
  });
  const phrases = (...said: readonly string[]): { behind: string } => ({
    behind: `tone snide under hostile { phrases ${said.map(it => `"${it}"`).join(', ')} }\n`,
  });
  const second = 'second: min cohort 100 people else review';
  const guarantee = { behind: 'guarantee p denies posts when cohort.size < 90 people\n' };

  test.each<[string, LoadedRuleSet, LoadedRuleSet, readonly string[]]>([
    ['nothing', hundred, policy([...floor(100)].reverse()), []],
    ['nothing of what is stricter', eighty, hundred, []],
    ['a floor that sinks', hundred, eighty, ['p/floor']],
    ['a rule that is gone', hundred, policy(['floor: min cohort 100 people']), ['p/ban-tones']],
    [
      'a waiver',
      hundred,
      policy(floor(100), waiver('2026-12-31')),
      ['p/floor', 'a new waiver of `p/floor`, until 2026-12-31, by dpo@bank.example'],
    ],
    [
      'a longer waiver',
      policy(floor(100), waiver('2026-12-31')),
      policy(floor(100), waiver('2027-06-30')),
      ['p/floor', 'a longer or wider waiver of `p/floor`, until 2027-06-30, by dpo@bank.example'],
    ],
    ['a waiver that is gone', policy(floor(100), waiver('2026-12-31')), hundred, []],
    [
      'a phrase that is gone',
      policy(floor(100), phrases('get a life', 'grow up')),
      policy(floor(100), phrases('grow up')),
      ['“get a life” is no longer noticed as the tone `snide`'],
    ],
    [
      'a guarantee that is gone and still kept',
      policy(floor(100), guarantee),
      hundred,
      ['the guarantee to deny posts by their `cohort.size` is gone'],
    ],
    [
      'a guarantee that is gone and not kept',
      policy(floor(100), guarantee),
      eighty,
      [
        'p/floor',
        'the guarantee to deny posts by their `cohort.size` is gone',
        'the old guarantee to deny posts by their `cohort.size` is not kept: it says `review` to one with cohort.size 80',
      ],
    ],
    [
      'a rule that may be waived now',
      policy(['floor: min cohort 100 people never waived']),
      policy(['floor: min cohort 100 people']),
      // It ignored disputes, too, as long as nobody could waive it.
      ['p/floor', 'p/floor', '`p/floor` may be waived now, and could not be before'],
    ],
    [
      'a rule that others cover as long as nobody waives them',
      policy(['floor: min cohort 100 people else review never waived', second]),
      policy(['floor: min cohort 50 people else review never waived', second]),
      ['with every rule waived that may be'],
    ],
    [
      'an exception that rests on a claim',
      policy(['ban identifiers']),
      policy(['ban identifiers unless consent is documented']),
      [
        'p/ban-identifiers',
        'an exception of `p/ban-identifiers` now rests on `consent`, which somebody only has to state',
      ],
    ],
    [
      'another person in a table',
      table('person reader'),
      table('person card'),
      ['in `loans` `card` is `person` instead of nothing; `reader` is nothing instead of `person`'],
    ],
    [
      'another reviewer',
      policy(['asks: review when channel is paid by "legal"']),
      policy(['asks: review when channel is paid by "brand"']),
      ['`p/asks` asks brand instead of legal'],
    ],
    [
      'who signed a waiver',
      policy(floor(100), signedWaiver('dpo@bank.example', 'Staff only.')),
      policy(floor(100), signedWaiver('ceo@bank.example', 'Staff only.')),
      ['the waiver of `p/floor` until 2026-12-31 is signed by ceo@bank.example instead of dpo@bank.example'],
    ],
    [
      'who signed a shorter waiver',
      policy(floor(100), signedWaiver('dpo@bank.example', 'Staff only.')),
      policy(floor(100), signedWaiver('ceo@bank.example', 'Staff only.', '2026-11-30')),
      ['a shorter or narrower waiver of `p/floor`, until 2026-11-30, by ceo@bank.example'],
    ],
    [
      'nothing of a shorter waiver',
      policy(floor(100), signedWaiver('dpo@bank.example', 'Staff only.')),
      policy(floor(100), signedWaiver('dpo@bank.example', 'Staff only.', '2026-11-30')),
      [],
    ],
    [
      'nothing of a first reviewer',
      policy(['asks: review when channel is paid']),
      policy(['asks: review when channel is paid by "legal"']),
      [],
    ],
    [
      'nothing of a phrase in capitals',
      policy(floor(100), phrases('get a life')),
      policy(floor(100), phrases('Get  a Life')),
      [],
    ],
  ])('%s', (_name, old, now, expected) => {
    const report = review(old, now);
    expect(changes(report)).toEqual(expected);
    expect(stopsRelease(report, 'looser')).toBe(expected.length > 0);
    expect(stopsRelease(report, 'never')).toBe(false);
  });

  test('words for people alone are none of it', () => {
    const worded = policy([
      'floor: min cohort 100 people\n      because "Few people are recognised."',
      'ban tones hostile',
    ]);
    const report = review(hundred, worded);
    expect([report.verdict, report.wording, report.gates]).toEqual(['same', true, []]);
  });
});

test('that old examples could not be run has to be approved', () => {
  const report = review(hundred, hundred, { tests: 'unreadable' });
  expect([report.verdict, report.tests, changes(report)]).toEqual([
    'same',
    undefined,
    [expect.stringContaining('the old examples were not run')],
  ]);
  expect(stopsRelease(report, 'looser')).toBe(true);
});

test('old examples that are gone or demand less have to be approved, each by itself', () => {
  const tested = (...examples: readonly string[]): TestedRelease => ({
    file: {
      file: 'p.disclosure',
      text: `policy p {\n  posts {\n    floor: min cohort 100 people\n  }\n}\ntest p {\n${examples.join('\n')}\n}\n`,
      host: { read: () => ({ problem: 'missing' }) },
    },
    policy: 'p',
  });
  const few = 'deny post { cohort { size 5 people } }';
  const tests = runOldTests(
    tested(`${few} at 2026-01-10`, `${few} at 2027-01-10`, `${few} by floor`),
    tested(few),
  ).value!;
  expect(changes(review(hundred, hundred, { tests }))).toEqual([
    'the old example `post { cohort { size 5 people } }` at 2026-01-10 is gone: it demands `deny`',
    'the old example `post { cohort { size 5 people } }` at 2027-01-10 is gone: it demands `deny`',
    'the old example `post { cohort { size 5 people } }` demands `deny` by p/floor, and now only `deny`',
  ]);
});

describe('what is told of and stops only who stops at anything', () => {
  const signed = policy(floor(100), signedWaiver('dpo@bank.example', 'Staff only.'));
  const none = { head: 'version 1.0.0', behind: '' };

  test.each<[string, LoadedRuleSet, LoadedRuleSet, string]>([
    [
      'why a waiver is given',
      signed,
      policy(floor(100), signedWaiver('dpo@bank.example', 'Agreed.')),
      'the waiver of `p/floor` until 2026-12-31 is given because “Agreed.” instead of “Staff only.”',
    ],
    [
      'the owner',
      hundred,
      policy(floor(100), { ...none, head: 'version 1.0.0\n  owner "dpo@bank.example"' }),
      '`owner` is dpo@bank.example instead of nobody',
    ],
    ['a fact', hundred, policy(floor(100), { behind: 'fact reach: people\n' }), 'the fact `reach` is new'],
  ])('%s', (_name, old, now, message) => {
    const report = review(old, now);
    expect(report.moves.map(it => it.message)).toEqual([message]);
    expect([report.verdict, report.wording]).toEqual(['same', false]);
    expect(['looser', 'any'].map(failOn => stopsRelease(report, failOn as 'any'))).toEqual([false, true]);
  });
});

test('releases without a day in common are compared as if both decided on every day', () => {
  const dated = (head: string, people: number): LoadedRuleSet => policy(floor(people), { head });
  const { rules, moves } = review(dated('expires 2026-06-30', 100), dated('effective 2026-07-01', 80));
  expect(rules[0]?.looser).not.toHaveProperty('days');
  expect(moves[0]?.message).toContain('there is no day on which both decide');
});

test('the columns of a table, and how blanks are written, are named', () => {
  const moved = table('person reader\n  measure age\n  missing as "NA"');
  expect(review(table('person reader\n  harmless age'), moved).moves.map(it => it.message)).toEqual([
    'in `loans` `age` is `measure` instead of `harmless`; “NA” is `missing as` instead of nothing',
  ]);
});

describe('approvals', () => {
  const asked = review(hundred, eighty);
  const state = ({ approvals = [] }: DiffReport): readonly string[] => approvals.map(it => it.state);
  const stops = (report: DiffReport): boolean => stopsRelease(report, 'looser');

  test('let a change through, which is shown all the same', () => {
    const report = review(hundred, eighty, { approvals: approve(asked) });
    expect([report.verdict, state(report), stops(report)]).toEqual(['looser', ['counts'], false]);
    expect(report.gates[0]?.approval).toMatchObject({ by: 'dpo@bank.example', until: '2026-12-31' });
  });

  test('count on their last day and not on the one after', () => {
    const approvals = approve(asked);
    expect(stops(review(hundred, eighty, { approvals, date: '2026-12-31' }))).toBe(false);
    const late = review(hundred, eighty, { approvals, date: '2027-01-01' });
    expect([state(late), stops(late)]).toEqual([['expired'], true]);
  });

  test('cover no later widening', () => {
    const report = review(hundred, sixty, { approvals: approve(asked) });
    expect([state(report), stops(report)]).toEqual([['foreign'], true]);
  });

  test('cover these posts and no others, this rule and no other', () => {
    for (const other of [{ region: 'cohort.size 50 to 99' }, { change: 'p/ban-tones' }]) {
      const report = review(hundred, eighty, { approvals: approve(asked, other) });
      expect([state(report), stops(report)]).toEqual([['idle'], true]);
    }
  });

  test('of one kind of posts let no other through', () => {
    const ban = (topics: string): LoadedRuleSet => policy([`topics: ban topics ${topics}`]);
    const named = review(ban('health, politics, religion, sexuality'), ban('sexuality')).gates;
    expect(named.map(({ region }) => region)).toEqual(['topic health, politics or religion, not sexuality']);
    const parts = (clauses: string): LoadedRuleSet => policy([`floor: deny when ${clauses}`]);
    const [old, now] = [
      parts('cohort.size < 500 people'),
      parts(
        'cohort.size < 100 people or (cohort.size > 200 people and cohort.size < 300 people) or (cohort.size >= 400 people and cohort.size < 500 people)',
      ),
    ];
    const [first, second, ...others] = approve(review(old, now));
    expect([first?.region, second?.region, others]).toEqual([
      'cohort.size 100 to 200',
      'cohort.size 300 to 399',
      [],
    ]);
    expect(stops(review(old, now, { approvals: [first!] }))).toBe(true);
    expect(stops(review(old, now, { approvals: [first!, second!] }))).toBe(false);
  });

  test('of what is too much to name are asked for by themselves', () => {
    const ranges = Array.from({ length: 30 }, (_, at) => `(details > ${4 * at} and details < ${4 * at + 3})`);
    const [old, now] = [policy([...floor(80), `many: deny when ${ranges.join(' or ')}`]), eighty];
    const approvals = approve(review(old, now));
    expect(approvals.map(({ region }) => region).slice(23)).toEqual([
      'details 93 to 94',
      'all else that it is looser for',
    ]);
    expect(stops(review(old, now, { approvals: approvals.slice(0, -1) }))).toBe(true);
    expect(stops(review(old, now, { approvals }))).toBe(false);
  });

  test('have to be there for every change', () => {
    const now = policy(['floor: min cohort 80 people']);
    const [first, ...others] = approve(review(hundred, now));
    expect(others).toHaveLength(1);
    expect(stops(review(hundred, now, { approvals: [first!] }))).toBe(true);
    expect(stops(review(hundred, now, { approvals: [first!, ...others] }))).toBe(false);
  });
});

describe('a baseline', () => {
  test('adds small steps up, and what was approved from step to step is not approved of their sum', () => {
    const step = approve(review(eighty, sixty));
    const report = review(eighty, sixty, { baseline: hundred, approvals: step });
    expect(
      report.gates.map(({ region, approval }) => [region?.split('; ')[0], approval !== undefined]),
    ).toEqual([
      ['cohort.size 60 to 79', true],
      ['cohort.size 60 to 99', false],
    ]);
    expect(report.gates.map(({ old }) => old)).toEqual([eighty.digest, hundred.digest]);
    expect(stopsRelease(report, 'looser')).toBe(true);
    const sum = approve(review(hundred, sixty));
    expect(
      stopsRelease(review(eighty, sixty, { baseline: hundred, approvals: [...step, ...sum] }), 'looser'),
    ).toBe(false);
  });

  test('that is the old policy is not compared twice', () => {
    const report = review(hundred, eighty, { baseline: hundred });
    expect([report.baseline, report.gates.length, report.remarks[0]]).toEqual([
      undefined,
      1,
      'the old policy is the baseline',
    ]);
  });
});

describe('remarks stop nothing', () => {
  test.each<[string, LoadedRuleSet, LoadedRuleSet, readonly string[]]>([
    [
      'looser asks for a new first number',
      policy(floor(100)),
      policy(floor(80), { head: 'version 1.4.0' }),
      ['`version` is 1.4.0 after 1.0.0: a release that lets more through is 2.0.0 or later'],
    ],
    [
      'stricter for a new second',
      policy(floor(100), { head: 'version 1.2.3' }),
      policy(floor(120), { head: 'version 1.2.4' }),
      ['`version` is 1.2.4 after 1.2.3: a release that stops more is 1.3.0 or later'],
    ],
    [
      'other words for a new third',
      policy(floor(100)),
      policy(floor(100), { head: 'version 1.0.0\n  owner "b@bank.example"' }),
      ['`version` is 1.0.0 after 1.0.0: a release that decides as before in other words is 1.0.1 or later'],
    ],
    ['more than is asked for is fine', policy(floor(100)), policy(floor(120), { head: 'version 3.0.0' }), []],
    [
      'no version',
      policy(floor(100)),
      policy(floor(120), { head: 'owner "b@bank.example"' }),
      ['it names no `version`'],
    ],
    [
      'a waiver that ran out',
      hundred,
      policy(floor(100), {
        head: 'version 2.0.0',
        behind:
          'waive floor in p for campaign "gala" from 2026-01-01 until 2026-02-01 by "dpo@bank.example" because "Staff only."\n',
      }),
      ['the waiver of `p/floor` by dpo@bank.example ran out on 2026-02-01: take it out'],
    ],
  ])('%s', (_name, old, now, remarks) => {
    const report = review(old, now);
    expect(report.remarks).toEqual(remarks);
    expect(stopsRelease({ ...report, gates: [] }, 'looser')).toBe(false);
  });
});

test('what nobody could decide stops everybody, until it is approved', () => {
  const report = review(hundred, eighty);
  const undecided = report.gates.map(gate => ({ ...gate, verdict: 'undecided' as const }));
  const approval = { by: 'dpo@bank.example', because: 'Looked at.', until: '2026-12-31' };
  expect(stopsRelease({ ...report, gates: undecided }, 'never')).toBe(true);
  const approved = undecided.map(gate => ({ ...gate, approval }));
  expect(stopsRelease({ ...report, gates: approved }, 'never')).toBe(false);
});

test('any difference stops whoever asks for that', () => {
  expect(stopsRelease(review(eighty, hundred), 'any')).toBe(true);
  expect(stopsRelease(review(hundred, hundred), 'any')).toBe(false);
});
