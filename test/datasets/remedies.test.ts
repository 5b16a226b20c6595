// What would make a table pass is tried before it is said, so here it is done by hand and judged once more.
import { describe, expect, test } from 'vitest';
import { judged } from './judged.ts';

const roles = 'person who\n  key age, area\n  sensitive kind\n  measure amount\n  harmless seen';
const header = 'who,age,area,kind,amount,seen';

/** Two hundred persons, one for each age of 20 to 59 and place, and one alone in the West. */
function people({ west = false, extra = '' } = {}): string {
  const rows = Array.from({ length: 200 }, (_, at) => {
    const area = ['N', 'S', 'E', 'M', 'L'][at % 5];
    return `${at},${20 + Math.floor(at / 5)},${area},${'xyz'[at % 3]},10,2026-05-01${extra}`;
  });
  return `${header}${extra === '' ? '' : ',note'}\n${rows.join('\n')}\n${west ? `999,30,W,x,10,2026-05-01${extra}\n` : ''}`;
}

function ways(
  clauses: string,
  csv: string,
  given: Parameters<typeof judged>[2] = { roles },
): readonly string[] {
  const { remedies = [] } = judged(clauses, csv, { remedies: true, ...given });
  return remedies.map(({ changes }) => changes.join('; '));
}

describe('what would make a table pass', () => {
  test('is nothing where it passes, and is not looked for unless asked', () => {
    expect(ways('min cohort 1 people per key', people())).toEqual([]);
    expect(judged('min cohort 2 people per key', people(), { roles })).not.toHaveProperty('remedies');
  });

  test('is nothing where it lacks a column: dropping the others makes it no other table', () => {
    expect(ways('min cohort 2 people per key', 'a,b\n1,2\n')).toEqual([]);
  });

  test('is told to be nothing that was found where a rule is broken, and only there', () => {
    const found = (clause: string): unknown => judged(clause, people(), { roles, remedies: true }).remedies;
    expect(found('ban columns who')).toEqual([]);
    expect(found('min cohort 1 people per key')).toBeUndefined();
    expect(found('min difference 2 people per key')).toBeUndefined();
  });

  test('is one year for all days, where a rule asks how fine they are', () => {
    const days = Array.from({ length: 60 }, (_, at) => `${at},19${10 + at}-05-07,${'NS'[at % 2]}`);
    const given = { roles: 'person who\n  key born, area' };
    const found = ways(
      'min cohort 5 people per key\nmax precision month of born',
      `who,born,area\n${days.join('\n')}\n`,
      given,
    );
    expect(found[0]).toBe('write the same year in every row of `born`');
  });

  test('is a column in steps, the finest first', () => {
    const found = ways('min cohort 5 people per key', people());
    expect(found[0]).toBe('give `age` in steps of 5');
    const inSteps = people().replaceAll(/^(\d+),(\d+)/gm, (_, who: string, age: string) => {
      const from = Math.floor(Number(age) / 5) * 5;
      return `${who},${from}-${from + 4}`;
    });
    expect(judged('min cohort 5 people per key', inSteps, { roles }).verdict).toBe('allow');
  });

  test('is fewer rows, where few are in the way', () => {
    const given = { roles: roles.replace('key age, area', 'key area').replace('harmless', 'harmless age,') };
    const [first] = ways('min cohort 5 people per key', people({ west: true }), given);
    expect(first).toBe('leave out the 1 row of 1 group');
    expect(judged('min cohort 5 people per key', people(), given).verdict).toBe('allow');
  });

  test('is both, with what loses less before what loses more', () => {
    const { remedies = [] } = judged('min cohort 5 people per key', people({ west: true }), {
      ...{ roles, remedies: true },
    });
    expect(remedies[0]!.changes).toEqual(['give `age` in steps of 5', 'leave out the 1 row of 1 group']);
    const losses = remedies.map(({ loss }) => loss);
    expect(losses).toEqual([...losses].sort((a, b) => a - b));
  });

  test.each([
    ['ban columns note', ',x', 'drop `note`'],
    ['ban identifiers in values', ',a@b.example', 'drop `note`'],
    ['max precision year of seen', '', 'round `seen` to a year'],
    ['max value 5 of amount', '', 'write 5 for each `amount` that is more than 5'],
    ['min cohort 1 people per key', ',x', 'drop `note`'],
  ])('is what `%s` asks for by itself', (clause, extra, expected) => {
    expect(ways(clause, people({ extra }))).toEqual([expected]);
  });

  test('is the rows that are young enough, and nothing where there are none', () => {
    const some = people().replace(/2026-[0-9-]+/, '2026-05-30');
    expect(ways('max age 10 days of seen', some)).toEqual([
      'leave out the rows whose `seen` is more than 10 days ago',
    ]);
    expect(ways('max age 10 days of seen', people())).toEqual([]);
  });

  test('leaves what only a person can tell to a person', () => {
    const clauses = 'min difference 5 people per key\nmin cohort 5 people per key';
    expect(ways(clauses, people())[0]).toBe(
      'give `age` in steps of 5; have somebody look at what `p/min-difference` cannot tell',
    );
    const onlyThat = judged('min difference 5 people per key', people(), { roles, remedies: true });
    expect(onlyThat.verdict).toBe('review');
    expect(onlyThat).not.toHaveProperty('remedies');
  });

  test('is no group that is joined to one of which nobody can tell', () => {
    const csv = `${header}\n1,1,N,x,-1,\n2,1,N,x,9,\n3,1,N,x,9,\n4,1,S,x,90,\n5,1,S,x,1,\n6,1,S,x,1,\n`;
    const clause = 'max share 80% of amount by top 1 per area';
    expect(ways(clause, csv)[0]).toBe(
      'leave out the 3 rows of 1 group; have somebody look at what `p/max-share` cannot tell',
    );
    expect(ways(clause, csv).join()).not.toContain('same value in every row of `area`');
  });

  test('keeps groups as they were released, so that they can be compared', () => {
    const released = [{ key: { age: '20', area: 'N' }, size: 3 }];
    const clause = 'min difference 5 people per key';
    expect(ways(clause, people(), { roles, released })).toEqual(['leave out the 1 row of 1 group']);
  });

  test('loses no more than all there is', () => {
    const { remedies = [] } = judged('min cohort 60 people per key', people({ west: true }), {
      ...{ roles, remedies: true },
    });
    expect(remedies.length).toBeGreaterThan(0);
    for (const { loss } of remedies) expect(loss).toBeLessThanOrEqual(1);
  });

  test('keeps at least half of the rows', () => {
    const alone = Array.from({ length: 300 }, (_, at) => `${1000 + at},${100 + at},W${at},x,10,2026-05-01\n`);
    for (const way of ways('min cohort 3 people per key', people() + alone.join('')))
      expect(way).not.toContain('leave out the 300 rows');
  });

  test('says of one column how fine it is once', () => {
    const given = {
      roles: roles.replace('key age, area', 'key seen').replace('harmless seen', 'harmless age, area'),
    };
    const dated = people().replaceAll(/^(\d+),(.*),2026-05-01$/gm, (_, who: string, rest: string) => {
      const day = new Date(Date.UTC(2025, 8, 1 + Number(who))).toISOString().slice(0, 10);
      return `${who},${rest},${day}`;
    });
    const found = ways('max precision month of seen\nmin cohort 70 people per key', dated, given);
    expect(found[0]).toBe('give `seen` by year');
    for (const way of found) expect(way).not.toMatch(/round `seen`.*`seen`/);
  });

  test('is the bluntest that there is where the table is too large to try many', () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => `${at},${at % 53},${at % 29_989},x,1,2026-05-01`);
    const [way] = ways('min cohort 5 people per key', `${header}\n${rows.join('\n')}\n`);
    expect(way).toBe('write the same value in every row of `area`');
  });

  test('is nothing that anybody knows of where no change helps', () => {
    expect(ways('ban columns who', people())).toEqual([]);
    expect(ways('min cohort 5 people per key', `${header}\n1,20,N,x,1,2026-05-01\n`)).toEqual([]);
  });
});

