// Numbers that no sum of a database holds: nobody can tell there what the engine in memory works out.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '@fineline/compiler';
import { createTableChecker } from '@fineline/datasets';
import { duckDbEngine } from '@fineline/datasets/engines';
import { expect, test } from 'vitest';

const roles = 'person who\n  key area\n  measure amount\n  weight times';
const clauses = 'max share 60% of amount by top 1 per area\nmin protection 10% of amount per area';
const path = join(mkdtempSync(join(tmpdir(), 'fineline-')), 't.csv');

test.each([
  ['1e300', '1'],
  ['1e300', '1e300'],
  ['1e200', '1e200'],
])('%s, weighted by %s, goes to review where it lies', async (amount, weight) => {
  const csv = `who,area,amount,times\n1,N,${amount},${weight}\n2,N,1,1\n3,N,1.5,1\n`;
  writeFileSync(path, csv);
  const text = `dataset t {\n  ${roles}\n}\npolicy p {\n  datasets t {\n    ${clauses}\n  }\n}\n`;
  const { value: [policy] = [] } = compile(
    { file: 'p.disclosure', text },
    { read: () => ({ problem: 'missing' }) },
  );
  const checker = createTableChecker({ ruleSet: policy!.ruleSet, digest: 'sha256:0' });
  const there = await checker.checkWith(
    duckDbEngine(),
    { path, format: 'csv' },
    { dataset: 't', date: '2026-06-01' },
  );
  expect(there.verdict).toBe('review');
});
