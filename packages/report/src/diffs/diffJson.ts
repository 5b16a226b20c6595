import type { PolicyDiff } from '@fineline/analysis';

/** A comparison as JSON, its verdict at the top. */
export function diffJson(diff: PolicyDiff): string {
  return `${JSON.stringify(diff, null, 2)}\n`;
}