describe('what would make a table of counts pass', () => {
  const cells = 'key area, sex\n  count n\n  suppressed as "*"\n  total "All"';
  const csv =
    'area,sex,n\nN,f,4\nN,m,20\nN,All,24\nS,f,30\nS,m,25\nS,All,55\nAll,f,34\nAll,m,45\nAll,All,79\n';
  const clauses = 'min cohort 5 people per key\nkeep suppressed cells unknown';

  test('is a blank for the small cell, and for enough others that no total gives it away', () => {
    const given = { roles: cells, keys: true };
    expect(ways(clauses, csv, given)).toEqual([
      'blank the 1 small cell; blank `N / m`, `S / f` and `S / m`, so that no total gives a cell away',
    ]);
    const withoutColumns = csv.replace(/^All.*\n/gm, '');
    expect(ways(clauses, withoutColumns, given)).toEqual([
      'blank the 1 small cell; blank `N / m`, so that no total gives a cell away',
    ]);
    const blanked = withoutColumns.replace('N,f,4', 'N,f,*').replace('N,m,20', 'N,m,*');
    expect(judged(clauses, blanked, given).verdict).toBe('allow');
  });

  test('is as many cells as it takes where boxes do not do', () => {
    const blanks = ['a0,b2', 'a1,b4', 'a2,b3', 'a4,b0', 'a4,b2'];
    const counts = [
      [20, 90, 11, 33, 20],
      [33, 55, 55, 33, 2],
      [40, 20, 90, 2, 12],
      [33, 12, 40, 55, 40],
      [1, 20, 1, 40, 33],
    ];
    const sums = counts.map(row => row.reduce((sum, count) => sum + count));
    const margins = counts[0]!.map((_, at) => counts.reduce((sum, row) => sum + row[at]!, 0));
    const cell = (x: number, y: number): string => {
      const key = `a${x},b${y}`;
      return `${key},${blanks.includes(key) ? '*' : counts[x]![y]}`;
    };
    const lines = [
      ...counts.flatMap((row, x) => [...row.map((_, y) => cell(x, y)), `a${x},All,${sums[x]}`]),
      ...margins.map((sum, y) => `All,b${y},${sum}`),
      `All,All,${sums.reduce((sum, one) => sum + one)}`,
    ];
    const given = { roles: cells };
    const clause = 'keep suppressed cells unknown to within 5 people';
    const [way] = ways(clause, `area,sex,n\n${lines.join('\n')}\n`, given);
    expect(way).toMatch(/^blank \d further cells, so that no total gives a cell away$/);
  });

  test('names no cell unless groups may be named', () => {
    const [way] = ways(clauses, csv.replace(/^All.*\n/gm, ''), { roles: cells });
    expect(way).toBe('blank the 1 small cell; blank 1 further cell, so that no total gives a cell away');
  });

  describe('of which some may be too small, or be nobody after all,', () => {
    const rounded = 'key area, sex\n  count n to nearest 5\n  suppressed as "*"';
    const clause = 'small: min cohort 11 people per key zero allowed';
    const kept = `${clause}\nkeep suppressed cells unknown to within 10 people`;

    test.each([
      ['a zero that was rounded', clause, 'N,f,0 N,m,20', ['blank the 1 cell that may be small']],
      ['a count that was rounded', clause, 'N,f,10 N,m,20', ['blank the 1 cell that may be small']],
      [
        'a zero beside what is surely small',
        clause,
        'N,f,0 N,m,5 S,f,20 S,m,25',
        [
          'blank the 1 small cell; have somebody look at what `p/small` cannot tell',
          'blank the 1 small cell; blank the 1 cell that may be small',
        ],
      ],
      [
        'a zero that a total gives away',
        kept,
        'N,f,0 N,m,20 N,x,30 N,All,50',
        ['blank the 1 cell that may be small; blank 1 further cell, so that no total gives a cell away'],
      ],
    ])('is a blank for %s', (_, clauses, rows, expected) => {
      const csv = `area,sex,n\n${rows.split(' ').join('\n')}\n`;
      const given = { roles: rows.includes('All') ? `${rounded}\n  total "All"` : rounded };
      expect(ways(clauses, csv, given)).toEqual(expected);
    });

    test('is what it is said to be', () => {
      const blanked = 'area,sex,n\nN,f,*\nN,m,*\nN,x,30\nN,All,50\n';
      const given = { roles: `${rounded}\n  total "All"` };
      expect(judged(kept, blanked, given).verdict).toBe('allow');
    });
  });
});
