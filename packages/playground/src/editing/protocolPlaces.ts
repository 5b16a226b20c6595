import type { Text } from '@codemirror/state';
import type { Position, Range, TextEdit } from 'vscode-languageserver-types';

/** The offset of a line and a character, moved into the text where it lies behind its end. */
export function offsetOf(doc: Text, { line, character }: Position): number {
  if (line >= doc.lines) return doc.length;
  const { from, to } = doc.line(line + 1);
  return Math.min(from + character, to);
}

export function positionOf(doc: Text, offset: number): Position {
  const { number, from } = doc.lineAt(offset);
  return { line: number - 1, character: offset - from };
}

export function spanOf(doc: Text, { start, end }: Range): { readonly from: number; readonly to: number } {
  const from = offsetOf(doc, start);
  return { from, to: Math.max(from, offsetOf(doc, end)) };
}

/** Edits of the protocol as changes of the editor. */
export function changesOf(
  doc: Text,
  edits: readonly TextEdit[],
): { from: number; to: number; insert: string }[] {
  return edits.map(({ range, newText }) => ({ ...spanOf(doc, range), insert: newText }));
}
