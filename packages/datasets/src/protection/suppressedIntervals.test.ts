import { describe, expect, test } from 'vitest';
import { narrowestInterval } from './narrowestInterval.ts';
import type { CellKey } from './publishedCells.ts';
import type { PublishedTable } from './publishedTable.ts';
import { toNumber } from './rational.ts';
import { suppressedIntervals, type ProtectionAudit } from './suppressedIntervals.ts';

/** A table by region and age, drawn: a line of ages, then a line for each region. `*` is a blank, `.` is not listed. */
function drawn(text: string, more: Partial<PublishedTable> = {}): PublishedTable {
  const [head = [], ...lines] = text
    .trim()
    .split('\n')
    .map(line => line.trim().split(/ +/));
  const rows = lines.flatMap(([region = '', ...counts]) =>
    counts.flatMap((count, index) =>
      count === '.' ? [] : [{ key: [region, head[index]!], count: count === '*' ? null : Number(count) }],
    ),
  );
  return { columns: ['region', 'age'], totals: ['All'], rows, ...more };
}

/** Each blanked cell in a line: its name, what is left to it, and what gives it away. */
function said({ cells }: Pick<ProtectionAudit, 'cells'>): readonly string[] {
  return cells.map(cell => {
    if (cell.state !== 'bounded') return `${nameOf(cell.key)}: ${cell.state}`;
    const { key, low, high, exactBy } = cell;
    const ends = `${toNumber(low)} to ${high === null ? 'any' : toNumber(high)}`;
    return `${nameOf(key)}: ${exactBy === undefined ? ends : `${toNumber(low)} by ${exactBy}`}`;
  });
}

function nameOf(key: CellKey): string {
  return key.map(([, value]) => value).join(' ') || 'everybody';
}

describe('one table', () => {
  test('a lone blank in a line is worked out by subtraction', () => {
    const table = drawn(`
             young old All
      North     7   *  11
      South     8   9  17
      All      15  13  28`);
    expect(said(suppressedIntervals([table]))).toEqual(['old North: 4 by sums']);
  });

  test('four blanks in a square protect each other, as far as none can be below zero', () => {
    const table = drawn(`
             young old All
      North     *   *  11
      South     *   *  17
      All      15  13  28`);
    expect(said(suppressedIntervals([table]))).toEqual([
      'young North: 0 to 11',
      'old North: 0 to 11',
      'young South: 4 to 15',
      'old South: 2 to 13',
    ]);
  });

  test('around a published cell the same four have less room', () => {
    const table = drawn(`
             young middle old All
      North     *      2   *   9
      East      3      4   5  12
      South     *      6   *  30
      All      16     12  23  51`);
    expect(said(suppressedIntervals([table]))).toEqual([
      'young North: 0 to 7',
      'old North: 0 to 7',
      'young South: 6 to 13',
      'old South: 11 to 18',
    ]);
  });

  test('two blanks in every line are not enough: what joins two squares is given away', () => {
    const table = drawn(`
             infant young old aged All
      North       *     *   *    4  40
      East        *     *   5    6  30
      South       7     8   *    *  35
      West        9     1   *    *  25
      All        33    24  41   32 130`);
    expect(said(suppressedIntervals([table]))).toContain('old North: 23 by sums');
    expect(narrowestInterval(suppressedIntervals([table]))).toEqual({ min: 0, max: 0 });
  });

  test('a total of zero leaves nothing to its parts, which only the bounds give away', () => {
    const table = drawn(`
             young old All
      North     *   *   0
      South     *   *  17`);
    expect(said(suppressedIntervals([table]))).toEqual([
      'young North: 0 by bounds',
      'old North: 0 by bounds',
      'young South: 0 to 17',
      'old South: 0 to 17',
    ]);
  });

  test.each([
    [
      'a total over both columns',
      `
             young old All
      North     *  20   .
      South     5   7   .
      All       .   .  35`,
      ['young North: 3 by sums'],
    ],
    [
      'two margins that meet in everybody',
      `
             young old All
      North     .   .   *
      South     .   .  12
      All      15  13   .`,
      ['North: 16 by sums'],
    ],
    [
      'a total over both columns without the cell itself',
      `
             young old All
      North     .  20   .
      South     5   7   .
      All       .   .  35`,
      ['young North: 3 by sums'],
    ],
  ])('%s gives a lone blank away', (_, text, left) => {
    expect(said(suppressedIntervals([drawn(text)]))).toEqual(left);
  });

  test('totals by one of three columns give away what is below them', () => {
    const row = (key: string, count: number | null): PublishedTable['rows'][number] => ({
      key: key.split(' '),
      count,
    });
    const rows = [
      row('N x f', 13),
      row('N x m', null),
      row('N y f', 16),
      row('S x f', 19),
      row('N All All', 44),
    ];
    const table: PublishedTable = { columns: ['region', 'age', 'sex'], totals: ['All'], rows };
    expect(said(suppressedIntervals([table]))).toEqual(['x N m: 15 by sums']);
  });

  test('two tables without a column in common, neither of which says how many all are, say nothing of each other', () => {
    const rows = [
      { key: ['a', 'All'], count: null },
      { key: ['b', 'All'], count: 5 },
      { key: ['All', 'c'], count: 9 },
    ];
    const others = [
      { key: ['d', 'All'], count: 7 },
      { key: ['All', 'e'], count: 7 },
    ];
    const audit = suppressedIntervals([
      { columns: ['one', 'two'], totals: ['All'], rows },
      { columns: ['three', 'four'], totals: ['All'], rows: others },
    ]);
    expect(said(audit)).toEqual(['a: 4 by sums']);
    expect(audit.contradictions).toEqual([]);
  });

  test('a blanked total is as far open as its parts', () => {
    const table = drawn(`
             young old All
      North     3   *   *
      South     4   5   9
      All       *   *  19`);
    expect(said(suppressedIntervals([table]))).toEqual([
      'old North: 7 by sums',
      'North: 10 by sums',
      'young: 7 by sums',
      'old: 12 by sums',
    ]);
  });

  test('without totals nothing bounds a blank', () => {
    const audit = suppressedIntervals([
      drawn(`
             young old
      North     *   6`),
    ]);
    expect(said(audit)).toEqual(['young North: 0 to any']);
    expect(narrowestInterval(audit)).toEqual({ min: Infinity, max: null });
  });

  test('without blanks there is no interval', () => {
    const audit = suppressedIntervals([
      drawn(`
             young old All
      North     5   6  11`),
    ]);
    expect(audit).toEqual({ cells: [], leftOut: 0, contradictions: [] });
    expect(narrowestInterval(audit)).toBeUndefined();
  });
});

