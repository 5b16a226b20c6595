// Files as some commit has them. Git is asked without a shell, and a name from the command line reaches it once only, where
// it cannot be an option: all else goes by the digest that git gives for it.
import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import { decodeText, type ReadText } from './readTextFile.ts';

/** A commit to read from, where the user stands. */
export interface GitCommit {
  /** The folder in which the user stands, from the top of the repository: `policies/`, empty at the top. */
  readonly prefix: string;
  /** A file by its path from the top; undefined where there is none, `outside` where the path leaves the repository. */
  readonly read: (path: string) => ReadText | 'outside' | undefined;
}

/** Why there is no commit. */
export type NoCommit = 'no-git' | 'no-repository' | 'no-commit';

export function gitCommit(ref: string, folder: string): GitCommit | NoCommit {
  const prefix = git(['rev-parse', '--show-prefix'], folder);
  if (typeof prefix === 'string') return prefix;
  const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], folder);
  if (typeof commit === 'string') return 'no-commit';
  const [inFolder, hash] = [prefix, commit].map(bytes => bytes.toString('utf8').replace(/\r?\n$/, ''));
  return {
    prefix: inFolder!,
    read(path) {
      const inside = posix.normalize(path);
      if (inside.startsWith('../') || inside.startsWith('/')) return 'outside';
      const bytes = git(['cat-file', 'blob', `${hash}:${inside}`], folder);
      return typeof bytes === 'string' ? undefined : decodeText(bytes, path);
    },
  };
}

/** What git prints. */
function git(args: readonly string[], cwd: string): Buffer | 'no-git' | 'no-repository' {
  try {
    return execFileSync('git', args, { cwd, maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'no-git' : 'no-repository';
  }
}
