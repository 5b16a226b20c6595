// Numbers in the cells of a table, whose column or row is headed by people: `| viewers | days |` over `| 53 | 18 |`.
import { coreNumberAt } from '../numbers/coreNumber.ts';
import type { Passage } from '../passage/passage.ts';
import type { Range } from '../tokens/range.ts';
import { isMark, wordAt } from '../tokens/token.ts';
import { pluralPeople } from '../lexicon/lists/peopleNouns.ts';

/** A cell that may count people. */
export interface TabledCount extends Range {
  readonly unit: string;
}

/** The cells of a text that may count people. */
export function tabledCounts(passage: Passage): readonly TabledCount[] {
  if (!passage.source.includes('|')) return none;
  const found: TabledCount[] = [];
  let heads: readonly Range[] = none;
  for (const row of rowsOf(passage)) {
    if (row.length < 2) {
      heads = none;
      continue;
    }
    for (let column = 0; column < row.length; column++) {
      const cell = row[column]!;
      if (!isNumber(passage, cell)) continue;
      const unit =
        peopleIn(passage, heads[column]) ??
        peopleIn(passage, row[column - 1]) ??
        (column === 0 ? peopleIn(passage, row[1]) : undefined);
      if (unit !== undefined) found.push({ ...cell, unit });
    }
    if (heads.length === 0) heads = row;
  }
  return found;
}

const none: readonly never[] = [];

/** The cells of each line; a line without a stroke is one cell. */
function rowsOf({ source, tokens }: Passage): readonly (readonly Range[])[] {
  const rows: Range[][] = [[]];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    const breaks =
      token === undefined || (before !== undefined && /[\r\n]/.test(source.slice(before.end, token.start)));
    const stroke = isMark(tokens, at, '|');
    if (!breaks && !stroke && !isMark(tokens, at, '¶')) continue;
    if (at > from) rows.at(-1)!.push({ from, to: at });
    if (!stroke || breaks) rows.push([]);
    from = stroke || isMark(tokens, at, '¶') ? at + 1 : at;
  }
  return rows;
}

function isNumber({ tokens }: Passage, { from, to }: Range): boolean {
  const number = coreNumberAt(tokens, from);
  return number?.form === 'count' && number.to === to && Number.isInteger(number.value.min);
}

/** The most tokens of a cell that names people. */
const longestHead = 6;

function peopleIn({ tokens }: Passage, cell: Range | undefined): string | undefined {
  if (cell === undefined || cell.to > cell.from + longestHead) return undefined;
  for (let at = cell.from; at < cell.to; at++) {
    const word = wordAt(tokens, at) ?? '';
    if (pluralPeople(word) === 'people') return word;
  }
  return undefined;
}
