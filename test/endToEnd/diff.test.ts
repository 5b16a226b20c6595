// Two policies side by side on the command line.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fineline, folderWith } from './commandLine.ts';

const policy = (floor: number): string =>
  `policy p {\n  posts {\n    floor: min cohort ${floor} people\n    ban tones hostile\n  }\n}\n`;
const folder = folderWith({
  'old.disclosure': policy(100),
  'new.disclosure': policy(80),
  'post.md': 'Hello.',
  'past/a.md': 'About 90 people watched it.\n',
  'past/b.md': 'Hello.\n',
  'posts.jsonl': '{"id":"a","text":"About 90 people watched it."}\nnot json\n{"id":"b","text":"Hello."}\n',
  'many.jsonl': `${'{"text":"About 90 people watched it."}\n'.repeat(11_000)}${'{"text":"Hello."}\n'.repeat(1_000)}`,
  'approvals.json': '{\n  "formatVersion": 1,\n  "approvals": [\n    { "by": "dpo@bank.example" }\n  ]\n}\n',
});
const run = (...args: string[]): ReturnType<typeof fineline> => fineline(['diff', ...args], { folder });

test('a looser policy is shown with a post that it lets through, and gates where that is asked for', () => {
  const { code, out } = run('old.disclosure', 'new.disclosure');
  expect([code, out.split('\n')[0]]).toEqual([0, 'looser']);
  expect(out).toContain('p/floor  changed: looser');
  expect(out).toContain('cohort.size 80');
  expect(run('old.disclosure', 'new.disclosure', '--fail-on', 'looser').code).toBe(1);
  expect(run('new.disclosure', 'old.disclosure', '--fail-on', 'looser').code).toBe(0);
});

test('as JSON the verdict is at the top', () => {
  const { out } = run('new.disclosure', 'old.disclosure', '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({ formatVersion: 1, verdict: 'stricter', wording: false });
});

test('several formats come out of one run', () => {
  const files = ['--format', 'markdown=pr.md', '--format', 'html=pr.html', '--format', 'json=pr.json'];
  const { code, out } = run('old.disclosure', 'new.disclosure', '--format', 'plain', ...files);
  expect([code, out.split('\n')[0]]).toEqual([0, 'The new policy is looser.']);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  expect(read('pr.md')).toMatch(/^### Fineline: looser\n/);
  expect(read('pr.html')).toMatch(/^<!doctype html>\n/);
  expect(JSON.parse(read('pr.json'))).toMatchObject({ verdict: 'looser' });
});

describe('of a table', () => {
  const ofTables = (clause: string): string =>
    `dataset v {\n  person m\n  key r\n}\npolicy p {\n  datasets v {\n    b: ${clause}\n  }\n}\n`;
  const between = (old: string, now: string): string => {
    const own = folderWith({ 'old.disclosure': ofTables(old), 'new.disclosure': ofTables(now) });
    return fineline(['diff', 'old.disclosure', 'new.disclosure', '--format', 'plain'], { folder: own }).out;
  };

  test('two lists of columns are looked for in the same table', () => {
    expect(between('ban columns email, Full_Name', 'ban columns email, name')).toContain(
      'Lets through: which of the columns `email`, `fullname` the table has: fullname, which of the columns `email`, `name` the table has: none.',
    );
  });

  test('what is told in the same words is told once', () => {
    const told = between(
      'min cohort 11 people per key',
      'min cohort 11 people per key unless audience is only staff',
    );
    expect(told).toContain('Lets through: audience none, people per `r`: 1.');
    expect(told.match(/people per `r`: at most 10/g)).toHaveLength(1);
  });
});

describe('what cannot be compared', () => {
  test.each([
    ['a post', ['old.disclosure', 'post.md'], '`post.md` is no policy'],
    ['nothing of that name', ['old.disclosure', 'gone.disclosure'], 'there is no file `gone.disclosure`'],
    ['no repository', ['git:main:old.disclosure', 'new.disclosure'], 'this folder is in no git repository'],
    [
      'half an approval',
      ['old.disclosure', 'new.disclosure', '--approvals', 'approvals.json'],
      'approvals.json:4:5',
    ],
    [
      'an unknown baseline',
      ['old.disclosure', 'new.disclosure', '--baseline', 'gone.rules.json'],
      '`gone.rules.json`',
    ],
    [
      'another format',
      ['old.disclosure', 'new.disclosure', '--format', 'sarif'],
      'there is no format `sarif`',
    ],
    ['no day', ['old.disclosure', 'new.disclosure', '--date', '2026-02-30'], 'A day in the calendar'],
  ])('%s', (_name, args, said) => {
    const { code, out, err } = run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });
});

describe('a replay', () => {
  test('names the ids of the posts that change, and says which lines are none', () => {
    const { code, out, err } = run('old.disclosure', 'new.disclosure', '--replay', 'posts.jsonl');
    expect(out).toContain('replayed: of 2 past posts 1 changes; 1 post could not be judged\n');
    expect(out).toContain('- 1 deny before, allow after: a\n');
    expect(out).not.toContain('watched');
    expect(err).toMatch(/^posts\.jsonl:2: error\[FL0705\]: .*\n$/);
    expect(code).toBe(2);
  });

  test('goes through all files that a pattern finds, and says where it finds none', () => {
    const { code, out } = run('old.disclosure', 'new.disclosure', '--replay', 'past/*.md');
    expect([code, out]).toEqual([0, expect.stringContaining('replayed: of 2 past posts 1 changes\n')]);
    const none = run('old.disclosure', 'new.disclosure', '--replay', 'none/*.md');
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('no file matches `none/*.md`')]);
  });

  test('goes through as many posts as there are', () => {
    const args = ['old.disclosure', 'new.disclosure', '--replay', 'many.jsonl', '--format', 'json'];
    const { code, out } = run(...args);
    const { replay } = JSON.parse(out) as {
      replay: { posts: number; changed: number; turns: readonly { count: number; ids: readonly string[] }[] };
    };
    expect([code, replay.posts, replay.changed]).toEqual([0, 12_000, 11_000]);
    expect(replay.turns.map(({ count, ids }) => [count, ids.length, ids[0]])).toEqual([
      [11_000, 10_000, 'many.jsonl:1'],
    ]);
  });
});

