import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { column, figure, judged } from './judged.ts';

const roles = 'harmless x';

describe('precision', () => {
  test.each([
    ['month', ['2026-03-01', '2026-03', 2026, '2026-03-02'], 1],
    ['quarter', ['2026-04-01', '2026-05-01', '2026-03-31'], 2],
    ['year', ['2026-01-01', '2026-02-01'], 1],
    // 2026-06-01 is a Monday.
    ['week', ['2026-06-01', '2026-06-02'], 1],
    ['day', ['2026-06-01', '2026-06-01T00:00:00Z', '2026-06-01T10:30:00Z'], 1],
    ['2 decimals', ['51.5', '51.507', '0.1'], 1],
    ['3 digits', [1230, 1234, 0.00123], 1],
    ['nearest 5', [0, 15, 17, -5], 1],
    ['nearest 0.1', ['0.3', '0.35'], 1],
    // A year and a month are no finer than a week, and a whole number than decimals.
    ['week', ['2026', '2026-01', '2026-06-02'], 1],
    ['day', ['2026', '2026-01'], 0],
    ['quarter', ['2026', '2026-04', '2026-05'], 1],
    ['year', ['2027', '2026-01-01'], 0],
    ['2 decimals', ['1234567890123456', '9007199254740993'], 0],
    // Digits that no number holds.
    ['2 decimals', ['99.0000000000000001', '0.1000000000000000055511151231257827', '1E-20'], 3],
    ['3 digits', ['99.0000000000000001', '12300000000000000001', '12300000000000000000'], 2],
    ['nearest 4', ['9007199254740993', '9007199254740992'], 1],
    ['nearest 0.1', ['0.30000000000000001', '0.3000000000000000'], 1],
  ])('%s', (grain, values, expected) => {
    expect(figure(`max precision ${grain} of x`, column('x', values), { roles })).toEqual([
      expected,
      expected,
    ]);
  });

  test('of what is no day cannot be told', () => {
    const csv = 'x,y\n2026-03-01,\nearly spring,\n';
    const { verdict, measures } = judged('max precision month of x', csv, { roles: 'harmless x, y' });
    expect(verdict).toBe('review');
    expect(measures![0]!.value).toEqual({ min: 0, max: 1 });
  });
});

describe('limits', () => {
  test('of values are the smallest and the largest', () => {
    const csv = column('x', [3, 89, 90]);
    expect(figure('min value 0 of x', csv, { roles })).toEqual([3, 3]);
    expect(figure('max value 89 of x', csv, { roles })).toEqual([90, 90]);
    expect(judged('max value 90 of x', csv, { roles }).verdict).toBe('allow');
  });

  test.each([
    ['max value 99', '99.0000000000000001', 'deny'],
    ['max value 99', '98.9999999999999999', 'allow'],
    ['max value 99.1', '99.10000000000000000001', 'deny'],
    ['max value 99.1', '99.09999999999999999999', 'allow'],
    ['max value 9007199254740991', '9007199254740991.1', 'deny'],
    ['min value 3', '2.9999999999999999', 'deny'],
    ['min value 3', '3.0000000000000001', 'allow'],
    ['min value 0', '-1e-400', 'deny'],
    ['max value 0', '1e-400', 'deny'],
  ])('%s of %s: %s', (clause, value, verdict) => {
    expect(judged(`${clause} of x`, column('x', [value]), { roles }).verdict).toBe(verdict);
  });

  test('law: of decimals are as they are written', () => {
    const digits = fc.stringMatching(/^[0-9]{1,6}$/);
    const decimal = fc
      .tuple(fc.constantFrom('', '-'), fc.constantFrom('0', '99', '9007199254740991'), digits, digits)
      .map(([sign, whole, zeros, end]) => `${sign}${whole}.${'0'.repeat(zeros.length * 4)}${end}`);
    const exact = (text: string): bigint => {
      const [whole = '', fraction = ''] = text.split('.');
      return BigInt(whole + fraction.padEnd(40, '0'));
    };
    fc.assert(
      fc.property(decimal, fc.constantFrom('0', '99', '9007199254740991'), (value, limit) => {
        const csv = column('x', [value]);
        const order = exact(value) - exact(`${limit}.`);
        const of = (clause: string): boolean => judged(clause, csv, { roles }).verdict === 'deny';
        expect(of(`max value ${limit} of x`)).toBe(order > 0n);
        expect(of(`min value ${limit} of x`)).toBe(order < 0n);
        const fraction = value.split('.')[1]!.replace(/0+$/, '');
        expect(of('max precision 5 decimals of x')).toBe(fraction.length > 5);
      }),
      { numRuns: 150, seed: 32 },
    );
  });

  test('of a top code that is no number go to a person', () => {
    expect(judged('max value 89 of x', column('x', [3, '90+']), { roles }).verdict).toBe('review');
  });

  test('of age reach over the days that a month or a year may be', () => {
    // The day of the decision is 2026-06-01.
    const of = (clause: string, ...days: readonly string[]): string =>
      judged(clause, column('x', days), { roles }).verdict;
    expect(figure('min age 7 days of x', column('x', ['2026-05', '2026-04-01']), { roles })).toEqual([1, 31]);
    expect(of('min age 7 days of x', '2026-05')).toBe('review');
    expect(of('min age 7 days of x', '2026')).toBe('review');
    expect(of('min age 7 days of x', '2026-06')).toBe('deny');
    expect(of('min age 7 days of x', '2026-04', '2025')).toBe('allow');
    expect(of('max age 90 days of x', '2026-03')).toBe('review');
    expect(of('max age 90 days of x', '2026-04')).toBe('allow');
  });

  test('of age run from the day to that of the decision', () => {
    // From 3 March to 1 June 2026 are 90 days.
    const csv = column('x', ['2026-03-03', '2026-05-31']);
    expect(figure('max age 90 days of x', csv, { roles })).toEqual([90, 90]);
    expect(figure('min age 1 days of x', csv, { roles })).toEqual([1, 1]);
    expect(judged('max age 90 days of x', csv, { roles }).verdict).toBe('allow');
    expect(judged('max age 89 days of x', csv, { roles }).verdict).toBe('deny');
  });
});

