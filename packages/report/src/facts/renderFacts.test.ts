import { expect, test } from 'vitest';
import { factsLine, renderFacts } from '@fineline/report';
import type { Facts } from '@fineline/ruleset';

const text = 'Dear 12 fans, 62% of you cried.';
const facts: Facts = {
  cohorts: [
    {
      size: { min: 12, max: 12 },
      exact: true,
      digits: 2,
      unit: 'fans',
      kind: 'count',
      span: { start: 5, end: 12 },
    },
    { share: { min: 0.62, max: 0.62 }, digits: 2, unit: 'you', kind: 'share', span: { start: 14, end: 24 } },
  ],
  window: null,
  details: { value: { min: 1, max: 1 } },
  question: { value: false },
  addressee: {
    has: ['cohort'],
    evidence: [{ word: 'cohort', cue: 'to-the-group', span: { start: 0, end: 12 } }],
  },
  tone: { has: [], open: true },
  framing: { has: ['call-out'], open: true },
  topic: { has: [] },
  channel: { has: ['email'], evidence: [{ word: 'email', cue: 'stated' }] },
};

test('the words that show a fact are underlined, and every fact has its line', () => {
  expect(renderFacts({ id: 'a.md', text, facts }, { width: 80 })).toBe(
    [
      'a.md',
      '',
      '  Dear 12 fans, 62% of you cried.',
      '  ^^^^^^^^^^^^ cohort',
      '       ^^^^^^^ cohort',
      '                ^^^^^^^^^^ cohort',
      '',
      '  cohorts     12 fans (count, exact, digits: 2); 62 % (share, digits: 2)',
      '  window      none',
      '  details     1',
      '  question    no',
      '  addressee   cohort',
      '  tone        unknown',
      '  framing     call-out; the rest is unknown',
      '  topic       none',
      '  identifier  unknown',
      '  channel     email',
      '  audience    unknown',
      '  consent     none (nobody stated it)',
      '  campaign    none (nobody stated it)',
      '  language    unknown',
      '',
    ].join('\n'),
  );
});

test('a post without a stretch of time has no window in JSON', () => {
  expect(JSON.parse(factsLine({ id: 'a', text: '', facts: { window: null, cohorts: [] } }))).toEqual({
    formatVersion: 1,
    id: 'a',
    facts: { cohorts: [] },
  });
});
