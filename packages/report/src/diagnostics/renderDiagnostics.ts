import type { Diagnostic, Severity } from '@fineline/ruleset';
import { printable } from '../layout/cells.ts';
import { unpainted, type Paint, type Style } from '../layout/paint.ts';
import { wrapWords } from '../layout/wrapText.ts';
import { frame } from './frame.ts';
import { startOf, type Sources } from './sources.ts';

const styles: { readonly [S in Severity]: Style } = { error: 'red', warning: 'yellow', info: 'blue' };

/**
 * Diagnostics as people read them in a terminal: what is wrong, where, the line itself, the way out.
 *
 * @param width what a terminal shows in a line; lines are not wrapped without
 */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  paint: Paint = unpainted,
  width: number = Infinity,
): string {
  return diagnostics.map(diagnostic => `${renderOne(diagnostic, sources, paint, width)}\n`).join('\n');
}

function renderOne(diagnostic: Diagnostic, sources: Sources, paint: Paint, width: number): string {
  const { code, severity, message, file, span, labels = [], help, fix } = diagnostic;
  const style = styles[severity];
  const kind = `${severity}[${code}]`;
  const [first = '', ...rest] = wrapped(`${kind}: ${printable(message)}`, width);
  return [
    `${paint(style, kind)}${paint('bold', first.slice(kind.length))}`,
    ...wrapped(rest.join(' '), width - 2).map(line => paint('bold', `  ${line}`)),
    ...placed(file, span, style),
    ...labels.flatMap(label => [`  ${printable(label.message)}:`, ...placed(label.file, label.span, 'blue')]),
    ...(help === undefined ? [] : led('help:', help)),
    ...(fix === undefined ? [] : led('fix:', fix.title)),
  ].join('\n');

  /** What is said behind a word, further lines under the first. */
  function led(word: string, said: string): readonly string[] {
    const indent = ' '.repeat(word.length + 3);
    return wrapped(printable(said), width - indent.length).map((line, at) =>
      at === 0 ? `  ${paint('bold', word)} ${line}` : `${indent}${line}`,
    );
  }

  function placed(file: string, span: Diagnostic['span'], style: Style): readonly string[] {
    const text = sources.get(file);
    const { line, column } = startOf(file, span, sources);
    const place = text === undefined ? printable(file) : `${printable(file)}:${line}:${column}`;
    const lines =
      text === undefined || text === '' ? [] : frame(text, span, { style, paint, width: width - 4 });
    return [`  ${place}`, ...lines.map(line => `    ${line}`)];
  }
}

function wrapped(text: string, width: number): readonly string[] {
  if (text === '') return [];
  return width === Infinity ? [text] : wrapWords(text, Math.max(20, width));
}

/** The same in whole sentences, for screen readers and logs. */
export function describeDiagnostics(diagnostics: readonly Diagnostic[], sources: Sources): string {
  return diagnostics
    .map(({ code, severity, message, file, span, help }) => {
      const { line, column } = startOf(file, span, sources);
      const kind = severity === 'info' ? 'Note' : severity === 'warning' ? 'Warning' : 'Error';
      const way = help === undefined ? '' : ` ${printable(help)}${/[.?!]$/.test(help) ? '' : '.'}`;
      return `${kind} ${code} in ${printable(file)}, line ${line}, column ${column}: ${printable(message)}.${way}\n`;
    })
    .join('');
}
