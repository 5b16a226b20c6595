// What other programs read: code scanning, build servers, GitHub. Each is held against what its readers accept.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { root } from '../root.ts';
import { fineline, folderWith } from './commandLine.ts';

const policy = `policy p {
  effective 2026-01-01
  posts {
    floor: min cohort 100 people because "a <few> people, 100 % of them & no others" suggest "say \\"many\\"" see "handbook 3.1", "GDPR art. 5"
    mailed: warn when channel is email
  }
}
policy later {
  effective 2030-01-01
  posts { ban tones hostile }
}
`;
const folder = folderWith({
  'p.disclosure': policy,
  'wrong.disclosure': 'policy p {\n  posts {\n    min cohort 100 peple\n  }\n}\n',
  'posts/few.md': '---\nchannel: email\n---\nHello there.\nSome 12 fans, 100% of us, came.\n',
  'posts/fine.md': '---\nchannel: blog\n---\nHello everybody out there.\n',
  'posts/a b, 50%.md': '---\nchannel: blog\n---\nSome 13 fans came.\n',
  'posts/many.jsonl':
    '\n{"id": "<b> | @you #1", "channel": "blog", "text": "Some 14 fans\\ncame."}\n{"channel": "blog", "text": "Some 15 fans came."}\n',
});
const posts = ['posts/few.md', 'posts/fine.md', 'posts/a b, 50%.md', 'posts/many.jsonl'];

describe('two formats to one file', () => {
  symlinkSync('made.out', join(folder, 'link.out'));
  symlinkSync('.', join(folder, 'here'));

  test.each([
    ['made.out', './made.out'],
    ['made.out', 'posts/../made.out'],
    ['made.out', join(folder, 'made.out')],
    ['made.out', 'here/made.out'],
    ['made.out', 'link.out'],
    ['./link.out', 'here/link.out'],
  ])('are refused where it goes by `%s` and `%s`', (one, other) => {
    const formats = ['--format', `json=${one}`, '--format', `sarif=${other}`];
    const { code, err } = fineline(['check', 'p.disclosure', 'posts/fine.md', ...formats], { folder });
    expect([code, err]).toEqual([
      2,
      `error: two formats cannot go to one file: \`${other}\` is the file \`${one}\`, too\n`,
    ]);
    expect(existsSync(join(folder, 'made.out'))).toBe(false);
  });

  test('are no log that is to be made either', () => {
    const args = [
      'check',
      'p.disclosure',
      'posts/fine.md',
      '--log',
      'd.jsonl',
      '--format',
      'jsonl=./d.jsonl',
    ];
    expect(fineline(args, { folder }).err).toContain('`./d.jsonl` is the file `d.jsonl`');
  });
});

test('a format whose file is `-` goes to standard output', () => {
  const { decisions } = JSON.parse(check('json=-')) as { decisions: readonly unknown[] };
  expect(decisions).toHaveLength(5);
  expect(existsSync(join(folder, '-'))).toBe(false);
  const { err } = fineline(
    ['check', 'p.disclosure', 'posts/fine.md', '--format', 'json=-', '--format', 'text'],
    { folder },
  );
  expect(err).toContain('only one format can go to standard output');
});