test.each([
  ['0.1', '0.3', 0.2],
  ['1e-7', '1e-6', 9e-7],
  ['1e21', '3e21', 2e21],
  ['1', '9007199254740992', 9007199254740991],
  ['-0', '0', 0],
])('a blank beside %s of %s is exact', (part, total, left) => {
  const [cell] = suppressedIntervals([drawn(`old young All\nNorth ${part} * ${total}`)]).cells;
  expect(cell).toMatchObject({ state: 'bounded', exactBy: 'sums' });
  expect(cell?.state === 'bounded' && toNumber(cell.low)).toBe(left);
});

describe('rounded counts', () => {
  test('each figure stands for the numbers that it may come from', () => {
    const table = drawn(
      `
             young old All
      North     *  10  20`,
      { nearest: 5 },
    );
    const audit = suppressedIntervals([table]);
    expect(said(audit)).toEqual(['young North: 6 to 14']);
    expect(narrowestInterval(audit)).toEqual({ min: 8, max: 8 });
  });

  test('a figure near zero stands for no count below zero', () => {
    const table = drawn(
      `
             young old All
      North     *   0  10`,
      { nearest: 10 },
    );
    expect(said(suppressedIntervals([table]))).toEqual(['young North: 0 to 15']);
  });

  test('figures that add up only before they were rounded are no contradiction', () => {
    const table = drawn(
      `
             young old All
      North     5   5   5
      South     *   5  10`,
      { nearest: 5 },
    );
    const { cells, contradictions } = suppressedIntervals([table]);
    expect(said({ cells })).toEqual(['young South: 1 to 9']);
    expect(contradictions).toEqual([]);
  });

  test('rounded margins around a square leave it more room than exact ones', () => {
    const table = drawn(
      `
             young old All
      North     *   *  10
      South     *   *  20
      All      15  15  30`,
      { nearest: 5 },
    );
    expect(said(suppressedIntervals([table]))).toEqual([
      'young North: 0 to 12',
      'old North: 0 to 12',
      'young South: 1 to 17',
      'old South: 1 to 17',
    ]);
  });
});

