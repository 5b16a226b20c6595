// Risks worked out by hand. Prosecutor, journalist and marketer as El Emam, "Guide to the De-Identification of Personal
// Health Information", 2013, chapters 15 and 16, has them, and ARX's sample summary.
import { describe, expect, test } from 'vitest';
import { figure, judged } from './judged.ts';

const roles = 'key area\n  weight w';
/** Two rows in N, one in S. */
const sample = 'area,w\nN,3\nN,1\nS,5\n';
/** Four rows in N, five in S, one in W. */
const everybody = `area,w\n${'N,1\n'.repeat(4)}${'S,1\n'.repeat(5)}W,1\n`;

describe('risk', () => {
  test('of a prosecutor is one in the size of the group, so that 9% asks for twelve', () => {
    const rows = (count: number): string => `area,w\n${'N,1\n'.repeat(count)}`;
    expect(judged('max risk 9% per key', rows(11), { roles }).verdict).toBe('deny');
    expect(judged('max risk 9% per key', rows(12), { roles }).verdict).toBe('allow');
  });

  test('of a journalist is one in the size in the population, by weights or by its table', () => {
    // Weights add up to 4 in N and to 5 in S.
    expect(figure('max risk 20% journalist per key', sample, { roles })).toEqual([0.2, 0.25]);
    const inPopulation = 'max risk 20% journalist per key against everybody';
    expect(figure(inPopulation, sample, { roles, everybody })).toEqual([0.2, 0.25]);
  });

  describe('of persons who are in several rows', () => {
    const persons = { roles: `person pid\n  ${roles}` };
    const panel = 'pid,area,w\na,N,2\na,N,2\nb,N,3\nb,S,1\n,N,9\nc,S,4\n';

    test('is by their weight once, the least of all their rows; a row of nobody weighs nothing', () => {
      // 2 + 1 in N and 1 + 4 in S.
      expect(figure('max risk 20% journalist per key', panel, persons)).toEqual([0.2, 0.333333333]);
      // (3/3 + 2/5) / 5: in the row of nobody there is nobody to be found.
      expect(figure('max risk 20% marketer per key', panel, persons)).toEqual([0.28, 0.28]);
    });

    test('is by each of their rows where the table does not name them', () => {
      const rows = { roles: `${roles}\n  harmless pid` };
      // 16 in N and 5 in S.
      expect(figure('max risk 20% journalist per key', panel, rows)).toEqual([0.0625, 0.2]);
      expect(figure('max risk 20% marketer per key', panel, rows)).toEqual([0.108333333, 0.108333333]);
    });

    test('is no higher in a larger group', () => {
      const bands = 'pid,area,band,w\na,N,x,3\na,N,y,1\nb,N,y,4\n';
      const given = { roles: 'person pid\n  key area, band\n  weight w' };
      // 1 in x, 1 + 4 in y, and those two in both: by the rows of each group, x would be 3.
      expect(figure('max risk 20% journalist per key', bands, given)).toEqual([0.2, 1]);
      expect(figure('max risk 20% journalist per area', bands, given)).toEqual([0.2, 0.2]);
    });

    test('is of all whose keys may be the same, with `missing as any`', () => {
      const csv = 'pid,area,w\na,N,2\na,,3\nb,S,3\n';
      // 2 in N and S each with those of no area: 2, and 2 + 3.
      expect(figure('max risk 20% journalist per key missing as any', csv, persons)).toEqual([0.2, 0.5]);
    });

    test.each([
      ['a weight is missing', 'a,N,2 a,S, b,N,3 c,W,4'],
      ['a weight is no number', 'a,N,2 a,S,x b,N,3 c,W,4'],
      ['a weight is without an end', 'a,N,2 a,S,Infinity b,N,3 c,W,4'],
      ['a weight lies below zero', 'a,N,2 a,S,-1 b,N,3 c,W,4'],
    ])('is unknown where %s', (_, rows) => {
      const csv = `pid,area,w\n${rows.split(' ').join('\n')}\n`;
      const verdict = (clause: string): string => judged(clause, csv, persons).verdict;
      expect(verdict('max risk 100% journalist per key when area is "N"')).toBe('review');
      expect(verdict('max risk 100% marketer per key')).toBe('review');
      expect(verdict('max risk 20% journalist per key when area is "W"')).toBe('deny');
    });

    test.each([
      ['they weigh nothing', 'a,N,2 a,N,0 c,W,4', [0.75, 0.75]],
      ['there is nobody', ',N,2 c,W,4', [0.25, 0.25]],
    ])('is certain where %s', (_, rows, marketer) => {
      const csv = `pid,area,w\n${rows.split(' ').join('\n')}\n`;
      expect(figure('max risk 20% journalist per key', csv, persons)).toEqual([0.25, 1]);
      expect(figure('max risk 20% marketer per key', csv, persons)).toEqual(marketer);
    });
  });

  test('is certain at most, and so is a share, where weights come to less than one person', () => {
    const light = 'area,w,m\nN,0.5,10\nS,0.25,4\nS,0.25,6\nW,4,1\nW,4,1\n';
    const given = { roles: `${roles}\n  measure m` };
    expect(figure('max risk 20% journalist per key', light, given)).toEqual([0.125, 1]);
    // (1 + 2 + 2/8) / 5
    expect(figure('max risk 20% marketer per key', light, given)).toEqual([0.65, 0.65]);
    expect(figure('max share 80% of m by top 1 per key', light, given)).toEqual([0.125, 1]);
  });

  test('of a marketer is what he is right about on average: the sum of f/F by the number of rows', () => {
    // (2/4 + 1/5) / 3
    const expected = [0.233333333, 0.233333333];
    expect(figure('max risk 20% marketer per key', sample, { roles })).toEqual(expected);
    const inPopulation = 'max risk 20% marketer per key against everybody';
    expect(figure(inPopulation, sample, { roles, everybody })).toEqual(expected);
  });

  test('is certain where the population lacks somebody of the table, as nobody is counted there', () => {
    const alone = { roles, everybody: 'area,w\nS,1\nS,1\n' };
    expect(figure('max risk 20% journalist per key against everybody', sample, alone)).toEqual([0.5, 1]);
    // (1 + 1 + 1/2) / 3
    const marketer = figure('max risk 20% marketer per key against everybody', sample, alone);
    expect(marketer).toEqual([0.833333333, 0.833333333]);
  });

  test('denies groups by more columns where it denies larger ones, whoever the population lacks', () => {
    const given = {
      roles: 'person id\n  key area, band',
      everybody: 'id,area,band\n1,N,x\n2,N,x\n',
    };
    const verdict = (per: string): string =>
      judged(`max risk 20% journalist per ${per} against everybody`, 'id,area,band\n1,N,y\n', given).verdict;
    expect(['area', 'key'].map(verdict)).toEqual(['deny', 'deny']);
  });

  test('is unknown without the table of the population', () => {
    const { verdict } = judged('max risk 99% marketer per key against everybody', sample, {
      ...{ roles, everybody, populations: new Map() },
    });
    expect(verdict).toBe('review');
  });
});

