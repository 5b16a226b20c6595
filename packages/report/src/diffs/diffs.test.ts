import { describe, expect, test } from 'vitest';
import type { Difference, PolicyDiff, RegionPart, RuleDiff } from '@fineline/analysis';
import {
  describeDiff,
  diffHtml,
  diffMarkdown,
  regionInWords,
  renderDiff,
  type DiffReport,
  type Gate,
} from '@fineline/report';

const [one, two, zero] = ['1', '2', '0'].map(digit => `sha256:${digit.repeat(64)}`) as [
  string,
  string,
  string,
];

const looser: Difference = {
  facts: { cohorts: [{ size: { min: 50, max: 50 } }] },
  date: '2026-03-01',
  before: 'deny',
  after: 'allow',
  region: [{ fact: 'cohort.size', min: 50, max: 99 }],
  alike: true,
  days: [{ from: '2026-03-01' }],
};

function ruleDiff(rule: string, more: Partial<RuleDiff> = {}): RuleDiff {
  const same = { alone: 'same', inEffect: 'same', onlyWhenMissing: false } as const;
  return { rule, subject: { on: 'posts' }, change: 'changed', ...same, ...more };
}

const diff: PolicyDiff = {
  formatVersion: 1,
  verdict: 'looser',
  wording: false,
  onlyWhenMissing: false,
  everyRuleWaived: 'same',
  old: { name: 'p', version: '1.0.0', digest: one, rules: 3 },
  new: { name: 'p', version: '2.0.0', digest: two, rules: 3 },
  rules: [ruleDiff('p/floor', { alone: 'looser', inEffect: 'looser', looser })],
  unchanged: 2,
  moves: [{ what: 'parent', message: 'it no longer extends `org`', verdict: 'same', gates: true }],
};

const gate: Gate = {
  old: one,
  new: two,
  change: 'p/floor',
  region: 'cohort.size 50 to 99; on the days from 2026-03-01',
  verdict: 'looser',
};
const agreed = { by: 'dpo@bank.example', because: 'Few live there.', until: '2026-12-31' };

function report(more: Partial<DiffReport> = {}): DiffReport {
  const meaning = { old: { digest: zero }, new: { notComputed: 'large' } } as const;
  return { ...diff, date: '2026-09-01', meaning, signed: [], gates: [gate], remarks: [], ...more };
}

test('a region says one number once, and columns in words', () => {
  const columns = 'columns present among ("email", "name") of sales';
  expect(
    regionInWords([
      { fact: 'details', min: 2, max: 2 },
      { fact: columns, unknown: true },
    ]),
  ).toBe('details 2; which of the columns `email`, `name` the table has: unknown');
});

test('what has to be unknown is said of the post that is shown', () => {
  const open = { ...looser, facts: {}, region: [{ fact: 'question', unknown: true as const }] };
  const rule = ruleDiff('p/ask', { alone: 'looser', inEffect: 'looser', looser: open });
  expect(renderDiff(report({ rules: [rule] }), { width: 200 })).toContain('lets through  question unknown');
});

test('posts that are told of in the same words are told of once', () => {
  const partly = [3, 4].map((min): Difference => ({
    ...looser,
    facts: { cohorts: [{ size: { min, max: 60 } }] },
    region: [{ fact: 'cohort.size', max: 99, partly: true }],
  }));
  const rule = ruleDiff('p/floor', { alone: 'looser', inEffect: 'looser', looser, alsoLooser: partly });
  const text = renderDiff(report({ rules: [rule] }), { width: 200 });
  expect(text.split('cohort.size at most 99, known in part, as here')).toHaveLength(2);
});

test('a claim that nobody makes is none, and what nobody tells unknown', () => {
  expect(
    regionInWords([
      { fact: 'market', unknown: true, none: true },
      { fact: 'topic', unknown: true },
    ]),
  ).toBe('market none; topic unknown');
});

test.each<readonly [RegionPart, string]>([
  [{ fact: 'window', min: 5, below: 7 }, 'window at least 5 and less than 7 days'],
  [{ fact: 'window', min: 167 / 24, below: 7 }, 'window at least 167 and less than 168 hours'],
  [{ fact: 'details', max: 0 }, 'details 0'],
  [{ fact: 'values of ("day") finer than month of v', max: 0 }, 'values of `day` finer than month: 0'],
  [{ fact: 'smallest value of ("x") of v', max: 0 }, 'smallest value of `x`: at most 0'],
  [
    { fact: 'share of "m" by top 1 per ("r") of v', above: 0.8, max: 0.8500000000000001 },
    'share of `m` by top 1 per `r`: more than 80% and at most 85%',
  ],
])('a region says in what a number is: %j', (part, said) => {
  expect(regionInWords([part])).toBe(said);
});

