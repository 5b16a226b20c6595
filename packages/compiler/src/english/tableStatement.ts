import { both, either, type DatasetRoles } from '@fineline/ruleset';
import type { RuleInWords } from './ruleStatement.ts';
import { named, numeral, quoted } from './wordings.ts';

/** A table and the roles of its columns, in words. */
export function tableStatement(roles: DatasetRoles): RuleInWords {
  return { text: `${rowsOf(roles)}.`, notes: [...columnRoles(roles), ...spellings(roles)] };
}

function rowsOf({ name, person, count }: DatasetRoles): string {
  if (person !== undefined)
    return `In the table ${name} a row is about one person, whom ${named(person)} tells apart`;
  if (!count) return `In the table ${name} a row is one observation, and rows are counted`;
  const rounded =
    count.nearest === undefined ? '' : `, rounded to the nearest multiple of ${numeral(count.nearest)}`;
  return `In the table ${name} a row is a published cell, and ${named(count.column)} is its count${rounded}`;
}

function columnRoles({ key, sensitive, measure, weight, harmless }: DatasetRoles): readonly string[] {
  const said = (columns: readonly string[], what: string): readonly string[] =>
    columns.length === 0 ? [] : [`${what}: ${both(columns)}.`];
  return [
    ...said(key.map(named), 'Key columns, by which people could be recognised'),
    ...said(
      sensitive.map(({ column, ordered }) => (ordered ? `${named(column)} (in an order)` : named(column))),
      'Sensitive columns',
    ),
    ...said(measure.map(named), 'Columns that are added up'),
    ...said(weight === undefined ? [] : [named(weight)], 'Weights'),
    ...said(harmless.map(named), 'Harmless columns'),
  ];
}

function spellings({ suppressedAs, missingAs, totals }: DatasetRoles): readonly string[] {
  const said = (texts: readonly string[], what: string): readonly string[] =>
    texts.length === 0 ? [] : [`${what} ${either(texts.map(quoted))}.`];
  return [
    ...said(suppressedAs, 'A blanked cell is empty or reads'),
    ...said(missingAs, 'An empty value may read'),
    ...said(totals, 'A row of totals reads'),
  ];
}
