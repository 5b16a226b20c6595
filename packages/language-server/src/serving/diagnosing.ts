// Mistakes are told at every keystroke; what takes proofs and tests to find is told when the author pauses. An editor
// that asks is answered and then told to ask again; to any other it is sent, along with what is wrong in files that are
// imported and not open.
import type { Connection } from 'vscode-languageserver';
import type { Diagnostic as ProtocolDiagnostic } from 'vscode-languageserver-types';
import { check } from '@fineline/language';
import type { Diagnostic } from '@fineline/ruleset';
import { diagnose, diagnoseSteps } from '../features/diagnose.ts';
import { diagnosticOf } from './toProtocol.ts';
import type { Opened, Workspace } from './workspace.ts';
import type { World } from './world.ts';

export interface Diagnosing {
  /** Something was typed, opened or saved. */
  readonly changed: (uri?: string) => void;
  readonly closed: (uri: string) => void;
  /** What is known to be wrong in a document and in those that it imports. */
  readonly known: (opened: Opened) => readonly Diagnostic[];
  /** The same by document, its own first, as editors have it. */
  readonly told: (opened: Opened) => ReadonlyMap<string, readonly ProtocolDiagnostic[]>;
}

interface Known {
  readonly generation: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly isAll: boolean;
}

/**
 * @param asks Whether the editor asks by itself, and whether it can be told to ask again.
 * @param paused Called when all that is wrong is known and nobody typed meanwhile.
 */
export function createDiagnosing(
  connection: Connection,
  workspace: Workspace,
  world: World,
  asks: { readonly byItself: boolean; readonly again: boolean },
  paused: () => void,
): Diagnosing {
  let generation = 0;
  const cache = new Map<string, Known>();
  const sent = new Map<string, ReadonlyMap<string, readonly ProtocolDiagnostic[]>>();

  function known({ document, source }: Opened): readonly Diagnostic[] {
    const before = cache.get(document.uri);
    if (before?.generation === generation) return before.diagnostics;
    const today = world.today();
    const isAll = asks.byItself && !asks.again;
    const diagnostics = isAll ? diagnose(source, today) : check(source, source.host, { today }).diagnostics;
    cache.set(document.uri, { generation, diagnostics, isAll });
    return diagnostics;
  }

  function told(opened: Opened): ReadonlyMap<string, readonly ProtocolDiagnostic[]> {
    const found = new Map<string, ProtocolDiagnostic[]>([[opened.document.uri, []]]);
    for (const one of known(opened)) {
      const at = one.file === opened.source.file ? opened : workspace.of(one.file);
      if (!at) continue;
      const list = found.get(at.document.uri) ?? [];
      list.push(diagnosticOf(one, at.document, workspace));
      found.set(at.document.uri, list);
    }
    return found;
  }

  function send(opened: Opened): void {
    const before = sent.get(opened.document.uri);
    const now = told(opened);
    sent.set(opened.document.uri, now);
    for (const uri of new Set([...(before?.keys() ?? []), ...now.keys()])) publish(uri);
  }

  /** What all that is open says of a document; what is open speaks for itself. */
  function publish(uri: string): void {
    const all = sent.get(uri)?.get(uri) ?? [...sent.values()].flatMap(it => it.get(uri) ?? []);
    const diagnostics = [...new Map(all.map(it => [JSON.stringify(it), it])).values()];
    void connection.sendDiagnostics({ uri, diagnostics });
  }

  function whenPaused(): void {
    const here = generation;
    world.later(() => {
      if (here === generation) step(everything(), here);
    });
  }

  /** Goes on until something is typed, and lets whatever waits go first. */
  function step(steps: Generator, here: number): void {
    do {
      if (here !== generation || steps.next().done) return;
    } while (!world.soon);
    world.soon(() => step(steps, here));
  }

  function* everything(): Generator<undefined, void> {
    for (const opened of workspace.open()) {
      const { uri } = opened.document;
      if (cache.get(uri)?.generation !== generation || !cache.get(uri)?.isAll) {
        const diagnostics = yield* diagnoseSteps(opened.source, world.today());
        cache.set(uri, { generation, diagnostics, isAll: true });
      }
      if (!asks.byItself) send(opened);
    }
    if (asks.byItself && asks.again) connection.languages.diagnostics.refresh();
    yield;
    paused();
  }

  return {
    changed(uri) {
      generation++;
      const opened = uri === undefined ? undefined : workspace.at(uri);
      if (opened && !asks.byItself) send(opened);
      whenPaused();
    },
    closed(uri) {
      generation++;
      const uris = sent.get(uri)?.keys() ?? [];
      sent.delete(uri);
      cache.delete(uri);
      for (const one of uris) publish(one);
      if (!asks.byItself) whenPaused();
    },
    known: opened => known(opened),
    told,
  };
}
