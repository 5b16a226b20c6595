// What a reader of tests sees of diagnostics: one line each.
import { check, parse } from '@fineline/language';
import { lineStarts, positionOf, type Diagnostic } from '@fineline/ruleset';

/** `FL0201 2:18 [mockign] message`, then the help behind `|`, the labelled places and the safety of the fix. */
export function told(
  diagnostics: readonly Diagnostic[],
  texts: Readonly<Record<string, string>>,
): readonly string[] {
  return diagnostics.map(({ code, message, file, span, help, labels, fix }) => {
    const place = placed(file, span.start, texts);
    const others = (labels ?? []).map(
      label => ` @${placed(label.file, label.span.start, texts)} ${label.message}`,
    );
    const words = texts[file]!.slice(span.start, span.end);
    return `${code} ${place} [${words}] ${message}${help ? ` | ${help}` : ''}${others.join('')}${fix ? ` (${fix.safety})` : ''}`;
  });
}

/** What `parse` says of a text. */
export function toldByParse(text: string): readonly string[] {
  return told(parse('main', text).diagnostics, { main: text });
}

/** What `check` says of a text; `files` are there to be imported. */
export function toldByCheck(text: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  return told(checked(text, files).diagnostics, { ...files, main: text });
}

/** `check` of a text named `main`, beside `files`. */
export function checked(
  text: string,
  files: Readonly<Record<string, string>> = {},
): ReturnType<typeof check> {
  return check(
    { file: 'main', text },
    {
      read: path => {
        const found = files[path];
        return found === undefined ? { problem: 'missing' } : { text: found };
      },
    },
  );
}

/** A text with all fixes put in that `check` proposes for it. */
export function fixed(text: string): string {
  const edits = checked(text).diagnostics.flatMap(({ fix }) => fix?.edits ?? []);
  return [...edits]
    .reverse()
    .reduce((so, { span, text }) => so.slice(0, span.start) + text + so.slice(span.end), text);
}

/** A policy with clauses about posts. */
export function posts(...clauses: readonly string[]): string {
  return `policy p {\n  posts {\n${clauses.map(clause => `    ${clause}\n`).join('')}  }\n}\n`;
}

function placed(file: string, offset: number, texts: Readonly<Record<string, string>>): string {
  const { line, column } = positionOf(offset, lineStarts(texts[file]!));
  return `${file === 'main' ? '' : `${file}:`}${line}:${column}`;
}
