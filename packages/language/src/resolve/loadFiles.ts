// Reads the entry and all that it imports, each file once, in the order in which the imports are met.
import type { Diagnostic } from '@fineline/ruleset';
import type { DeclarationNode, FileNode, ImportNode } from '../ast.ts';
import { errorAt, quote } from '../errorAt.ts';
import type { Host, ReadProblem } from '../host.ts';
import { parse } from '../parse.ts';
import { joinPath } from './joinPath.ts';

/** A file with the files that its imports lead to. */
export interface LoadedFile {
  readonly file: string;
  readonly text: string;
  readonly tree: FileNode;
  readonly imports: readonly { readonly node: ImportNode; readonly target: LoadedFile }[];
  /** An import or a whole part was lost, so that names may be missing which nobody forgot. */
  readonly isIncomplete: boolean;
}

/** The files, the entry first. */
export interface LoadedFiles {
  readonly files: readonly LoadedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The longest chain of imports. */
const deepest = 100;

/** Loads a program. */
export function loadFiles(entry: { readonly file: string; readonly text: string }, host: Host): LoadedFiles {
  const files: LoadedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const loaded = new Map<string, LoadedFile | ReadProblem>();
  const open: string[] = [];

  function load(file: string, text: string): LoadedFile {
    const parsed = parse(file, text);
    for (const diagnostic of parsed.diagnostics) diagnostics.push(diagnostic);
    const span = { start: 0, end: text.length };
    const tree = parsed.value ?? { kind: 'file', file, declarations: [], comments: [], span };
    const imports: { readonly node: ImportNode; readonly target: LoadedFile }[] = [];
    let isIncomplete = !parsed.value || tree.declarations.some(isLost);
    const node: LoadedFile = {
      file,
      text,
      tree,
      imports,
      get isIncomplete() {
        return isIncomplete;
      },
    };
    files.push(node);
    loaded.set(joinPath('', file), node);
    open.push(joinPath('', file));
    for (const declaration of tree.declarations) {
      if (declaration.kind !== 'import') continue;
      const target = follow(declaration, file);
      if (target) imports.push({ node: declaration, target });
      if (!target || target.isIncomplete) isIncomplete = true;
    }
    open.pop();
    return node;
  }

  function follow(node: ImportNode, from: string): LoadedFile | undefined {
    const { source } = node;
    if (source.kind === 'module') {
      diagnostics.push(
        errorAt(
          from,
          source.span,
          'FL0601',
          `${quote(source.path)} is a built-in module, and this version has none yet`,
        ),
      );
      return undefined;
    }
    const path = joinPath(from, source.value);
    if (open.includes(path)) {
      const circle = [...open.slice(open.indexOf(path)), path].map(quote).join(' imports ');
      diagnostics.push(
        errorAt(from, source.span, 'FL0207', 'these imports go in a circle', { help: `Here ${circle}.` }),
      );
      return loaded.get(path) as LoadedFile;
    }
    if (open.length > deepest) {
      const message = `more than ${deepest} files import each other in a row`;
      diagnostics.push(errorAt(from, source.span, 'FL0106', message));
      return undefined;
    }
    let target = loaded.get(path);
    if (target === undefined) {
      const read = host.read(path);
      if ('text' in read) return load(path, read.text);
      target = read.problem;
      loaded.set(path, target);
    }
    if (typeof target !== 'string') return target;
    diagnostics.push(problemAt(from, node, path, target));
    return undefined;
  }

  load(entry.file, entry.text);
  return { files, diagnostics };
}

/** Whether names may have been lost with a declaration. */
function isLost(node: DeclarationNode): boolean {
  return node.kind === 'damaged' || (node.kind === 'policy' && node.headDamaged);
}

function problemAt(file: string, { source }: ImportNode, path: string, problem: ReadProblem): Diagnostic {
  const name = quote(path);
  switch (problem) {
    case 'missing':
      return errorAt(file, source.span, 'FL0206', `there is no file ${name}`, {
        help: 'An import names a file from the folder of the file that it stands in.',
      });
    case 'folder':
      return errorAt(file, source.span, 'FL0206', `${name} is a folder`, {
        help: 'An import names one file.',
      });
    case 'not-text':
      return errorAt(file, source.span, 'FL0206', `${name} is not a text file`);
    case 'outside':
      return errorAt(file, source.span, 'FL0208', `${name} lies outside the project`, {
        help: 'A policy may import what lies in its own project only.',
      });
  }
}
