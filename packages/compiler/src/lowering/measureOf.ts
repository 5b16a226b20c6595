// The measure that a clause about tables needs, under a name that says in words what it is, so that two clauses which
// need the same figure name the same measure. What depends on the roles of the tables is settled here: keys are written
// out, and it is said who is counted.
import type { Clause, DatasetRoles, Grain, Measure, TableClause, Tables } from '@fineline/ruleset';
import { grainText, listed, ofTables, perText, quoted } from './measureNames.ts';
import { countedIn, expand, ofContributions, ofValues, sizeUnit, weightOf } from './rolesInMeasures.ts';

/** The tables of a clause: their names, and their roles where it names them. */
export interface ClauseTables {
  readonly named: Tables;
  readonly known: readonly DatasetRoles[];
}

/** The clauses that tables have: their own, and `round counts`. */
export type MeasuredClause = TableClause | Extract<Clause, { readonly kind: 'round-counts' }>;

/** The measure of a clause. */
export function measureOf(clause: MeasuredClause, { named, known }: ClauseTables): Measure {
  const dataset = named;
  const per = 'per' in clause ? expand(clause.per, known) : undefined;
  const id = (what: string, ...notes: readonly string[]): string =>
    [
      `${what}${per ? ` ${perText(per)}` : ''}${ofTables(named)}`,
      ...(per?.missing === 'any' ? ['missing as any'] : []),
      ...(per?.against === undefined ? [] : [`against ${per.against}`]),
      ...notes,
    ].join(', ');

  switch (clause.kind) {
    case 'min-group': {
      const { zeroAllowed } = clause;
      const unit = sizeUnit(clause.atLeast.unit, known);
      const words = unit === 'rows' ? 'rows' : 'people';
      const notes = zeroAllowed ? ['zero allowed'] : [];
      return { id: id(words, ...notes), kind: 'group-size', dataset, per: per!, unit, zeroAllowed };
    }
    case 'max-risk': {
      const unit = countedIn(known);
      const { model } = clause;
      if (model === 'prosecutor') {
        const words = unit === 'by-role' ? 'people or rows' : unit;
        return { id: id(words), kind: 'group-size', dataset, per: per!, unit, zeroAllowed: false };
      }
      const weight = per?.against === undefined ? weightOf(known) : undefined;
      return {
        ...{ id: id(`${model} risk`), kind: `${model}-risk`, dataset, per: per!, unit, decimals: 9 },
        ...(weight !== undefined && { weight }),
      };
    }
    case 'min-difference': {
      const unit = sizeUnit(clause.atLeast.unit, known);
      const words = unit === 'rows' ? 'rows' : 'people';
      return { id: id(`difference in ${words}`), kind: 'difference', dataset, per: per!, unit };
    }
    case 'max-uniques':
      return { id: id('uniques'), kind: 'uniques', dataset, per: per!, unit: countedIn(known), decimals: 9 };
    case 'min-diversity': {
      const of = { dataset, ...ofValues(clause.of, per!, known) };
      const column = quoted(clause.of);
      if (clause.form === 'distinct')
        return { id: id(`distinct values of ${column}`), kind: 'distinct-values', ...of };
      if (clause.form === 'entropy')
        return { id: id(`effective values of ${column}`), kind: 'effective-values', ...of, decimals: 9 };
      const l = clause.atLeast;
      const what = `recursive ratio of ${column}`;
      return { id: id(what, `l ${l}`), kind: 'recursive-ratio', ...of, l, decimals: 9 };
    }
    case 'max-closeness': {
      const isOrdered = known.some(({ sensitive }) =>
        sensitive.some(({ column, ordered }) => ordered && column === clause.of),
      );
      const distance = isOrdered ? 'ordered' : 'equal';
      const what = `closeness of ${quoted(clause.of)}`;
      const of = ofValues(clause.of, per!, known);
      return {
        ...{ id: id(what, ...(isOrdered ? ['ordered'] : [])), kind: 'closeness', dataset, ...of },
        ...{ distance, decimals: 9 },
      };
    }
    case 'max-share': {
      const what = `share of ${quoted(clause.of)} by top ${clause.top}`;
      const of = ofContributions(clause.of, per!, known);
      return { id: id(what), kind: 'top-share', dataset, ...of, top: clause.top };
    }
    case 'min-protection': {
      const of = ofContributions(clause.of, per!, known);
      return { id: id(`protection of ${quoted(clause.of)}`), kind: 'protection', dataset, ...of };
    }
    case 'ban-cells': {
      const { of } = clause;
      const which = `${clause.which} cells${of === undefined ? '' : ` of ${quoted(of)}`}`;
      if (clause.which === 'full') return { id: id(which), kind: 'full-cells', dataset, of: of!, per: per! };
      return {
        ...{ id: id(which), kind: 'zero-cells', dataset, per: per!, grid: 'values-seen' },
        ...(of !== undefined && { of }),
      };
    }
    case 'ban-identifiers-in-values': {
      const { columns } = clause;
      const which = columns === 'every' ? '' : ` of (${listed(columns)})`;
      return { id: id(`identifiers in values${which}`), kind: 'identifiers-in-values', dataset, columns };
    }
    case 'ban-columns': {
      const columns = [...new Set(clause.columns.map(folded))].sort();
      return {
        id: id(`columns present among (${listed(columns)})`),
        kind: 'columns-present',
        dataset,
        columns,
      };
    }
    case 'max-precision': {
      const { grain, of: columns } = clause;
      const what = `values of (${listed(columns)}) finer than ${grainText(grain)}`;
      return { id: id(what), kind: 'finer-values', dataset, columns, grain, nulls: 'skipped' };
    }
    case 'round-counts': {
      const grain: Grain =
        'digits' in clause
          ? { kind: 'digits', number: clause.digits }
          : { kind: 'nearest', number: clause.nearest };
      const what = `counts finer than ${grainText(grain)}`;
      return { id: id(what), kind: 'finer-counts', dataset, grain, nulls: 'skipped' };
    }
    case 'value-limit': {
      const kind = clause.side === 'min' ? 'smallest-value' : 'largest-value';
      const what = `${kind.replace('-', ' ')} of (${listed(clause.of)})`;
      return { id: id(what), kind, dataset, columns: clause.of, nulls: 'skipped' };
    }
    case 'age-limit': {
      const kind = clause.side === 'min' ? 'youngest-age' : 'oldest-age';
      const what = `${kind.replace('-', ' ')} of (${listed(clause.of)})`;
      return { id: id(what), kind, dataset, columns: clause.of, nulls: 'skipped' };
    }
    case 'keep-suppressed':
      return {
        ...{ id: id('narrowest interval of a suppressed cell'), kind: 'suppressed-interval', dataset },
        ...{ lowest: 0, roundingTies: 'either-way' },
      };
  }
}

/** Case, `_`, `-` and blanks make no other name of a column. */
function folded(column: string): string {
  return column.toLowerCase().replaceAll(/[_\s-]/g, '');
}
