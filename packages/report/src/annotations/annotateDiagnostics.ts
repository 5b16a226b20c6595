import { codes, lineStarts, positionOf, type Diagnostic, type Severity, type Span } from '@fineline/ruleset';
import type { Sources } from '../diagnostics/sources.ts';
import type { Annotation, Level, Region } from './annotation.ts';

const levels: { readonly [S in Severity]: Level } = { error: 'error', warning: 'warning', info: 'note' };

/** Diagnostics as annotations of their files. The lines of a file are looked for once. */
export function annotateDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
): readonly Annotation[] {
  const starts = new Map([...sources].map(([file, text]) => [file, lineStarts(text)]));
  return diagnostics.map(diagnostic => annotate(diagnostic, starts.get(diagnostic.file)));
}

function annotate(
  { code, severity, message, file, span, help, fix, labels = [] }: Diagnostic,
  starts: readonly number[] | undefined,
): Annotation {
  const regionIn = ({ start, end }: Span): Region => {
    if (starts === undefined) return { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
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
