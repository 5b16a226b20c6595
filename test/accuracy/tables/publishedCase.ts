// One table with what somebody published about it, and how their table is made of the file: rows are kept or changed,
// columns generalised. Changing the table is theirs to do; what is then true of it is asked of the product.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readTable, textOf, valuesOf, type Cell, type Column, type Table } from '@fineline/datasets';

/** A case of a file of published figures. Only `id`, `published` and a table (`file` or `data`) must be there. */
export interface PublishedCase {
  readonly id: string;
  readonly file?: string;
  /** Columns instead of a file. */
  readonly data?: Readonly<Record<string, readonly Cell[]>>;
  /** The dimensions of a table of cells, or the quasi-identifiers; a number is the place of a column, from one. */
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
  readonly key?: readonly string[];
  readonly person?: string;
  readonly value?: string;
  readonly weight?: string;
  readonly sensitive?: string;
  /** Whether the values of the sensitive column are in an order. */
  readonly ordered?: boolean;
  /** How an empty key groups: as a value of its own, or with every other (`any`). */
  readonly missing?: 'value' | 'any';
  /** `inc_grants := 1 on every row, then row 0 := 1000000`; `age := NA on rows 3..5`. */
  readonly mutate?: string;
  readonly where?: Readonly<Record<string, string>>;
  /** By column, the file of its hierarchy and the level that its values are raised to. */
  readonly hierarchies?: Readonly<Record<string, string>>;
  readonly levels?: Readonly<Record<string, number>>;
  /** The table of the whole population, for k-map and the risks of a journalist and a marketer. */
  readonly population?: string;
  /** The column of published counts, the values that stand for a whole column, what counts are rounded to. */
  readonly count?: string;
  readonly totals?: readonly string[];
  readonly nearest?: number;
  /** Cells that are blanked, besides those without a count. */
  readonly suppressed?: readonly (readonly string[])[];
  /** By column, the value that another one is a part of. */
  readonly parents?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Tables of counts that are published with it. */
  readonly linked?: readonly Omit<PublishedCase, 'id' | 'published' | 'linked'>[];
  /** The part of its population that the table is. */
  readonly fraction?: number;
  /** The part of all rows that may stand in groups which break a rule, since they would be suppressed. */
  readonly limit?: number;
  readonly published: Readonly<Record<string, unknown>>;
  /** `trap`: why a published figure is not what its own rule gives. */
  readonly derived?: { readonly trap?: string };
}

/** What a case may hold; of the last four nothing is asked. */
const keys: ReadonlySet<string> = new Set([
  ...['id', 'file', 'data', 'rows', 'columns', 'key', 'person', 'value', 'weight', 'sensitive', 'ordered'],
  ...['missing', 'mutate', 'where', 'hierarchies', 'levels', 'population', 'limit', 'published', 'derived'],
  'fraction',
  ...['count', 'totals', 'nearest', 'suppressed', 'parents', 'linked'],
  ...['aggregate', 'source', 'note', 'notes'],
]);

/** What a case asks for that nobody reads: what is then published of it may be of another table. */
export function unreadKeys(one: PublishedCase): readonly string[] {
  return Object.keys(one).filter(key => !keys.has(key));
}

/** The columns that a case groups by. */
export function keyOf({ key, rows = [], columns = [] }: PublishedCase): readonly string[] {
  return key ?? [...rows, ...columns];
}

/** Reads a file of a folder; `hierarchy` where it has no header, and its columns are the levels. */
export type ReadTable = (name: string, kind?: 'hierarchy') => Table;

/** Reads files of a folder, packed or not, each once. */
export function tableReader(folder: string): ReadTable {
  const read = new Map<string, Table>();
  return (name, kind) => {
    const known = read.get(name);
    if (known) return known;
    const path = fileFor(name, folder);
    const bytes = readFileSync(path);
    const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    const levels = text.slice(0, text.indexOf('\n')).split(';').keys();
    const header = kind === 'hierarchy' ? `${[...levels].join(';')}\n` : '';
    const { value, diagnostics } = readTable('table.csv', `${header}${text}`);
    if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
    read.set(name, value);
    return value;
  };
}

/** Packed or not, and in whatever folder below, where it is not the one that is named. */
function fileFor(name: string, folder: string): string {
  const bare = name.replace(/\.gz$/, '');
  const names = [name, bare, `${bare}.gz`];
  const path = names.map(one => join(folder, one)).find(existsSync);
  if (path !== undefined) return path;
  const known = new Set(names.map(one => basename(one)));
  const other = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .find(one => known.has(basename(one)));
  return join(folder, other ?? name);
}

