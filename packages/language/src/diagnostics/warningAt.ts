import type { Diagnostic } from '@fineline/ruleset';
import { errorAt } from './errorAt.ts';

/** A warning at a place, as `errorAt`. */
export function warningAt(...said: Parameters<typeof errorAt>): Diagnostic {
  return { ...errorAt(...said), severity: 'warning' };
}
