// Worked examples that are no cases of a table in a file: contributions to seven cells, and the examples of a handbook.
// Each gives its published figures with what the product says of the same numbers.
import { suppressedIntervals, toNumber, type Cell } from '@fineline/datasets';
import { decided, figuresOfGroups, numberIn, type Asked } from './asked.ts';
import { tableFrom } from './publishedCase.ts';

/** A published figure, and what was found; undefined where no measure says. */
export interface Compared {
  readonly name: string;
  readonly published: unknown;
  readonly found: unknown;
  /** Whether the file says that it is misprinted. */
  readonly isTrap: boolean;
}

interface Contributions {
  readonly num: readonly number[];
  readonly cell: readonly string[];
  readonly sw2: readonly number[];
  readonly holding: readonly string[];
  readonly published: Readonly<Record<string, unknown>>;
}

/** (n,k)-dominance with holdings and with weights. */
export function dominanceExamples({
  num,
  cell,
  sw2,
  holding,
  published,
}: Contributions): readonly Compared[] {
  const columns = { num, cell, sw2, holding };
  const plain = { table: tableFrom(columns), roles: ['key cell', 'measure num', 'harmless sw2, holding'] };
  const weighted = { ...plain, roles: ['key cell', 'measure num', 'weight sw2', 'harmless holding'] };
  const held = { ...plain, roles: ['person holding', 'key cell', 'measure num', 'harmless sw2'] };
  // As τ-Argus has it: a contribution of weight 2 is two contributions.
  const repeated = Object.fromEntries(
    Object.entries(columns).map(([name, values]): [string, readonly Cell[]] => [
      name,
      values.flatMap((value, row) => Array.from<Cell>({ length: sw2[row] ?? 1 }).fill(value)),
    ]),
  );
  const top = (n: number, k: number): string => `max share ${k}% of num by top ${n} per cell`;
  const found: Readonly<Record<string, () => unknown>> = {
    holding_share_of_top2: () => figuresOfGroups({ ...held, clauses: [top(2, 90)] }).map(numberOf),
    weighted_default_n1_k70_and_n2_k90_primary: () =>
      primary({ ...weighted, clauses: [top(1, 70), top(2, 90)] }),
    tauargus_n2_k90_primary: () => primary({ ...plain, table: tableFrom(repeated), clauses: [top(2, 90)] }),
  };
  return compared(published, name => found[name]?.());

  /** For each cell whether one of the rules is broken. */
  function primary(asked: Asked): readonly boolean[] {
    const broken = new Set(decided(asked).findings.flatMap(({ keys = [] }) => keys.map(([key]) => key)));
    return [...new Set(cell)].map(one => broken.has(one));
  }
}

/** The examples of the Handbook on Statistical Disclosure Control. */
export function handbookExamples(examples: Readonly<Record<string, unknown>>): readonly Compared[] {
  return Object.entries(examples).flatMap(([name, example]) => {
    // Without figures of its own the example is its own figure.
    const published = (example as { readonly published?: Found }).published ?? { figures: example };
    const found = handbook[name]?.(example as never);
    const { do_not_assert: traps = [] } = example as { readonly do_not_assert?: readonly unknown[][] };
    return compared(published, figure => found?.[figure]).map(one => ({
      ...one,
      name: `${name} ${one.name}`,
      isTrap: traps.some(([row]) => row === one.name),
    }));
  });
}

type Found = Readonly<Record<string, unknown>>;

const handbook: Readonly<Record<string, (example: never) => Found>> = {
  p_rule_example_1: contributionsOf,
  p_rule_example_2: contributionsOf,
  example_4: contributionsOf,
  feasibility_example_3: boundsOf,
  group_disclosure: disclosureOf,
  geographic_differencing: differencesOf,
  rounding_base_5: roundingOf,
};

interface OneCell {
  readonly X: number;
  readonly x1?: number;
  readonly x2?: number;
  readonly contributions?: readonly number[];
  readonly published: Found;
}

/** One cell, whose contributions besides the largest two are many small ones. */
function contributionsOf({ X, x1 = 0, x2 = 0, contributions, published }: OneCell): Found {
  const rest = X - x1 - x2;
  const amount = contributions ?? [x1, x2, ...Array.from({ length: 1000 }, () => rest / 1000)];
  const table = tableFrom({ cell: amount.map(() => 'a'), amount });
  const asked = { table, roles: ['key cell', 'measure amount'] };
  const safe = (clause: string): string =>
    decided({ ...asked, clauses: [clause] }).verdict === 'allow' ? 'safe' : 'unsafe';
  const protection = numberOf(
    figuresOfGroups({ ...asked, clauses: ['min protection 10% of amount per cell'] })[0],
  );
  const shown = `(${((protection ?? 0) * 100).toFixed(1)}% overestimate)`;
  return Object.fromEntries(
    Object.entries(published).map(([name, said]) => {
      const [, n, k] = /^dominance_(\d+)_([\d.]+)$/.exec(name) ?? [];
      const p = /^p_([\d.]+)$/.exec(name)?.[1];
      if (k !== undefined) {
        // What stands in brackets shows how they worked it out.
        const how = / \(.*\)$/.exec(String(said))?.[0] ?? '';
        return [name, `${safe(`max share ${k}% of amount by top ${n} per cell`)}${how}`];
      }
      if (p !== undefined) return [name, `${safe(`min protection ${p}% of amount per cell`)} ${shown}`];
      return [name, name === 'overestimate_pct' ? (protection ?? 0) * 100 : undefined];
    }),
  );
}

