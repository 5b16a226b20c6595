import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileHost } from './fileHost.ts';

test('reads within the project alone, wherever links lead', () => {
  const outside = mkdtempSync(join(tmpdir(), 'fineline-'));
  const project = join(outside, 'project');
  mkdirSync(join(project, 'policies'), { recursive: true });
  mkdirSync(join(project, '..names'));
  writeFileSync(join(project, 'fineline.config.json'), '{}');
  for (const file of ['secret.csv', 'project/terms.csv', 'project/..names/terms.csv'])
    writeFileSync(join(outside, file), file);
  symlinkSync('../../secret.csv', join(project, 'policies/out.csv'));
  symlinkSync('../terms.csv', join(project, 'policies/in.csv'));
  symlinkSync('../..', join(project, 'policies/up'));
  // The project itself may be reached by a link.
  symlinkSync('project', join(outside, 'linked'));

  for (const folder of [project, join(outside, 'linked')]) {
    const { read } = fileHost('policies/p.disclosure', folder);
    expect(read('terms.csv')).toEqual({ text: 'project/terms.csv' });
    expect(read('..names/terms.csv')).toEqual({ text: 'project/..names/terms.csv' });
    expect(read('policies/in.csv')).toEqual({ text: 'project/terms.csv' });
    for (const path of [
      '../secret.csv',
      'policies/out.csv',
      'policies/up/secret.csv',
      join(outside, 'secret.csv'),
    ])
      expect([path, read(path)]).toEqual([path, { problem: 'outside' }]);
    expect(read('policies/gone.csv')).toEqual({ problem: 'missing' });
  }
});
