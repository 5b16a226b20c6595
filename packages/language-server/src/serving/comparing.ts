// What became of policies since an earlier state of the project. Finding that state may take a moment (a process or two,
// where git keeps it), so it is looked up when something was saved; and proofs take one, so they wait for a pause where the
// editor can be told that there is something new.
import { changesSince, type Change, type Earlier } from '../features/changesSince.ts';
import type { Opened } from './workspace.ts';
import type { Project } from './world.ts';

export interface Comparing {
  /** What is known of the policies of a document; worked out at once where nobody could be told later. */
  readonly changesOf: (opened: Opened) => readonly Change[];
  /** The author pauses: whether there is anything new to say. */
  readonly paused: (open: readonly Opened[]) => boolean;
  /** Something was saved, and who knows what else happened. */
  readonly saved: () => void;
}

/** Compares with what is called `name`; with nothing where that is empty or the project keeps no such state. */
export function createComparing({ earlier }: Project, name: string, canWait: boolean): Comparing {
  let found: { readonly earlier: Earlier | undefined } | undefined;
  const known = new Map<string, readonly Change[]>();

  function compared({ source, document }: Opened): readonly Change[] {
    if (!earlier || name === '') return [];
    found ??= { earlier: earlier(name) };
    const changes = found.earlier ? changesSince(source, found.earlier) : [];
    known.set(document.uri, changes);
    return changes;
  }

  return {
    changesOf: opened => (canWait ? (known.get(opened.document.uri) ?? []) : compared(opened)),
    paused(open) {
      if (!canWait) return false;
      const before = JSON.stringify([...known]);
      const left = new Set(open.map(({ document }) => document.uri));
      for (const uri of known.keys()) if (!left.has(uri)) known.delete(uri);
      for (const opened of open) compared(opened);
      return JSON.stringify([...known]) !== before;
    },
    saved() {
      found = undefined;
    },
  };
}
