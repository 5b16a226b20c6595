// Tables made to set engines at odds: what is empty in several ways, what equals itself only sometimes, what adds up
// otherwise in binary, and names and values that would end a quotation where nobody quoted well.
import type { Cell, Table } from '@fineline/datasets';

/** What a column is stored as. */
export type StoredAs = 'text' | 'whole' | 'float' | 'decimal' | 'day';

export interface StoredTable {
  readonly columns: readonly {
    readonly name: string;
    readonly as: StoredAs;
    readonly values: readonly Cell[];
  }[];
  readonly rows: number;
}

const kinds = ['text', 'text', 'whole', 'text', 'whole', 'float', 'float', 'day'] as const;
const names = ['who', 'area', 'band', 'kind', 'score', 'amount', 'weight', 'born'] as const;

/** Rows of the eight columns that plans speak of. */
export function stored(rows: readonly (readonly Cell[])[], as: readonly StoredAs[] = kinds): StoredTable {
  return {
    columns: names.map((name, at) => ({ name, as: as[at]!, values: rows.map(row => row[at] ?? null) })),
    rows: rows.length,
  };
}

/** The same rows as the reference engine takes them. */
export function inMemory({ columns, rows }: StoredTable): Table {
  return { columns: columns.map(({ name, values }) => ({ name, values })), rows };
}

/** The same table with other names of columns. */
export function withNames(table: StoredTable, others: ReadonlyMap<string, string>): StoredTable {
  return {
    ...table,
    columns: table.columns.map(column => ({ ...column, name: others.get(column.name) ?? column.name })),
  };
}

const plain: readonly (readonly Cell[])[] = [
  ['1', 'N', 1, 'x', 3, 10.5, 1, '2026-01-01'],
  ['1', 'N', 1, 'y', 1, 4.25, 1, '2026-02-01'],
  ['2', 'N', 1, 'x', 2, 4.25, 2.5, '2025-12-31'],
  ['3', 'N', 2, 'z', 2, 0.1, 1, '2026-01-01'],
  ['4', 'S', 2, 'x', 9, 0.2, 1.5, '1999-06-01'],
  ['4', 'S', 2, 'x', 9, 0.2, 1, '2026-03-01'],
  ['5', 'S', 2, 'y', 4, 0, 3, '2026-03-02'],
  ['6', 'W', 3, 'x', 4, 7, 1, '2026-03-02'],
];

