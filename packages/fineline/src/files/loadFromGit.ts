// A side of a comparison may be a file as some commit has it: `git:main:policies/public-posts.disclosure`. Git is asked
// without a shell, and what the policy imports is read from the same commit.
import { execFileSync } from 'node:child_process';
import { compile } from '@fineline/compiler';
import { checkCompiled, type LoadedPolicies } from './loadPolicies.ts';
import { fileProblem } from './fileProblem.ts';

/** What stands behind `git:`: a commit and a file in it; undefined for anything else. */
export function inGit(name: string): { readonly ref: string; readonly path: string } | undefined {
  const [scheme, ref, ...rest] = name.split(':');
  const path = rest.join(':');
  return scheme === 'git' && ref !== undefined && ref !== '' && path !== '' ? { ref, path } : undefined;
}

/** The policies of a file as a commit has it. The path starts where the user stands, else at the top of the repository. */
export function loadFromGit(name: string, ref: string, path: string, folder: string): LoadedPolicies {
  const read = (file: string): string | undefined =>
    show(ref, `./${file}`, folder) ?? show(ref, file, folder);
  const text = read(path);
  if (text === undefined) return { policies: [], diagnostics: [missing(name)], sources: new Map() };
  if (path.endsWith('.rules.json')) return checkCompiled(name, text);
  const sources = new Map([[path, text]]);
  const { value = [], diagnostics } = compile(
    { file: path, text },
    {
      read(imported) {
        const found = read(imported);
        if (found === undefined) return { problem: 'missing' };
        sources.set(imported, found);
        return { text: found };
      },
    },
  );
  const policies = value.map(({ ruleSet, digest, map }) => ({ loaded: { ruleSet, digest }, map }));
  return { policies, diagnostics, sources };
}

/** The text of a file in a commit; undefined where git has none. */
function show(ref: string, path: string, folder: string): string | undefined {
  // What begins with a dash would be an option to git.
  if (ref.startsWith('-')) return undefined;
  try {
    return execFileSync('git', ['show', `${ref}:${path}`], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

function missing(name: string): ReturnType<typeof fileProblem> {
  return fileProblem(
    'FL0901',
    name,
    `git has no file \`${name}\``,
    'Check the name of the commit and of the file: `git:main:policies/public-posts.disclosure`.',
  );
}