describe('levels', () => {
  const parents = new Map([
    ['age', new Map(['0-4', '5-9'].map(age => [age, '0-9'])).set('10-14', '10-19').set('15-19', '10-19')],
  ]);

  test('a value is a part of the one above it, and that of the total', () => {
    const table = drawn(
      `
             0-4 5-9 0-9 10-14 15-19 10-19 All
      North    *   6  10     *     7     *  29`,
      { parents },
    );
    expect(said(suppressedIntervals([table]))).toEqual([
      '0-4 North: 4 by sums',
      '10-14 North: 12 by sums',
      '10-19 North: 19 by sums',
    ]);
  });

  test('a level that the table leaves out does not matter', () => {
    const table = drawn(
      `
             0-4 5-9 10-19 All
      North    *   6    19  29`,
      { parents },
    );
    expect(said(suppressedIntervals([table]))).toEqual(['0-4 North: 4 by sums']);
  });

  test('values that are said to be above each other are parts of the total', () => {
    const table = drawn(
      `
             a b All
      North  * 6   9`,
      {
        parents: new Map([
          [
            'age',
            new Map([
              ['a', 'a'],
              ['b', 'c'],
              ['c', 'b'],
            ]),
          ],
        ]),
      },
    );
    expect(said(suppressedIntervals([table]))).toEqual(['a North: 3 by sums']);
  });

  test('a column below another adds up in its own part of it', () => {
    const rows = [
      { key: ['A', 'a1'], count: null },
      { key: ['A', 'a2'], count: 5 },
      { key: ['A', 'All'], count: null },
      { key: ['B', 'b1'], count: 6 },
      { key: ['B', 'All'], count: 6 },
      { key: ['All', 'All'], count: 20 },
    ];
    const table: PublishedTable = { columns: ['country', 'region'], totals: ['All'], rows };
    expect(said(suppressedIntervals([table]))).toEqual(['A a1: 9 by sums', 'A: 14 by sums']);
  });
});

describe('linked tables', () => {
  const byAge = drawn(`
           young old All
    North     *   *   *
    South     *   *  17
    All      15  13  28`);

  test('a total that one table blanks and another shows counts as shown', () => {
    const rows = [
      { key: ['North', 'women'], count: 6 },
      { key: ['North', 'Total'], count: 11 },
    ];
    const bySex: PublishedTable = { columns: ['region', 'sex'], totals: ['Total'], rows };
    expect(said(suppressedIntervals([{ ...byAge, totals: ['All'] }, bySex]))).toContain(
      'North: 11 by figure',
    );
  });

  test('tables are linked by the sums of cells that only one of them has', () => {
    const alone = drawn(`
             young old All
      North     *   *   *
      South     *   *   *
      All       *   *  28`);
    const rows = [
      { key: ['All', 'women'], count: 14 },
      { key: ['North', 'women'], count: 6 },
      { key: ['All', 'men'], count: 14 },
      { key: ['North', 'men'], count: 3 },
      { key: ['North', 'All'], count: null },
    ];
    const bySex: PublishedTable = { columns: ['region', 'sex'], totals: ['All'], rows };
    const told = said(suppressedIntervals([alone, bySex]));
    expect(told).toContain('North: 9 by sums');
    expect(told).toContain('South: 19 by sums');
    expect(told).toContain('young: 0 to 28');
  });

  /** A table by one column, of one value after another: `sex f * m 30`. */
  const by = (text: string): PublishedTable => {
    const [column = '', ...cells] = text.split(' ');
    const rows = cells.flatMap((count, at) =>
      at % 2 === 0 ? [] : [{ key: [cells[at - 1]!], count: count === '*' ? null : Number(count) }],
    );
    return { columns: [column], totals: ['All'], rows };
  };

  test.each([
    ['share how many all are', ['sex f * m 30', 'age young 12 old 22'], ['f: 4 by sums']],
    [
      'share it where both blank something',
      ['sex f * m 30', 'age young * old 36'],
      ['f: 6 to any', 'young: 0 to any'],
    ],
    [
      'do not where one has fewer than the other lists',
      ['sex f * m 30', 'age young 2 old 3'],
      ['f: 0 to any'],
    ],
    [
      'are of each other where a third is not',
      ['sex f * m 30', 'ward x 2 y 3', 'age young 12 old 22'],
      ['f: 4 by sums'],
    ],
  ])('tables without a column in common %s', (_, tables, left) => {
    const audit = suppressedIntervals(tables.map(by));
    expect(said(audit)).toEqual(left);
    expect(audit.contradictions).toEqual([]);
  });

  test('tables meet in everybody where a margin of one has no column of the other', () => {
    const rows = [
      { key: ['All', 'f'], count: 14 },
      { key: ['All', 'm'], count: 20 },
    ];
    const bySex: PublishedTable = { columns: ['region', 'sex'], totals: ['All'], rows };
    const text = `
             young old
      North     *  20
      South     5   7`;
    expect(said(suppressedIntervals([drawn(text), bySex]))).toEqual(['young North: 2 by sums']);
  });

  test('a blank that another table shows is no secret', () => {
    const shown = drawn(`
             young
      North     4`);
    expect(said(suppressedIntervals([byAge, shown]))).toEqual([
      'young North: 4 by figure',
      'old North: 7 by sums',
      'North: 11 by sums',
      'young South: 11 by sums',
      'old South: 6 by sums',
    ]);
  });
});

