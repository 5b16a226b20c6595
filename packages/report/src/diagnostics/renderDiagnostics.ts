import type { Diagnostic, Severity } from '@fineline/ruleset';
import { printable } from '../layout/cells.ts';
import { unpainted, type Paint, type Style } from '../layout/paint.ts';
import { frame } from './frame.ts';
import { startOf, type Sources } from './sources.ts';

const styles: { readonly [S in Severity]: Style } = { error: 'red', warning: 'yellow', info: 'blue' };

/** Diagnostics as people read them in a terminal: what is wrong, where, the line itself, the way out. */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  paint: Paint = unpainted,
): string {
  return diagnostics.map(diagnostic => `${renderOne(diagnostic, sources, paint)}\n`).join('\n');
}

function renderOne(diagnostic: Diagnostic, sources: Sources, paint: Paint): string {
  const { code, severity, message, file, span, labels = [], help, fix } = diagnostic;
  const style = styles[severity];
  return [
    `${paint(style, `${severity}[${code}]`)}${paint('bold', `: ${printable(message)}`)}`,
    ...placed(file, span, style),
    ...labels.flatMap(label => [`  ${printable(label.message)}:`, ...placed(label.file, label.span, 'blue')]),
    ...(help === undefined ? [] : [`  ${paint('bold', 'help:')} ${printable(help)}`]),
    ...(fix === undefined ? [] : [`  ${paint('bold', 'fix:')} ${printable(fix.title)}`]),
  ].join('\n');

  function placed(file: string, span: Diagnostic['span'], style: Style): readonly string[] {
    const text = sources.get(file);
    const { line, column } = startOf(file, span, sources);
    const place = text === undefined ? printable(file) : `${printable(file)}:${line}:${column}`;
    const lines = text === undefined || text === '' ? [] : frame(text, span, { style, paint });
    return [`  ${place}`, ...lines.map(line => `    ${line}`)];
  }
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
