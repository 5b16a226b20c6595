import { readFileSync } from 'node:fs';
import { ebnf } from './ebnf.ts';
import { railroadPage } from './railroad/railroadPage.ts';
import { textMateGrammar } from './textMate/textMateGrammar.ts';

/** The schemas, by the package that owns the types they describe. */
const schemas: readonly { readonly owner: string; readonly file: string }[] = [
  { owner: 'ruleset', file: 'ruleset.schema.json' },
  { owner: 'ruleset', file: 'source-map.schema.json' },
  { owner: 'ruleset', file: 'facts.schema.json' },
  { owner: 'runtime', file: 'decision.schema.json' },
  { owner: 'report', file: 'contrast.schema.json' },
  { owner: 'report', file: 'diagnostics.schema.json' },
  { owner: 'report', file: 'diff.schema.json' },
  { owner: 'report', file: 'approvals.schema.json' },
  { owner: 'testing', file: 'tests.schema.json' },
  { owner: 'fineline', file: 'config.schema.json' },
  { owner: 'fineline', file: 'explanation.schema.json' },
];

/** Everything that is published, by its path in this folder. */
export function published(): ReadonlyMap<string, string> {
  return new Map([
    ['disclosure.ebnf', ebnf()],
    ['disclosure.tmLanguage.json', `${JSON.stringify(textMateGrammar(), null, 2)}\n`],
    ['railroad.html', railroadPage()],
    ...schemas.map(({ owner, file }): [string, string] => [`schemas/${file}`, copyOf(owner, file)]),
  ]);
}

/** A schema as its package has it, with a comment that says so. */
function copyOf(owner: string, file: string): string {
  const path = `packages/${owner}/${file}`;
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const comment = `Copied by grammar/generate.ts from ${path}: do not edit.`;
  return text.replace('{\n', () => `{\n  "$comment": ${JSON.stringify(comment)},\n`);
}
