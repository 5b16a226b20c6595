// The one store of documents: what is open in the editor counts before what is saved, for every feature and for every
// import.
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Host } from '@fineline/language';
import type { Source } from '../names/source.ts';
import type { Project } from './world.ts';

/** A document with the source that features are asked about. */
export interface Opened {
  readonly document: TextDocument;
  readonly source: Source;
}

export interface Workspace {
  /** The document of a URI, open or saved; undefined where there is none. */
  readonly at: (uri: string) => Opened | undefined;
  /** The document of a file, by its name in the project. */
  readonly of: (file: string) => Opened | undefined;
  readonly open: () => readonly Opened[];
  /** Every policy of the project, and what else is open. */
  readonly all: () => readonly Opened[];
}

/** Puts the documents that are open over a project. */
export function createWorkspace(project: Project, documents: () => readonly TextDocument[]): Workspace {
  const isOpen = (file: string): TextDocument | undefined =>
    documents().find(({ uri }) => project.fileOf(uri) === file);

  function hostOf(file: string): Host {
    const saved = project.hostOf(file);
    return {
      read(path) {
        const read = saved.read(path);
        const document = isOpen(path);
        const isOutside = 'problem' in read && read.problem === 'outside';
        return document && !isOutside ? { text: document.getText() } : read;
      },
    };
  }

  function opened(document: TextDocument, file: string): Opened {
    return { document, source: { file, text: document.getText(), host: hostOf(file) } };
  }

  function of(file: string): Opened | undefined {
    const document = isOpen(file);
    if (document) return opened(document, file);
    const uri = project.uriOf(file);
    const read = project.hostOf(file).read(file);
    if (uri === undefined || !('text' in read)) return undefined;
    return opened(TextDocument.create(uri, 'disclosure', 0, read.text), file);
  }

  const open = (): readonly Opened[] => documents().map(it => opened(it, project.fileOf(it.uri)));
  return {
    at: uri => of(project.fileOf(uri)),
    of,
    open,
    all() {
      const now = open();
      const others = project.policies().filter(file => !now.some(({ source }) => source.file === file));
      return [...now, ...others.flatMap(file => of(file) ?? [])];
    },
  };
}