/** Each with a word for what is bad about it. */
export const hostileTables: ReadonlyMap<string, StoredTable> = new Map([
  ['plain rows', stored(plain)],
  ['no row', stored([])],
  ['one row', stored(plain.slice(0, 1))],
  [
    'a number beside which the others are nothing',
    stored([
      ['1', 'N', 1, 'x', 3, 1e120, 1, '2026-01-01'],
      ['2', 'N', 1, 'x', 3, 1, 1, '2026-01-01'],
      ['3', 'N', 1, 'y', 3, 2.5, 1, '2026-01-01'],
    ]),
  ],
  [
    'numbers that are texts, and written in several ways',
    stored(
      [
        ['1', 'N', 1, 'x', '1', 1, 1, '2026-01-01'],
        ['1', 'N', 1, 'x', '1.00', 1, 1, '2026-01-01'],
        ['2', 'S', 1, 'x', '1.0', 1, 1, '2026-01-01'],
        ['3', 'S', 1, 'x', '10', 1, 1, '2026-01-01'],
        ['4', 'S', 1, 'x', '1e1', 1, 1, '2026-01-01'],
        [null, 'S', 1, 'x', '-2', 1, 1, '2026-01-01'],
        ['5', 'W', 1, 'x', null, 1, 1, '2026-01-01'],
      ],
      ['text', 'text', 'whole', 'text', 'text', 'float', 'float', 'day'],
    ),
  ],
  ...(
    [
      ['bands', ['0-4', '5–9', '10 to 14', '15+']],
      ['days as texts', ['2026-02-01', '2025-12-31', '2026-01-31', '2026-10-01']],
      ['texts of which nobody knows the order', ['low', 'middle', 'high', '1']],
      ['days as texts, one of them empty', ['2026-02-01', '2025-12-31', null, 'NA']],
      ['one text and an empty one', ['low', 'low', null, '']],
    ] as const
  ).map(
    ([name, scores]) =>
      [
        name,
        stored(
          scores.flatMap((score, at) => [
            [String(at), 'N', 1, 'x', score, 1, 1, '2026-01-01'],
            [String(at + 9), at < 2 ? 'S' : 'W', 1, 'x', score, 1, 1, '2026-01-01'],
          ]),
          ['text', 'text', 'whole', 'text', 'text', 'float', 'float', 'day'],
        ),
      ] as const,
  ),
  [
    'few texts, each of them in many rows',
    stored(
      Array.from({ length: 240 }, (_, row) => [
        String(row % 71),
        [null, 'N', "it's", 'Zürich'][row % 4]!,
        row % 3,
        ['x', 'y', null, 'x', 'z'][row % 5]!,
        row % 7,
        (row % 13) / 4,
        1,
        '2026-01-01',
      ]),
      ['text', 'text', 'whole', 'text', 'whole', 'decimal', 'float', 'day'],
    ),
  ],
  ['the same row many times', stored(Array.from({ length: 30 }, () => plain[0]!))],
  [
    'empty values everywhere',
    stored([
      [null, null, null, null, null, null, 1, null],
      ['', '', 1, '', 1, 2, 1, '2026-01-01'],
      ['NA', 'NA', 99, 'NA', 99, 99, 1, null],
      ['1', null, 1, 'x', null, null, 1, '2026-01-01'],
      ['2', '', null, null, 2, 5, 1, '2026-01-01'],
      [null, 'N', 1, 'x', 3, 5, 1, '2026-01-01'],
      ['3', 'N', 1, null, 3, null, 1, '2026-01-01'],
      ['4', 'N', 1, 'y', 3, 1, 1, '2026-01-01'],
    ]),
  ],
  [
    'nobody anywhere',
    stored([
      [null, 'N', 1, null, null, null, 1, null],
      [null, 'N', 2, null, null, null, 1, null],
    ]),
  ],
  [
    'NaN, both zeros and what is infinite',
    stored(
      [
        ['1', 'N', Number.NaN, 'x', 0, 1, 1, '2026-01-01'],
        ['2', 'N', Number.NaN, 'x', -0, Number.NaN, 1, '2026-01-01'],
        ['3', 'S', -0, 'y', Number.NaN, -0, 1, '2026-01-01'],
        ['4', 'S', 0, 'z', 1, 3, 1, '2026-01-01'],
        ['5', 'W', 0.5, 'z', 1, Number.POSITIVE_INFINITY, 1, '2026-01-01'],
      ],
      ['text', 'text', 'float', 'text', 'float', 'float', 'float', 'day'],
    ),
  ],
  [
    'values that everybody shares, and others besides',
    stored([
      ['1', 'N', 1, 'x', 1, 1, 1, '2026-01-01'],
      ['2', 'N', 1, 'x', 1, 1, 1, '2026-01-01'],
      [null, 'N', 1, 'y', 1, 1, 1, '2026-01-01'],
      ['1', 'S', 1, 'x', 1, 1, 1, '2026-01-01'],
      ['1', 'S', 1, 'y', 1, 1, 1, '2026-01-01'],
      ['2', 'S', 1, 'y', 1, 1, 1, '2026-01-01'],
      [null, 'W', 1, 'x', 1, 1, 1, '2026-01-01'],
      [null, 'W', 1, 'y', 1, 1, 1, '2026-01-01'],
      [null, 'E', 1, null, 1, 1, 1, '2026-01-01'],
    ]),
  ],
  [
    'weights of less than one person',
    stored([
      ['1', 'N', 1, 'x', 1, 10, 0.25, '2026-01-01'],
      ['2', 'N', 2, 'y', 1, 4, 0.25, '2026-01-01'],
      ['3', 'S', 2, 'x', 1, 3, 0.5, '2026-01-01'],
      ['4', 'S', 2, 'x', 1, 3, 4, '2026-01-01'],
    ]),
  ],
  [
    'persons who weigh differently in several rows and groups',
    stored([
      ['1', 'N', 1, 'x', 1, 10, 2.5, '2026-01-01'],
      ['1', 'N', 1, 'y', 1, 4, 2.5, '2026-01-01'],
      ['1', 'S', 2, 'x', 1, 3, 1.25, '2026-01-01'],
      ['2', 'N', 1, 'x', 1, 3, 4, '2026-01-01'],
      ['2', 'N', 2, 'x', 1, 3, 3, '2026-01-01'],
      [null, 'N', 1, 'x', 1, 0, 9, '2026-01-01'],
      ['', 'N', 2, 'x', 1, null, null, '2026-01-01'],
      ['3', 'S', 2, 'y', 3, 0, 0, '2026-01-01'],
      ['3', 'W', 1, 'y', 2, 2, 7, '2026-01-01'],
      ['4', 'S', 1, 'y', 1, 2, 7, '2026-01-01'],
      ['4', 'E', 1, 'y', 1, 2, null, '2026-01-01'],
      ['5', 'E', 2, 'y', 1, 2, 1, '2026-01-01'],
      [null, 'O', 2, 'y', 1, 0, 3, '2026-01-01'],
      ['6', 'U', 2, 'y', 1, 0, -3, '2026-01-01'],
      ['7', 'U', 2, 'y', 1, 0, 4, '2026-01-01'],
    ]),
  ],
  [
    'weights that are no numbers of people',
    stored([
      ['1', 'N', 1, 'x', 1, 1, -2.5, '2026-01-01'],
      ['1', 'S', 1, 'x', 1, 1, 4, '2026-01-01'],
      ['2', 'S', 1, 'x', 1, 1, 4, '2026-01-01'],
      [null, 'S', 2, 'x', 1, 1, -1, '2026-01-01'],
      ['3', 'W', 1, 'x', 1, 1, Number.NEGATIVE_INFINITY, '2026-01-01'],
      ['4', 'E', 1, 'x', 1, 1, Number.NaN, '2026-01-01'],
      ['5', 'O', 1, 'x', 1, 1, 0, '2026-01-01'],
      ['6', 'U', 1, 'x', -1, 1, -0, '2026-01-01'],
      ['7', 'U', 1, 'x', 1, 1, 2, '2026-01-01'],
    ]),
  ],
  [
    'weights that are texts, some of them below zero',
    stored(
      [
        ['1', 'N', 1, 'x', 1, 1, '-2.5', '2026-01-01'],
        ['2', 'S', 1, 'x', 1, 1, 'few', '2026-01-01'],
        ['3', 'W', 1, 'x', 1, 1, ' -1', '2026-01-01'],
        ['4', 'W', 1, 'x', 1, 1, '4', '2026-01-01'],
        ['5', 'E', 1, 'x', 1, 1, '4', '2026-01-01'],
      ],
      ['text', 'text', 'whole', 'text', 'whole', 'float', 'text', 'day'],
    ),
  ],
  [
    'weights that are whole numbers, some of them below zero',
    stored(
      [
        ['1', 'N', 1, 'x', 1, 1, -2, '2026-01-01'],
        ['2', 'S', 1, 'x', 1, 1, 0, '2026-01-01'],
        ['3', 'W', 1, 'x', 1, 1, 3, '2026-01-01'],
        ['4', 'W', 1, 'x', 1, 1, 99, '2026-01-01'],
      ],
      ['text', 'text', 'whole', 'text', 'whole', 'float', 'whole', 'day'],
    ),
  ],
  [
    'both zeros among values that vary',
    stored(
      [
        ['1', 'N', 1, -0, 0, 1, 1, '2026-01-01'],
        ['2', 'S', 1, 0, -0, 1, 1, '2026-01-01'],
        ['3', 'S', 1, 0, 0, 1, 1, '2026-01-01'],
        ['4', 'W', 1, 2, 1, 1, 1, '2026-01-01'],
      ],
      ['text', 'text', 'whole', 'float', 'float', 'float', 'float', 'day'],
    ),
  ],
  [
    'decimals that binary only comes near',
    stored(
      [
        ['1', 'N', 0.1, 'x', 0.1, 0.1, 0.5, '2026-01-01'],
        ['1', 'N', 0.1, 'y', 0.2, 0.2, 1.5, '2026-01-01'],
        ['2', 'N', 0.3, 'x', 0.3, 0.7, 1, '2026-01-01'],
        ['3', 'N', 0.3, 'x', 12.75, 0.3, 1, '2026-01-01'],
        ['4', 'S', 1.5, 'x', -3.5, 1234567.89, 2.25, '2026-01-01'],
        ['5', 'S', 1.5, 'y', 7, 0.01, 1, '2026-01-01'],
      ],
      ['text', 'text', 'decimal', 'text', 'decimal', 'decimal', 'decimal', 'day'],
    ),
  ],
  [
    'decimals in an order, one of them empty',
    stored(
      [
        ['1', 'N', 1, 'x', null, 1, 1, '2026-01-01'],
        ['2', 'N', 1, 'x', 5.5, 1, 1, '2026-01-01'],
        ['3', 'S', 1, 'x', 3.5, 1, 1, '2026-01-01'],
      ],
      ['text', 'text', 'whole', 'text', 'decimal', 'float', 'float', 'day'],
    ),
  ],
  [
    'numbers with more digits than are added up exactly',
    stored([
      ['1', 'N', 1, 'x', 1, 1 / 3, 1 / 7, '2026-01-01'],
      ['2', 'N', 1, 'x', 2, 2 / 3, 2 / 7, '2026-01-01'],
      ['3', 'N', 1, 'y', 3, 1e-12, 1, '2026-01-01'],
      ['4', 'S', 1, 'y', 3, 1e18, 1, '2026-01-01'],
      ['5', 'S', 2, 'y', 3, 3e18, 1, '2026-01-01'],
    ]),
  ],
  [
    'shares that end in a half of the ninth digit',
    stored([
      ['1', 'N', 1, 'x', 1, 3, 1, '2026-01-01'],
      ['2', 'N', 1, 'x', 2, 5117, 1, '2026-01-01'],
      ['3', 'S', 1, 'x', 2, 1, 1, '2026-01-01'],
      ['4', 'S', 1, 'x', 2, 1, 1, '2026-01-01'],
      ['5', 'S', 1, 'x', 2, 1022, 1, '2026-01-01'],
    ]),
  ],
  [
    'values below zero',
    stored([
      ['1', 'N', 1, 'x', 1, -1, 1, '2026-01-01'],
      ['2', 'N', 1, 'x', 2, 3, -1, '2026-01-01'],
      ['3', 'S', 1, 'x', 2, 3, null, '2026-01-01'],
    ]),
  ],
  [
    'quotes, semicolons, back-slashes and letters of the world',
    stored([
      [`o'clock`, `"; DROP TABLE t; --`, 1, `x'`, 1, 1, 1, '2026-01-01'],
      ['Ä', 'A\u0308', 1, 'x\\', 1, 1, 1, '2026-01-01'],
      ['Ä', 'Ä', 1, '\\', 1, 1, 1, '2026-01-01'],
      ['😀', '\uFFFD', 1, '`x`', 1, 1, 1, '2026-01-01'],
      ['\u{1F469}\u200D\u{1F467}', '😀', 1, '$1', 1, 1, 1, '2026-01-01'],
      [' ', ' N', 1, 'N ', 1, 1, 1, '2026-01-01'],
      ['n', 'N', 1, 'line\nend\ttab', 1, 1, 1, '2026-01-01'],
      ['n', 'n', 1, '%_', 1, 1, 1, '2026-01-01'],
    ]),
  ],
  [
    'persons and values that differ by blanks around them and by normal forms alone',
    stored([
      ['1', 'N', 1, 'x', 1, 1, 1, '2026-01-01'],
      [' 1', 'N', 1, 'x ', 1, 1, 1, '2026-01-01'],
      ['1\u00A0', 'N', 1, '\tx', 1, 1, 1, '2026-01-01'],
      ['Zo\u00EB', 'S', 1, 'caf\u00E9', 1, 1, 1, '2026-01-01'],
      ['Zoe\u0308', 'S', 1, 'cafe\u0301', 1, 1, 1, '2026-01-01'],
      ['  ', 'S', 2, '  ', 1, 1, 1, '2026-01-01'],
      ['X', 'S', 2, 'X', 1, 1, 1, '2026-01-01'],
      ['x', 'S', 2, null, 1, 1, 1, '2026-01-01'],
    ]),
  ],
  [
    'texts that are all numbers',
    stored(
      [
        ['1', '01', '10', '2', '10', '1.50', '1', '2026-01-01'],
        ['2', '01', '9', '10', '9', '1.5', '1', '2026-01-01'],
        ['3', '1', '9', '10', '2', '7', '2', '2026-01-01'],
        ['4', '1', '10', '2', '2.0', '8', '1', '2026-01-01'],
      ],
      ['text', 'text', 'text', 'text', 'text', 'text', 'text', 'day'],
    ),
  ],
  [
    'addresses and numbers of telephones',
    stored([
      ['ann@example.org', 'N', 1, 'x', 1, 1, 1, '2026-01-01'],
      ['+44 20 7946 0958', 'N', 1, '192.0.2.7', 1, 1, 1, '2026-01-01'],
      ['2', 'N', 1, '4111 1111 1111 1111', 1, 1, 1, '2026-01-01'],
    ]),
  ],
]);

/** Names that a quotation has to hold in, for each of the eight columns. */
export const hostileNames: ReadonlyMap<string, string> = new Map([
  ['who', `who"; DROP TABLE t; --`],
  ['area', `größe'\\`],
  ['band', 'SELECT'],
  ['kind', 'a`b'],
  ['score', '😀 $1 {x:Int8}'],
  ['amount', '%s -- /* ?'],
  ['weight', 'weight '],
  ['born', 'n'],
]);

/** Names that queries give to what they work out. */
export const namesOfQueries: ReadonlyMap<string, string> = new Map([
  ['who', 's'],
  ['area', 'k1'],
  ['band', 'k0'],
  ['kind', 'e'],
  ['score', 'c'],
  ['amount', 'v0'],
  ['weight', 'n'],
  ['born', 'v'],
]);
