import type { Diagnostic } from '@fineline/ruleset';

/** Tells which problems are news: a field that no fact is named like is told of once, however many posts have it. */
export function toldOnce(): (problem: Diagnostic) => boolean {
  const fieldsTold = new Set<string>();
  return ({ code, message }) => {
    if (code !== 'FL0704') return true;
    if (fieldsTold.has(message)) return false;
    fieldsTold.add(message);
    return true;
  };
}
