import { expect, test } from 'vitest';
import {
  annotateDecision,
  createGithubAnnotations,
  createHtmlDecisions,
  createMarkdownDecisions,
  createSarifLog,
  describeDecision,
  renderDecision,
  summaryOf,
  type Judged,
} from '@fineline/report';
import type { Decision, Finding } from '@fineline/runtime';

const text = 'Dear 12 fans, you ok?';

const floor: Finding = {
  rule: 'p/floor',
  effect: 'deny',
  state: 'broken',
  countsAs: 'deny',
  message: '12 people are fewer than 100 people',
  because: 'A number this small points at people.',
  suggest: 'Drop the number.',
  see: ['handbook 3.1'],
  evidence: [{ cue: 'cohort', span: { start: 5, end: 12 } }],
  facts: [],
  missing: [],
  folded: ['org/floor'],
};

const asked: Finding = {
  rule: 'org/asked',
  effect: 'deny',
  state: 'undetermined',
  countsAs: 'review',
  message: 'it is not known what the channel is',
  reviewer: 'legal',
  evidence: [],
  facts: [],
  missing: ['channel'],
};

const waived: Finding = {
  rule: 'p/asks',
  effect: 'deny',
  state: 'waived',
  countsAs: 'allow',
  message: 'asks a question',
  evidence: [{ cue: 'question', span: { start: 14, end: 21 } }],
  facts: [],
  missing: [],
  waiver: { by: 'dpo@example.org', because: 'They asked for it.', until: '2026-12-31' },
};

const decision: Decision = {
  formatVersion: 1,
  id: 'fans.md',
  policy: 'p',
  version: '1.0.0',
  ruleSet: `sha256:${'0'.repeat(64)}`,
  date: '2026-12-01',
  verdict: 'deny',
  findings: [asked, waived, floor],
  obligations: [{ rule: 'org/asked', reviewer: 'legal' }],
};

const judged: Judged = {
  decision,
  text,
  map: {
    formatVersion: 1,
    ruleSet: decision.ruleSet,
    compiler: { name: 'fineline', version: '0.1.0' },
    sources: [],
    rules: [{ id: 'p/floor', file: 'p.disclosure', span: { start: 0, end: 1 }, line: 4, column: 5 }],
  },
};

test('what weighs most comes first, with its words, its reason, the way out and its place', () => {
  expect(renderDecision(judged, { width: 60 })).toBe(
    [
      '✗ deny  fans.md  by p 1.0.0 on 2026-12-01',
      '',
      '  Dear 12 fans, you ok?',
      '       ^^^^^^^ 1',
      '                ^^^^^^^ 3',
      '',
      '   1  denied by floor',
      '      found   12 people are fewer than 100 people',
      '      why     A number this small points at people.',
      '      try     Drop the number.',
      '      see     handbook 3.1',
      '      also    org/floor',
      '      at      p.disclosure:4:5',
      '',
      '   2  undetermined, sent to review by org/asked',
      '      found   it is not known what the channel is',
      '      asks    legal',
      '',
      '   3  waived: asks',
      '      found   asks a question',
      '      waived  until 2026-12-31 by dpo@example.org: They',
      '              asked for it.',
      '',
    ].join('\n'),
  );
});

test('a post that keeps every rule takes a line, one that nobody decides on says why', () => {
  const allowed: Decision = { ...decision, verdict: 'allow', findings: [] };
  expect(renderDecision({ decision: allowed, text }, { width: 60 })).toBe(
    '✓ allow  fans.md  by p 1.0.0 on 2026-12-01\n',
  );
  const none: Decision = { ...allowed, verdict: 'none', reason: '`p` expired after 2025-12-31' };
  expect(renderDecision({ decision: none, text }, { width: 60 })).toBe(
    '– no decision  fans.md  by p 1.0.0 on 2026-12-01\n  `p` expired after 2025-12-31\n',
  );
});

test('in sentences, one a line', () => {
  expect(describeDecision(judged)).toBe(
    [
      'Post fans.md: deny, by p 1.0.0 on 2026-12-01, 3 findings.',
      'Finding 1, denied by floor: 12 people are fewer than 100 people. The words: "12 fans". Why: A number this small points at people. Try: Drop the number. See: handbook 3.1. It stands for org/floor, too. The rule stands at p.disclosure:4:5.',
      'Finding 2, undetermined, sent to review by org/asked: it is not known what the channel is. To be reviewed by legal.',
      'Finding 3, waived: asks: asks a question. The words: "you ok?". Waived until 2026-12-31 by dpo@example.org: They asked for it.',
      '',
    ].join('\n'),
  );
});

test('the summary names each verdict that occurs, the worst first', () => {
  expect(
    summaryOf(
      new Map([
        ['allow', 2],
        ['deny', 1],
      ]),
    ),
  ).toBe('3 decisions: 1 deny, 2 allow');
  expect(summaryOf(new Map([['review', 1]]))).toBe('1 decision: 1 review');
});

