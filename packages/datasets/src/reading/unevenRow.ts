/** Says of a row, `row 4` or `line 5`, that it does not have as many values as there are columns. */
export function unevenRow(row: string, values: number, columns: number): string {
  return `${row} has ${counted(values, 'value')}, and the header names ${counted(columns, 'column')}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
