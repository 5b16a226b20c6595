// Writes src/loading/validate.generated.ts from ruleset.schema.json, or prints it with --print. The build runs it and a
// test compares. The check is generated here, once, so that a strict Content-Security-Policy or an edge worker, where
// no code may be generated, can load a rule set.
import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';

const folder = new URL('..', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('ruleset.schema.json', folder), 'utf8'));
const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allowUnionTypes: true,
  discriminator: true,
  inlineRefs: false,
  messages: false,
  code: { source: true, esm: true },
});
const code = standaloneCode.default(ajv, ajv.compile(schema));
// ajv's standalone output still calls require() for its small runtime parts, even with `esm`: they are bundled in.
const [bundle] = buildSync({
  stdin: { contents: code, resolveDir: new URL('.', folder).pathname, loader: 'js' },
  bundle: true,
  format: 'iife',
  globalName: 'generated',
  write: false,
  legalComments: 'none',
  target: 'es2022',
  // Nobody reads it, and every start of the command line does.
  minify: true,
}).outputFiles;
const text = [
  '// generated from ruleset.schema.json by generate/validator.ts: do not edit',
  '// @ts-nocheck',
  bundle!.text.replace(/^"use strict";\n/, '').trimEnd(),
  // In one expression, so that `isolatedDeclarations`, which @ts-nocheck does not silence, asks for one type only.
  'export const validate: { (data: unknown): boolean; errors?: { instancePath: string; keyword: string; params: Record<string, unknown> }[] | null } = generated.default;',
  '',
].join('\n');
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(new URL('src/loading/validate.generated.ts', folder), text);