describe('a group counted in the population (k-map)', () => {
  test('has the size that it has there', () => {
    expect(figure('min cohort 5 rows per key against everybody', sample, { roles, everybody })).toEqual([
      4, 5,
    ]);
  });

  test('counts nobody where it is not there', () => {
    const clause = 'min cohort 1 rows per key against everybody';
    const { verdict, findings } = judged(clause, sample, { roles, everybody: 'area,w\nS,1\n' });
    expect(verdict).toBe('deny');
    expect(findings[0]!.violating).toMatchObject({ groups: 1, rows: 2 });
  });

  test('whose key is empty is any of those, with `missing as any`', () => {
    const csv = 'area,w\nN,1\n,1\n';
    const clause = 'min cohort 1 rows per key missing as any against everybody';
    expect(figure(clause, csv, { roles, everybody })).toEqual([4, 10]);
  });

  test('reads what stands for an empty value there too', () => {
    const given = { roles: 'key area\n  missing as "NA"\n  harmless w', everybody: 'area,w\nNA,1\nNA,1\n' };
    expect(figure('min cohort 1 rows per key against everybody', 'area,w\nNA,1\n', given)).toEqual([2, 2]);
  });
});

describe('a population has roles of its own:', () => {
  const own = { roles: 'person id\n  key area' };
  const three = 'id,area\n1,N\n2,N\n3,N\n';
  const [cohort, journalist, marketer] = [
    'min cohort 11 people per area against everybody',
    'max risk 9% journalist per area against everybody',
    'max risk 9% marketer per area against everybody',
  ];

  test.each([
    ['counts, of which some are zero', 'N,a,1 N,b,2 N,c,0 N,All,3', [3, 3]],
    ['counts of many people', 'N,a,900000 N,b,100000 N,All,1000000', [1e6, 1e6]],
    ['the total of blank counts', 'N,a,* N,b,2 N,All,30', [30, 30]],
    ['a count beside a blank one', 'N,a,* N,b,2', [2, null]],
    ['blank counts, of which nothing is said', 'N,a,* N,b,', [0, null]],
  ])('people are %s', (_, rows, people) => {
    const everybody = `area,band,n\n${rows.split(' ').join('\n')}\n`;
    const given = { ...own, everybody };
    const counts = 'key area, band\n  count n\n  total "All"\n  suppressed as "*"';
    expect(figure(cohort, three, { ...given, rolesOfEverybody: counts })).toEqual(people);
  });

  test('a risk lies between those of all numbers of people that a rounded count may come from', () => {
    const given = {
      ...own,
      everybody: 'area,n\nN,5\n',
      rolesOfEverybody: 'key area\n  count n to nearest 2',
    };
    const between = [0.166666667, 0.25];
    expect(figure(journalist, three, given)).toEqual(between);
    expect(figure(marketer, three, given)).toEqual(between);
  });

  test('its persons are in a column of its own', () => {
    const everybody = `pid,area\n${'1,N\n2,N\n3,N\n'.repeat(8)}`;
    const given = { ...own, everybody, rolesOfEverybody: 'person pid\n  key area' };
    expect(figure(cohort, three, given)).toEqual([3, 3]);
    expect(figure(journalist, three, given)).toEqual([0.333333333, 0.333333333]);
  });

  test('its values are empty as it says, and a total agrees with nobody', () => {
    const everybody = 'id,area,band\n1,N,x\n2,N,NA\n3,NA,x\n4,All,x\n';
    const given = { roles: 'person id\n  key area, band', everybody };
    const itsRoles = 'person id\n  key area, band\n  missing as "NA"\n  total "All"';
    const clause = 'min cohort 3 people per key missing as any against everybody';
    const of = (csv: string): unknown => figure(clause, csv, { ...given, rolesOfEverybody: itsRoles });
    expect(of('id,area,band\n1,N,x\n')).toEqual([3, 3]);
    expect(of('id,area,band\n1,,x\n')).toEqual([3, 3]);
  });

  test('its people are what its weights come to, a person counted once', () => {
    const everybody = 'pid,area,w\n1,N,1000\n1,N,900\n2,N,1500\n,N,5\n';
    const weighed = { ...own, everybody, rolesOfEverybody: 'person pid\n  key area\n  weight w' };
    expect(figure(cohort, three, weighed)).toEqual([2400, 2400]);
    const rows = { ...own, everybody, rolesOfEverybody: 'key area\n  weight w\n  harmless pid' };
    expect(figure(journalist, three, rows)).toEqual([0.000293686, 0.000293686]);
  });

  test('a person there weighs the same in every group, the least of all their rows', () => {
    const everybody = 'pid,area,w\n1,N,1000\n1,S,900\n2,N,1500\n';
    const weighed = { ...own, everybody, rolesOfEverybody: 'person pid\n  key area\n  weight w' };
    expect(figure(cohort, three, weighed)).toEqual([2400, 2400]);
  });
});