test.each([
  [{ min: 20 }, 'reach 20 or more'],
  [{ above: 0.5 }, 'reach more than 0.5'],
  [{ max: 9 }, 'reach at most 9'],
  [{ below: 14 }, 'reach less than 14'],
  [{ min: 20, max: 29 }, 'reach 20 to 29'],
  [{ min: 7, below: 14 }, 'reach at least 7 and less than 14'],
  [{ above: 7, max: 14 }, 'reach more than 7 and at most 14'],
  [{ above: 7, below: 14 }, 'reach more than 7 and less than 14'],
])('a region says each of its bounds once: %j', (bounds, said) => {
  expect(regionInWords([{ fact: 'reach', ...bounds }])).toBe(said);
});

describe('in a terminal', () => {
  const text = (more: Partial<DiffReport> = {}, width = 100): string => renderDiff(report(more), { width });

  test('the verdict stands first, both digests and the rules compared behind it, then each rule', () => {
    expect(text({ moves: [] })).toBe(`looser
  old  p 1.0.0, 3 rules, ${one}
  new  p 2.0.0, 3 rules, ${two}
  3 rules compared: 1 changed, 2 as they were

  p/floor  changed: looser
    lets through  cohort.size 50
                  deny before, allow after, on 2026-03-01
    and so for    cohort.size 50 to 99
    on the days   from 2026-03-01
`);
  });

  test('what has to be approved and is not begins with `!`', () => {
    const lost = { ...gate, change: 'it no longer extends `org`' };
    expect(text({ gates: [lost] })).toContain('\n    ! it no longer extends `org`\n');
    expect(text({ gates: [{ ...lost, approval: agreed }], approvals: [] })).toContain(
      '\n    - it no longer extends `org`\n      approved by dpo@bank.example until 2026-12-31: Few live there.\n',
    );
  });

  test('an approved change is shown all the same, with who agreed', () => {
    const said = text({ gates: [{ ...gate, approval: agreed }], approvals: [] });
    expect(said).toContain('1 change to approve: 1 approved, 0 not');
    expect(said).toContain('lets through  cohort.size 50');
    expect(said).toContain('approved      by dpo@bank.example until 2026-12-31: Few live there.');
  });

  test('approvals that count for nothing are told of', () => {
    const given = { ...gate, ...agreed };
    const said = text({
      approvals: [
        { ...given, state: 'expired' },
        { ...given, change: 'p/other', state: 'idle' },
        { ...given, state: 'foreign' },
      ],
    });
    expect(said).toContain('- the approval of p/floor by dpo@bank.example ran out on 2026-12-31');
    expect(said).toContain('- the approval of p/other by dpo@bank.example names no change that there is');
    expect(said).toContain('1 approval for other releases');
  });

  test('a baseline has its own digest, signers and changes', () => {
    const said = text({
      baseline: { ...diff, old: { ...diff.old, digest: zero } },
      signed: [{ side: 'baseline', by: ['legal.pub.pem', 'brand.pub.pem'] }],
    });
    expect(said).toContain(`baseline  p 1.0.0, 3 rules, ${zero}, signed by legal.pub.pem and brand.pub.pem`);
    expect(said.split('\n  since the baseline: looser\n')[1]).toContain('p/floor  changed: looser');
  });

  test('a replay counts, and names ids', () => {
    const ids = Array.from({ length: 20 }, (_, at) => `post-${at}`);
    const said = text({
      replay: {
        posts: 12_480,
        changed: 1_021,
        unreadable: 1,
        turns: [
          { before: 'deny', after: 'allow', count: 1_020, ids },
          { before: 'allow', after: 'deny', count: 1, ids: ['late'] },
        ],
      },
    });
    expect(said).toContain('replayed: of 12,480 past posts 1,021 change; 1 post could not be judged');
    expect(said.replace(/\s+/g, ' ')).toContain(
      '- 1,020 deny before, allow after: post-0, post-1, post-2, post-3, post-4, post-5, post-6, post-7, post-8, post-9, post-10, post-11 and 1,008 more - 1 allow before, deny after: late',
    );
  });

  test.each([
    ['same, the wording alone differs', { verdict: 'same', wording: true }],
    ['looser, only when a fact is missing', { onlyWhenMissing: true }],
    ['undecided: it took too long to tell', { verdict: 'undecided' }],
  ] as const)('%s', (title, more) => {
    expect(text(more).split('\n')[0]).toBe(title);
  });

  test('nothing is wider than the terminal but what cannot be broken', () => {
    const long = { ...agreed, because: 'word '.repeat(60) };
    const lines = text({ gates: [{ ...gate, approval: long }], approvals: [] }, 60).split('\n');
    expect(lines.filter(line => line.length > 60 && !line.includes('sha256:'))).toEqual([]);
  });
});

test('for screen readers each line is a sentence', () => {
  const lines = describeDiff(report()).trimEnd().split('\n');
  expect(lines.slice(0, 2)).toEqual([
    'The new policy is looser.',
    `The old policy: p 1.0.0, 3 rules, ${one}.`,
  ]);
  expect(lines.every(line => /^[^a-z].*[.!?]$/.test(line))).toBe(true);
});

