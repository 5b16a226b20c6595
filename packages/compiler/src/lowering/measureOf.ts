import type { CheckedClause } from '@fineline/language';
import type { Clause, DatasetRoles, Grouping, Measure } from '@fineline/ruleset';

/**
 * The measure that a clause about tables needs, under a name that says what it is, so that two clauses that need the
 * same figure name the same measure. `key` is written out where the table is known.
 */
export function measureOf(
  clause: Clause,
  { dataset = null }: CheckedClause,
  tables: readonly DatasetRoles[],
): Measure {
  const of = dataset === null ? '' : ` of ${dataset}`;
  if (clause.kind === 'min-group') {
    const per = expand(clause.per, dataset, tables);
    const unit = clause.atLeast.unit === 'rows' ? 'rows' : 'people';
    const columns = per.columns === 'key' ? 'key' : per.columns.map(name => JSON.stringify(name)).join(', ');
    const notes = [
      ...(per.missing === 'any' ? ['missing as any'] : []),
      ...(clause.zeroAllowed ? ['zero allowed'] : []),
    ];
    const id = [`${unit} per (${columns})${of}`, ...notes].join(', ');
    return { id, kind: 'group-size', dataset, per, unit, zeroAllowed: clause.zeroAllowed };
  }
  if (clause.kind === 'ban-identifiers-in-values') {
    const { columns } = clause;
    const which = columns === 'every' ? '' : ` of (${columns.map(name => JSON.stringify(name)).join(', ')})`;
    const id = `identifiers in values${which}${of}`;
    return { id, kind: 'identifiers-in-values', dataset, columns };
  }
  throw new TypeError(`a clause of kind ${clause.kind} needs no measure`);
}

function expand(per: Grouping, dataset: string | null, tables: readonly DatasetRoles[]): Grouping {
  const table = tables.find(({ name }) => name === dataset);
  return table && per.columns === 'key' ? { ...per, columns: [...table.key].sort() } : per;
}
