import { type Expression, isSame, sequence } from '../expression.ts';
import { again, type Box, inARow, inRows, oneOf, orNot, type Rows, station } from './box.ts';

const widest = 760;

/** The track of a whole production, in rows where it is long. */
export function boxOfProduction(body: Expression): Rows {
  const boxes = boxesOf(body);
  const rows: Box[][] = [[]];
  let width = 0;
  for (const box of boxes) {
    if (width > 0 && width + box.width > widest) {
      rows.push([]);
      width = 0;
    }
    rows.at(-1)!.push(box);
    width += box.width + 12;
  }
  return inRows(rows.map(inARow));
}

function boxesOf(body: Expression): readonly Box[] {
  if (body.kind !== 'sequence') return [boxOf(body)];
  const boxes: Box[] = [];
  for (let at = 0; at < body.parts.length; at++) {
    const list = listAt(body.parts, at);
    boxes.push(list ? again(boxOf(list.part), boxOf(list.between)) : boxOf(body.parts[at]!));
    if (list) at++;
  }
  return boxes;
}

function boxOf(expression: Expression): Box {
  switch (expression.kind) {
    case 'written':
      return station(expression.text, 'written');
    case 'lexical':
      return station(expression.name, 'lexical', '#lexical-words');
    case 'rule':
      return station(expression.name, 'rule', `#${expression.name}`);
    case 'sequence':
      return inARow(boxesOf(expression));
    case 'choice':
      return oneOf(expression.parts.map(boxOf));
    case 'optional':
      return orNot(boxOf(expression.part));
    case 'repeated':
      return orNot(again(boxOf(expression.part)));
  }
}

/** `x { "," x }`: parts with something between them, which a loop shows better. */
function listAt(
  parts: readonly Expression[],
  at: number,
): { readonly part: Expression; readonly between: Expression } | undefined {
  const part = parts[at]!;
  const rest = parts[at + 1];
  if (rest?.kind !== 'repeated' || rest.part.kind !== 'sequence') return undefined;
  const last = rest.part.parts.at(-1)!;
  return isSame(part, last) ? { part, between: sequence(rest.part.parts.slice(0, -1)) } : undefined;
}
