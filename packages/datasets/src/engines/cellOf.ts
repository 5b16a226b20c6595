import type { Cell } from '../table/table.ts';
import type { ColumnKind } from '../sql/sourceTable.ts';
import type { Value } from './connection.ts';

/** A value of a column of this kind, as the reference engine would have read it. */
export function cellOf(value: Value, kind: ColumnKind): Cell {
  if (value === null) return null;
  if (kind === 'boolean') return typeof value === 'boolean' ? value : /^t(rue)?$/i.test(String(value));
  if (kind === 'whole' || kind === 'decimal') return numberIn(String(value));
  if (kind === 'float') return typeof value === 'number' ? value + 0 : floatIn(String(value));
  return String(value);
}

/** More digits than a number holds stay text. */
function numberIn(text: string): Cell {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return text.toLowerCase() === 'nan' ? Number.NaN : text;
  const digits = text.replaceAll(/[-.]/g, '').replace(/^0+/, '').length;
  const plain = text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
  return digits <= 15 || String(Number(plain)) === plain ? Number(plain) + 0 : plain;
}

function floatIn(text: string): number {
  if (/^-?nan$/i.test(text)) return Number.NaN;
  if (/^\+?inf/i.test(text)) return Number.POSITIVE_INFINITY;
  if (/^-inf/i.test(text)) return Number.NEGATIVE_INFINITY;
  return Number(text) + 0;
}