interface Feasibility {
  readonly row_totals: readonly number[];
  readonly col_totals: readonly number[];
  readonly known_row_3: readonly number[];
}

/** What the totals leave to the cells of the first two rows. */
function boundsOf({ row_totals: rows, col_totals: columns, known_row_3: known }: Feasibility): Found {
  const cells = rows.flatMap((total, row) => [
    ...columns.map((_, column) => ({
      key: [`r${row + 1}`, `c${column + 1}`],
      count: row === 2 ? (known[column] ?? null) : null,
    })),
    { key: [`r${row + 1}`, 'all'], count: total },
  ]);
  const totals = columns.map((count, column) => ({ key: ['all', `c${column + 1}`], count }));
  const audit = suppressedIntervals([
    { columns: ['row', 'column'], totals: ['all'], rows: [...cells, ...totals] },
  ]);
  const first = audit.cells.find(({ key }) => JSON.stringify(key) === '[["column","c1"],["row","r1"]]');
  if (first?.state !== 'bounded' || first.high === null) return {};
  return { X11: [toNumber(first.low), toNumber(first.high)] };
}

/** Everybody of a row in one column, or everybody but one. */
function disclosureOf({
  table,
}: {
  readonly table: Readonly<Record<string, Readonly<Record<string, number>>>>;
}): Found {
  const people = Object.entries(table).flatMap(([status, works]) =>
    Object.entries(works).flatMap(([work, count]) =>
      Array.from({ length: count }, () => [status, work] as const),
    ),
  );
  const asked = {
    table: tableFrom({ status: people.map(([status]) => status), work: people.map(([, work]) => work) }),
    roles: ['key status', 'sensitive work'],
  };
  const whole = figuresOfGroups({ ...asked, clauses: ['ban full cells of work per status'] });
  // The most common value is all but one of the group where it is so many times as common as the others together.
  const ratios = figuresOfGroups({ ...asked, clauses: ['min diversity 2 recursive 2 of work per status'] });
  return Object.fromEntries(
    whole.map((group, at) => {
      const but =
        numberOf(ratios[at]) === group.rows - 1 && group.rows > 2 ? 'within-group disclosure' : 'none';
      return [String(group.key[0]), numberOf(group) === 1 ? 'group attribute disclosure' : but];
    }),
  );
}

type Rows = Readonly<Record<string, readonly number[]>>;

/** The smaller area was released before; the larger one holds it. */
function differencesOf({ inner, outer }: { readonly inner: Rows; readonly outer: Rows }): Found {
  const cells = Object.entries(outer).flatMap(([age, counts]) =>
    counts.map((count, at) => ({ age, at, count })),
  );
  const released = Object.entries(inner).flatMap(([age, counts]) =>
    counts.map((size, at) => ({ key: { age, column: String(at), area: 'inner' }, size })),
  );
  const table = tableFrom({
    age: cells.map(({ age }) => age),
    column: cells.map(({ at }) => at),
    n: cells.map(({ count }) => count),
  });
  const clauses = ['min difference 3 people per key'];
  const figures = figuresOfGroups({ table, roles: ['key age, column', 'count n'], clauses, released });
  return {
    difference: Object.fromEntries(
      Object.entries(outer).map(([age, counts]) => [
        age,
        counts.map((_, at) => {
          const group = figures.find(({ key }) => key[0] === age && key[1] === at);
          return group?.value === null ? 0 : numberOf(group);
        }),
      ]),
    ),
  };
}

interface Rounding {
  readonly original: Rows;
  readonly published: Rows;
}

/** Each rounded figure from which its number may come stands as published; another one is shown as the number it is of. */
function roundingOf({ original, published }: Rounding): Found {
  return Object.fromEntries(
    Object.entries(published).map(([row, figures]) => {
      const at = figures.map((_, index) => index);
      const table = tableFrom({ place: at, n: figures });
      const sizes = figuresOfGroups({
        ...{ table, roles: ['key place', 'count n to nearest 5'] },
        clauses: ['min cohort 1 people per key'],
      });
      const fits = figures.map((figure, index) => {
        const value = sizes.find(({ key }) => key[0] === index)?.value;
        const number = original[row]?.[index] ?? Number.NaN;
        if (value === null || typeof value !== 'object' || !('min' in value)) return number;
        return number >= value.min && number <= (value.max ?? Number.POSITIVE_INFINITY) ? figure : number;
      });
      return [row, fits];
    }),
  );
}

function compared(published: Found, find: (name: string) => unknown): readonly Compared[] {
  return Object.entries(published).map(([name, value]) => ({
    ...{ name, published: value, found: find(name), isTrap: false },
  }));
}

function numberOf(group: { readonly value: Parameters<typeof numberIn>[0] } | undefined): number | undefined {
  return numberIn(group?.value);
}
