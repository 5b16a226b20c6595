// Certificates and signed approvals, from the command line alone: whatever is done to the files, it is noticed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fineline, folderWith } from './commandLine.ts';

const policy = (version: string, floor: string): string =>
  `policy p {\n  version ${version}\n  posts {\n    floor: ${floor}\n    kind: ban tones mocking, shaming\n  }\n}\n`;
const folder = folderWith({
  'old.disclosure': policy('1.0.0', 'min cohort 100 people'),
  'same.disclosure': policy('1.0.1', 'deny when not (cohort.size > 99 people)'),
  'strict.disclosure': policy('1.1.0', 'min cohort 500 people'),
  'loose.disclosure': policy('2.0.0', 'min cohort 50 people'),
  'list.json': '[]\n',
});
const run = (...args: string[]): ReturnType<typeof fineline> => fineline(args, { folder });
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const put = (file: string, text: string): void => writeFileSync(join(folder, file), text);
const first = ({ err }: ReturnType<typeof fineline>): string => err.split('\n')[0]!;

describe('a certificate', () => {
  test.each([
    ['same.disclosure', 'the two decide alike'],
    ['strict.disclosure', 'the new one lets nothing through that the old one stopped'],
  ])('of %s is written and holds', (now, shows) => {
    const written = run('diff', 'old.disclosure', now, '--certificate', 'proof.json');
    expect([written.code, first(written)]).toEqual([
      0,
      expect.stringContaining('proof.json: a certificate that'),
    ]);
    const checked = run('verify', '--certificate', 'proof.json', 'old.disclosure', now);
    expect([checked.code, checked.err]).toEqual([0, '']);
    expect(checked.out).toContain(`  ${shows}, for every combination of facts`);
  });

  test('of what is looser there is none', () => {
    const { code, err } = run('diff', 'old.disclosure', 'loose.disclosure', '--certificate', 'no.json');
    expect([code, err]).toEqual([
      1,
      'no.json was not written: there is nothing to certify, the new policy is looser\n',
    ]);
    expect(existsSync(join(folder, 'no.json'))).toBe(false);
  });

  test('that is foreign, cut off or changed does not hold', () => {
    run('diff', 'old.disclosure', 'strict.disclosure', '--certificate', 'proof.json');
    const whole = read('proof.json');
    const { subjects, ...head } = JSON.parse(whole) as {
      subjects: { claims: number[][]; steps: number[][] }[];
    };
    const changed = (change: object): string => JSON.stringify({ ...head, subjects, ...change });
    const damaged: readonly (readonly [text: string, why: string])[] = [
      [whole.slice(0, -20), 'it is no certificate, or was cut off'],
      [changed({ more: 1 }), 'it is no certificate, or was cut off'],
      [changed({ shows: 'same' }), 'it does not say what these rule sets say'],
      [changed({ subjects: [] }), 'it does not say what these rule sets say'],
      [changed({ subjects: [{ ...subjects[0]!, claims: [] }] }), 'it does not say what these rule sets say'],
      [changed({ subjects: [{ ...subjects[0]!, steps: [[0], [1]] }] }), 'posts: step 2 does not follow'],
      [changed({ subjects: [{ ...subjects[0]!, steps: [['x']] }] }), 'it is no certificate, or was cut off'],
      [read('list.json'), 'it is no certificate, or was cut off'],
    ];
    for (const [text, why] of damaged) {
      put('damaged.json', text);
      const outcome = run('verify', '--certificate', 'damaged.json', 'old.disclosure', 'strict.disclosure');
      expect([outcome.code, first(outcome)]).toEqual([
        1,
        `error[FL0917]: the certificate \`damaged.json\` does not hold: ${why}`,
      ]);
    }
    const foreign = run('verify', '--certificate', 'proof.json', 'old.disclosure', 'same.disclosure');
    expect([foreign.code, first(foreign)]).toEqual([
      1,
      expect.stringContaining('it is about other rule sets'),
    ]);
    expect(run('verify', '--certificate', 'none.json', 'old.disclosure', 'same.disclosure').code).toBe(2);
    expect(run('verify', '--certificate', 'proof.json', 'old.disclosure').code).toBe(2);
  });
});

describe('approvals', () => {
  const diff = (...more: string[]): ReturnType<typeof fineline> =>
    run('diff', 'old.disclosure', 'loose.disclosure', '--date', '2026-06-01', '--fail-on', 'looser', ...more);

  test('count where keys are named only if their owners signed them', () => {
    const { gates } = JSON.parse(diff('--format', 'json').out) as { gates: { verdict: string }[] };
    const approvals = gates.map(({ verdict: _, ...gate }) => ({
      ...gate,
      by: 'dpo@bank.example',
      because: 'Agreed.',
      until: '2026-12-31',
    }));
    put('approvals.json', JSON.stringify({ formatVersion: 1, approvals }));
    for (const name of ['dpo', 'eve']) expect(run('sign', '--new-key', name).code).toBe(0);
    expect(run('sign', 'approvals.json', '--key', 'dpo.key.pem').code).toBe(0);
    const ask = (file: string, ...keys: string[]): readonly [number | null, string] => {
      const outcome = diff('--approvals', file, ...keys.flatMap(key => ['--key', `${key}.pub.pem`]));
      return [outcome.code, first(outcome)];
    };
    const signed = diff('--approvals', 'approvals.signed.json', '--key', 'dpo.pub.pem');
    expect([signed.code, signed.out]).toEqual([
      0,
      expect.stringContaining('approvals signed by dpo.pub.pem'),
    ]);
    expect(ask('approvals.json', 'dpo')).toEqual([
      2,
      'error[FL0910]: the approvals in `approvals.json` are not signed',
    ]);
    expect(ask('approvals.signed.json', 'eve')).toEqual([
      2,
      expect.stringContaining('none of the signatures is one of the keys given'),
    ]);
    const envelope = JSON.parse(read('approvals.signed.json')) as { payload: string };
    const other = Buffer.from(envelope.payload, 'base64').toString().replace('Agreed.', 'Agreed!');
    put('forged.json', JSON.stringify({ ...envelope, payload: Buffer.from(other).toString('base64') }));
    expect(ask('forged.json', 'dpo')[0]).toBe(2);
    put('typed.json', JSON.stringify({ ...envelope, payloadType: 'application/vnd.fineline.release+json' }));
    expect(ask('typed.json', 'dpo')[0]).toBe(2);
    expect(ask('typed.json')[0]).toBe(2);
    for (const file of ['approvals.json', 'approvals.signed.json']) {
      const open = diff('--approvals', file);
      expect([open.code, open.out.replace(/\s+/g, ' ')]).toEqual([
        0,
        expect.stringContaining(`nobody’s signature of \`${file}\` was checked`),
      ]);
    }
  });

  test('are looked at before they are signed', () => {
    const outcome = run('sign', 'list.json', '--key', 'dpo.key.pem');
    expect([outcome.code, first(outcome)]).toEqual([2, 'error[FL0915]: this is no list of approvals']);
  });
});
