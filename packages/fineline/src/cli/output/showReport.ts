import {
  describeDiff,
  diffHtml,
  diffJson,
  diffMarkdown,
  renderDiff,
  unpainted,
  type DiffReport,
} from '@fineline/report';
import type { Terminal } from '../../terminal/terminal.ts';
import { openSink, type FormatChoice } from './formats.ts';

export type ReportFormat = 'text' | 'plain' | 'markdown' | 'html' | 'json';

/** The first is for people, and what is meant where nobody says. */
export const reportFormats: readonly [ReportFormat, ...ReportFormat[]] = [
  'text',
  'plain',
  'markdown',
  'html',
  'json',
];

/** Writes a report in every format asked for, each to its place. */
export async function showReport(
  report: DiffReport,
  formats: readonly FormatChoice<ReportFormat>[],
  terminal: Terminal,
): Promise<void> {
  for (const { format, file } of formats) {
    const sink = openSink(file, terminal);
    const look = file === undefined ? terminal : { width: 110, paint: unpainted };
    await sink.write(format === 'text' ? renderDiff(report, look) : writers[format](report));
    await sink.close();
  }
}

const writers: { readonly [F in Exclude<ReportFormat, 'text'>]: (report: DiffReport) => string } = {
  plain: describeDiff,
  markdown: diffMarkdown,
  html: diffHtml,
  json: diffJson,
};