/** A case that is written in short: columns by their places, levels in the order of the key, hierarchies by their names. */
export function completed(one: PublishedCase, read: ReadTable): PublishedCase {
  const { file = '', data, population, sensitive } = one;
  const names = (data ? tableFrom(data) : read(file)).columns.map(({ name }) => name);
  const named = <Name extends string | undefined>(name: Name): Name =>
    typeof name === 'number' ? (names[name - 1] as Name) : name;
  const lists = Object.fromEntries(
    (['key', 'rows', 'columns'] as const).flatMap(list => (one[list] ? [[list, one[list].map(named)]] : [])),
  );
  const singles = Object.fromEntries(
    (['person', 'value', 'weight', 'sensitive', 'count'] as const).flatMap(single =>
      one[single] === undefined ? [] : [[single, named(one[single])]],
    ),
  );
  const result: PublishedCase = { ...one, ...lists, ...singles };
  const given: unknown = one.levels;
  if (given === undefined) return result;
  const raised = keyOf(result).length > 0 ? keyOf(result) : names.filter(name => name !== sensitive);
  const levels = Array.isArray(given)
    ? Object.fromEntries(raised.map((name, at) => [name, Number(given[at] ?? 0)]))
    : one.levels!;
  const stems = [population ?? '', file].map(path => path.replace(/\.csv(?:\.gz)?$/, ''));
  const hierarchies = Object.fromEntries(
    Object.keys(levels).flatMap(column => {
      const known = stems
        .map(stem => `${stem}_hierarchy_${column}.csv`)
        .find(path => canRead(() => read(path, 'hierarchy')));
      return known === undefined ? [] : [[column, known]];
    }),
  );
  return { ...result, key: raised, levels, hierarchies: { ...hierarchies, ...one.hierarchies } };
}

function canRead(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

/** The table of a case as those who published it had it. */
export function tableOf(one: PublishedCase, read: ReadTable): Table {
  const { data, file = '' } = one;
  const source = data ? tableFrom(data) : read(file);
  const kept = where(mutated(source, one.mutate), one.where ?? {});
  return blanked(raised(kept, one, read), one);
}

/** The table of the whole population, whose values are raised as those of the case are. */
export function populationOf(one: PublishedCase, read: ReadTable): Table | undefined {
  return one.population === undefined ? undefined : raised(read(one.population), one, read);
}

/** Columns of equal length as a table. */
export function tableFrom(data: Readonly<Record<string, readonly Cell[]>>): Table {
  const columns = Object.entries(data).map(([name, values]): Column => ({ name, values }));
  return { columns, rows: columns[0]?.values.length ?? 0 };
}

function mutated(table: Table, steps: string | undefined): Table {
  let [changed, column] = [table, ''];
  for (const step of steps?.split(/,? then | and (?=row )/) ?? []) {
    const named = /^(\S+) := (\S+) on (?:every row|rows (\d+)\.\.(\d+))$/.exec(step.trim());
    const single = /^row (\d+) := (\S+)$/.exec(step.trim());
    if (!named && !single) throw new Error(`nobody knows how to do this: ${step}`);
    column = named?.[1] ?? column;
    const text = named?.[2] ?? single?.[2];
    const value = text === 'NA' ? null : Number(text);
    const from = Number(named?.[3] ?? single?.[1] ?? 0);
    const to = named ? Number(named[4] ?? Number.POSITIVE_INFINITY) : from;
    changed = withColumn(changed, column, (cell, row) => (row >= from && row <= to ? value : cell));
  }
  return changed;
}

/** The rows that hold these values. */
export function where(table: Table, wanted: Readonly<Record<string, string>>): Table {
  const tests = Object.entries(wanted).map(([column, value]) => [valuesOf(table, column), value] as const);
  if (tests.length === 0) return table;
  const kept = Array.from({ length: table.rows }, (_, row) => row).filter(row =>
    tests.every(([values, value]) => textOf(values?.[row]) === value),
  );
  const columns = table.columns.map(({ name, values }) => ({
    name,
    values: kept.map(row => values[row] ?? null),
  }));
  return { columns, rows: kept.length };
}

function blanked(table: Table, one: PublishedCase): Table {
  const { count, suppressed } = one;
  if (count === undefined || suppressed === undefined) return table;
  const named = new Set(suppressed.map(key => JSON.stringify(key)));
  const keys = keyOf(one).map(column => valuesOf(table, column));
  const isNamed = (row: number): boolean =>
    named.has(JSON.stringify(keys.map(values => textOf(values?.[row]))));
  return withColumn(table, count, (cell, row) => (isNamed(row) ? null : cell));
}

/** Values are raised to a level of a hierarchy, whose first column is the value itself. */
function raised(table: Table, { hierarchies = {}, levels = {} }: PublishedCase, read: ReadTable): Table {
  return Object.entries(levels).reduce((result, [column, level]) => {
    const file = hierarchies[column];
    if (level === 0) return result;
    if (file === undefined) throw new Error(`\`${column}\` has no hierarchy`);
    const [own, ...above] = read(file, 'hierarchy').columns;
    const target = above[level - 1];
    if (!target) throw new Error(`the hierarchy of \`${column}\` has no level ${level}`);
    const to = new Map(own!.values.map((cell, row) => [textOf(cell), target.values[row] ?? null]));
    return withColumn(result, column, cell => to.get(textOf(cell)) ?? cell);
  }, table);
}

function withColumn(table: Table, column: string, change: (cell: Cell, row: number) => Cell): Table {
  const columns = table.columns.map(({ name, values }) =>
    name === column ? { name, values: values.map(change) } : { name, values },
  );
  return { ...table, columns };
}
