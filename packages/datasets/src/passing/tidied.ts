// Changes that a rule asks for by itself, each with one way to do it: columns that have no business there are dropped,
// values that are too fine are rounded, those that reach too far are brought to the limit.
import type { Clause, Grain, Rule } from '@fineline/ruleset';
import { columnRules, type Decision, type Finding } from '@fineline/runtime';
import { dayOf } from '../reference/grain.ts';
import { identifiersInValues } from '../reference/identifiersInValues.ts';
import { withoutColumn, withoutRows, withValues } from '../table/changes.ts';
import { numberOf, textOf, type Cell, type Table } from '../table/table.ts';
import type { Change } from './change.ts';

/** What the findings ask for; a rule whose way out is another is left out. `needed` are columns that must stay. */
export function tidyingsFor(
  { findings, date }: Decision,
  rules: ReadonlyMap<string, Rule>,
  table: Table,
  needed: ReadonlySet<string>,
): readonly Change[] {
  const dropped = new Set<string>();
  const changes: Change[] = [];
  const drop = (column: string): void => {
    if (needed.has(column) || dropped.has(column)) return;
    dropped.add(column);
    changes.push({ says: `drop \`${column}\``, loss: 0, apply: given => withoutColumn(given, column) });
  };
  const names = table.columns.map(({ name }) => name);
  for (const finding of findings) {
    columnsToDrop(finding, rules, names).forEach(drop);
    const clause = rules.get(finding.rule)?.clause;
    if (finding.state !== 'broken' || !clause) continue;
    if (clause.kind === 'ban-identifiers-in-values')
      for (const { name, values } of table.columns) if (identifiersInValues([values]).length > 0) drop(name);
    // A child may say again what its parent says.
    for (const change of valueChanges(clause, date))
      if (!changes.some(({ says }) => says === change.says)) changes.push(change);
  }
  return changes;
}

/** The columns that have no business in a table, by what a finding says of their names. */
export function columnsToDrop(
  { rule, state, missing }: Finding,
  rules: ReadonlyMap<string, Rule>,
  names: readonly string[],
): readonly string[] {
  if (rule === columnRules.withoutRole) return missing;
  const clause = rules.get(rule)?.clause;
  if (state !== 'broken' || clause?.kind !== 'ban-columns') return [];
  const banned = new Set(clause.columns.map(folded));
  return names.filter(name => banned.has(folded(name)));
}

function valueChanges(clause: Clause, date: string): readonly Change[] {
  switch (clause.kind) {
    case 'max-precision':
      return clause.of.map(column => ({
        says: `round \`${column}\` to ${grainText(clause.grain)}`,
        loss: 0,
        coarsens: column,
        apply: table => withValues(table, column, cell => coarser(cell, clause.grain)),
      }));
    case 'value-limit': {
      const { side, value, of } = clause;
      const beyond = (number: number): boolean => (side === 'max' ? number > value : number < value);
      return of.map(column => ({
        says: `write ${value} for each \`${column}\` that is ${side === 'max' ? 'more' : 'less'} than ${value}`,
        loss: 0,
        apply: table =>
          withValues(table, column, cell => {
            const number = numberOf(cell);
            return number !== undefined && beyond(number) ? value : cell;
          }),
      }));
    }
    case 'age-limit': {
      const { side, age, of } = clause;
      const today = dayOf(date)?.day ?? 0;
      const beyond = (cell: Cell): boolean => {
        const found = dayOf(cell);
        if (!found) return false;
        return side === 'max' ? today - found.day > age.value : today - found.last < age.value;
      };
      const which = side === 'max' ? 'more' : 'less';
      return of.map(column => ({
        says: `leave out the rows whose \`${column}\` is ${which} than ${age.value} days ago`,
        loss: 0,
        apply: table => {
          const values = table.columns.find(({ name }) => name === column)?.values ?? [];
          return withoutRows(table, new Set(values.flatMap((cell, row) => (beyond(cell) ? [row] : []))));
        },
      }));
    }
    default:
      return [];
  }
}

/** Case, `_`, `-` and blanks make no other name of a column. */
function folded(column: string): string {
  return column.toLowerCase().replaceAll(/[_\s-]/g, '');
}

function grainText(grain: Grain): string {
  if (grain.kind === 'calendar') return `a ${grain.unit}`;
  return grain.kind === 'nearest' ? `the nearest ${grain.number}` : `${grain.number} ${grain.kind}`;
}

/** The value as coarse as the grain; what cannot be made so stays, and the check says so again. */
export function coarser(cell: Cell, grain: Grain): Cell {
  if (textOf(cell) === null) return cell;
  if (grain.kind === 'calendar') return begun(cell, grain.unit);
  const number = numberOf(cell);
  if (number === undefined) return cell;
  switch (grain.kind) {
    case 'digits':
      return Number(number.toPrecision(grain.number));
    case 'decimals':
      return Number(number.toFixed(grain.number));
    case 'nearest':
      return Number((Math.round(number / grain.number) * grain.number).toPrecision(15));
  }
}

function begun(cell: Cell, unit: Extract<Grain, { readonly kind: 'calendar' }>['unit']): Cell {
  const found = dayOf(cell);
  if (!found) return cell;
  const date = new Date(found.day * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (unit) {
    case 'day':
      break;
    case 'week':
      date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
      break;
    case 'month':
      date.setUTCFullYear(year, month, 1);
      break;
    case 'quarter':
      date.setUTCFullYear(year, month - (month % 3), 1);
      break;
    case 'year':
      date.setUTCFullYear(year, 0, 1);
  }
  return date.toISOString().slice(0, 10);
}
