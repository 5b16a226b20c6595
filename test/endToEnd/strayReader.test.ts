// Readers that do what none should: the run goes on to its end, and no exit code says that all is fine where it is not.
import { expect, test } from 'vitest';
import { fineline, folderWith } from './commandLine.ts';

const answer = '{ tone: { has: [] } }';

test.each<[string, string, number, string]>([
  [
    'never answers, with nothing under way that keeps the process alive',
    'read: () => new Promise(() => {})',
    1,
    'it gave no answer: 10 seconds are over',
  ],
  ['ends the process', 'read() { process.exit(0); }', 1, 'it gave no answer: it called `process.exit`'],
  [
    'ends the process later',
    'read: () => new Promise(() => setTimeout(() => process.exit(0)))',
    1,
    'something that it started failed: it called `process.exit`',
  ],
  [
    'does not wait for a promise that is rejected',
    `read() { Promise.reject(new Error('no network')); return ${answer}; }`,
    1,
    'something that it started failed: no network',
  ],
  [
    'throws in a timer',
    "read: () => new Promise(() => setTimeout(() => { throw new Error('no network'); }))",
    1,
    'something that it started failed: no network',
  ],
  [
    'fails when it has answered',
    // The answer is taken between the two, however slow the machine.
    `read() { setImmediate(() => setImmediate(() => { throw new Error('no log'); })); return ${answer}; }`,
    0,
    'warning: the reader `own` failed beside its answer, which counts: no log',
  ],
  [
    'says at the end that all is fine',
    "read() { process.on('exit', () => { process.exitCode = 0; }); process.on('exit', () => process.exit(0)); throw new Error('no model'); }",
    1,
    'it gave no answer: no model',
  ],
  [
    'prints what it does',
    `async read() { console.log('asked'); setImmediate(() => process.stdout.write('later')); return ${answer}; }`,
    0,
    'asked\n',
  ],
  ['leaves something under way', `read() { setInterval(() => {}, 1_000); return ${answer}; }`, 0, ''],
])('one that %s', { timeout: 40_000 }, (_, read, code, message) => {
  const folder = folderWith({
    'p.disclosure': 'policy p {\n  posts {\n    ban tones hostile\n  }\n}\n',
    'a.md': 'Over 4,000 people came to the park.\n',
    'r.mjs': `export default { name: 'own', version: '1', reads: { tone: ['hostile'] }, ${read} };\n`,
  });
  const args = ['check', 'p.disclosure', 'a.md', '--reader', 'r.mjs', '--format', 'jsonl', '--no-rewrites'];
  const outcome = fineline(args, { folder });
  const { verdict } = JSON.parse(outcome.out) as { verdict: string };
  expect([outcome.code, verdict]).toEqual([code, code === 0 ? 'allow' : 'review']);
  if (message === '') expect(outcome.err).toBe('');
  else expect(outcome.err).toContain(message);
});

test.each([
  ['ends the process', 'process.exit(0);', 'it called `process.exit`'],
  ['fails at what nobody waits for', "Promise.reject(new Error('no licence'));", 'no licence'],
])('a module that %s while it is loaded is refused', (_, module, message) => {
  const folder = folderWith({
    'p.disclosure': 'policy p {\n  posts {\n    ban tones hostile\n  }\n}\n',
    'a.md': 'Hello.\n',
    'r.mjs': `${module}\nexport default { name: 'own', version: '1', reads: {}, read: () => ({}) };\n`,
  });
  const { code, err } = fineline(['check', 'p.disclosure', 'a.md', '--reader', 'r.mjs'], { folder });
  expect([code, err.includes(`it cannot be loaded (${message})`)]).toEqual([2, true]);
});

test(
  'one that is waited for is told when the run is interrupted, and not waited for',
  { timeout: 40_000 },
  async () => {
    const read = `read: (_, signal) => new Promise(() => {
    signal.addEventListener('abort', () => console.log('told: ' + signal.reason.message));
    process.kill(process.pid, 'SIGINT');
  })`;
    const folder = folderWith({
      'p.disclosure': 'policy p {\n  posts {\n    ban tones hostile\n  }\n}\n',
      'a.md': 'Over 4,000 people came to the park.\n',
      'b.md': 'Over 5,000 people came to the park.\n',
      'r.mjs': `export default { name: 'own', version: '1', reads: { tone: ['hostile'] }, ${read} };\n`,
    });
    const began = performance.now();
    const { code, err } = fineline(['check', 'p.disclosure', 'a.md', 'b.md', '--reader', 'r.mjs'], {
      folder,
    });
    expect(code).toBe(2);
    expect(err).toContain('told: the run was interrupted');
    expect(err).toContain('it gave no answer: the run was interrupted');
    expect(err).toContain('interrupted after 1 ');
    expect(performance.now() - began).toBeLessThan(9_000);
  },
);
