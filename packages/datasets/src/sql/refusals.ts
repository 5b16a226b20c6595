import type { Plan } from '../plan/plan.ts';
import { assumedTable } from './assumedTable.ts';
import type { Dialect } from './dialects/dialect.ts';
import { isOwnName } from './isOwnName.ts';
import { quoteTable } from './quoteTable.ts';

/** What a dialect, or any SQL, cannot be asked, in words. */
export interface Refusal {
  /** Lower case, one line, without a final period. */
  readonly message: string;
  readonly help: string;
}

const bringsOver = '`fineline check` brings the rows over and works it out itself.';

/** Everything in a plan that cannot be said in a dialect. */
export function refusalsOf(plan: Plan, table: string, dialect: Dialect): readonly Refusal[] {
  const { roles, groupings, ofTable } = plan;
  const per = [...groupings, ...ofTable.flatMap(measure => ('per' in measure ? [measure.per] : []))];
  const found: Refusal[] = [];
  if (roles.count !== undefined || roles.totals.length > 0)
    found.push({
      message: `\`${roles.name}\` publishes counts, and no SQL tells what their sums give away`,
      help: bringsOver,
    });
  if (per.some(({ missing }) => missing === 'any'))
    found.push({ message: '`missing as any` holds every group against every other one', help: bringsOver });
  const populations = new Set(per.flatMap(({ against }) => against ?? []));
  for (const name of [...populations].sort())
    found.push({
      message: `the groups are counted in another table, \`${name}\``,
      help: 'Hold the table against the policy with `fineline check --population`.',
    });
  const names = assumedTable(plan, table, dialect).columns.map(({ name }) => name);
  for (const name of names.filter(one => dialect.identifier(one) === undefined))
    found.push({
      message: `${dialect.name} has no way to write the name \`${printable(name)}\``,
      help: 'Give the column another name, in the table and in the policy.',
    });
  for (const name of dialect.namesExpressions ? names.filter(isOwnName) : [])
    found.push({
      message: `${dialect.name} would take the column \`${name}\` for a name that the query gives`,
      help: `Give the column a longer name. ${bringsOver}`,
    });
  for (const text of roles.missingAs.filter(one => dialect.text(one) === undefined))
    found.push({
      message: `${dialect.name} has no way to write the text \`${printable(text)}\``,
      help: 'Write an empty value otherwise.',
    });
  if (quoteTable(table, dialect) === undefined)
    found.push({
      message: `${dialect.name} has no way to write the table \`${printable(table)}\``,
      help: 'Name it with `--table`, as `schema.table`.',
    });
  return found;
}

function printable(text: string): string {
  return text.replaceAll('\0', '\\0');
}