function check(format: string, ...args: string[]): string {
  const named = ['check', 'p.disclosure', '--policy', 'p', ...posts];
  const { out, code } = fineline([...named, '--date', '2026-06-01', '--format', format, ...args], { folder });
  expect(code).toBe(1);
  return out;
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: Readonly<Record<string, number>>;
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

function sarif(text: string): {
  readonly results: readonly SarifResult[];
  readonly rules: readonly { id: string }[];
} {
  const { runs } = JSON.parse(text) as {
    runs: [{ results: SarifResult[]; tool: { driver: { rules: { id: string }[] } } }];
  };
  return { results: runs[0].results, rules: runs[0].tool.driver.rules };
}

describe('sarif', () => {
  test('each finding at the words that show it, else at the post', () => {
    const { results, rules } = sarif(check('sarif'));
    expect(
      results.map(({ ruleId, level, locations: [{ physicalLocation: at } = never()] }) => [
        ruleId,
        level,
        at.artifactLocation.uri,
        Object.values(at.region).join('-'),
      ]),
    ).toEqual([
      ['p/floor', 'error', 'posts/few.md', '5-1-5-13'],
      ['p/mailed', 'note', 'posts/few.md', '4-1-5-32'],
      ['p/floor', 'error', 'posts/a%20b%2C%2050%25.md', '4-1-4-13'],
      ['p/floor', 'error', 'posts/many.jsonl', '2'],
      ['p/floor', 'error', 'posts/many.jsonl', '3'],
    ]);
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    const prints = results.map(result => result.partialFingerprints['fineline/v1']);
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('in a list of posts, at the whole of the one', () => {
    const list = '[\n  {"text": "Some 12 fans came."},\n  {\n    "text": "Some 13 fans came."\n  }\n]\n';
    const own = folderWith({ 'p.disclosure': policy, 'list.json': list });
    const args = ['check', 'p.disclosure', '--policy', 'p', 'list.json', '--date', '2026-06-01', '--format'];
    const { results } = sarif(fineline([...args, 'sarif'], { folder: own }).out);
    const regions = results.map(({ locations: [place] }) => place!.physicalLocation.region);
    expect(regions.map(region => Object.values(region).join('-'))).toEqual(
      expect.arrayContaining(['2-3-2-33', '3-3-5-4']),
    );
    expect(fineline([...args, 'github'], { folder: own }).out.match(/file=[^:]*?(?=,title)/g)).toEqual(
      expect.arrayContaining(['file=list.json,line=2,col=3,endColumn=33', 'file=list.json,line=3,endLine=5']),
    );
  });

  test('what is said of one place has one of its own for each thing', () => {
    const dataset = 'dataset d {\n  key region\n  measure balance\n}\n';
    const place = folderWith({
      'p.disclosure': `${dataset}policy p {\n  datasets d { floor: min cohort 2 rows per region }\n  posts { few: min cohort 100 people }\n}\n`,
      'd.csv': 'region,balance,note,mood\nN,1,a,b\nN,2,a,b\n',
      'a.md': '---\ncohorts: [{ size: 12 }, { size: 13 }]\n---\nHello there.\n',
    });
    const args = ['check', 'p.disclosure', 'd.csv', 'a.md', '--date', '2026-06-01', '--format', 'sarif'];
    const { results } = sarif(fineline(args, { folder: place }).out);
    const prints = results.map(({ partialFingerprints }) => partialFingerprints['fineline/v1']);
    expect([results.length, new Set(prints).size]).toEqual([4, 4]);
  });

  test('the fingerprint stays when lines move', () => {
    const before = sarif(check('sarif')).results[0]!.partialFingerprints;
    const moved = folderWith({
      'p.disclosure': policy,
      'posts/few.md': '---\nchannel: email\n---\n\n\nHello there.\nSome 12 fans, 100% of us, came.\n',
    });
    const args = ['check', 'p.disclosure', '--policy', 'p', 'posts/few.md', '--format', 'sarif'];
    const { out } = fineline([...args, '--date', '2026-06-01'], { folder: moved });
    expect(sarif(out).results[0]!.partialFingerprints).toEqual(before);
  });

  test('a policy that is not in force is an error, not an empty list', () => {
    const args = ['check', 'p.disclosure', '--policy', 'later', 'posts/fine.md', '--format', 'sarif'];
    const { out, code } = fineline([...args, '--date', '2026-06-01'], { folder });
    expect(code).toBe(2);
    expect(sarif(out).results).toMatchObject([{ ruleId: 'later', level: 'error' }]);
  });

  test('of what lint says', () => {
    const { out, code } = fineline(['lint', 'wrong.disclosure', '--format', 'sarif'], { folder });
    expect(code).toBe(1);
    expect(sarif(out).results).toMatchObject([
      { level: 'error', locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 20 } } }] },
    ]);
  });

  const multitool = findMultitool();
  test.skipIf(multitool === undefined)("Microsoft's multitool has nothing to say", () => {
    check('sarif=all.sarif');
    fineline(['lint', 'wrong.disclosure', '--format', 'sarif=lint.sarif'], { folder });
    const { stdout, status } = spawnSync(multitool!, ['validate', 'all.sarif', 'lint.sarif'], {
      cwd: folder,
      encoding: 'utf8',
      // Without the libraries for languages that a bare machine lacks.
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    });
    expect(stdout.split('\n').filter(line => /: (error|warning) /.test(line))).toEqual([]);
    expect([status, stdout]).toEqual([0, expect.stringContaining('2 files scanned')]);
  });
});

