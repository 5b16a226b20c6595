import { parse, tokensOf } from '@fineline/language';
import { lineStarts, positionOf } from '@fineline/ruleset';

/** Lines that can be put away, both from 1; the first stays. */
export interface Fold {
  readonly first: number;
  readonly last: number;
  readonly kind: 'block' | 'comment' | 'imports';
}

/** Blocks, runs of comments and of imports of more than one line, in the order in which they end. */
export function fold(file: string, text: string): readonly Fold[] {
  const starts = lineStarts(text);
  const lineOf = (offset: number): number => positionOf(offset, starts).line;
  const { comments = [], declarations = [] } = parse(file, text).value ?? {};
  const ownLine = comments.filter(({ span }) =>
    /^[ \t]*$/.test(text.slice(starts[lineOf(span.start) - 1], span.start)),
  );
  const imports = declarations.filter(({ kind }) => kind === 'import');
  const all = [
    ...blocks(text, lineOf),
    ...runs(ownLine, lineOf).map(run => ({ ...run, kind: 'comment' as const })),
    ...runs(imports, lineOf).map(run => ({ ...run, kind: 'imports' as const })),
  ];
  return all.filter(({ first, last }) => last > first).sort((a, b) => a.last - b.last || b.first - a.first);
}

/** From each `{` to the line before its `}`, which stays to be seen. */
function blocks(text: string, lineOf: (offset: number) => number): readonly Fold[] {
  const open: number[] = [];
  return tokensOf(text).flatMap(({ kind, image, span }) => {
    if (kind !== 'sign') return [];
    if (image === '{') open.push(lineOf(span.start));
    const first = image === '}' ? open.pop() : undefined;
    return first === undefined ? [] : [{ first, last: lineOf(span.start) - 1, kind: 'block' as const }];
  });
}

/** Stretches of nodes that follow each other line by line. */
function runs(
  nodes: readonly { readonly span: { readonly start: number; readonly end: number } }[],
  lineOf: (offset: number) => number,
): readonly Pick<Fold, 'first' | 'last'>[] {
  const found: { first: number; last: number }[] = [];
  for (const { span } of nodes) {
    const [first, last] = [lineOf(span.start), lineOf(span.end)];
    const run = found.at(-1);
    if (run && first === run.last + 1) run.last = last;
    else found.push({ first, last });
  }
  return found;
}