const hostile = '<img src=x onerror=alert(1)> | @everyone [a](javascript:b) \u001b[2J \u202e `x` # h\nnext';

function withHostileWords(): DiffReport {
  return report({
    new: { name: hostile, version: hostile, digest: two, rules: 1 },
    rules: [
      ruleDiff(hostile, {
        inEffect: 'looser',
        looser: { ...looser, facts: { campaign: { value: hostile } } },
      }),
    ],
    moves: [{ what: 'phrase', message: hostile, verdict: 'looser', gates: true }],
    gates: [{ ...gate, change: hostile, approval: { ...agreed, by: hostile, because: hostile } }],
    approvals: [],
    remarks: [hostile],
    replay: {
      posts: 1,
      changed: 1,
      unreadable: 0,
      turns: [{ before: 'deny', after: 'allow', count: 1, ids: [hostile] }],
    },
  });
}

describe('Markdown', () => {
  test('shows what has to be approved open, all else folded', () => {
    expect(diffMarkdown(report())).toContain(
      '<details open><summary>✗ <b>p/floor</b> changed: looser</summary>',
    );
    const approved = report({ gates: [{ ...gate, approval: agreed }], approvals: [] });
    expect(diffMarkdown(approved)).toContain('<details><summary><b>p/floor</b> changed: looser</summary>');
  });

  test('what people wrote is no link, no mention, no table and no HTML', () => {
    const comment = diffMarkdown(withHostileWords());
    const folded = [...comment.matchAll(/<summary>(.*)<\/summary>/g)].map(([, head]) => head!);
    expect(folded).toHaveLength(2);
    expect(folded.join('').replace(/<!-- -->|<\/?b>/g, '')).not.toMatch(/[<>]/);
    const others = comment.replace(/<details.*<\/summary>|<\/details>|<!-- -->/g, '');
    expect(others).not.toMatch(/[<>]|[^\\]\[a|[^\\]`x/);
    expect(comment).not.toMatch(/@e|\u001b|\u202e/);
    const table = comment.split('\n').filter(line => line.startsWith('| '));
    expect(new Set(table.map(line => line.replace(/\\\|/g, '').split('|').length))).toEqual(new Set([6]));
  });

  test('fits into a comment', () => {
    const rules = Array.from({ length: 2_000 }, (_, at) => ruleDiff(`p/rule-${at}`, { looser }));
    const gates = [gate, { ...gate, change: 'p/rule-1999' }];
    const comment = diffMarkdown(report({ rules, gates }));
    expect(comment.length).toBeLessThan(65_536);
    const shown = comment.match(/<details/g)!.length;
    const moves = 1;
    const left = (2_000 + moves - shown).toLocaleString('en');
    expect(comment).toContain(
      `\nThis comment is full: ${left} more entries are not shown, 1 of them to be approved.\n`,
    );
  });
});

describe('HTML', () => {
  test('loads nothing and runs nothing', () => {
    const page = diffHtml(report({ old: { ...diff.old, rules: 1 } }));
    expect(page).toContain('<td>1 rule</td>');
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<(?:script|link|img|iframe)|src=|href=(?!\"#)|url\(/);
    expect(page).toContain('prefers-color-scheme: dark');
  });

  test('every section can be jumped to, and in it what is to be approved', () => {
    const page = diffHtml(report({ remarks: ['a waiver ran out'] }));
    const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, target]) => target!);
    expect([...new Set(targets)]).toEqual(['s1', 's1-1', 's2', 's3', 'top']);
    for (const target of targets) expect(page.split(` id="${target}"`)).toHaveLength(2);
    expect(page).toContain('<li><a href="#s1-1">p/floor</a></li>');
    expect(page).toContain('<article id="s1-1" class="bad"><h3>p/floor ');
  });

  test('what is missing is said above everything else', () => {
    const replay = { posts: 3, changed: 0, unreadable: 2, turns: [] };
    const [head] = diffHtml(report({ replay }), ['a part of `<b>` is missing.']).split('</header>');
    expect(head).toContain('<p>A part of <code>&lt;b&gt;</code> is missing.</p>');
    expect(head).toContain('2 past posts could not be judged, and are not counted.');
    expect(diffHtml(report({ replay: { ...replay, unreadable: 0 } }))).not.toContain(
      'not everything is here',
    );
  });

  test('what people wrote is text', () => {
    const page = diffHtml(withHostileWords());
    expect(page).not.toMatch(/<img|\u001b|\u202e/);
    const [opened, closed] = [/<(\w+)[^>]*>/g, /<\/(\w+)>/g].map(tag =>
      [...page.matchAll(tag)].map(([, name]) => name!).filter(name => name !== 'meta' && name !== 'br'),
    );
    expect(closed!.toSorted()).toEqual(opened!.toSorted());
  });
});