describe('junit', () => {
  const schema = readFileSync(join(root, 'test/endToEnd/junit.xsd'), 'utf8');
  const problemsOf = async (xml: string): Promise<readonly string[]> => {
    const { errors } = await validateXML({ xml: { fileName: 'out.xml', contents: xml }, schema });
    return errors.map(({ message }) => message);
  };

  test('a suite for each policy, a case for each post', async () => {
    const xml = check('junit');
    expect(await problemsOf(xml)).toEqual([]);
    expect(xml).toContain('<testsuite name="p" tests="5" failures="4" errors="0">');
    expect(xml).toContain('name="&lt;b&gt; | @you #1"');
    expect(xml).toContain('at posts/many.jsonl:3');
  });

  test('posts of one id are cases of two names', () => {
    const line = '{"id": "a", "text": "Some 12 fans came."}\n';
    const own = folderWith({ 'p.disclosure': policy, 'many.jsonl': line.repeat(2) });
    const args = ['check', 'p.disclosure', '--policy', 'p', 'many.jsonl', '--format', 'junit'];
    const { out } = fineline([...args, '--date', '2026-06-01'], { folder: own });
    expect([...out.matchAll(/ name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'p',
      'a',
      'a (many.jsonl:2)',
    ]);
  });

  test.each([
    ['warn', '<testsuites tests="2" failures="2" errors="0">', 'message="warn: the channel is email"'],
    ['review', '<testsuites tests="2" failures="1" errors="0">', 'message="review: '],
    ['deny', '<testsuites tests="2" failures="1" errors="0">', 'message="review: '],
    ['never', '<testsuites tests="2" failures="0" errors="0">', ''],
  ])('a case fails where the run does: --fail-on %s', (failOn, counts, message) => {
    const own = folderWith({
      'p.disclosure': policy,
      'mail.json': '{"text": "Hello there.", "channel": "email"}',
      'maybe.json': '{"text": "Over 50 people came.", "channel": "blog"}',
    });
    const args = [
      'check',
      'p.disclosure',
      '--policy',
      'p',
      'mail.json',
      'maybe.json',
      '--date',
      '2026-06-01',
    ];
    const { out, code } = fineline([...args, '--format', 'junit', '--fail-on', failOn], { folder: own });
    expect([code, out]).toEqual([failOn === 'never' ? 0 : 1, expect.stringContaining(counts)]);
    expect(out).toContain(message);
  });

  test('what passes for a reason says the reason', async () => {
    const own = folderWith({
      'p.disclosure': policy,
      'mailed.md': '---\nchannel: email\npublishes: 2026-06-01\n---\nHello there.\n',
    });
    const args = ['check', 'p.disclosure', '--policy', 'p', 'mailed.md', '--format', 'junit'];
    const { code, out } = fineline(args, { folder: own });
    expect([code, await problemsOf(out)]).toEqual([0, []]);
    expect(out).toContain(
      '<system-out>Post mailed.md: warn, by p on 2026-06-01, as the post says, 1 finding.&#10;Finding 1, warned by mailed: ',
    );
  });

  test('no decision is an error', async () => {
    const args = ['check', 'p.disclosure', 'posts/fine.md', '--format', 'junit', '--date', '2026-06-01'];
    const { out } = fineline(args, { folder });
    expect(await problemsOf(out)).toEqual([]);
    expect(out).toContain('<testsuites tests="2" failures="0" errors="1">');
  });

  test('the schema refuses what it does not know', async () => {
    expect(await problemsOf(check('junit').replace('classname=', 'file='))).not.toEqual([]);
  });
});

describe('github', () => {
  test('an annotation for each post, escaped', () => {
    expect(check('github').split('\n')).toEqual([
      [
        '::error file=posts/few.md,line=5,col=1,endColumn=13,title=posts/few.md::denied by floor: 12 people are fewer than 100 people',
        'Why: a <few> people, 100 %25 of them & no others.',
        'Try: say "many".',
        'Say instead, for this rule alone: "Hello there.',
        'Fans, 100%25 of us, came."',
        'That is still warned by mailed.',
        'To pass: at least 100 people.',
        'See: handbook 3.1; GDPR art. 5.',
        'The rule stands at p.disclosure:4:5.',
        'warned by mailed: the channel is email',
        'To pass: do not publish it on email.',
        'The rule stands at p.disclosure:5:5.',
      ].join('%0A'),
      expect.stringMatching(/^::error file=posts\/a b%2C 50%25\.md,line=4,.*100 %25 of them & no others/),
      expect.stringMatching(/^::error file=posts\/many\.jsonl,line=2,title=<b> \| @you #1::14 people/),
      expect.stringMatching(
        /^::error file=posts\/many\.jsonl,line=3,title=posts\/many\.jsonl%3A3::15 people/,
      ),
      '',
    ]);
  });

  test('no more than are shown, and the others counted', () => {
    const lines = Array.from({ length: 25 }, (_, at) => `{"text": "Some ${10 + at} fans came."}\n`);
    const many = folderWith({ 'p.disclosure': policy, 'many.jsonl': lines.join('') });
    const args = ['check', 'p.disclosure', '--policy', 'p', 'many.jsonl', '--format', 'github'];
    const commands = fineline(args, { folder: many }).out.trim().split('\n');
    expect(commands).toHaveLength(11);
    expect(commands.at(-1)).toBe(
      '::notice title=Fineline::15 more are not shown: `--format json=FILE` keeps all',
    );
  });

  test('the whole of it is in the summary of the step', () => {
    const own = folderWith({
      'p.disclosure': policy,
      'few.md': 'Some 12 fans came.\n',
      'summary.md': '# before\n',
    });
    const summary = join(own, 'summary.md');
    const args = ['check', 'p.disclosure', '--policy', 'p', 'few.md', '--format', 'github'];
    fineline(args, { folder: own, env: { GITHUB_STEP_SUMMARY: summary } });
    expect(readFileSync(summary, 'utf8')).toMatch(/^# before\n### Fineline: 1 decision: 1 deny\n/);
  });
});

describe('markdown', () => {
  test('what a rule refers to', () => {
    expect(check('markdown')).toContain('\n  - see: handbook 3.1; GDPR art. 5\n');
  });

  test('the count, a table, and each stopped post with its words in bold', () => {
    expect(check('markdown')).toContain(
      [
        '### Fineline: 5 decisions: 4 deny, 1 allow',
        '',
        '| | Verdict | By |',
        '|---|---|---|',
        '| posts/few.md | ✗ deny | floor, mailed |',
        '| posts/a b, 50%.md | ✗ deny | floor |',
        '| &lt;b&gt; \\| @<!-- -->you \\#<!-- -->1 | ✗ deny | floor |',
        '| posts/many.jsonl:3 | ✗ deny | floor |',
        '',
        '<details><summary>posts/few.md, by p on 2026-06-01</summary>',
        '',
        '> Hello there.',
        '> <b>Some 12 fans</b>, 100% of us, came.',
      ].join('\n'),
    );
  });

  test('what does not fit in a comment is counted', () => {
    const text = 'x'.repeat(2_000);
    const lines = Array.from({ length: 60 }, () => `{"text": "Some 12 fans came. ${text}"}\n`);
    const many = folderWith({ 'p.disclosure': policy, 'many.jsonl': lines.join('') });
    const args = ['check', 'p.disclosure', '--policy', 'p', 'many.jsonl', '--format', 'markdown'];
    const { out } = fineline(args, { folder: many });
    expect(out.length).toBeLessThan(65_536);
    expect(out).toMatch(/\n\d+ more are not shown here: `--format json=FILE` keeps all\.\n$/);
  });
});

describe('what could not be judged is in every report', () => {
  const own = folderWith({
    'p.disclosure': policy,
    'mal.jsonl':
      '{"text": "About 4,000 people came."}\nno json\n{"id": "none"}\n{"text": "Hi.", "tones": "mocking"}\n',
  });
  const report = (format: string): string => {
    const args = ['check', 'p.disclosure', '--policy', 'p', 'mal.jsonl', 'gone.md', '--format', format];
    const { out, code } = fineline([...args, '--date', '2026-06-01'], { folder: own });
    expect(code).toBe(2);
    return out;
  };

  test.each([
    ['plain', '4 errors, so that not everything was judged.\n'],
    ['text', '4 errors, so that not everything was judged\n'],
    ['markdown', '- error FL0705 at mal.jsonl:2: line 2 is not JSON'],
    ['html', 'FL0709 at mal.jsonl:4: no fact is named'],
    ['junit', '<testsuites tests="5" failures="0" errors="4">'],
    ['junit', '<testcase classname="not judged" name="mal.jsonl:2">'],
    ['github', '::error file=mal.jsonl,line=3,title=FL0706%3A a post without a text::'],
  ])('%s: %s', (format, said) => {
    expect(report(format)).toContain(said);
  });

  test('json', () => {
    const { decisions, diagnostics } = JSON.parse(report('json')) as Record<string, readonly object[]>;
    expect(decisions).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      { code: 'FL0705', severity: 'error', file: 'mal.jsonl', line: 2, column: 1 },
      { code: 'FL0706', line: 3 },
      { code: 'FL0709', line: 4, column: 17 },
      { code: 'FL0901', severity: 'error', file: 'gone.md', line: 1 },
    ]);
  });

  test('sarif', () => {
    const { runs } = JSON.parse(report('sarif')) as { runs: [{ invocations: [object] }] };
    expect(runs[0].invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          ...{ level: 'error', descriptor: { id: 'FL0705' } },
          locations: [
            { physicalLocation: { artifactLocation: { uri: 'mal.jsonl' }, region: { startLine: 2 } } },
          ],
        },
        { descriptor: { id: 'FL0706' } },
        { descriptor: { id: 'FL0709' } },
        { level: 'error', descriptor: { id: 'FL0901' } },
      ],
    });
  });

  test('sarif names no file for what came through a pipe', () => {
    const args = ['check', 'p.disclosure', '--policy', 'p', '-', '--format', 'sarif', '--date', '2026-06-01'];
    const { out } = fineline(args, { folder: own, input: '{' });
    const { runs } = JSON.parse(out) as {
      runs: [{ invocations: [{ toolExecutionNotifications: object[] }] }];
    };
    const [said] = runs[0].invocations[0].toolExecutionNotifications;
    expect(said).toMatchObject({ descriptor: { id: expect.stringMatching(/^FL07/) as string } });
    expect(said).not.toHaveProperty('locations');
  });

  test('and is missed on a page that is made of one', () => {
    const { err, code, out } = fineline(['report', '-', '-o', '-'], { folder: own, input: report('json') });
    expect([code, err]).toEqual([2, expect.stringContaining('error[FL0705]')]);
    expect(out).toContain('Not everything is here');
  });
});

