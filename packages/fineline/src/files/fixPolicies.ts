// Safe fixes, applied until none is left. One fix may bring the next to light, so the policies are compiled again after
// each round; nothing is written here.
import { resolve } from 'node:path';
import type { Day, Diagnostic, Fix } from '@fineline/ruleset';
import { lintPolicies } from './lintPolicies.ts';
import type { LoadedPolicies } from './loadedPolicies.ts';

/** A fix that was applied, where its problem stood in the text of its round. */
export interface AppliedFix {
  readonly diagnostic: Diagnostic & { readonly fix: Fix };
  /** The text that the place is in. */
  readonly source: string;
}

export interface FixedPolicies {
  /** What came of each file with all fixes in. */
  readonly loaded: readonly LoadedPolicies[];
  readonly applied: readonly AppliedFix[];
  /** New texts by absolute path. */
  readonly changed: ReadonlyMap<string, string>;
}

/** Fixes that wait for each other would go on for ever. */
const mostRounds = 10;

/** Compiles policies and applies the fixes marked `safe`. Of fixes that overlap the first is taken, the others wait. */
export function fixPolicies(files: readonly string[], folder: string, today: Day): FixedPolicies {
  const changed = new Map<string, string>();
  const applied: AppliedFix[] = [];
  const load = (): readonly LoadedPolicies[] =>
    files.map(file => lintPolicies(file, folder, { today, changed }));
  let loaded = load();
  for (let round = 0; round < mostRounds; round++) {
    const fixes = apply(loaded, folder, changed);
    if (fixes.length === 0) break;
    applied.push(...fixes);
    loaded = load();
  }
  return { loaded, applied, changed };
}

/** One round: puts every fix that overlaps no earlier one into its text. */
function apply(
  loaded: readonly LoadedPolicies[],
  folder: string,
  changed: Map<string, string>,
): readonly AppliedFix[] {
  const taken = new Map<string, AppliedFix[]>();
  for (const { diagnostics, sources } of loaded)
    for (const diagnostic of diagnostics) {
      const source = sources.get(diagnostic.file);
      if (source === undefined || !hasSafeFix(diagnostic)) continue;
      const path = resolve(folder, diagnostic.file);
      const here = taken.get(path) ?? [];
      if (here.some(other => overlap(other.diagnostic.fix, diagnostic.fix))) continue;
      taken.set(path, [...here, { diagnostic, source }]);
    }
  for (const [path, [first, ...others]] of taken) {
    const edits = [first!, ...others].flatMap(({ diagnostic }) => diagnostic.fix.edits);
    changed.set(path, edited(first!.source, edits));
  }
  return [...taken.values()].flat();
}

function hasSafeFix(diagnostic: Diagnostic): diagnostic is AppliedFix['diagnostic'] {
  return diagnostic.fix?.safety === 'safe';
}

/** Edits that touch count as overlapping: which of two insertions comes first would be a guess. */
function overlap(a: Fix, b: Fix): boolean {
  return a.edits.some(one =>
    b.edits.some(two => one.span.start <= two.span.end && two.span.start <= one.span.end),
  );
}

function edited(text: string, edits: Fix['edits']): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((so, { span, text }) => so.slice(0, span.start) + text + so.slice(span.end), text);
}
