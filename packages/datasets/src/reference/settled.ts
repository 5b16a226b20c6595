// Who somebody is, and what a value is that is to vary, does not hang on blanks around it (fixed-width exports pad) nor on
// which of two ways Unicode has for a letter: two that are told apart by those alone would make one person a group. Keys
// are left as they are written, since to join them makes groups larger.
import type { Cell } from '../table/table.ts';

/** Nearly every value is: no blank, and no letter that could be written in two ways. */
const isPlain = /^[!-~]+$/;

/** A value without blanks around it and in Unicode's composed form; of blanks alone it is empty. */
export function settled(cell: Cell): Cell {
  if (typeof cell !== 'string' || isPlain.test(cell)) return cell;
  const text = cell.trim().normalize('NFC');
  return text === '' ? null : text;
}

/** The same of a column. */
export function settledColumn(values: readonly Cell[] | undefined): readonly Cell[] | undefined {
  return values?.map(settled);
}
