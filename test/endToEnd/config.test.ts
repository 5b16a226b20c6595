// `fineline.config.json`, found at or above the folder that the command line is called in.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { root } from '../root.ts';
import { fineline, folderWith } from './commandLine.ts';

const policy = 'policy p {\n  posts {\n    voice: ban tones mocking\n  }\n}\n';
const reader = `export default {
  name: 'own', version: '1', reads: { tone: ['mocking'] },
  read({ text }) {
    const start = text.indexOf('bananas');
    if (start < 0) return { tone: { has: [] } };
    return { tone: { has: ['mocking'], evidence: [{ word: 'mocking', span: { start, end: start + 7 } }] } };
  },
};
`;
const files = {
  'rules/p.disclosure': policy,
  'rules/own.mjs': reader,
  'posts/2026/a.md': 'Around 2.5 million people watched it in May. The bananas are back in June.\n',
};

/** A project with these settings; commands are called two folders below them. */
function project(settings: string): { readonly folder: string } {
  const top = folderWith({ ...files, 'fineline.config.json': settings });
  return { folder: `${top}/posts/2026` };
}

const both = '{ "policy": "rules/p.disclosure", "readers": ["rules/own.mjs"] }';

test('names the policy and the readers of every run', () => {
  const { code, out, err } = fineline(['check', 'a.md', '--format', 'jsonl'], project(both));
  const { policy, verdict, otherReaders, findings } = JSON.parse(out) as Record<string, unknown>;
  expect([code, err, policy, verdict]).toEqual([1, '', 'p', 'deny']);
  expect(otherReaders).toMatchObject([{ name: 'own', version: '1' }]);
  expect(findings).toMatchObject([
    { rule: 'p/voice', rewrite: 'Around 2.5 million people watched it in May.' },
  ]);
});

test('names a reader in CommonJS as `--reader` does', () => {
  const top = folderWith({
    ...files,
    'rules/own.cjs': reader.replace('export default', 'module.exports ='),
    'fineline.config.json': '{ "policy": "rules/p.disclosure", "readers": ["rules/own.cjs"] }',
  });
  const { code, out } = fineline(['check', 'a.md', '--format', 'jsonl'], { folder: `${top}/posts/2026` });
  expect([code, JSON.parse(out)]).toMatchObject([1, { otherReaders: [{ name: 'own' }] }]);
});

test('`why` holds two posts against the policy in there', () => {
  const args = ['why', 'a.md', '-', '--format', 'json'];
  const { code, out } = fineline(args, { ...project(both), input: 'Nobody but a fool would watch it.\n' });
  expect([code, JSON.parse(out)]).toMatchObject([
    0,
    { policy: 'p', one: { id: 'a.md' }, other: { id: '-' } },
  ]);
});

test('gives way to a policy that is named', () => {
  const place = project('{ "policy": "rules/none.disclosure" }');
  const { out } = fineline(['check', '../../rules/p.disclosure', 'a.md', '--format', 'jsonl'], place);
  expect(JSON.parse(out)).toMatchObject({ policy: 'p' });
});

test('its readers are asked by `read`, as those of `--reader` are, each once', () => {
  const named = ['read', 'a.md', '--reader', '../../rules/own.mjs', '--format', 'jsonl'];
  for (const settings of ['{}', both]) {
    const { code, out } = fineline(named, project(settings));
    const { facts } = JSON.parse(out) as { facts: { tone: unknown; reading: { otherReaders: unknown[] } } };
    expect([code, facts.tone]).toMatchObject([0, { has: ['mocking'] }]);
    expect(facts.reading.otherReaders).toMatchObject([{ name: 'own' }]);
  }
});

test('a picture alone is unknown, whatever readers say of the text that it lacks', () => {
  const { folder } = project(both);
  const { code, out } = fineline(['check', '-', '--format', 'jsonl'], {
    folder,
    input: '---\nchannel: social\n---\n',
  });
  const { verdict, findings } = JSON.parse(out) as Record<string, unknown>;
  expect([code, verdict]).toEqual([1, 'review']);
  expect(findings).toMatchObject([
    { state: 'undetermined', message: expect.stringContaining('there is no text to read') as string },
  ]);
});

test('a log tells who was asked, and the entry holds when it is judged again', () => {
  const place = project(both);
  fineline(['check', 'a.md', '--log', 'log.jsonl', '--date', '2026-12-01'], place);
  const entry = JSON.parse(readFileSync(`${place.folder}/log.jsonl`, 'utf8')) as Record<string, unknown>;
  expect(entry['otherReaders']).toMatchObject([{ name: 'own', version: '1' }]);
  const { code } = fineline(['verify', 'log.jsonl', '--replay', '../../rules/p.disclosure'], place);
  expect(code).toBe(0);
});

describe('what cannot be used stops the run', () => {
  const schema = new Ajv2020().compile(
    JSON.parse(readFileSync(`${root}packages/fineline/config.schema.json`, 'utf8')) as object,
  );
  test.each([
    ['{ "polcy": "rules/p.disclosure" }', '`polcy` is no setting', 'Did you mean `policy`?'],
    ['{ "date": "2026-01-01" }', '`date` is no setting', 'There are `policy` and `readers`.'],
    ['{ "policy": 3 }', '`3` is no policy', 'Name a `.disclosure` or a `.rules.json` file'],
    ['{ "readers": ["own.txt"] }', '`"own.txt"` is no reader', 'Name JavaScript modules of this project'],
    ['[]', 'the settings stand in `{ … }`, and these do not', 'Write `{ "policy": "…" }`.'],
  ])('%s', (settings, message, help) => {
    const { code, out, err } = fineline(['check', 'a.md'], project(settings));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`error[FL0916]: ${message}\n  ../../fineline.config.json:1:`);
    expect(err).toContain(help);
    expect(schema(JSON.parse(settings))).toBe(false);
  });

  test('text that is no JSON, and a setting that stands twice', () => {
    for (const settings of ['{ // mine\n}', '{ "readers": [], "readers": [] }'])
      expect(fineline(['check', 'a.md'], project(settings))).toMatchObject({ code: 2, out: '' });
  });

  test.each(['{}', both, '{ "$schema": "x", "policy": ["rules/p.disclosure"] }'])('but not %s', settings => {
    expect(schema(JSON.parse(settings))).toBe(true);
  });
});

test('a reader that is not there is looked for in the settings that name it', () => {
  const own = folderWith({
    'package.json': '{}',
    'fineline.config.json': '{ "policy": "p.disclosure", "readers": ["gone.mjs"] }',
    'p.disclosure': 'policy p {\n  posts { min cohort 5 people }\n}\n',
    'a.md': 'Hello.\n',
  });
  const { code, err } = fineline(['check', 'a.md'], { folder: own });
  expect([code, err]).toEqual([2, expect.stringContaining('It is named in `fineline.config.json`.')]);
});
