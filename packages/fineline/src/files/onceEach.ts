import type { Diagnostic } from '@fineline/ruleset';

/** A file that two policies import is complained of once. */
export function onceEach(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map(one => [JSON.stringify(one), one])).values()];
}
