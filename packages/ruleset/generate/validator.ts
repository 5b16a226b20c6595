// Writes src/loading/validate.generated.ts from ruleset.schema.json, or prints it with --print. The build runs it and a
// test compares. The check is generated here, once, so that a strict Content-Security-Policy or an edge worker, where
// no code may be generated, can load a rule set.
import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { buildSync, type BuildOptions } from 'esbuild';

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
const standalone = standaloneCode.default(ajv, ajv.compile(schema));
const code = await withoutSchemas(shorter(standalone));
const text = [
  '// generated from ruleset.schema.json by generate/validator.ts: do not edit',
  '// @ts-nocheck',
  bundled(code, { format: 'iife', globalName: 'generated' })
    .replace(/^"use strict";\n/, '')
    .trimEnd(),
  // In one expression, so that `isolatedDeclarations`, which @ts-nocheck does not silence, asks for one type only.
  'export const validate: { (data: unknown): boolean; errors?: { instancePath: string; keyword: string; params: Record<string, unknown> }[] | null } = generated.default;',
  '',
].join('\n');
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(new URL('src/loading/validate.generated.ts', folder), text);

/** ajv's standalone output still calls require() for its small runtime parts, even with `esm`: they are bundled in. */
function bundled(contents: string, kind: Pick<BuildOptions, 'format' | 'globalName'>): string {
  const [bundle] = buildSync({
    stdin: { contents, resolveDir: new URL('.', folder).pathname, loader: 'js' },
    bundle: true,
    ...kind,
    write: false,
    legalComments: 'none',
    target: 'es2022',
    // Nobody reads it, and every start of the command line does.
    minify: true,
  }).outputFiles;
  return bundle!.text;
}

/** Nobody asks where in the schema a rule stands that is broken; and what is wrong is noted in hundreds of places alike. */
function shorter(code: string): string {
  const noted = /if\(vErrors === null\)\{vErrors = \[(err\d+)\];\}else \{vErrors\.push\(\1\);\}/g;
  return (
    code.replaceAll(/,schemaPath:"[^"]*"/g, '').replaceAll(noted, 'vErrors = noted(vErrors, $1);') +
    'function noted(errors, error) { if (errors === null) return [error]; errors.push(error); return errors; }'
  );
}

/**
 * The same with what it asks of whole schemas put in their place, so that these are left out: lists of words, and the
 * names of properties. To make the schemas takes as long as to check a small rule set by them.
 */
async function withoutSchemas(code: string): Promise<string> {
  const reference = /\bschema\d+(?:\.\w+|\[\d+\])+/g;
  const references = [...new Set(code.match(reference))];
  const told = bundled(`${code}export const told = [${references.join()}];`, { format: 'esm' });
  const { told: values } = (await import(`data:text/javascript,${encodeURIComponent(told)}`)) as {
    readonly told: readonly unknown[];
  };
  return code.replace(reference, asked => {
    const value = values[references.indexOf(asked)];
    const isNamed = typeof value === 'object' && value !== null && !Array.isArray(value);
    return JSON.stringify(isNamed ? Object.fromEntries(Object.keys(value).map(name => [name, 0])) : value);
  });
}