test('several in one run, and the exit code is that of the run', () => {
  check('text', '--format', 'sarif=s.sarif', '--format', 'junit=j.xml', '--format', 'markdown=m.md');
  for (const file of ['s.sarif', 'j.xml', 'm.md']) expect(existsSync(join(folder, file))).toBe(true);
});

test.skipIf(process.platform === 'win32')(
  'a report in a file is written though nobody reads the other to its end',
  () => {
    const lines = Array.from({ length: 3_000 }, () => '{"text": "Some 12 fans came."}\n');
    const own = folderWith({ 'p.disclosure': policy, 'many.jsonl': lines.join('') });
    const command = `"${process.execPath}" "${join(root, 'packages/fineline/dist/fineline.cjs')}" check p.disclosure --policy p many.jsonl --format text --format json=many.json`;
    const script = `( ${command}; echo "rc $?" >&2 ) | head -1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: own, encoding: 'utf8' });
    expect([stdout, stderr]).toEqual([expect.stringMatching(/^.*many\.jsonl:1 .*\n$/), 'rc 2\n']);
    const { decisions } = JSON.parse(readFileSync(join(own, 'many.json'), 'utf8')) as { decisions: object[] };
    expect(decisions).toHaveLength(3_000);
  },
);

test.skipIf(!existsSync('/dev/full'))('a full disk is said in words', () => {
  const { status, stderr } = spawnSync(
    'sh',
    [
      '-c',
      `"${process.execPath}" "${join(root, 'packages/fineline/dist/fineline.cjs')}" explain FL0101 > /dev/full`,
    ],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([2, 'error: `standard output` cannot be written: the disk is full\n']);
});

/** Where the registry has it for this system. Its package comes without the right to be run. */
function findMultitool(): string | undefined {
  try {
    const from = createRequire(import.meta.url).resolve('@microsoft/sarif-multitool/package.json');
    const tool = createRequire(from)(`@microsoft/sarif-multitool-${process.platform}`) as string;
    chmodSync(tool, 0o755);
    return tool;
  } catch {
    process.stderr.write(`skipped: there is no SARIF multitool for ${process.platform}\n`);
    return undefined;
  }
}

function never(): never {
  throw new Error('a result without a location');
}