describe('what does not add up', () => {
  const named = ({ contradictions }: ProtectionAudit): unknown =>
    contradictions.map(one => `${one.in}: ${one.cells.map(nameOf).join(', ')}`);

  test('a part cannot be greater than its total', () => {
    const audit = suppressedIntervals([
      drawn(`
             young old All
      North     7   *   5
      South     4   *   9
      East      *   6   8`),
    ]);
    expect(said(audit)).toEqual(['old North: contradicted', 'old South: 5 by sums', 'young East: 2 by sums']);
    expect(named(audit)).toEqual(['sums: North']);
  });

  test('what is left to other blanks is then only the most that it can be', () => {
    const audit = suppressedIntervals([
      drawn(`
             young old All
      North     7   *   5
      South     *   *   9`),
    ]);
    expect(narrowestInterval(audit)).toEqual({ min: 0, max: 9 });
  });

  test('a total over both columns that is another than its parts come to', () => {
    const audit = suppressedIntervals([
      drawn(`
             young old All
      North    30  20   .
      South     5   7   .
      All       .   .  35`),
    ]);
    expect(audit.contradictions).toHaveLength(1);
  });

  test('sums without a blank are looked at too', () => {
    const audit = suppressedIntervals([
      drawn(`
             young old All
      North     1   2   4`),
    ]);
    expect(named(audit)).toEqual(['sums: North']);
  });

  test.each([
    ['two figures of one cell', [5, 6]],
    ['a figure below zero', [-3]],
    ['a figure that is no number', [Number.NaN]],
    ['a figure without an end', [Infinity]],
  ])('%s', (_, counts) => {
    const rows = [
      ...counts.map(count => ({ key: ['North'], count })),
      { key: ['South'], count: null },
      { key: ['All'], count: 11 },
    ];
    const audit = suppressedIntervals([{ columns: ['region'], totals: ['All'], rows }]);
    expect(said(audit)).toEqual(['South: contradicted']);
    expect(named(audit)).toEqual(['figures: North']);
  });
});

test('ten thousand cells with eighty blanks take little of what is allowed', () => {
  const size = 100;
  const places = Array.from({ length: size + 1 }, (_, index) => index);
  const figure = (row: number, column: number): number => (row * 7 + column * 13) % 23;
  const within = (index: number): readonly number[] => (index === size ? places.slice(0, size) : [index]);
  const sum = (row: number, column: number): number =>
    within(row).reduce((so, r) => within(column).reduce((part, c) => part + figure(r, c), so), 0);
  const isBlank = (row: number, column: number): boolean =>
    row < 40 && Math.floor(row / 2) === Math.floor(column / 2);
  const rows = places.flatMap(row =>
    places.map(column => ({
      key: [row === size ? 'All' : `r${row}`, column === size ? 'All' : `c${column}`],
      count: isBlank(row, column) ? null : sum(row, column),
    })),
  );
  const table: PublishedTable = { columns: ['region', 'age'], totals: ['All'], rows };
  const told = said(suppressedIntervals([table], { effort: 20_000 }));
  expect(told).toHaveLength(80);
  expect(told[0]).toBe('c0 r0: 0 to 7');
});

test('what would take too long is said to be undecided', () => {
  const table = drawn(`
           young old All
    North     *   *  11
    South     *   *  17
    All      15  13  28`);
  const audit = suppressedIntervals([table], { effort: 3 });
  expect(said(audit)).toEqual([
    'young North: undecided',
    'old North: undecided',
    'young South: undecided',
    'old South: undecided',
  ]);
  expect(narrowestInterval(audit)).toEqual({ min: 0, max: null });
});

test('an empty value is a value, and names of columns may be anything', () => {
  const rows = [
    { key: [null, '"; drop'], count: null },
    { key: ['', '"; drop'], count: 2 },
    { key: ['All', '"; drop'], count: 5 },
  ];
  const { cells } = suppressedIntervals([{ columns: ['__proto__', "it's"], totals: ['All'], rows }]);
  expect(cells.map(({ key }) => key)).toEqual([
    [
      ['__proto__', null],
      ["it's", '"; drop'],
    ],
  ]);
  expect(said({ cells })).toEqual([' "; drop: 3 by sums']);
});
