import { relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { moduleNames } from '@fineline/language';
import type { Project } from '@fineline/language-server';
import { commitHost } from './commitHost.ts';
import { fileHost } from './fileHost.ts';
import { findPolicyFiles } from './findPolicyFiles.ts';
import { gitCommit } from './gitCommit.ts';

/** A text that was never saved has no path, and goes by its URI: `untitled:Untitled-1`. */
const isUri = /^[a-z][a-z0-9+.-]+:/i;

/** The project that an editor has open: names of files start from its folder, as they do on the command line. */
export function editorProject(folder: string): Project {
  return {
    fileOf(uri) {
      if (!uri.startsWith('file:')) return uri;
      return relative(folder, fileURLToPath(uri)).split(sep).join('/');
    },
    uriOf(file) {
      if (moduleNames.includes(file)) return undefined;
      return isUri.test(file) ? file : pathToFileURL(resolve(folder, file)).href;
    },
    hostOf: file => fileHost(file, folder),
    policies: () => findPolicyFiles(['.'], folder).files,
    earlier(name) {
      const commit = gitCommit(name, folder);
      return typeof commit === 'string' ? undefined : { name, host: commitHost(commit, commit.prefix) };
    },
  };
}

/** The folder that an editor names by a URI, or `otherwise`. */
export function folderOf(uri: string | undefined, otherwise: string): string {
  return uri?.startsWith('file:') ? fileURLToPath(uri) : otherwise;
}
