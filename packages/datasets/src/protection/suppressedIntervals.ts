// The attack on a suppressed table: for every blanked cell, what all that is published with it leaves it.
import { componentsOf, type Component } from './components.ts';
import type { Equation } from './linearSystem.ts';
import { publishedCells, type CellKey, type PublishedCell } from './publishedCells.ts';
import type { PublishedTable } from './publishedTable.ts';
import { signOf, type Rational } from './rational.ts';
import { isEmpty, isFixed, settleFixed } from './settleFixed.ts';
import { solveComponent } from './solveComponent.ts';
import type { PublishedSum } from './sumsOf.ts';
import type { Bounds } from './tableau.ts';

/** A blanked cell and what is left to it. */
export type SuppressedCell =
  | SuppressedInterval
  /** To say it would have taken more effort than was allowed. */
  | { readonly state: 'undecided'; readonly key: CellKey }
  /** It stands in sums that contradict each other: nothing can be said. */
  | { readonly state: 'contradicted'; readonly key: CellKey };

/** From `low` to `high` people, both included; `high` null where nothing bounds it. */
export interface SuppressedInterval extends Bounds {
  readonly state: 'bounded';
  readonly key: CellKey;
  /**
   * Where one value is left, what gives it away: another table that shows it, the sums alone (whatever numbers the
   * cells hold), or the sums together with the bounds (no count is below zero, a rounded one is near its figure).
   */
  readonly exactBy?: 'figure' | 'sums' | 'bounds';
}

/** What no counts fit: a cell whose own figures exclude each other, or sums, named by their totals, that cannot hold. */
export interface Contradiction {
  readonly in: 'figures' | 'sums';
  readonly cells: readonly CellKey[];
}

/** What somebody can work out. */
export interface ProtectionAudit {
  /** Every blanked cell once, in the order in which the tables show them. */
  readonly cells: readonly SuppressedCell[];
  readonly contradictions: readonly Contradiction[];
}

export interface AuditOptions {
  /** How many steps the work may take, each a look at a cell; the same number gives the same answer everywhere. */
  readonly effort?: number;
}

/** Some five seconds of work. */
const usualEffort = 100_000_000;

/** The sum of a total less its parts, which is zero. */
interface SumEquation extends Equation {
  readonly total: number;
}

/**
 * For each blanked cell of tables that are published together, the exact smallest and largest value that fit all that
 * they show: the attacker's problem of Fischetti and Salazar, "Solving the cell suppression problem on tabular data with
 * linear constraints", Management Science 47(7), 2001.
 */
export function suppressedIntervals(
  tables: readonly PublishedTable[],
  { effort = usualEffort }: AuditOptions = {},
): ProtectionAudit {
  const { cells, sums } = publishedCells(tables);
  const bounds = cells.map(cell => cell.bounds);
  const equations = settleFixed(sums.map(equationOf), bounds);
  const components = componentsOf(equations);
  const size = components.reduce((sum, { unknowns }) => sum + unknowns.length, 0);
  const findings = components.map(component =>
    findingOf(component, cells, bounds, Math.ceil((effort * component.unknowns.length) / size)),
  );
  const inSums = new Map(findings.flatMap(({ found }) => [...found]));
  return {
    cells: cells.flatMap((cell, index) => (cell.blanked ? [inSums.get(index) ?? byFigure(cell)] : [])),
    contradictions: [
      ...cells.filter(cell => isEmpty(cell.bounds)).map(({ key }) => figuresDiffer(key)),
      ...equations.filter(isWrong).map(({ total }) => sumsDiffer([total], cells)),
      ...findings.flatMap(({ contradiction }) => contradiction ?? []),
    ],
  };
}

function equationOf({ total, parts }: PublishedSum): SumEquation {
  const terms = new Map<number, Rational>([[total, -1]]);
  for (const part of parts) terms.set(part, 1);
  return { total, terms, sum: 0 };
}

/** Whether every cell is known and the parts do not add up to the total. */
function isWrong({ terms, sum }: SumEquation): boolean {
  return terms.size === 0 && signOf(sum) !== 0;
}

function figuresDiffer(key: CellKey): Contradiction {
  return { in: 'figures', cells: [key] };
}

function sumsDiffer(totals: readonly number[], cells: readonly PublishedCell[]): Contradiction {
  return { in: 'sums', cells: [...new Set(totals)].map(total => cells[total]!.key) };
}

/** A blanked cell that stands in no sum, or that another table shows. */
function byFigure({ key, bounds }: PublishedCell): SuppressedCell {
  if (isEmpty(bounds)) return { state: 'contradicted', key };
  return { state: 'bounded', key, ...bounds, ...(isFixed(bounds) && { exactBy: 'figure' }) };
}

interface Finding {
  /** By index, the blanked cells of the component. */
  readonly found: ReadonlyMap<number, SuppressedCell>;
  readonly contradiction?: Contradiction;
}

function findingOf(
  component: Component<SumEquation>,
  cells: readonly PublishedCell[],
  bounds: readonly Bounds[],
  effort: number,
): Finding {
  const blanked = component.unknowns.filter(unknown => cells[unknown]!.blanked);
  const each = (say: (key: CellKey, index: number) => SuppressedCell): Finding['found'] =>
    new Map(blanked.map(index => [index, say(cells[index]!.key, index)]));
  const contradicted = each(key => ({ state: 'contradicted', key }));
  if (component.unknowns.some(unknown => isEmpty(bounds[unknown]!))) return { found: contradicted };
  const solved = solveComponent(component, bounds, new Set(blanked), effort);
  if (solved.state === 'contradictory') {
    const totals = component.equations.map(({ total }) => total);
    return { found: contradicted, contradiction: sumsDiffer(totals, cells) };
  }
  const { ranges, determined } = solved;
  const found = each((key, index): SuppressedCell => {
    const range = ranges.get(index);
    if (range === undefined) return { state: 'undecided', key };
    if (!isFixed(range)) return { state: 'bounded', key, ...range };
    return { state: 'bounded', key, ...range, exactBy: determined.has(index) ? 'sums' : 'bounds' };
  });
  return { found };
}
