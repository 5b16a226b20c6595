import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Host } from '@fineline/compiler';
import { liesWithin } from './liesWithin.ts';
import { readTextFile } from './readTextFile.ts';

/** What marks the top of a project, beyond which no import may reach. */
const projectMarks = ['fineline.config.json', '.git', 'package.json'];

/** Lets the compiler read what a policy imports, within the project that the policy belongs to. */
export function fileHost(entry: string, folder: string): Host {
  const project = projectOf(dirname(resolve(folder, entry)));
  return {
    read(path) {
      if (!liesWithin(resolve(folder, path), project)) return { problem: 'outside' };
      const read = readTextFile(path, folder);
      if ('text' in read) return read;
      switch (read.problem.code) {
        case 'FL0902':
          return { problem: 'folder' };
        case 'FL0903':
          return { problem: 'not-text' };
        default:
          return { problem: 'missing' };
      }
    },
  };
}

/** The nearest folder at or above `start` that holds a project mark, else `start` itself. */
export function projectOf(start: string): string {
  for (let at = start; ; at = dirname(at)) {
    if (projectMarks.some(mark => existsSync(resolve(at, mark)))) return at;
    if (dirname(at) === at) return start;
  }
}
