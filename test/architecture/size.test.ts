// Who judges posts in a web page or at the edge loads the judge alone, or the judge and the loader that checks a rule
// set first. Each is bundled here as such a user would bundle it. Facts come from anywhere, so the judge has a validator
// of its own, which it never goes without: what looks whether they are of the promised shapes. It is measured apart, as a
// file of its own that the rest of the judge imports.
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { expect, test } from 'vitest';
import { root } from '../root.ts';

const judge = "export { createJudge } from '@fineline/runtime'";
const factValidator = /\/(admit|factShapes)\.ts$/;

const apart: Plugin = {
  name: 'validator-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: factValidator }, () => ({ path: './validator.js', external: true })),
};

test.each([
  ['the judge', judge, [], 11_600],
  ['the judge, its validator of facts apart', judge, [apart], 10_000],
  ['the loader with its validator', "export { loadRuleSet } from '@fineline/ruleset'", [], 27_000],
])('%s stays small', async (_name, contents, plugins, most) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: `${root}/test` },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    metafile: true,
    write: false,
    plugins,
  });
  const size = gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
  expect(size, `${size} bytes, compressed`).toBeLessThan(most);
  if (contents === judge) {
    const [output] = Object.values(metafile.outputs);
    const foreign = Object.keys(output!.inputs).filter(file => file.includes('node_modules/.pnpm'));
    expect(foreign, 'the judge has no dependencies').toEqual([]);
  }
});
