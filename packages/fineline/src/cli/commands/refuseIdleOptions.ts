import { isTable } from '../../files/isTable.ts';
import { UsageError } from '../../terminal/usageError.ts';
import type { TableOptions } from '../../judging/judgeTable.ts';

/** The options that speak of tables, each with what to do where none is judged. */
const ofTables: Readonly<Record<Exclude<keyof TableOptions, 'date' | 'rewrites'>, string>> = {
  state: 'a post states it in its front matter',
  as: 'name a file of JSON or of CSV, or leave it out',
  roles: 'name one that it describes, or leave it out',
  ledger: 'name what is to be released, or leave it out',
  release: 'name what is to be released, or leave it out',
  population: 'name one that is a part of it, or leave it out',
  linked: 'name one that is published with it, or leave it out',
  groups: 'leave it out',
  memory: 'leave it out',
};

/**
 * Who speaks of tables thinks that some are judged: a name may lead to a post by mistake.
 * @throws UsageError where none is.
 */
export function refuseIdleOptions(options: TableOptions, files: readonly string[], folder: string): void {
  if (files.some(file => isTable(file, options.as, folder))) return;
  for (const [name, wayOut] of Object.entries(ofTables))
    if (options[name as keyof typeof ofTables] !== undefined)
      throw new UsageError(`\`--${name}\` speaks of tables, and none is judged: ${wayOut}`);
}
