import type { DiffReport } from './diffReport.ts';

/** A report as JSON, its verdict at the top. */
export function diffJson(report: DiffReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
