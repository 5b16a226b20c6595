// What all that is published leaves to every blanked cell, once it is settled which tables are of the same people.
import { componentsOf, type Component } from './components.ts';
import type { Places } from './grid.ts';
import { leftOutOf } from './leftOutOf.ts';
import { publishedCells, type CellKey, type Published, type PublishedCell } from './publishedCells.ts';
import type { PublishedTable } from './publishedTable.ts';
import { signOf, type Rational } from './rational.ts';
import { isEmpty, isFixed, settleFixed } from './settleFixed.ts';
import { solveComponent } from './solveComponent.ts';
import type { PublishedSum } from './sumsOf.ts';
import type { Bounds } from './tableau.ts';
import { wholeWithin } from './wholeWithin.ts';
import { withoutImplied, type DefiningEquation } from './withoutImplied.ts';

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
  /**
   * Every blanked cell once, in the order in which the tables show them, and those that are left out though the sums do
   * not hold without them.
   */
  readonly cells: readonly SuppressedCell[];
  /** How many of them are left out. */
  readonly leftOut: number;
  readonly contradictions: readonly Contradiction[];
}

/** What is left out of one sum may show that something is left out of another; so often it is looked for. */
const mostRounds = 4;

type SumEquation = DefiningEquation<PublishedSum>;

/** The audit where these grids are taken to be of the same people. */
export function protectionAudit(
  tables: readonly PublishedTable[],
  ofOneWhole: ReadonlySet<number>,
  effort: number,
): ProtectionAudit {
  let leftOut: readonly (readonly Places[])[] = [];
  for (let round = 1; ; round++) {
    const published = publishedCells(tables, leftOut, ofOneWhole);
    const { audit, wrong } = audited(published, effort);
    const found = leftOutOf(wrong, published.grids);
    if (round === mostRounds || found.every(places => places.length === 0)) return audit;
    leftOut = found.map((places, at) => [...(leftOut[at] ?? []), ...places]);
  }
}

/** What the sums leave to the cells, and the sums that cannot hold. */
function audited(
  { cells, sums, areWhole }: Published,
  effort: number,
): { readonly audit: ProtectionAudit; readonly wrong: readonly PublishedSum[] } {
  const bounds = cells.map(cell => cell.bounds);
  const equations = withoutImplied(
    settleFixed(sums.map(equationOf), bounds),
    unknown => !cells[unknown]!.printed && !cells[unknown]!.leftOut,
  );
  const components = componentsOf(equations);
  const size = components.reduce((sum, { unknowns }) => sum + unknowns.length, 0);
  const findings = components.map(component =>
    findingOf(component, { cells, bounds, areWhole }, Math.ceil((effort * component.unknowns.length) / size)),
  );
  const inSums = new Map(findings.flatMap(({ found }) => [...found]));
  const wrong = equations.filter(isWrong);
  const blanked = cells.flatMap((cell, index) => {
    const found = inSums.get(index) ?? byFigure(cell);
    return cell.blanked && !(cell.leftOut && isNobody(found)) ? [{ found, isLeftOut: cell.leftOut }] : [];
  });
  return {
    audit: {
      cells: blanked.map(({ found }) => found),
      leftOut: blanked.filter(({ isLeftOut }) => isLeftOut).length,
      contradictions: [
        ...cells.filter(cell => isEmpty(cell.bounds)).map(({ key }) => figuresDiffer(key)),
        ...wrong.map(({ total }) => sumsDiffer([total], cells)),
        ...findings.flatMap(({ contradiction }) => contradiction ?? []),
      ],
    },
    wrong: [
      ...wrong,
      ...findings.flatMap(({ contradiction }, at) => (contradiction ? components[at]!.equations : [])),
    ].flatMap(({ from }) => from),
  };
}

function isNobody(cell: SuppressedCell): boolean {
  return cell.state === 'bounded' && cell.high !== null && signOf(cell.high) === 0;
}

/** A total less its parts, which is zero. */
function equationOf(sum: PublishedSum): SumEquation {
  const terms = new Map<number, Rational>([[sum.total, -1]]);
  for (const part of sum.parts) terms.set(part, 1);
  return { total: sum.total, from: [sum], terms, sum: 0 };
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
  { cells, bounds, areWhole }: Pick<Published, 'cells' | 'areWhole'> & { readonly bounds: readonly Bounds[] },
  effort: number,
): Finding {
  const blanked = component.unknowns.filter(unknown => cells[unknown]!.blanked);
  const each = (say: (key: CellKey, index: number) => SuppressedCell): Finding['found'] =>
    new Map(blanked.map(index => [index, say(cells[index]!.key, index)]));
  const contradicted = each(key => ({ state: 'contradicted', key }));
  if (component.unknowns.some(unknown => isEmpty(bounds[unknown]!))) return { found: contradicted };
  const contradiction = sumsDiffer(
    component.equations.map(({ total }) => total),
    cells,
  );
  const solved = solveComponent(component, bounds, new Set(blanked), effort);
  if (solved.state === 'contradictory') return { found: contradicted, contradiction };
  const { ranges, determined } = solved;
  const left = new Map(
    [...ranges].map(([index, range]) => [index, areWhole ? wholeWithin(range) : range] as const),
  );
  if ([...left.values()].some(isEmpty)) return { found: contradicted, contradiction };
  const found = each((key, index): SuppressedCell => {
    const range = left.get(index);
    if (range === undefined) return { state: 'undecided', key };
    if (!isFixed(range)) return { state: 'bounded', key, ...range };
    return { state: 'bounded', key, ...range, exactBy: determined.has(index) ? 'sums' : 'bounds' };
  });
  return { found };
}
