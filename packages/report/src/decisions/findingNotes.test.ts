import {
  annotateDecision,
  createGithubAnnotations,
  createHtmlDecisions,
  createMarkdownDecisions,
  createSarifLog,
  describeDecision,
  renderDecision,
  type Judged,
} from '@fineline/report';
import type { Decision, Finding } from '@fineline/runtime';
import { describe, expect, test } from 'vitest';

const finding: Finding = {
  rule: 'p/floor',
  effect: 'deny',
  state: 'disputed',
  countsAs: 'review',
  message: '12 people are fewer than 100 people',
  because: 'A number this small points at people',
  suggest: 'drop the number',
  rewrite: 'Hello, fans.',
  wouldPass: [{ fact: 'cohort.size', change: 'at least 100 people' }],
  see: ['handbook 3.1'],
  reviewer: 'legal',
  more: 4,
  keys: [['North', 7]],
  cells: [{ key: { area: 'N' }, size: { min: 4, max: 4 } }],
  evidence: [],
  facts: [],
  missing: [],
  waiver: { by: 'dpo', because: 'agreed', until: '2026-06-30' },
  dispute: { fact: 'cohort', by: 'bob', because: 'they are seats' },
  folded: ['org/floor'],
};
const decision: Decision = {
  formatVersion: 1,
  id: 'fans',
  policy: 'p',
  ruleSet: `sha256:${'0'.repeat(64)}`,
  date: '2026-06-30',
  dateFrom: 'publishes',
  verdict: 'review',
  findings: [finding],
  obligations: [],
};
const judged: Judged = {
  decision,
  text: 'Dear 12 fans.',
  map: {
    formatVersion: 1,
    ruleSet: decision.ruleSet,
    compiler: { name: 'fineline', version: '0.1.0' },
    sources: [],
    rules: [{ id: 'p/floor', file: 'p.disclosure', span: { start: 0, end: 1 }, line: 4, column: 5 }],
  },
};

/** Every way to show a decision, on one line. */
const renderings: { readonly [name: string]: () => string } = {
  text: () => renderDecision(judged, { width: 110 }),
  plain: () => describeDecision(judged),
  html() {
    const page = createHtmlDecisions();
    page.add(judged);
    return page.render();
  },
  markdown() {
    const comment = createMarkdownDecisions();
    comment.add(judged);
    return comment.render();
  },
  github() {
    const annotations = createGithubAnnotations();
    annotations.add(annotateDecision(judged));
    return annotations.render();
  },
  sarif: () => createSarifLog('0.1.0').add(annotateDecision(judged)[0]!),
};

describe.each(Object.keys(renderings))('%s', name => {
  const shown = renderings[name]!();
  test.each([
    'A number this small points at people',
    'drop the number',
    'Hello, fans.',
    'at least 100 people',
    'handbook 3.1',
    'legal',
    'nd so for 4 more groups',
    'North / 7',
    'area N is 4',
    'until 2026-06-30 by dpo: agreed',
    'bob: they are seats',
    'org/floor',
    'p.disclosure:4:5',
    '2026-06-30, as the post says',
  ])('says %s', known => {
    expect(shown).toContain(known);
  });
});