describe('in git', () => {
  const top = folderWith({
    'policies/p.disclosure': `import "./words.disclosure"\n${policy(100).replace('hostile', 'snide')}`,
    'policies/words.disclosure': 'tone snide under hostile { phrases "get a life" }\n',
    'policies/lost.disclosure':
      'import "../../outside.disclosure"\npolicy q {\n  posts {\n    ban tones hostile\n  }\n}\n',
    'p.disclosure': policy(70),
  });
  const policies = join(top, 'policies');
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      cwd: top,
      stdio: 'ignore',
    });
  const inGit = (old: string, now: string, at = policies): ReturnType<typeof fineline> =>
    fineline(['diff', old, now, '--format', 'json'], { folder: at });

  beforeAll(() => {
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'one');
    git('tag', 'spring');
    writeFileSync(join(policies, 'words.disclosure'), 'tone snide under hostile { phrases "grow up" }\n');
    writeFileSync(
      join(policies, 'p.disclosure'),
      `import "./words.disclosure"\n${policy(90).replace('hostile', 'snide')}`,
    );
  });

  test('what a side imports comes from the same commit', () => {
    const { out } = inGit('git:main:p.disclosure', 'p.disclosure');
    const { rules, moves } = JSON.parse(out) as {
      rules: readonly { rule: string }[];
      moves: readonly { message: string }[];
    };
    expect(rules.map(({ rule }) => rule)).toEqual(['p/floor']);
    expect(moves.map(({ message }) => message)).toEqual([
      '“get a life” is no longer noticed as the tone `snide`',
      '“grow up” is now noticed as the tone `snide`',
    ]);
  });

  test('a path starts where one stands, else at the top, and so do its imports', () => {
    const digest = (name: string, at: string): unknown =>
      (JSON.parse(inGit(name, name, at).out) as { old: { digest: string } }).old.digest;
    expect(digest('git:spring:policies/p.disclosure', policies)).toBe(
      digest('git:main:p.disclosure', policies),
    );
    expect(digest('git:main:p.disclosure', top)).not.toBe(digest('git:main:p.disclosure', policies));
  });

  test.each([
    ['no such commit', 'git:autumn:p.disclosure', 'git knows no commit `autumn`'],
    ['no such file', 'git:main:gone.disclosure', 'the commit `main` has no file `gone.disclosure`'],
    ['a folder', 'git:main:../policies.disclosure', 'has no file'],
    ['a way out', 'git:main:../../p.disclosure', 'has no file'],
    ['an import from outside', 'git:main:lost.disclosure', 'lies outside the project'],
    ['an option', 'git:--output=x:p.disclosure', 'git knows no commit `--output=x`'],
    ['a command', 'git:main;touch x:p.disclosure', 'git knows no commit `main;touch x`'],
    ['a command in a path', 'git:main:$(touch x).disclosure', 'has no file'],
  ])('%s', (_name, side, said) => {
    const { code, out } = inGit(side, 'p.disclosure');
    expect(code).toBe(2);
    const { diagnostics } = JSON.parse(out) as { diagnostics: readonly { message: string }[] };
    expect(diagnostics.map(({ message }) => message).join()).toContain(said);
    expect([existsSync(join(policies, 'x')), existsSync(join(top, 'x'))]).toEqual([false, false]);
  });

  test('a folder called like a policy is no policy', () => {
    mkdirSync(join(top, 'folder.disclosure'));
    writeFileSync(join(top, 'folder.disclosure/a.disclosure'), policy(10));
    git('add', '.');
    git('commit', '-q', '-m', 'two');
    expect(inGit('git:main:folder.disclosure', 'p.disclosure', top).code).toBe(2);
  });
});