test('other words for the post stand under the finding that they clear, once', () => {
  const rewrite = 'Fans, thank you.';
  const again: Finding = { ...floor, rule: 'p/round', rewrite };
  const offered: Judged = { text, decision: { ...decision, findings: [{ ...floor, rewrite }, again] } };
  const lines = renderDecision(offered, { width: 80 }).split('\n');
  expect(lines.filter(line => line.includes('instead'))).toEqual([
    '      instead Fans, thank you.',
    '      instead as under 1',
  ]);
  expect(describeDecision(offered)).toContain('Say instead: "Fans, thank you." See: handbook 3.1.');
});

test('a page shows the post, with the words that the findings are about, and nothing of it as markup', () => {
  const page = (of: string): string => {
    const decisions = createHtmlDecisions();
    decisions.add({ ...judged, text: of });
    return decisions.render();
  };
  expect(page(text)).toContain('<blockquote>Dear <mark>12 fans</mark>, <mark>you ok?</mark></blockquote>');
  expect(page('Dear <b>12</b> & co.')).toContain('Dear <mark>&lt;b&gt;12&lt;/</mark>');
  expect(page(`${'a'.repeat(4999)}👍👍`)).toContain('a …</blockquote>');
  expect(page('')).not.toContain('<blockquote>');
});

test('other words say what they leave out, and which rules stop them still, in every format', () => {
  const finding: Finding = {
    ...floor,
    rewrite: 'Fans, thank you.',
    rewriteLeavesOut: ['Get a life!', 'Really.'],
    rewriteStoppedBy: [
      { rule: `${decision.policy}/kind`, countsAs: 'deny' },
      { rule: `${decision.policy}/pointed`, countsAs: 'review' },
    ],
  };
  const wouldPass = [{ fact: 'tone', change: 'leave out the tone mocking' }];
  const other: Finding = { ...floor, rule: `${decision.policy}/kind` };
  const judged: Judged = { text, decision: { ...decision, findings: [finding, other], wouldPass } };
  const still = 'still denied by kind; sent to review by pointed';
  const shown = renderDecision(judged, { width: 80 });
  expect(shown).toContain('      without "Get a life!" and "Really."\n');
  expect(shown).toContain(`      but     ${still}\n`);
  const sentences = [
    'Say instead, for this rule alone: "Fans, thank you."',
    'That leaves out "Get a life!" and "Really.".',
    `That is ${still}.`,
  ];
  expect(describeDecision(judged)).toContain(sentences.join(' '));
  expect(annotateDecision(judged)[0]!.help).toEqual(expect.arrayContaining(sentences));
  const markdown = createMarkdownDecisions();
  markdown.add(judged);
  expect(markdown.render()).toContain(`- but: ${still}`);
  expect(markdown.render()).toContain('**It would pass with**: leave out the tone mocking');
  const page = createHtmlDecisions();
  page.add(judged);
  expect(page.render([])).toContain(`<dt>but</dt><dd>${still}</dd>`);
  expect(page.render([])).toContain('It would pass with</h3>\n<p>Leave out the tone mocking.</p>');
});

test('a page says the words of an author and of a post as they are, and which of them a finding is about', () => {
  const text = 'Some 12 people came.\r\nThen 13 people\r\nleft.';
  const at = (words: string): Finding => ({
    ...floor,
    because: 'iPhone owners are people.',
    suggest: 'eBay sellers: say `many`, ```not``` ``.',
    evidence: [
      {
        cue: 'cohort',
        span: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
      },
    ],
  });
  const page = createHtmlDecisions();
  page.add({ decision: { ...decision, findings: [at('12 people'), at('13 people\r')] }, text });
  const html = page.render();
  expect(html).toContain('Some <mark>12 people</mark> came.\nThen <mark>13 people</mark>\nleft.');
  expect(html).toContain('<dt>words</dt><dd>“12 people”</dd><dt>why</dt><dd>iPhone owners are people.</dd>');
  expect(html).toContain('<dt>try</dt><dd>eBay sellers: say <code>many</code>, ```not``` ``.</dd>');
});

test('a page tells apart what judged, though it has one name and one version', () => {
  const other = `sha256:${'1'.repeat(64)}`;
  const reader = { name: 'mine', version: '2' };
  const page = createHtmlDecisions();
  page.add({ decision: { ...decision, reader, text: `sha256:${'2'.repeat(64)}` }, text });
  page.add({ decision: { ...decision, ruleSet: other, verdict: 'allow', findings: [] }, text });
  const html = page.render();
  expect(html).toContain('By 2 policies, on 2026-12-01.');
  expect(html).toContain('p 1.0.0 (sha256:00000000…)');
  expect(html).toContain('p 1.0.0 (sha256:11111111…)');
  expect(html).toContain(`Rule set <code>${other}</code>`);
  expect(html).toContain(`Text <code>sha256:${'2'.repeat(64)}</code>`);
  expect(html).toContain('Read by <code>mine 2</code>');
});

test('what turns the writing turns no annotation', () => {
  const turned: Judged = {
    text,
    decision: { ...decision, id: 'a\u202e.md', findings: [{ ...floor, because: 'a\u2066b\u061cc' }] },
  };
  const annotations = annotateDecision(turned);
  const github = createGithubAnnotations();
  github.add(annotations);
  for (const shown of [github.render(), createSarifLog('0.1.0').add(annotations[0]!)])
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u061c]/);
});
