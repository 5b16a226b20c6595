// Figures that other projects publish over their own tables, worked out again: `tsx test/accuracy/groundTruth.ts
// EXPECTED.json FOLDER`, where the file lists `cases` of tables by two dimensions with the cells that each rule flags,
// and the folder holds the tables. Prints `equal` or `different` for each figure, and ends with 1 where one differs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compile } from '@fineline/compiler';
import { createTableChecker, readTable } from '@fineline/datasets';

interface Case {
  readonly id: string;
  readonly file: string;
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
  readonly value?: string;
  readonly published: Readonly<Record<string, unknown>>;
}

interface Expected {
  readonly defaults: {
    readonly safe_threshold: number;
    readonly safe_nk_n: number;
    readonly safe_nk_k: number;
    readonly safe_pratio_p: number;
  };
  readonly cases: readonly Case[];
}

const [file = '', folder = ''] = process.argv.slice(2);
const { defaults, cases } = JSON.parse(readFileSync(file, 'utf8')) as Expected;
const { safe_threshold: threshold, safe_nk_n: top, safe_nk_k: share, safe_pratio_p: protection } = defaults;

for (const one of cases) {
  const figures: readonly (readonly [name: string, clause: string])[] = [
    ['threshold_cells', `min cohort ${threshold} rows`],
    ['nk_cells', `max share ${share * 100}% of ${one.value} by top ${top}`],
    ['p_ratio_cells', `min protection ${protection * 100}% of ${one.value}`],
  ];
  for (const [name, clause] of figures) {
    const published = one.published[name];
    if (typeof published !== 'number' || !one.rows || (one.value === undefined && name !== 'threshold_cells'))
      continue;
    const found = groupsThatBreak(clause, one);
    if (found !== published) process.exitCode = 1;
    console.log(
      `${found === published ? 'equal' : 'different'} ${one.id} ${name}: ${found}, published ${published}`,
    );
  }
}

/** How many cells of the table by the dimensions of the case break the clause. */
function groupsThatBreak(clause: string, { file: name, rows = [], columns = [], value }: Case): number {
  const key = [...rows, ...columns].join(', ');
  // A crosstab shows the cells that nobody is in as well, and zero is fewer than any threshold.
  const zeros = clause.startsWith('min cohort') ? '    zero: ban zero cells per key\n' : '';
  const measure = value === undefined ? '' : `\n  measure ${value}`;
  const text = `dataset t {\n  key ${key}${measure}\n}\n\npolicy p {\n  datasets t {\n    rule: ${clause} per key\n${zeros}  }\n}\n`;
  const { value: policies = [], diagnostics } = compile(
    { file: 'p.disclosure', text },
    { read: () => ({ problem: 'missing' }) },
  );
  const [policy] = policies;
  if (!policy) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const bytes = readFileSync(join(folder, name));
  const table = readTable('table.csv', (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  if (!table.value) throw new Error(table.diagnostics.map(({ message }) => message).join('\n'));
  const checker = createTableChecker({ ruleSet: policy.ruleSet, digest: 'sha256:0' });
  const { findings } = checker.check(table.value, { dataset: 't', date: '2026-01-01' });
  return findings
    .filter(({ rule, state }) => rule !== 'fineline/column-without-role' && state === 'broken')
    .reduce((sum, { violating }) => sum + (violating?.groups ?? 0), 0);
}
