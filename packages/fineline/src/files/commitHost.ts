import type { Host } from '@fineline/compiler';
import type { GitCommit } from './gitCommit.ts';

/** Lets the compiler read a commit. Paths start from the top of the repository, or from a folder, `policies/`. */
export function commitHost(commit: GitCommit, from = ''): Host {
  return {
    read(path) {
      const read = commit.read(`${from}${path}`);
      if (read === undefined) return { problem: 'missing' };
      if (read === 'outside') return { problem: 'outside' };
      return 'problem' in read ? { problem: 'not-text' } : { text: read.text };
    },
  };
}
