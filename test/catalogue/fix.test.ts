// `fineline lint --fix`, told by the built command line: safe fixes are written, all else is left to a person.
import { readFileSync, readdirSync, statSync, chmodSync, symlinkSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fineline, folderWith } from '../endToEnd/commandLine.ts';

const clauses = (...lines: readonly string[]): string =>
  `policy p {\n  posts {\n${lines.map(line => `    ${line}\n`).join('')}  }\n}\n`;

interface Fixed {
  readonly code: number | null;
  readonly text: string;
  readonly out: string;
  readonly err: string;
}

function fix(text: string, ...options: readonly string[]): Fixed {
  const folder = folderWith({ 'p.disclosure': text });
  const { code, out, err } = fineline(['lint', 'p.disclosure', '--fix', ...options], { folder });
  return { code, text: readFileSync(join(folder, 'p.disclosure'), 'utf8'), out, err };
}

describe('what is safe is written', () => {
  test.each([
    ['a number', ['min cohort 1,000 people'], ['min cohort 1_000 people']],
    ['one fix brings the next to light', ['min cohort 1,000'], ['min cohort 1_000 people']],
    [
      'several in one file',
      ['a: deny when topic is not known', 'ban tones sarcastic, or mocking'],
      ['a: deny when topic is unknown', 'ban tones sarcastic, mocking'],
    ],
    [
      'parts out of order',
      ['min window 7 days because "Too short." else review'],
      ['min window 7 days else review because "Too short."'],
    ],
    ['letters that look alike', ['ban tones mосking'], ['ban tones mocking']],
  ])('%s', (_name, before, after) => {
    const { code, text, out, err } = fix(clauses(...before));
    expect([code, text, out]).toEqual([0, clauses(...after), '']);
    expect(err).toMatch(
      /^(?:fixed p\.disclosure:\d+:\d+: .+ \(FL\d{4}\)\n)+1 policy file: nothing to say\n$/,
    );
  });

  test('line ends and a byte order mark stay as they are', () => {
    const text = `\ufeff${clauses('min cohort 1,000 people')}`.replaceAll('\n', '\r\n');
    expect(fix(text).text).toBe(text.replace('1,000', '1_000'));
  });
});

test('what needs a person’s eye is left, and shown', () => {
  const text = clauses('ban tones mockign');
  const { code, text: now, out, err } = fix(text);
  expect([code, now]).toEqual([1, text]);
  expect(out).toContain('Did you mean `mocking`?');
  expect(out).toMatch(/\nmore: fineline explain FL0201\n$/);
  expect(err).toBe('nothing to fix that is safe to fix\n1 policy file: 1 error, 0 warnings\n');
});

test.each([
  'round counts to 100',
  'short: min window 7 days else review when channel is paid',
  'ban tones warm, not playful',
  'a: deny when channel is none or tv',
])('what can be read in two ways is left: %s', clause => {
  const text = clauses(clause);
  expect(fix(text)).toMatchObject({ code: 1, text });
});

test('fixed and unfixed in one file: what remains is shown where it stands now', () => {
  const { code, text, out, err } = fix(clauses('min cohort 1,000', 'ban tones mockign'));
  expect([code, text]).toEqual([1, clauses('min cohort 1_000 people', 'ban tones mockign')]);
  expect(out).toContain('p.disclosure:4:15\n    4 |     ban tones mockign');
  expect(err).toBe(
    'fixed p.disclosure:3:16: write `1_000` (FL0104)\nfixed p.disclosure:3:16: add `people` (FL0103)\n1 policy file: 1 error, 0 warnings\n',
  );
});

test('examples are fixed as clauses are', () => {
  const policy = (example: string): string =>
    `${clauses('floor: min cohort 10 people')}\ntest p {\n  ${example}\n}\n`;
  const { code, text, err } = fix(policy('deny post { cohort { size 5 } } by floor'));
  expect([code, text]).toEqual([0, policy('deny post { cohort { size 5 people } } by floor')]);
  expect(err).toMatch(/^fixed p\.disclosure:8:29: add `people` \(FL0103\)\n/);
  const looked = policy('deny post { tone mockign } by floor');
  expect(fix(looked)).toMatchObject({ code: 1, text: looked });
});

test('what is safe is written beside what is not', () => {
  const before = clauses('ban tones mockign', 'a: deny if cohort.share < 0.05', 'b: deny when tone = warm;');
  const after = clauses('ban tones mockign', 'a: deny when cohort.share < 0.05', 'b: deny when tone = warm');
  expect(fix(before)).toMatchObject({ code: 1, text: after });
});

test('a dry run writes nothing and says what it would do', () => {
  const text = clauses('min cohort 1,000');
  const { code, text: now, out, err } = fix(text, '--dry-run');
  expect([code, now]).toEqual([1, text]);
  expect(out).toContain('3 |     min cohort 1,000');
  expect(err).toBe(
    'would fix p.disclosure:3:16: write `1_000` (FL0104)\nwould fix p.disclosure:3:16: add `people` (FL0103)\n1 policy file: 1 error, 0 warnings\n',
  );
});

test('a dry run without fixing makes no sense', () => {
  const folder = folderWith({ 'p.disclosure': clauses('ban tones') });
  expect(fineline(['lint', 'p.disclosure', '--dry-run'], { folder })).toMatchObject({ code: 2 });
});

test('imported files are fixed once, whoever imports them', () => {
  const folder = folderWith({
    'a.disclosure': `import "./base.disclosure"\n${clauses('min cohort crowd')}`,
    'b.disclosure': `import "./base.disclosure"\n${clauses('min cohort crowd')}`,
    'base.disclosure': 'let crowd = 1,000 people\n',
  });
  const { code, err } = fineline(['lint', 'a.disclosure', './b.disclosure', 'base.disclosure', '--fix'], {
    folder,
  });
  expect(readFileSync(join(folder, 'base.disclosure'), 'utf8')).toBe('let crowd = 1_000 people\n');
  expect([code, err.match(/^fixed /gm)?.length]).toEqual([0, 1]);
});

test('rights and links of a file stay, and nothing is left beside it', () => {
  const folder = folderWith({ 'real/p.disclosure': clauses('min cohort 1,000 people') });
  chmodSync(join(folder, 'real/p.disclosure'), 0o640);
  symlinkSync('real/p.disclosure', join(folder, 'p.disclosure'));
  fineline(['lint', 'p.disclosure', '--fix'], { folder });
  expect(lstatSync(join(folder, 'p.disclosure')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'real/p.disclosure'), 'utf8')).toContain('1_000');
  expect(statSync(join(folder, 'real/p.disclosure')).mode & 0o777).toBe(0o640);
  expect(readdirSync(join(folder, 'real'))).toEqual(['p.disclosure']);
});
