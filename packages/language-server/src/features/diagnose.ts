import { finish, type Steps } from '@fineline/analysis';
import { compileSteps } from '@fineline/compiler';
import { hasErrors, type Day, type Diagnostic } from '@fineline/ruleset';
import { runTests } from '@fineline/testing';
import type { Source } from '../names/source.ts';

/** Everything that `lint` says of a file, and of those that it imports. */
export function diagnose(source: Source, today: Day): readonly Diagnostic[] {
  return finish(diagnoseSteps(source, today));
}

/** The same in steps, of which none takes long: the next keystroke may make it needless. */
export function* diagnoseSteps(source: Source, today: Day): Steps<readonly Diagnostic[]> {
  const { diagnostics } = yield* compileSteps(source, source.host, { today, idle: true });
  yield;
  return hasErrors(diagnostics) ? diagnostics : [...diagnostics, ...runTests([source]).diagnostics];
}
