// Whoever starts the service through npm ends npm, whose shell passes no signal on.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { folderWith } from '../endToEnd/commandLine.ts';
import { root } from '../root.ts';
import { until } from './service.ts';

test('a service that npm started ends with it', async () => {
  const folder = folderWith({ 'p.disclosure': 'policy p {\n  posts {\n    ban tones hostile\n  }\n}\n' });
  const args = ['run', '-s', 'fineline', '--', 'serve', `${folder}/p.disclosure`, '--port', '0'];
  const npm = spawn('npm', args, { cwd: root });
  const [line] = (await once(npm.stdout, 'data')) as [Buffer];
  const address = line.toString().trim();
  const answers = (): Promise<boolean> =>
    fetch(`${address}/healthz`).then(
      () => true,
      () => false,
    );
  expect(await answers()).toBe(true);
  npm.kill('SIGTERM');
  await until('the service is gone', async () => !(await answers()));
});
