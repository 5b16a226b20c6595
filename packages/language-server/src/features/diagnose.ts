import { compile } from '@fineline/compiler';
import { hasErrors, type Day, type Diagnostic } from '@fineline/ruleset';
import { runTests } from '@fineline/testing';
import type { Source } from '../source.ts';

/** Everything that `lint` says of a file, and of those that it imports. */
export function diagnose(source: Source, today: Day): readonly Diagnostic[] {
  const { diagnostics } = compile(source, source.host, { today, idle: true });
  return hasErrors(diagnostics) ? diagnostics : [...diagnostics, ...runTests([source]).diagnostics];
}
