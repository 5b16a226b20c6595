// Writes src/schemas/schemas.generated.ts, or prints it with --print: the published schemas that the service describes its
// bodies with, and that a report holds what it reads against. A bundle has no files beside it to read them from. A test compares.
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('..', import.meta.url);
const schemas = [
  { name: 'facts', owner: 'ruleset' },
  { name: 'decision', owner: 'runtime' },
  { name: 'diagnostics', owner: 'report' },
  { name: 'diff', owner: 'report' },
];
const text = [
  '// generated from the schemas of ruleset, runtime and report by generate/schemas.ts: do not edit',
  'export interface Schema { readonly [keyword: string]: unknown; readonly $defs: { readonly [name: string]: Part } }',
  'export interface Part { readonly [keyword: string]: unknown; readonly properties?: { readonly [name: string]: object } }',
  ...schemas.map(({ name, owner }) => {
    const schema = readFileSync(new URL(`../${owner}/${name}.schema.json`, folder), 'utf8');
    return `export const ${name}Schema: Schema = ${JSON.stringify(JSON.parse(schema), null, 2)};`;
  }),
  '',
].join('\n');
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(new URL('src/schemas/schemas.generated.ts', folder), text);
