import { codes, lineStarts, positionOf, type Diagnostic, type Severity } from '@fineline/ruleset';
import type { Sources } from '../diagnostics/sources.ts';
import type { Annotation, Level, Region } from './annotation.ts';

const levels: { readonly [S in Severity]: Level } = { error: 'error', warning: 'warning', info: 'note' };

/** A diagnostic as an annotation of its file. */
export function annotateDiagnostic(diagnostic: Diagnostic, sources: Sources): Annotation {
  const { code, severity, message, file, span, help, fix, labels = [] } = diagnostic;
  const text = sources.get(file);
  const regionIn = ({ start, end }: Diagnostic['span']): Region => {
    if (text === undefined) return { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    const starts = lineStarts(text);
    const from = positionOf(start, starts);
    const to = positionOf(end, starts);
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  };
  return {
    rule: code,
    about: codes[code],
    level: levels[severity],
    title: `${code}: ${codes[code]}`,
    action: `${severity} ${code}`,
    message,
    help: [...(help === undefined ? [] : [help]), ...(fix === undefined ? [] : [`Fix: ${fix.title}.`])],
    file,
    region: regionIn(span),
    related: labels.flatMap(label => (label.file === file ? [regionIn(label.span)] : [])),
    sameBy: [code, file, message],
  };
}
