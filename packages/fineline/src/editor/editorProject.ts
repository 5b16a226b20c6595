import { relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { moduleNames } from '@fineline/language';
import type { Project } from '@fineline/language-server';
import { commitHost } from '../files/commitHost.ts';
import { fileHost } from '../files/fileHost.ts';
import { findPolicyFiles } from '../files/findPolicyFiles.ts';
import { gitCommit } from '../files/gitCommit.ts';

/** What has no path here goes by its URI: a text that was never saved (`untitled:Untitled-1`), `file://nas/share/a.disclosure`. */
const isUri = /^[a-z][a-z0-9+.-]+:/i;

/** The project that an editor has open: names of files start from its folder, as they do on the command line. */
export function editorProject(folder: string): Project {
  return {
    fileOf(uri) {
      const path = pathOf(uri);
      return path === undefined ? uri : relative(folder, path).split(sep).join('/');
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
  return (uri === undefined ? undefined : pathOf(uri)) ?? otherwise;
}

/** Where a file lies on this machine; undefined of what lies elsewhere, and of an address that is none. */
function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
