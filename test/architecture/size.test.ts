// Who judges posts in a web page or at the edge loads the judge alone, or the judge and the loader that checks a rule
// set first. Each is bundled here as such a user would bundle it.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { root } from '../root.ts';

test.each([
  ['the judge', "export { createJudge } from '@fineline/runtime'", 12_860],
  ['the loader with its validator', "export { loadRuleSet } from '@fineline/ruleset'", 27_000],
])('%s stays small', async (_name, contents, most) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: `${root}/test` },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    metafile: true,
    write: false,
  });
  const size = gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
  expect(size, `${size} bytes, compressed`).toBeLessThan(most);
  if (contents.includes('createJudge')) {
    const [output] = Object.values(metafile.outputs);
    const foreign = Object.keys(output!.inputs).filter(file => file.includes('node_modules/.pnpm'));
    expect(foreign, 'the judge has no dependencies').toEqual([]);
  }
});
