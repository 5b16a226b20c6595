import { hasErrors, type Day, type Diagnostic, type Result } from '@fineline/ruleset';
import { policyBuilder } from './building/policyBuilder.ts';
import { laws } from './laws/laws.ts';
import type { Host } from './resolve/host.ts';
import { loadFiles } from './resolve/loadFiles.ts';
import type { Scope } from './resolve/scope.ts';
import { scopeFiles } from './resolve/scopeFiles.ts';
import type { CheckedFile } from './tree/checkedTree.ts';
import { checkDeclarations } from './types/checkDeclarations.ts';
import type { Program } from './types/program.ts';
import { typePolicies } from './types/typePolicies.ts';
import { typeStatements } from './types/typeStatements.ts';

/**
 * Text to checked tree: files, then names, then types, then laws. Never throws. `value` is there only where nothing is
 * wrong in any of the files; diagnostics are in the order of files, the entry first, then of places.
 *
 * @param entry The file as the user typed it, and its text.
 * @param host Where the texts of imported files are.
 * @param options `today` for what only a day can tell, such as that a waiver is over; nothing is said of it without.
 */
export function check(
  entry: { readonly file: string; readonly text: string },
  host: Host,
  { today }: { readonly today?: Day } = {},
): Result<CheckedFile> {
  const loaded = loadFiles(entry, host);
  const scoped = scopeFiles(loaded);
  const typed = typePolicies(scoped.files);
  const stated = typeStatements({ files: scoped.files, policies: typed.policies });
  const program: Program = { ...scoped, ...typed, ...stated, ...(today !== undefined && { today }) };

  const found = [
    ...loaded.diagnostics,
    ...scoped.diagnostics,
    ...scoped.files.flatMap(checkDeclarations),
    ...typed.diagnostics,
    ...stated.diagnostics,
    ...laws.flatMap(law => law(program)),
  ];
  const files = loaded.files.map(({ file }) => file);
  const diagnostics = inOrder(found, files);
  if (hasErrors(diagnostics)) return { diagnostics };

  const build = policyBuilder(program);
  const policies = loaded.files[0]!.tree.declarations.filter(node => node.kind === 'policy').map(build);
  return {
    value: { policies, quantities: quantitiesOf(scoped.files[0]!.scope), sources: loaded.sources },
    diagnostics,
  };
}

function quantitiesOf({ quantities }: Scope): CheckedFile['quantities'] {
  return new Map([...quantities].map(([name, { node }]) => [name, node.quantity]));
}

function inOrder(diagnostics: readonly Diagnostic[], files: readonly string[]): readonly Diagnostic[] {
  const rank = new Map(files.map((file, at) => [file, at]));
  return [...diagnostics].sort(
    (a, b) =>
      (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end,
  );
}
