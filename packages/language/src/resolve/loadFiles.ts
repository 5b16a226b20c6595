// Reads the entry and all that it imports, each file once, in the order in which the imports are met.
import {
  closest,
  didYouMean,
  listed,
  quote,
  replacing,
  type Diagnostic,
  type Fix,
  type Span,
  type WayOut,
} from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';
import { parse } from '../parsing/parse.ts';
import type { Preset } from '../presets/preset.ts';
import { presets } from '../presets/presets.ts';
import type {
  DeclarationNode,
  FileNode,
  ImportNode,
  ModuleNode,
  PhrasesNode,
  TextNode,
} from '../tree/ast.ts';
import { answerOf } from './answerOf.ts';
import type { Host, ReadProblem } from './host.ts';
import { joinPath } from './joinPath.ts';
import { problemAt } from './problemAt.ts';
import { readPhrases, type PhraseFile } from './readPhrases.ts';

/** A file with the files that its imports lead to. */
export interface LoadedFile {
  readonly file: string;
  readonly text: string;
  readonly tree: FileNode;
  readonly imports: readonly { readonly node: ImportNode; readonly target: LoadedFile }[];
  /** The built-in module that it is. */
  readonly preset?: Preset;
  /** An import or a whole part was lost, so that names may be missing which nobody forgot. */
  readonly isIncomplete: boolean;
  /** A built-in module that it names does not exist: names of the kinds may be missing that modules declare. */
  readonly missesModule: boolean;
}

