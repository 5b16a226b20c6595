// What `fineline fmt` writes, says and ends with.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fineline, folderWith, type Outcome } from './commandLine.ts';

const tidy = 'policy p {\n  posts {\n    min cohort 1_000 people\n  }\n}\n';
const untidy = 'policy p {\n  posts {\n    min   cohort 1000 people\n  }\n}\n';
const wrong = 'policy p {\n  posts {\n    min cohort 1,000 people\n  }\n}\n';

const onWindows = (text: string): string => text.replaceAll('\n', '\r\n');

const files = {
  'tidy.disclosure': tidy,
  'sub/untidy.disclosure': untidy,
  'sub/deep/windows.disclosure': `\ufeff${onWindows(tidy)}`,
  'sub/notes.md': '# Notes\n',
  'sub/node_modules/a/untidy.disclosure': untidy,
  'empty/notes.md': '# Notes\n',
  'wrong/wrong.disclosure': wrong,
  'binary.disclosure': new Uint8Array([0x70, 0x00, 0x41]),
};

/** Runs `fmt` in a new folder; `now` gives the text of a file afterwards. */
function fmt(
  args: readonly string[],
  input: string = '',
): Outcome & { readonly now: (file: string) => string } {
  const folder = folderWith(files);
  const outcome = fineline(['fmt', ...args], { folder, input });
  return { ...outcome, now: (file: string): string => readFileSync(join(folder, file), 'utf8') };
}

describe('files are written', () => {
  test('where they are laid out otherwise, and named', () => {
    const { code, out, err, now } = fmt(['tidy.disclosure', 'sub']);
    expect([code, out, err]).toEqual([
      0,
      'sub/deep/windows.disclosure\nsub/untidy.disclosure\n',
      '3 policy files: 1 fine, 2 formatted\n',
    ]);
    expect([now('sub/untidy.disclosure'), now('sub/deep/windows.disclosure')]).toEqual([
      tidy,
      onWindows(tidy),
    ]);
    expect(now('sub/node_modules/a/untidy.disclosure')).toBe(untidy);
  });

  test('nowhere if all is well', () => {
    const { code, out, err } = fmt(['tidy.disclosure']);
    expect([code, out, err]).toEqual([0, '', '1 policy file: 1 fine, 0 formatted\n']);
  });

  test('though another one has a mistake, which is shown and left alone', () => {
    const { code, out, err, now } = fmt(['wrong', 'sub/untidy.disclosure']);
    expect([code, out]).toEqual([2, 'sub/untidy.disclosure\n']);
    expect(err).toContain('error[FL0104]: `1,000` is not how numbers are written here');
    expect(err).toContain('wrong/wrong.disclosure:3:16');
    expect(err).toContain('2 policy files: 0 fine, 1 formatted, 1 left alone\n');
    expect(now('wrong/wrong.disclosure')).toBe(wrong);
  });
});

describe('--check writes nothing', () => {
  test.each([
    ['nothing to do', ['tidy.disclosure'], 0, ''],
    ['something to do', ['tidy.disclosure', 'sub/untidy.disclosure'], 1, 'sub/untidy.disclosure\n'],
    ['a mistake', ['wrong/wrong.disclosure', 'sub/untidy.disclosure'], 2, 'sub/untidy.disclosure\n'],
  ])('%s', (_name, paths, code, out) => {
    const outcome = fmt([...paths, '--check']);
    expect([outcome.code, outcome.out]).toEqual([code, out]);
    expect(outcome.now('sub/untidy.disclosure')).toBe(untidy);
  });
});

describe('--diff writes nothing', () => {
  test('and shows what would change', () => {
    const { code, out, now } = fmt(['tidy.disclosure', 'sub/untidy.disclosure', '--diff']);
    expect(code).toBe(1);
    expect(out).toBe(
      [
        '--- sub/untidy.disclosure',
        '+++ sub/untidy.disclosure',
        '@@ -1,5 +1,5 @@',
        ' policy p {',
        '   posts {',
        '-    min   cohort 1000 people',
        '+    min cohort 1_000 people',
        '   }',
        ' }',
        '',
      ].join('\n'),
    );
    expect(now('sub/untidy.disclosure')).toBe(untidy);
  });

  test('whose patch is whole where everything changes', () => {
    const lines = 4_000;
    const clauses = Array.from({ length: lines }, (_, at) => `a${at}:ban tones`);
    const { code, out } = fmt(['-', '--diff'], `policy p{posts{\n${clauses.join('\n')}}}`);
    expect(code).toBe(1);
    expect(out).toContain(`@@ -1,${lines + 1} +1,${lines + 4} @@\n-policy p{posts{\n`);
    expect(out).toContain(`-${clauses.at(-1)}}}\n\\ No newline at end of file\n+policy p {\n`);
  });

  test('where nothing would change it is silent', () => {
    const { code, out } = fmt(['tidy.disclosure', '--diff']);
    expect([code, out]).toEqual([0, '']);
  });
});

describe('standard input', () => {
  test.each([
    ['goes to standard output', [], untidy, 0, tidy],
    ['is only looked at with --check', ['--check'], untidy, 1, '-\n'],
    ['is fine', ['--check'], tidy, 0, ''],
    ['is fine with the line ends of Windows', ['--check'], onWindows(tidy), 0, ''],
    ['keeps the line ends of Windows', [], onWindows(untidy), 0, onWindows(tidy)],
    ['has one kind of line ends', [], untidy.replace('\n', '\r\n'), 0, tidy],
  ])('%s', (_name, args, input, code, out) => {
    const outcome = fmt(['-', ...args], input);
    expect([outcome.code, outcome.out, outcome.err]).toEqual([code, out, '']);
  });

  test('with a mistake gives nothing back', () => {
    const { code, out, err } = fmt(['-'], wrong);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('-:3:16');
  });
});

describe('what cannot be formatted ends with 2', () => {
  test.each([
    ['no path', [], 'missing required argument'],
    ['a file that is not there', ['gone.disclosure'], 'there is no file `gone.disclosure`'],
    ['a pattern without a match', ['gone*.disclosure'], 'no file matches `gone*.disclosure`'],
    ['a folder without a policy', ['empty'], 'there is no policy in the folder `empty`'],
    ['another file', ['sub/notes.md'], '`sub/notes.md` is not a policy'],
    ['bytes', ['binary.disclosure'], '`binary.disclosure` is not a text file'],
    ['both options', ['tidy.disclosure', '--check', '--diff'], 'cannot be used with'],
  ])('%s', (_name, args, said) => {
    const { code, err } = fmt(args);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });
});

test('neither a policy nor the name of a file steers the terminal', () => {
  const name = 'e\u001b[31m.disclosure';
  const folder = folderWith({
    [name]: `policy p {\n// \u001b[2J \u202e\tx\nposts { ban tones mocking } }\n`,
  });
  for (const args of [
    ['--diff', name],
    ['--check', name],
    ['.'],
    ['none\u001b[31m.disclosure'],
    ['--x\u001b[31m'],
  ]) {
    const { out, err } = fineline(['fmt', ...args], { folder });
    expect(out + err, args.join(' ')).not.toMatch(/[\u001b\u202e]/);
  }
  expect(fineline(['x\u001b[31m']).err).toContain("unknown command 'x␛[31m'");
});
