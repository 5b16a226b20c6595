// Who looks for what a file gives looks for a file of that name.
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../root.ts';

// Its files are still named for what they are about.
const others: readonly string[] = ['reading'];

const sources = readdirSync(`${root}packages`)
  .filter(name => name !== 'README.md' && !name.endsWith('.json') && !others.includes(name))
  .flatMap(name =>
    readdirSync(`${root}packages/${name}/src`, { recursive: true, encoding: 'utf8' }).map(
      path => `packages/${name}/src/${path}`,
    ),
  )
  .filter(path => path.endsWith('.ts') && !/\.(?:test|generated|d)\.ts$|\/index\.ts$/.test(path));

/** What a file exports itself; undefined where it passes on what others export. */
function exportsOf(path: string): readonly string[] | undefined {
  const { statements } = ts.createSourceFile(path, readFileSync(root + path, 'utf8'), ts.ScriptTarget.Latest);
  if (statements.some(it => ts.isExportDeclaration(it) || ts.isExportAssignment(it))) return undefined;
  const own = statements.filter(
    it => ts.canHaveModifiers(it) && it.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
  );
  const names = own.flatMap(it =>
    (ts.isVariableStatement(it) ? it.declarationList.declarations : [it as ts.DeclarationStatement]).map(
      ({ name }) => (name && ts.isIdentifier(name) ? name.text : ''),
    ),
  );
  return [...new Set(names)];
}

test('a file with one export is named for it', () => {
  const misnamed = sources.flatMap(path => {
    const names = exportsOf(path);
    const isNamed = names?.length !== 1 || names[0]!.toLowerCase() === basename(path, '.ts').toLowerCase();
    return isNamed ? [] : [`${path}: ${names[0]}`];
  });
  expect(misnamed).toEqual([]);
});
