import { printable, type Paint, type Style } from '@fineline/report';
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch, type StructuredPatch } from 'diff';

const context = 3;
/** With more lines changed than this the shortest difference takes seconds, and nobody reads it. */
const mostChanges = 5_000;

/**
 * What changes from one text of a file to another, as a patch that `patch` and `git apply` take; but signs that would steer a
 * terminal are shown as pictures of themselves, of which nobody can make a patch.
 */
export function unifiedDiff(file: string, before: string, after: string, paint: Paint): string {
  const found = structuredPatch(file, file, before, after, undefined, undefined, {
    context,
    maxEditLength: mostChanges,
  });
  return formatPatch(found ?? wholeFile(file, before, after), FILE_HEADERS_ONLY)
    .split('\n')
    .map(line => painted(harmless(line), paint))
    .join('\n');
}

/** Everything out, everything in. */
function wholeFile(file: string, before: string, after: string): StructuredPatch {
  const out = linesOf(before);
  const into = linesOf(after);
  const lines = [...marked('-', out), ...marked('+', into)];
  const hunk = { oldStart: 1, oldLines: out.length, newStart: 1, newLines: into.length, lines };
  return {
    oldFileName: file,
    newFileName: file,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: [hunk],
  };
}

function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}

function marked(sign: '-' | '+', lines: readonly string[]): readonly string[] {
  return lines.flatMap(line =>
    line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file'],
  );
}

/** A line as it may be printed. Blanks stay what they are, and so does the end of a line as on Windows. */
function harmless(line: string): string {
  const [, text = '', end = ''] = /^(.*?)(\r?)$/s.exec(line)!;
  return text.split('\t').map(printable).join('\t') + end;
}

const styles: Readonly<Record<string, Style>> = { '-': 'red', '+': 'green', '@': 'dim' };

function painted(line: string, paint: Paint): string {
  const style = styles[line.charAt(0)];
  return style ? paint(style, line) : line;
}