describe('identifiers', () => {
  test.each([
    ['someone@mail.example', 'email'],
    ['John <john@x.de>', 'email'],
    ['JOHN@X.DE;mary@x.de', 'email'],
    ['mailto:john@x.de', 'email'],
    ['@marta_reads', 'handle'],
    ['@max', 'handle'],
    ['192.168.0.10', 'ip-address'],
    ['192.168.0.1:8080', 'ip-address'],
    ['[2001:db8::8a2e:370:7334]:443', 'ip-address'],
    ['2001:db8:0:0:0:8a2e:370:7334', 'ip-address'],
    ['tel:+491701234567', 'phone'],
    ['+44 20 7946 0018', 'phone'],
    ['020 7946 0958', 'phone'],
    ['0131-496 0882', 'phone'],
    ['0044207946 0958', 'phone'],
    ['07700900123', 'phone'],
    ['1-212-555-0187', 'phone'],
    ['212.555.0187', 'phone'],
    ['DE89 3704 0044 0532 0130 00', 'account-number'],
    ['gb29nwbk60161331926819', 'account-number'],
    ['4111 1111 1111 1111', 'payment-card'],
  ])('%s', (value, kind) => {
    expect(figure('ban identifiers in values', column('x', [value]), { roles })).toEqual([kind]);
  });

  test.each([
    'North',
    2026,
    '2026-05-31',
    4111,
    '18-24',
    '12345678',
    '4111 1111 1111 1112',
    'DE88 3704 0044 0532 0130 00',
    '01/02/2026 08 30',
    '2026-05-31T10:00:00',
    '12:30:45',
    '1.2.3:4',
    '@ 12 per kg',
    '@2026',
    '12 @ 30.50',
    '0.123456789',
    '01.123456789',
    '01001020100',
    '0-306-40615-2',
    '0012345678905',
  ])('not in %s', value => {
    expect(figure('ban identifiers in values', column('x', [value]), { roles })).toEqual([]);
  });

  test('in the name of a column, however it is written', () => {
    const csv = 'E-Mail,full name\nx,y\n';
    const { findings } = judged('ban columns email, "full name", phone', csv, {
      roles: 'harmless "E-Mail", "full name"',
    });
    expect(findings[0]!.facts[0]!.value).toEqual(['email', 'fullname']);
  });
});
