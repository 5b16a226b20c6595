import { expect, test } from 'vitest';
import { decisionLine } from '@fineline/report';
import type { Decision, Finding } from '@fineline/runtime';

const passing: Decision = {
  formatVersion: 1,
  id: 'one',
  policy: 'p',
  version: '1.0.0',
  ruleSet: 'sha256:rules',
  date: '2026-12-01',
  verdict: 'allow',
  findings: [],
  obligations: [],
  text: 'sha256:text',
  reader: Object.freeze({ name: 'fineline', version: '0.1.0' }),
};
const found: Finding = {
  rule: 'p/floor',
  effect: 'deny',
  state: 'broken',
  countsAs: 'deny',
  message: '12 people are fewer than 100 people',
  evidence: [],
  facts: [],
  missing: [],
};
const { id: _, ...unnamed } = passing;
const { formatVersion, ...others } = passing;
const reader = { name: 'mine', version: '1' };
const obligations: string[] = [];

test.each<[string, readonly Decision[]]>([
  ['that pass', [passing, { ...passing, id: 'two "\u2028"' }, { ...passing, id: '' }]],
  ['with one that does not', [passing, { ...passing, verdict: 'deny', findings: [found] }, passing]],
  ['on another day', [passing, { ...passing, date: '2026-12-02' }, passing]],
  ['by another reader', [passing, { ...passing, reader }, { ...passing, reader }]],
  ['without an id', [passing, unnamed, passing, unnamed]],
  ['whose keys are in another order', [passing, { ...others, formatVersion }, passing]],
  ['with a key more', [passing, { ...passing, dateFrom: 'today' }, { ...passing, dateFrom: 'date' }]],
])('a line is the JSON of its decision: those %s', (_, decisions) => {
  for (const decision of decisions) expect(decisionLine({ decision })).toBe(`${JSON.stringify(decision)}\n`);
});

test('what was changed since is not told as it was', () => {
  const decision = { ...passing, obligations, reader } as unknown as Decision & { obligations: string[] };
  for (const change of [
    () => obligations.push('ask'),
    () => obligations.pop(),
    () => (reader.name = 'yours'),
  ]) {
    change();
    expect(decisionLine({ decision })).toBe(`${JSON.stringify(decision)}\n`);
  }
});
