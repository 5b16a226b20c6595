// One program, the same bytes on every runtime of JavaScript that is at hand.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { compile, parsePosts } from 'fineline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../root.ts';
import { chromium, missing, others, own, workerd } from './findRuntimes.ts';

const story = join(root, 'examples/holiday-posts');
const tablePolicy = `dataset viewing {
  person viewer
  key region, age
  sensitive genre
}
policy tables {
  datasets viewing {
    k: min cohort 3 people per key
    l: min diversity 2 of genre per key
    t: max closeness 0.4 of genre per key
  }
}
`;
const csv = `viewer,region,age,genre\n${Array.from({ length: 60 }, (_, at) => `v${at},${'NSW'[at % 3]},${(at % 4) * 10},${['film', 'series', 'sport'][at % 5] ?? 'film'}`).join('\n')}\n`;

function ruleSetsOf(text: string, folder: string): readonly string[] {
  const read = (path: string) => ({ text: readFileSync(join(folder, path), 'utf8') });
  return (compile({ file: 'p.disclosure', text }, { read }).value ?? []).map(({ ruleSet }) =>
    JSON.stringify(ruleSet),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'fineline-runtimes-'));
const bundles = {
  console: join(folder, 'console.mjs'),
  worker: join(folder, 'worker.mjs'),
  page: join(folder, 'page.js'),
};
let expected = '';

beforeAll(() => {
  const policies = join(story, 'policies');
  const ruleSets = ['public-posts', 'org-baseline'].flatMap(name =>
    ruleSetsOf(readFileSync(join(policies, `${name}.disclosure`), 'utf8'), policies),
  );
  const posts = readdirSync(join(story, 'posts')).flatMap(name => {
    const { value = [] } = parsePosts(name, readFileSync(join(story, 'posts', name), 'utf8'));
    return value.map(({ id, text, stated }) =>
      JSON.stringify({ id, text, ...Object.fromEntries(stated.map(({ name, value }) => [name, value])) }),
    );
  });
  const table = { ruleSet: ruleSetsOf(tablePolicy, folder)[0], csv };
  for (const shell of ['console', 'worker', 'page'] as const)
    buildSync({
      entryPoints: [join(root, `test/runtimes/${shell}.ts`)],
      bundle: true,
      // No built-in module of Node is at hand: one that is asked for stops the build.
      platform: 'browser',
      format: shell === 'page' ? 'iife' : 'esm',
      outfile: bundles[shell],
      logLevel: 'silent',
      define: {
        RULE_SETS: JSON.stringify(ruleSets),
        POSTS: JSON.stringify(posts),
        TABLE: JSON.stringify(table),
      },
    });
  const { stdout } = spawnSync(process.execPath, [bundles.console], { encoding: 'utf8' });
  expected = stdout.trim();
});

test('the answer is one: every post by every policy, and a table', () => {
  const decisions = expected.split('\n').map(line => JSON.parse(line) as { verdict: string });
  expect(decisions).toHaveLength(2 * 16 + 1);
  expect(new Set(decisions.map(({ verdict }) => verdict))).toEqual(new Set(['allow', 'review', 'deny']));
});

describe('the same bytes', () => {
  test.each([...own, ...others])('$name', ({ command, args }) => {
    const { stdout, stderr } = spawnSync(command, args(bundles.console), {
      encoding: 'utf8',
      env: {},
      timeout: 30_000,
    });
    expect([stdout.trim() === expected, stderr.slice(0, 500)]).toEqual([true, '']);
  });

  test.skipIf(workerd === undefined)('workerd', async () => {
    const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [(name = "worker", esModule = embed "worker.mjs")], compatibilityDate = "2026-01-01"))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
);
`;
    writeFileSync(join(folder, 'config.capnp'), config);
    const child = spawn(workerd!, ['serve', 'config.capnp', '--control-fd=3'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    });
    try {
      const port = await new Promise<number>((settle, fail) => {
        child.once('exit', code => fail(new Error(`workerd ended with ${code}`)));
        child.stdio[3]!.on('data', (chunk: Buffer) => {
          const listening = /"port":(\d+)/.exec(chunk.toString());
          if (listening) settle(Number(listening[1]));
        });
      });
      const response = await fetch(`http://127.0.0.1:${port}/`);
      expect((await response.text()).trim() === expected).toBe(true);
    } finally {
      child.kill('SIGKILL');
    }
  });

  test.skipIf(chromium === undefined)('Chromium, with a policy that allows no code from texts', () => {
    const profile = join(folder, 'profile');
    mkdirSync(profile);
    const page = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'"><pre id="out"></pre><script>${readFileSync(bundles.page, 'utf8').replaceAll('</script', '<\\/script')}\ndocument.getElementById('out').textContent = DECIDED;</script>`;
    writeFileSync(join(folder, 'page.html'), page);
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`, '--dump-dom'];
    const { stdout } = spawnSync(chromium!, [...flags, `file://${join(folder, 'page.html')}`], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      timeout: 45_000,
    });
    const out = /<pre id="out">([^]*?)<\/pre>/.exec(stdout)?.[1] ?? '';
    const shown = out
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
      .replaceAll('&nbsp;', '\u00a0');
    expect(shown.trim() === expected).toBe(true);
  });
});

afterAll(() => {
  const absent = [...missing, ...(workerd ? [] : ['workerd']), ...(chromium ? [] : ['Chromium'])];
  if (absent.length > 0)
    process.stderr.write(`skipped, since they are not installed: ${absent.join(', ')}\n`);
});
