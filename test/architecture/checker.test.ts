// Whoever checks a certificate need not trust whatever found it: no code of the solver is in what checks.
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { root } from '../root.ts';

async function filesIn(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [`${root}packages/analysis/src/certifying/${entry}.ts`],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  return Object.keys(metafile.inputs).sort();
}

test('what checks a certificate holds no code of the solver, and its heart nothing else at all', async () => {
  const solver = expect.stringMatching(/createSolver|createSearch|conflictOf|certify\.ts/);
  expect(await filesIn('refuseCertificate')).not.toContainEqual(solver);
  expect(await filesIn('certify')).toContainEqual(solver);
  expect(await filesIn('faultInCertificate')).toEqual([
    'packages/analysis/src/certifying/faultInCertificate.ts',
  ]);
});
