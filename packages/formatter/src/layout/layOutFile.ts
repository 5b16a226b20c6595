import type { DeclarationNode, FileNode } from '@fineline/language';
import { line, type Blanks, type Doc } from './doc.ts';
import { hasBraces, layOutDeclaration } from './layOutDeclaration.ts';

/** Tree to layout. `source` is the text that the tree was read from, without a mistake in it. */
export function layOutFile({ declarations }: FileNode, source: string): Doc {
  return [
    declarations.map((node, at) => [
      line(blanksBefore(node, declarations[at - 1], source)),
      layOutDeclaration(node, source),
    ]),
    { kind: 'close', of: 'file' },
    // The end of the file, so that the comments before it have a place.
    { kind: 'verbatim', source: '', text: '' },
  ];
}

/** A blank line parts declarations; short ones of one kind may stand close together. */
function blanksBefore(node: DeclarationNode, before: DeclarationNode | undefined, source: string): Blanks {
  if (!before) return 'first';
  const isClose = node.kind === before.kind && isShort(node, source) && isShort(before, source);
  return isClose ? 'author' : 'always';
}

function isShort(node: DeclarationNode, source: string): boolean {
  switch (node.kind) {
    case 'import':
    case 'let':
    case 'fact':
    case 'guarantee':
      return true;
    case 'word-declaration':
      return !hasBraces(node, source);
    default:
      return false;
  }
}