describe('a weight that is no number of people is told', () => {
  const weighed = { roles: 'person id\n  key area\n  weight w' };
  const ok = 'id,area,w\n1,N,9\n2,N,9\n';
  const bad = (first: string, second = '9'): string => `id,area,w\n1,N,9\n2,N,${first}\n3,N,${second}\n`;
  const clause = 'max risk 20% journalist per area';
  const told = (clauses: string, csv: string, everybody?: string): readonly unknown[] =>
    judged(clauses, csv, { ...weighed, ...(everybody !== undefined && { everybody }) }).findings.flatMap(
      ({ rule, message, suggest }) => (rule.startsWith('fineline/') ? [[rule, message, suggest]] : []),
    );
  const kind = 'fineline/column-of-another-kind';
  const write =
    'No row stands for fewer people than none: write how many it stands for, 0 for none, or leave it out.';

  test.each([
    [bad('0'), []],
    [bad(''), []],
    [bad('-3'), [[kind, '`w` holds 1 number below zero, in row 2 (the header not counted)', write]]],
    [
      bad('-3', '-0.5'),
      [[kind, '`w` holds 2 numbers below zero, the first in row 2 (the header not counted)', write]],
    ],
    [
      bad('-3', 'NaN'),
      [
        [kind, '`w` holds 1 value that is no number, in row 3 (the header not counted)', expect.anything()],
        [kind, '`w` holds 1 number below zero, in row 2 (the header not counted)', write],
      ],
    ],
  ])('in the table, %j', (csv, findings) => {
    expect(told(clause, csv)).toEqual(findings);
  });

  test.each([
    [bad('0'), []],
    [
      bad('-3'),
      [[kind, '`w` of `everybody` holds 1 number below zero, in row 2 (the header not counted)', write]],
    ],
    [
      bad('some'),
      [
        [
          kind,
          '`w` of `everybody` holds 1 value that is no number, in row 2 (the header not counted)',
          'Write numbers there, or say in `dataset everybody` how an empty value is written: `missing as "NA"`.',
        ],
      ],
    ],
  ])('in a population, %j', (everybody, findings) => {
    expect(told(`${clause} against everybody`, ok, everybody)).toEqual(findings);
    // A population that no rule counts in says nothing of the table.
    expect(told(clause, ok, everybody)).toEqual([]);
  });
});

