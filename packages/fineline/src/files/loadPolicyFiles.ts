import { hasErrors, type Diagnostic } from '@fineline/ruleset';
import { fileProblem } from './fileProblem.ts';
import { loadPolicies, type LoadedPolicies } from './loadPolicies.ts';
import { loadRelease, type Trust } from './loadRelease.ts';

/**
 * Every policy that the files declare; with `trust`, signed ones alone. None of them where anything is wrong with one, and
 * a file that declares none is wrong.
 */
export async function loadPolicyFiles(
  files: readonly string[],
  folder: string,
  trust?: Trust,
): Promise<LoadedPolicies> {
  const load = (file: string): LoadedPolicies | Promise<LoadedPolicies> =>
    trust ? loadRelease(file, folder, trust) : loadPolicies(file, folder);
  const loaded = await Promise.all(files.map(async file => ({ file, ...(await load(file)) })));
  const empty = loaded.flatMap(({ file, policies, diagnostics }) =>
    policies.length === 0 && !hasErrors(diagnostics) ? [declaresNone(file)] : [],
  );
  const diagnostics = [...loaded.flatMap(one => one.diagnostics), ...empty];
  return {
    policies: hasErrors(diagnostics) ? [] : loaded.flatMap(({ policies }) => policies),
    diagnostics,
    sources: new Map(loaded.flatMap(({ sources }) => [...sources])),
  };
}

function declaresNone(file: string): Diagnostic {
  return fileProblem(
    'FL0904',
    file,
    `\`${file}\` declares no policy`,
    'Judged are the policies that a file declares, not those it imports: add `policy my-policy { … }`.',
  );
}
