// What a shell offers behind `fineline`: the shell itself is asked, where it is there.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { fineline, folderWith } from './commandLine.ts';

const folder = folderWith({
  'policy.disclosure': '',
  'policy.rules.json': '',
  'decisions.jsonl': '',
  'post.md': '',
  'a b.disclosure': '',
  'sub/other.disclosure': '',
});
const isThere = (shell: string): boolean => spawnSync(shell, ['-c', ':']).status === 0;
const scriptFor = (shell: string): string => fineline(['completion', shell]).out;

/** Every command but `help`, as the help lists them. */
const commands = fineline(['--help'])
  .out.split('Commands:\n')[1]!
  .split('\n')
  .flatMap(line => /^ {2}([a-z]+)/.exec(line)?.[1] ?? [])
  .filter(name => name !== 'help');

const asked: readonly (readonly [
  typed: readonly string[],
  offered: readonly string[],
  not: readonly string[],
])[] = [
  [['ch'], ['check'], ['diff']],
  [[''], commands, ['--format']],
  [['--color', ''], ['auto', 'always', 'never'], ['check']],
  [['--color', 'never', 'comp'], ['compile', 'completion'], ['check']],
  [['check', '--fail-on', ''], ['deny', 'review', 'warn', 'never'], ['policy.disclosure']],
  [['check', '--format', 'j'], ['json', 'jsonl', 'junit'], ['text']],
  [['check', '--fai'], ['--fail-on'], ['--format']],
  [['check', 'po'], ['policy.disclosure', 'post.md'], ['decisions.jsonl']],
  [
    ['lint', ''],
    ['policy.disclosure', 'a b.disclosure', 'sub'],
    ['post.md', 'decisions.jsonl'],
  ],
  [['sql', 'policy.disclosure', '--dialect', 'du'], ['duckdb'], ['spark']],
  [['report', 'd'], ['decisions.jsonl'], ['policy.disclosure']],
  [['completion', ''], ['bash', 'zsh', 'fish', 'powershell'], ['post.md']],
  [['help', 'exp'], ['explain'], ['check']],
];

describe.skipIf(!isThere('bash'))('bash', () => {
  const script = scriptFor('bash');
  const offered = (words: readonly string[]): readonly string[] => {
    const lines = `${script}\nCOMP_WORDS=(fineline "$@"); COMP_CWORD=$#; _fineline; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', lines, 'bash', ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return stdout.split('\n').filter(word => word !== '');
  };

  test.each(asked)('%j', (typed, wanted, not) => {
    const words = offered(typed);
    expect(words).toEqual(expect.arrayContaining([...wanted]));
    expect(words.filter(word => not.includes(word))).toEqual([]);
  });

  test('an equals sign parts words there', () => {
    expect(offered(['check', '--fail-on', '=', 'de'])).toEqual(['deny']);
    expect(offered(['check', '--fail-on', '='])).toEqual(['deny', 'review', 'warn', 'never']);
  });
});

describe.skipIf(!isThere('fish'))('fish', () => {
  const script = scriptFor('fish');
  // Of files it offers those with other endings last, so that nothing is out of reach.
  test.each(asked.filter(([, , not]) => !not.some(word => word.includes('.'))))(
    '%j',
    (typed, wanted, not) => {
      const lines = `${script}\ncomplete -C $argv[1]`;
      const args = ['--no-config', '-c', lines, `fineline ${typed.join(' ')}`];
      const { stdout, stderr } = spawnSync('fish', args, { cwd: folder, encoding: 'utf8' });
      expect(stderr).toBe('');
      const words = stdout.split('\n').map(line => line.split('\t')[0]!);
      expect(words).toEqual(expect.arrayContaining([...wanted]));
      expect(words.filter(word => not.includes(word))).toEqual([]);
    },
  );
});

describe.skipIf(!isThere('zsh'))('zsh', () => {
  test('takes the script', () => {
    const lines = `autoload -U compinit; compinit -D -u; ${scriptFor('zsh')}\nprint -r -- $_comps[fineline]`;
    const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', lines], { encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['_fineline\n', '']);
  });
});

describe.skipIf(spawnSync('pwsh', ['-NoProfile', '-Command', '0']).status !== 0)('powershell', () => {
  const script = scriptFor('powershell');
  test.each(asked)('%j', (typed, wanted, not) => {
    const line = `fineline ${typed.join(' ')}`;
    const ask = `(TabExpansion2 -inputScript '${line}' -cursorColumn ${line.length}).CompletionMatches.ListItemText`;
    const args = ['-NoProfile', '-Command', `${script}\n${ask}`];
    const { stdout, stderr } = spawnSync('pwsh', args, { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    const words = stdout.split(/\r?\n/);
    expect(words).toEqual(expect.arrayContaining([...wanted]));
    expect(words.filter(word => not.includes(word))).toEqual([]);
  });
});

test('brackets and quotes of the script for PowerShell close', () => {
  const script = scriptFor('powershell').replace(/^#.*$/gm, '');
  const bare = script.replace(/'(?:[^']|'')*'|"(?:[^"`]|`.)*"/g, '');
  expect(bare).not.toMatch(/['"]/);
  const open: string[] = [];
  for (const sign of bare)
    if ('({['.includes(sign)) open.push(')}]'['({['.indexOf(sign)]!);
    else if (')}]'.includes(sign)) expect(open.pop()).toBe(sign);
  expect(open).toEqual([]);
});

test.each(['bash', 'zsh', 'fish', 'powershell'])('the script for %s knows every command', shell => {
  const script = scriptFor(shell);
  expect(commands.length).toBeGreaterThan(15);
  expect(commands.filter(name => !script.includes(`'${name}`))).toEqual([]);
});

test('another shell is refused with the names of those there are', () => {
  const { code, out, err } = fineline(['completion', 'tcsh']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('bash, zsh, fish, powershell');
});
