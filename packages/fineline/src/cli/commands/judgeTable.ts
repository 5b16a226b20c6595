import { createTableChecker, readTable } from '@fineline/datasets';
import type { Judged } from '@fineline/report';
import type { Diagnostic, RuleSet } from '@fineline/ruleset';
import { fileProblem } from '../../files/fileProblem.ts';
import type { LoadedPolicy } from '../../files/loadPolicies.ts';
import { readTextFile } from '../../files/readTextFile.ts';
import type { Terminal } from '../terminal.ts';

export interface TableOptions {
  /** The dataset that tables are judged as. */
  readonly as?: string;
  readonly date?: string;
  /** Whether findings name the groups that they are about. */
  readonly groups?: boolean;
}

/** A table by every policy, or why it could not be judged. */
export interface JudgedTable {
  readonly judged: readonly Judged[];
  readonly problems: readonly Diagnostic[];
  readonly source?: string;
}

/** Whether an input is a table that is read as text; JSON is one where somebody says which dataset it is. */
export function isTextTable(file: string, { as }: TableOptions): boolean {
  return /\.(csv|tsv)$/i.test(file) || (as !== undefined && /\.jsonl?$/i.test(file));
}

/** Reads a table and judges it, in the order of the policies. */
export function judgeTable(
  file: string,
  policies: readonly LoadedPolicy[],
  options: TableOptions,
  terminal: Terminal,
): JudgedTable {
  const read = readTextFile(file, terminal.folder);
  if ('problem' in read) return { judged: [], problems: [read.problem] };
  const { text } = read;
  const { value: table, diagnostics } = readTable(file, text);
  if (!table) return { judged: [], problems: diagnostics, source: text };
  const judged: Judged[] = [];
  const problems: Diagnostic[] = [];
  for (const { loaded, map } of policies) {
    const dataset = options.as ?? onlyDataset(loaded.ruleSet);
    if (dataset === undefined) {
      problems.push(whichDataset(file, loaded.ruleSet));
      continue;
    }
    const decision = createTableChecker(loaded).check(table, {
      dataset,
      date: options.date ?? terminal.today(),
      id: file,
      ...(options.groups && { keys: true }),
    });
    const dateFrom = options.date === undefined ? 'today' : 'date';
    judged.push({
      decision: { ...decision, dateFrom },
      text: '',
      origin: { file, line: 1, column: 1, literal: false },
      ...(map && { map }),
    });
  }
  return { judged, problems, source: text };
}

/** The dataset of a policy that has rules about one, or about every one and declares a single one or none. */
function onlyDataset({ applies, datasets }: RuleSet): string | undefined {
  const named = applies.datasets === 'every' ? datasets.map(({ name }) => name) : applies.datasets;
  return named.length === 0 ? 'table' : named.length === 1 ? named[0] : undefined;
}

function whichDataset(file: string, { policy, datasets }: RuleSet): Diagnostic {
  const names = datasets.map(({ name }) => `\`--as ${name}\``).join(', ');
  return fileProblem(
    'FL0720',
    file,
    `nobody said which dataset of \`${policy.name}\` the table \`${file}\` is`,
    `Say which one it is: ${names}.`,
  );
}
