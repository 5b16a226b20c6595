// What the product says where a case publishes a figure, by the name of the figure.
import { textOf, valuesOf, type Cell, type Table } from '@fineline/datasets';
import type { Decision } from '@fineline/runtime';
import {
  decided,
  figureOfTable,
  figuresOfGroups,
  groupsThatBreak,
  numberIn,
  quoted,
  type FigureOfGroup,
} from './asked.ts';
import {
  alpha,
  beta,
  individualRisks,
  presence,
  scoresOf,
  uniquenessOf,
  type Sized,
} from './estimatedFigures.ts';
import {
  completed,
  keyOf,
  populationOf,
  tableOf,
  where,
  type PublishedCase,
  type ReadTable,
} from './publishedCase.ts';
import { wordOfFigure } from './spelling.ts';
import { boundsOfCells, recoverableCells } from './suppressedFigures.ts';

/** The bounds of the rules that a file of cases checks unless a figure says otherwise. */
export interface Defaults {
  readonly safe_threshold?: number;
  readonly safe_nk_n?: number;
  readonly safe_nk_k?: number;
  readonly safe_pratio_p?: number;
}

/** Works out what the published figure of this name should be; undefined where no measure says. */
export type FigureOf = (name: string, published: unknown) => unknown;

export function figuresOfCase(given: PublishedCase, defaults: Defaults, read: ReadTable): FigureOf {
  const one = completed(given, read);
  const table = tableOf(one, read);
  const key = keyOf(one);
  const { value, person, weight, sensitive, ordered, missing, count, nearest, totals = [] } = one;
  const { safe_threshold: threshold = 10, safe_nk_n: top = 2, safe_nk_k: share = 0.9 } = defaults;
  const protection = defaults.safe_pratio_p ?? 0.1;
  const population = populationOf(one, read);
  const roles = [
    ...(person === undefined ? [] : [`person ${quoted(person)}`]),
    ...(weight === undefined ? [] : [`weight ${quoted(weight)}`]),
    ...(key.length === 0 ? [] : [`key ${key.map(quoted).join(', ')}`]),
    ...(sensitive === undefined ? [] : [`sensitive ${quoted(sensitive)}${ordered ? ' ordered' : ''}`]),
    ...(value === undefined ? [] : [`measure ${quoted(value)}`]),
    ...(count === undefined ? [] : [`count ${quoted(count)}${nearest ? ` to nearest ${nearest}` : ''}`]),
    ...(totals.length === 0 ? [] : [`total ${totals.map(quoted).join(', ')}`]),
  ];
  const per = `per key${missing === 'any' ? ' missing as any' : ''}`;
  const unit = person === undefined ? 'rows' : 'people';
  const asked = (clauses: readonly string[], of: Table = table) => ({ table: of, roles, clauses });
  const against = (clause: string, whole: Table | undefined = population) => ({
    ...asked([`${clause}${whole ? ' against population' : ''}`]),
    ...(whole && { population: whole }),
  });
  const knowsPopulation = population !== undefined || weight !== undefined;
  const sizes = (): readonly FigureOfGroup[] => figuresOfGroups(asked([`min cohort 2 ${unit} ${per}`]));
  const numbers = (figures: readonly FigureOfGroup[]): readonly number[] =>
    figures.map(figure => numberIn(figure.value) ?? Number.NaN);
  const of = quoted(value ?? '');
  const dominance = [
    `max share ${percent(share)} of ${of} by top ${top} ${per}`,
    `min protection ${percent(protection)} of ${of} ${per}`,
  ];

  /** A crosstab shows the cells that nobody is in too, and zero is fewer than any threshold. */
  const smallCells = (of: Table, columns: readonly string[]): number => {
    const decision = decided({
      table: of,
      roles: [`key ${columns.map(quoted).join(', ')}`],
      clauses: [`min cohort ${threshold} rows per key`, 'ban zero cells per key'],
    });
    return groupsThatBreak(decision, 0) + groupsThatBreak(decision, 1);
  };

  const figures: Readonly<Record<string, (published: unknown) => unknown>> = {
    threshold_cells: () => smallCells(table, key),
    nk_cells: () => groupsThatBreak(decided(asked(dominance)), 0),
    p_ratio_cells: () => groupsThatBreak(decided(asked(dominance)), 1),
    cells: () => cellsBelow(table, key, threshold),
    counts: published =>
      Object.fromEntries(
        Object.keys(published as object).map(row => [
          row,
          (one.published['column_order'] as readonly string[]).map(
            column =>
              numberIn(
                sizes().find(({ key: [a, b] }) => sameSet([textOf(a), textOf(b)], [row, column]))?.value,
              ) ?? 0,
          ),
        ]),
      ),
    row_total: () => new Set(numbers(sizesPer(table, one.rows ?? []))).values().next().value,
    grand_total: () => numberIn(sizesPer(table, [])[0]?.value),
    unsafe_cells: published =>
      Object.fromEntries(
        Object.keys(published as object).map(name => {
          const filters = [...(/\(([^)]*)\)/.exec(name)?.[1] ?? '').matchAll(/(\w+)=(\w+)/g)];
          const columns = name.replace(/^\S+ (?:\([^)]*\) )?/, '').split(/,| x /);
          const wanted = Object.fromEntries(filters.map(([, column = '', held = '']) => [column, held]));
          return [name, smallCells(where(table, wanted), columns)];
        }),
      ),
    status: published => {
      const all = [`min cohort ${threshold} rows ${per}`, ...(value === undefined ? [] : dominance)];
      const { findings, verdict } = decided(asked(all));
      const toPerson = findings.some(
        ({ rule, state }) => state === 'undetermined' && /^p\/r[12]$/.test(rule),
      );
      if (published === 'review') return toPerson ? 'review' : verdict;
      const own = findings.some(({ rule, state }) => rule.startsWith('p/') && state === 'broken');
      return own ? 'fail' : 'pass';
    },

    classes: () => sizes().length,
    k: () => Math.min(...numbers(sizes())),
    largest_class: () => Math.max(...numbers(sizes())),
    average_class_size: () => table.rows / sizes().length,
    distinction: () => sizes().length / table.rows,
    separation: () => 1 - pairs(numbers(sizes())) / pairs([table.rows]),
    discernibility: () => total(numbers(sizes()).map(size => size * size)),
    fk: () => ofRows(table, key, sizes()),
    Fk: published => sumsOfWeights(published as readonly number[]),
    sample_uniques: () => sizes().filter(size => numberIn(size.value) === 1).length,
    sample_uniqueness: () => figureOfTable(asked([`max uniques 1% ${per}`])),
    prosecutor_max: () => 1 / Math.min(...numbers(sizes())),
    prosecutor_min: () => 1 / Math.max(...numbers(sizes())),
    // In a population that is the table itself a marketer knows as much as a prosecutor.
    prosecutor_average: () => figureOfTable(against(`max risk 1% marketer ${per}`, table)),
    journalist_max: () =>
      knowsPopulation
        ? Math.max(...numbers(figuresOfGroups(against(`max risk 1% journalist ${per}`))))
        : undefined,
    marketer: () => (knowsPopulation ? figureOfTable(against(`max risk 1% marketer ${per}`)) : undefined),
    population_k: () => Math.min(...numbers(figuresOfGroups(against(`min cohort 2 ${unit} ${per}`)))),
    distinct_l: () => ofValues('min diversity 2 of'),
    entropy_l: () => ofValues('min diversity 2 entropy of'),
    distinct_l_of_rows: () => listOfValues('min diversity 2 of'),
    entropy_l_of_rows: () => listOfValues('min diversity 2 entropy of'),
    t: () =>
      Math.max(
        ...numbers(figuresOfGroups(asked([`max closeness 0.1 of ${quoted(sensitive ?? '')} ${per}`]))),
      ),
    violations: published =>
      Object.fromEntries(
        Object.keys(published as object).map(k => [
          k,
          numbers(sizes())
            .filter(size => size < Number.parseInt(/\d+/.exec(k)?.[0] ?? '', 10))
            .reduce((sum, size) => sum + size, 0),
        ]),
      ),
    individual_risk: () => individualRisks(frequencies(), weightsOfRows(), 'approximate'),
    individual_risk_exact: () => individualRisks(frequencies(), weightsOfRows(), 'exact'),
    expected_reidentifications: () => total(individualRisks(frequencies(), weightsOfRows(), 'approximate')),
    global_risk: () => total(individualRisks(frequencies(), weightsOfRows(), 'approximate')) / table.rows,
    suda_scores: published =>
      scoresOf(
        key.map(column => valuesOf(table, column) ?? []),
        published,
      ),
    population_uniqueness: () => uniquenessOf(sized(table, key), one.fraction ?? Number.NaN, 'dankar'),
    population_uniqueness_pitman: () => uniquenessOf(sized(table, key), one.fraction ?? Number.NaN, 'pitman'),
    population_uniqueness_zayatz: () => uniquenessOf(sized(table, key), one.fraction ?? Number.NaN, 'zayatz'),
    presence: () => population && presence(sized(table, key), sized(population, key)),
    presence_within: published => {
      if (!population) return undefined;
      const [least, most] = published as readonly [number, number];
      const found = presence(sized(table, key), sized(population, key));
      return found[0] >= least && found[1] <= most ? published : found;
    },
    alpha: () => (sensitive === undefined ? undefined : alpha(sizedCells(sensitive))),
    beta: () => (sensitive === undefined ? undefined : beta(sizedCells(sensitive))),
    top_share_of_groups: () => numbers(figuresOfGroups(asked([dominance[0]!]))),
    protection_of_groups: () => numbers(figuresOfGroups(asked([dominance[1]!]))),
    bounds: () => boundsOfCells(one, read),
    recoverable: () => recoverableCells(one, read),
    clauses: published =>
      Object.fromEntries(
        Object.entries(published as Record<string, unknown>).map(([clause, wanted]) => [
          clause,
          comesTo(clause, wanted),
        ]),
      ),
  };

  return (written, published) => {
    const name = wordOfFigure(written);
    if (Object.hasOwn(figures, name)) return figures[name]!(published);
    const held = /^(.+)_total$/.exec(name)?.[1];
    if (held === undefined) return undefined;
    const ofValue = key
      .flatMap(column => sizesPer(table, [column]))
      .find(({ key: cells }) => textOf(cells[0]) === held);
    return numberIn(ofValue?.value);
  };

  /** 1/F has nine digits, from which F comes back as it was published, or else as near as it can be told. A half may be rounded either way. */
  function sumsOfWeights(published: readonly number[]): readonly number[] {
    const risks = ofRows(table, key, figuresOfGroups(asked([`max risk 1% journalist ${per}`])));
    return risks.map((risk, row) => {
      const weight = published[row] ?? Number.NaN;
      return Math.abs(1 / weight - risk) <= 0.5e-9 + 1e-15 ? weight : 1 / risk;
    });
  }

  function frequencies(): readonly number[] {
    return ofRows(table, key, sizes());
  }

  function weightsOfRows(): readonly number[] {
    const risks = ofRows(table, key, figuresOfGroups(asked([`max risk 1% journalist ${per}`])));
    return risks.map(risk => 1 / risk);
  }

  /** The cells of the key with the sensitive value last. */
  function sizedCells(column: string): readonly Sized[] {
    const at = [...key, column].sort().indexOf(column);
    return sized(table, [...key, column]).map(({ key: held, size }) => ({
      key: [...held.toSpliced(at, 1), held[at] ?? null],
      size,
    }));
  }

  function ofValues(clause: string): number {
    return Math.min(...numbers(figuresOfGroups(asked([`${clause} ${quoted(sensitive ?? '')} ${per}`]))));
  }

  function listOfValues(clause: string): readonly number[] {
    return ofRows(table, key, figuresOfGroups(asked([`${clause} ${quoted(sensitive ?? '')} ${per}`])));
  }

  /** How many groups or rows break clauses (`A; B`), or whether the rest keeps them (`pass` or `fail`). */
  function comesTo(clauses: string, wanted: unknown): unknown {
    const each = clauses.split(/;\s*/);
    const decision = decided({ ...asked(each), ...(population && { population }) });
    const own = decision.findings.filter(({ rule }) => rule.startsWith('p/r'));
    const broken = own.filter(({ state }) => state === 'broken');
    const { groups = 0, rows = 0 } = each.length === 1 ? (broken[0]?.violating ?? {}) : together(broken);
    if (typeof wanted === 'number') return groups;
    if (wanted === 'pass' || wanted === 'fail') {
      if (own.every(({ violating }) => violating))
        return rows <= (one.limit ?? 0) * table.rows ? 'pass' : 'fail';
      return own.length === 0 ? 'pass' : 'fail';
    }
    return { groups, rows };
  }

  /** The groups by the key that break one of several clauses, each once. */
  function together(findings: Decision['findings']): { readonly groups: number; readonly rows: number } {
    const broken = new Set(findings.flatMap(({ keys = [] }) => keys.map(held => JSON.stringify(held))));
    const rows = sizesPer(table, key)
      .filter(group => broken.has(JSON.stringify(group.key)))
      .reduce((sum, group) => sum + group.rows, 0);
    return { groups: broken.size, rows };
  }
}

