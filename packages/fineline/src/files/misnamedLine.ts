// A line of a ledger that misspells the dataset or a column would be of nothing that is judged, and hide its group.
import type { Diagnostic } from '@fineline/ruleset';
import { fileProblem } from './fileProblem.ts';
import type { LedgerLine } from './releaseLedger.ts';

/** What a ledger is held against. */
export interface LedgerNames {
  readonly dataset: string;
  /** Every dataset that somebody described. */
  readonly datasets: readonly string[];
  /** The columns of the dataset that is judged. */
  readonly columns: readonly string[];
}

/**
 * The first line that names the dataset, or a column of it, with other capitals or blanks. What is named otherwise may be
 * another dataset, or a group by a column that this table has not.
 */
export function misnamedLine(
  ledger: string,
  lines: readonly LedgerLine[],
  { dataset, datasets, columns }: LedgerNames,
): Diagnostic | undefined {
  const byAlike = new Map(columns.map(column => [alike(column), column]));
  for (const { at, dataset: named = dataset, key } of lines) {
    if (named !== dataset) {
      if (alike(named) === alike(dataset) && !datasets.includes(named))
        return misnamed(ledger, at, `the dataset \`${named}\``, dataset);
      continue;
    }
    for (const column of Object.keys(key)) {
      const meant = columns.includes(column) ? undefined : byAlike.get(alike(column));
      if (meant !== undefined) return misnamed(ledger, at, `the column \`${column}\``, meant);
    }
  }
  return undefined;
}

function misnamed(ledger: string, at: number | undefined, what: string, meant: string): Diagnostic {
  const where = at === undefined ? `\`${ledger}\`` : `line ${at} of \`${ledger}\``;
  return fileProblem(
    'FL0721',
    ledger,
    `${where} names ${what}, which is not there`,
    `Write \`${meant}\`, as it is called here.`,
  );
}

function alike(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