/** The files, the entry first. */
export interface LoadedFiles {
  readonly files: readonly LoadedFile[];
  /** What their `phrases from` lead to. */
  readonly phraseFiles: ReadonlyMap<PhrasesNode, PhraseFile>;
  /** Every text that was read, policies and others, the entry first. */
  readonly sources: readonly { readonly file: string; readonly text: string }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The longest chain of imports. */
const deepest = 100;

/** Loads a program. */
export function loadFiles(entry: { readonly file: string; readonly text: string }, host: Host): LoadedFiles {
  const files: LoadedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const phraseFiles = new Map<PhrasesNode, PhraseFile>();
  const sources: { readonly file: string; readonly text: string }[] = [];
  const loaded = new Map<string, LoadedFile | ReadProblem>();
  const modules = new Map<string, LoadedFile>();
  /** The files that are being read, each with the import of it that is followed. */
  const open: { readonly path: string; readonly file: string; at: Span }[] = [];
  const reading = readingOnce(host, (file, text) => sources.push({ file, text }));

  function load(file: string, text: string, preset?: Preset): LoadedFile {
    const parsed = parse(file, text);
    for (const diagnostic of parsed.diagnostics) diagnostics.push(diagnostic);
    const span = { start: 0, end: text.length };
    const tree = parsed.value ?? { kind: 'file', file, declarations: [], comments: [], span };
    const imports: { readonly node: ImportNode; readonly target: LoadedFile }[] = [];
    let isIncomplete = !parsed.value || tree.declarations.some(isLost);
    let missesModule = false;
    const node: LoadedFile = {
      file,
      text,
      tree,
      imports,
      ...(preset && { preset }),
      get isIncomplete() {
        return isIncomplete;
      },
      get missesModule() {
        return missesModule;
      },
    };
    files.push(node);
    if (preset) {
      modules.set(preset.module, node);
      return node;
    }
    loaded.set(joinPath('', file), node);
    const here = { path: joinPath('', file), file, at: span };
    open.push(here);
    for (const declaration of tree.declarations) {
      if (declaration.kind === 'word-declaration') takePhrases(declaration.phrases, file);
      if (declaration.kind !== 'import') continue;
      here.at = declaration.source.span;
      const target = follow(declaration, file);
      if (target) imports.push({ node: declaration, target });
      if (!target && declaration.source.kind === 'module') missesModule = true;
      else if (!target || target.isIncomplete) isIncomplete = true;
    }
    open.pop();
    return node;
  }

  function follow(node: ImportNode, from: string): LoadedFile | undefined {
    const { source } = node;
    if (source.kind === 'module') return followModule(source, from);
    const path = joinPath(from, source.value);
    const first = open.findIndex(it => it.path === path);
    if (first !== -1) {
      diagnostics.push(importCircle(open.slice(first)));
      return loaded.get(path) as LoadedFile;
    }
    if (open.length > deepest) {
      const message = `more than ${deepest} files import each other in a row`;
      diagnostics.push(errorAt(from, source.span, 'FL0106', message));
      return undefined;
    }
    let target = loaded.get(path);
    if (target === undefined) {
      const read = reading.read(path);
      if ('text' in read) return load(path, read.text);
      target = read.problem;
      loaded.set(path, target);
    }
    if (typeof target !== 'string') return target;
    if (target === 'missing' && presets.has(source.value)) {
      const fix: Fix = {
        title: 'leave out the quotation marks',
        safety: 'safe',
        edits: [{ span: source.span, text: source.value }],
      };
      const message = `there is no file ${quote(source.value)}, but a built-in module`;
      diagnostics.push(errorAt(from, source.span, 'FL0206', message, { fix }));
      return preset(source.value);
    }
    diagnostics.push({
      ...problemAt(from, source.span, path, target, 'An import'),
      ...(target === 'missing' && withEnding(source, path)),
    });
    return undefined;
  }

  /** `import "./org"` where there is an `org.disclosure`. */
  function withEnding({ value, span }: TextNode, path: string): WayOut {
    if (path.endsWith('.disclosure') || !('text' in reading.read(`${path}.disclosure`))) return {};
    const meant = `${value}.disclosure`;
    return { help: `Did you mean ${quote(meant)}?`, fix: replacing(span, `"${meant}"`, 'review') };
  }

  function followModule({ path, span }: ModuleNode, from: string): LoadedFile | undefined {
    if (presets.has(path)) return preset(path);
    const known = [...presets.keys()];
    diagnostics.push(
      errorAt(from, span, 'FL0221', `there is no built-in module ${quote(path)}`, {
        help: `There are ${listed(known)}.`,
        ...didYouMean(path, span, known),
      }),
    );
    // Of the one that was most likely meant, its names are known, and what is wrong with others can be said.
    const meant = closest(path, known);
    return meant === undefined ? undefined : preset(meant);
  }

  function preset(module: string): LoadedFile {
    const known = modules.get(module);
    if (known) return known;
    const found = presets.get(module)!;
    sources.push({ file: module, text: found.text });
    return load(module, found.text, found);
  }

  function takePhrases(all: readonly PhrasesNode[], from: string): void {
    for (const node of all) {
      if (!('file' in node)) continue;
      const read = readPhrases(node, from, reading);
      if ('problem' in read) diagnostics.push(read.problem);
      else phraseFiles.set(node, read);
    }
  }

  sources.push(entry);
  load(entry.file, entry.text);
  return { files, phraseFiles, sources, diagnostics };
}

/** Told at the import of the first file of the circle by its name, so that it is the same wherever reading starts. */
function importCircle(
  files: readonly { readonly path: string; readonly file: string; readonly at: Span }[],
): Diagnostic {
  const least = files.reduce((so, it) => (it.path < so.path ? it : so));
  const start = files.indexOf(least);
  const inOrder = [...files.slice(start), ...files.slice(0, start)];
  const { file, at } = inOrder.at(-1)!;
  const circle = [...inOrder, least].map(({ path }) => quote(path)).join(' imports ');
  return errorAt(file, at, 'FL0207', 'these imports go in a circle', { help: `Here ${circle}.` });
}

/** Asks the host at most once for each path, and tells of every text that it gives. */
function readingOnce(host: Host, tell: (file: string, text: string) => void): Host {
  const answers = new Map<string, ReturnType<Host['read']>>();
  return {
    read(path) {
      const known = answers.get(path);
      if (known) return known;
      const read = answerOf(host, path);
      answers.set(path, read);
      if ('text' in read) tell(path, read.text);
      return read;
    },
  };
}

/** Whether names may have been lost with a declaration. */
function isLost(node: DeclarationNode): boolean {
  if (node.kind === 'dataset') return node.name.text === '';
  return node.kind === 'damaged' || (node.kind === 'policy' && node.headDamaged);
}