describe('signed sides', () => {
  const own = folderWith({ 'old.disclosure': policy(100), 'new.disclosure': policy(80) });
  const signed = (...args: string[]): ReturnType<typeof fineline> =>
    fineline(['diff', ...args], { folder: own });

  beforeAll(() => {
    for (const name of ['legal', 'other']) fineline(['sign', '--new-key', name], { folder: own });
    fineline(['sign', 'old.disclosure', '--key', 'legal.key.pem'], { folder: own });
    fineline(['compile', 'old.disclosure'], { folder: own });
  });

  test('are taken from whoever is named, and the report says who signed what', () => {
    const { code, out } = signed('old.signed.rules.json', 'new.disclosure', '--key', 'legal.pub.pem');
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}old {2}p, 2 rules, sha256:\w+, signed by legal\.pub\.pem$/m);
    expect(out).toContain('is a rule set and has no tests: none were run');
  });

  test.each([
    ['nobody is named', ['old.signed.rules.json', 'new.disclosure'], 'nobody said whose signature counts'],
    [
      'somebody else is',
      ['old.signed.rules.json', 'new.disclosure', '--key', 'other.pub.pem'],
      'does not hold',
    ],
    [
      'nothing is signed',
      ['old.disclosure', 'new.disclosure', '--key', 'legal.pub.pem'],
      'nothing that is compared is signed',
    ],
    [
      'a baseline is not',
      ['old.signed.rules.json', 'new.disclosure', '--baseline', 'old.rules.json', '--key', 'legal.pub.pem'],
      'the baseline `old.rules.json` is not signed',
    ],
  ])('are refused where %s', (_name, args, said) => {
    const { code, err } = signed(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });
});

describe('a compiled side that was changed since', () => {
  const own = folderWith({
    'p.disclosure': `${policy(100)}guarantee p denies posts when cohort.size < 100 people\n`,
  });
  const compared = (name: string, ruleSet: object): ReturnType<typeof fineline> => {
    writeFileSync(join(own, name), JSON.stringify(ruleSet));
    return fineline(['diff', 'p.rules.json', name], { folder: own });
  };
  let sound: { rules: { id: string }[]; requires: object };
  beforeAll(() => {
    fineline(['compile', 'p.disclosure'], { folder: own });
    sound = JSON.parse(readFileSync(join(own, 'p.rules.json'), 'utf8')) as typeof sound;
  });

  test('is none where it is not what it says of itself', () => {
    const { code, out, err } = compared('empty.rules.json', { ...sound, rules: [] });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('error[FL0905]: the rule set `empty.rules.json` is not sound at /guarantees/0');
  });

  test('is said to be another than the map beside it was written with', () => {
    writeFileSync(join(own, 'less.rules.json.map'), readFileSync(join(own, 'p.rules.json.map')));
    const note = '`less.rules.json` is not the rule set that `less.rules.json.map` was written with';
    expect(compared('less.rules.json', sound).out).not.toContain(note);
    const rules = sound.rules.filter(({ id }) => id === 'p/floor');
    const requires = { ...sound.requires, facts: ['cohort.size'] };
    const { code, out } = compared('less.rules.json', { ...sound, requires, rules });
    expect([code, out.split('\n')[0]]).toEqual([0, 'looser']);
    expect(out.replace(/\s+/g, ' ')).toContain(note);
  });
});
