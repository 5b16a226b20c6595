import { compile } from '@fineline/compiler';
import type { DatasetRoles, Diagnostic } from '@fineline/ruleset';
import { fileProblem } from './fileProblem.ts';
import { readTextFile } from './readTextFile.ts';

/** What the columns of some tables are, or why nobody can tell. */
export interface ReadRoles {
  readonly datasets: readonly DatasetRoles[];
  readonly problems: readonly Diagnostic[];
  readonly source?: string;
}

/** Datasets are compiled with a policy, so a file that declares nothing else is given an empty one. */
const emptyPolicy = '\n\npolicy roles {\n  datasets {\n  }\n}\n';

/** Reads the datasets that a file declares: `dataset visits { key region }`, as in a policy. */
export function readRoles(file: string, folder: string): ReadRoles {
  const read = readTextFile(file, folder);
  if ('problem' in read) return { datasets: [], problems: [read.problem] };
  const { text } = read;
  const host = { read: () => ({ problem: 'missing' }) as const };
  const { value: [policy] = [], diagnostics } = compile({ file, text: text + emptyPolicy }, host);
  const problems = diagnostics.filter(({ severity }) => severity === 'error');
  const datasets = policy?.ruleSet.datasets ?? [];
  if (datasets.length > 0 || problems.length > 0) return { datasets, problems, source: text };
  const message = `\`${file}\` declares no dataset`;
  const help = 'Say in it what the columns are: `dataset visits { key region }`.';
  return { datasets, problems: [fileProblem('FL0721', file, message, help)], source: text };
}
