// The Prettier plugin: a file is one node, which `format` has printed already, so that there is one layout wherever a
// policy is formatted. Prettier's own options do not change it, but for the line ends.
import { lineStarts, positionOf, type Diagnostic, type Position } from '@fineline/ruleset';
import { format } from './format.ts';

/** A file, and what it is printed as. */
export interface WholeFile {
  readonly kind: 'whole-file';
  readonly source: string;
  readonly formatted: string;
}

// The types that follow are those of Prettier, as far as this fills them, so that whoever has no Prettier can check types.

/** How Prettier knows a language. */
export interface DisclosureLanguage {
  name: string;
  parsers: string[];
  extensions: string[];
  vscodeLanguageIds: string[];
}

/** How Prettier reads a file. */
export interface DisclosureParser {
  astFormat: string;
  parse: (text: string, options: { filepath?: string }) => WholeFile;
  locStart: (node: WholeFile) => number;
  locEnd: (node: WholeFile) => number;
}

/** A piece of what is printed. */
export type Piece = string | Piece[] | { type: 'line'; hard: true; literal: true } | { type: 'break-parent' };

/** How Prettier prints a file. */
export interface DisclosurePrinter {
  print: (path: { readonly node: WholeFile }) => Piece;
}

/** The language, as Prettier finds it by the names of files. */
export const languages: DisclosureLanguage[] = [
  {
    name: 'Disclosure',
    parsers: ['disclosure'],
    extensions: ['.disclosure'],
    vscodeLanguageIds: ['disclosure'],
  },
];

/** Reads a file and prints it on the way; what cannot be read is thrown as Prettier wants it. */
export const parsers: Record<'disclosure', DisclosureParser> = {
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
const newLine: Piece = [{ type: 'line', hard: true, literal: true }, { type: 'break-parent' }];

/** Hands over what was printed. */
export const printers: Record<'disclosure', DisclosurePrinter> = {
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
