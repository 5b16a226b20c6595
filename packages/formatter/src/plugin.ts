// The Prettier plugin: a file is one node, which `format` has printed already, so that there is one layout wherever a
// policy is formatted. Prettier's own options do not change it, but for the line ends.
import { lineStarts, positionOf, type Diagnostic, type Position } from '@fineline/ruleset';
import type { Doc, Parser, Printer, SupportLanguage } from 'prettier';
import { format } from './format.ts';

interface WholeFile {
  readonly kind: 'whole-file';
  readonly source: string;
  readonly formatted: string;
}

/** The language, as Prettier finds it by the names of files. */
export const languages: SupportLanguage[] = [
  {
    name: 'Disclosure',
    parsers: ['disclosure'],
    extensions: ['.disclosure'],
    vscodeLanguageIds: ['disclosure'],
  },
];

/** Reads a file and prints it on the way; what cannot be read is thrown as Prettier wants it. */
export const parsers: Record<'disclosure', Parser<WholeFile>> = {
  disclosure: {
    astFormat: 'disclosure',
    parse(source, options) {
      const { value, diagnostics } = format(options.filepath ?? 'standard input', source);
      if (value === undefined) throw prettierError(diagnostics[0]!, source);
      return { kind: 'whole-file', source, formatted: value };
    },
    locStart: () => 0,
    locEnd: ({ source }) => source.length,
  },
};

/** Prettier puts in the line end that the user asked for. Written out, so that nothing of Prettier is loaded. */
const newLine: Doc = [{ type: 'line', hard: true, literal: true }, { type: 'break-parent' }];

/** Hands over what was printed. */
export const printers: Record<'disclosure', Printer<WholeFile>> = {
  disclosure: {
    print: ({ node }) => node.formatted.split('\n').map((line, at) => (at === 0 ? line : [newLine, line])),
  },
};

/** An error as Prettier shows it: with the place in its message, and in `loc` for the lines around it. */
function prettierError({ code, message, help, span }: Diagnostic, source: string): Error {
  const starts = lineStarts(source);
  const start = positionOf(span.start, starts);
  const loc: { readonly start: Position; readonly end: Position } = {
    start,
    end: positionOf(span.end, starts),
  };
  const said = `${message} (${start.line}:${start.column})${help === undefined ? '' : `\n${help}`}`;
  return Object.assign(new Error(said), { name: `error[${code}]`, loc });
}