describe('uniques', () => {
  test('are the part of the rows that are alone in their group', () => {
    expect(figure('max uniques 5% per key', sample, { roles })).toEqual([0.333333333, 0.333333333]);
  });

  test('are persons where the table names them', () => {
    const given = { roles: 'person who\n  key area' };
    // The two rows in N are of one person, who is alone there.
    expect(figure('max uniques 5% per key', 'who,area\n1,N\n1,N\n2,S\n3,S\n', given)).toEqual([0.5, 0.5]);
  });

  test('of keys that are empty are those that agree with no other', () => {
    const csv = 'area,w\nN,1\n,1\nS,1\nS,1\n';
    expect(figure('max uniques 5% per key', csv, { roles })).toEqual([0.5, 0.5]);
    expect(figure('max uniques 5% per key missing as any', csv, { roles })).toEqual([0, 0]);
  });
});

test('keys of which many are empty are compared without comparing each with each', () => {
  const count = 20_000;
  const rows = Array.from({ length: count }, (_, row) => (row % 2 === 0 ? `a${row},` : `,b${row}`));
  const clause = 'min cohort 2 rows per x missing as any';
  // Half of the rows have no `x`: they agree with each other and with every other row.
  const { findings } = judged(clause, `x,y\n${rows.join('\n')}\n`, { roles: 'key x, y' });
  expect(findings).toEqual([]);
});