/** How many ordered pairs of different rows the groups of these sizes hold. */
function pairs(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size * (size - 1), 0);
}

/** Sizes of the groups by these columns, in rows. */
function sizesPer(table: Table, columns: readonly string[]): readonly FigureOfGroup[] {
  if (columns.length === 0) {
    const all = table.columns.map(({ name, values }) => ({ name, values: values.map(() => 'all') }));
    return sizesPer({ ...table, columns: all }, [table.columns[0]!.name]);
  }
  const roles = [`key ${columns.map(quoted).join(', ')}`];
  return figuresOfGroups({ table, roles, clauses: ['min cohort 2 rows per key'] });
}

/** The groups by these columns, keys in the order of their columns' names. */
function sized(table: Table, columns: readonly string[]): readonly Sized[] {
  return sizesPer(table, columns).map(({ key, rows }) => ({ key, size: rows }));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** The cells below the threshold, those without a row included. */
function cellsBelow(table: Table, columns: readonly string[], threshold: number): unknown {
  const sizes = sizesPer(table, columns);
  const combinations = columns.reduce<readonly (readonly (string | null)[])[]>(
    (all, column) => {
      const seen = [...new Set(valuesOf(table, column)?.map(textOf))].sort();
      return all.flatMap(one => seen.map(value => [...one, value]));
    },
    [[]],
  );
  const sorted = [...columns].sort();
  return combinations.filter(cell => {
    const group = sizes.find(({ key }) =>
      key.every((held, at) => textOf(held) === cell[columns.indexOf(sorted[at]!)]),
    );
    return (numberIn(group?.value) ?? 0) < threshold;
  });
}

/** A figure of groups, for every row of the table. */
function ofRows(table: Table, key: readonly string[], figures: readonly FigureOfGroup[]): readonly number[] {
  const nameOf = (cells: readonly (Cell | undefined)[]): string => JSON.stringify(cells.map(textOf));
  const byKey = new Map(figures.map(one => [nameOf(one.key), numberIn(one.value) ?? Number.NaN]));
  const columns = [...key].sort().map(column => valuesOf(table, column));
  return Array.from({ length: table.rows }, (_, row) => {
    const name = nameOf(columns.map(values => values?.[row]));
    return byKey.get(name) ?? Number.NaN;
  });
}

function sameSet(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every(one => b.includes(one));
}

/** A fraction as the language has it, without the digits that floating point adds. */
function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(9))}%`;
}
