import { readTable } from '@fineline/datasets';
import { describe, expect, test } from 'vitest';

function values(file: string, text: string): unknown {
  const { value } = readTable(file, text);
  return value && Object.fromEntries(value.columns.map(column => [column.name, column.values]));
}

describe('CSV', () => {
  test.each([
    ['commas', 'a,b\n1,x\n', { a: [1], b: ['x'] }],
    ['semicolons', 'a;b\n1;"x;y"\n', { a: [1], b: ['x;y'] }],
    ['tabs', 'a\tb\n1\tx\n', { a: [1], b: ['x'] }],
    ['carriage returns', 'a,b\r\n1,x\r\n', { a: [1], b: ['x'] }],
    ['a byte-order mark', '\uFEFFa\n1\n', { a: [1] }],
    ['quotes within quotes and line ends', 'a\n"x ""y""\nz"\n', { a: ['x "y"\nz'] }],
    ['empty values', 'a,b\n,x\n2,\n', { a: [null, 2], b: ['x', null] }],
    ['empty values of a single column', 'a\n1\n\n2\n', { a: [1, null, 2] }],
    ['postal codes', 'a\n01234\n12345\n', { a: ['01234', '12345'] }],
    ['numbers that no number holds', 'a\n12345678901234567\n1\n', { a: ['12345678901234567', '1'] }],
    ['decimals and powers', 'a\n-0.5\n1e3\n', { a: [-0.5, 1000] }],
    ['numbers among texts', 'a\n1\nx\n', { a: ['1', 'x'] }],
    ['no rows', 'a,b\n', { a: [], b: [] }],
  ])('%s', (_, text, expected) => {
    expect(values('t.csv', text)).toEqual(expected);
  });

  test.each([
    ['', '`t.csv` is empty'],
    ['a,a\n1,2\n', 'two columns are called `a`'],
    ['a,b\n1\n', 'row 1 has 1 value, and the header names 2 columns'],
    ['a\n"x\n', 'a quoted value has no end'],
    ['a\n"x"y\n', 'something stands behind the end of a quoted value'],
  ])('%j is no table', (text, message) => {
    expect(readTable('t.csv', text).diagnostics.map(({ message }) => message)).toEqual([message]);
  });

  test.each([
    ['a\n1,2\n', 'row 1 has 2 values, and the header names 1 column'],
    ['\ufeffa,b\r\n"1\n1",2\r\n\r\n3\r\n4,5\r\n', 'row 2 has 1 value, and the header names 2 columns'],
  ])('%j: the row that does not fit is shown', (text, message) => {
    const [problem] = readTable('t.csv', text).diagnostics;
    const at = text.search(/[13](?:,2)?\r?\n(?:4|$)/);
    expect(problem).toMatchObject({ message, span: { start: at, end: at } });
  });
});

describe('JSON', () => {
  test.each([
    ['t.json', '[{"a":1,"b":"x"},{"a":null,"c":true}]', { a: [1, null], b: ['x', null], c: [null, true] }],
    ['t.jsonl', '{"a":1}\n\n{"a":2}\n', { a: [1, 2] }],
    ['t.ndjson', '{"a":1}\n{"a":2}\n', { a: [1, 2] }],
    ['t.json', '[]', {}],
    ['t.json', '[{"a":9007199254740993},{"a":-1e400}]', { a: ['9007199254740993', '-1e400'] }],
    ['t.jsonl', '{"a":0.30000000000000004}\n{"a":1.00}', { a: [0.30000000000000004, 1] }],
    ['t.jsonl', '{"a":0.30000000000000001}\n{"a":true}', { a: ['0.30000000000000001', true] }],
    ['t.json', '[{"a":"1e400, \\"9007199254740993"}]', { a: ['1e400, "9007199254740993'] }],
    ['t.json', '[{"a":1e22,"b":0e5,"c":1e-400}]', { a: [1e22], b: [0], c: ['1e-400'] }],
  ])('%s %s', (file, text, expected) => {
    expect(values(file, text)).toEqual(expected);
  });

  test.each([
    ['{', '`t.json` is not JSON'],
    ['{"a":1}', '`t.json` holds no list of rows'],
    ['[1]', 'row 1 is no object'],
    ['[{"a":[1]}]', '`a` of row 1 is a list or an object'],
    ['[{"a":1,"b":":","\\u0061":2}]', 'a row states `a` twice'],
    ['[012345678901234567890]', '`t.json` is not JSON'],
  ])('%s is no table', (text, message) => {
    expect(readTable('t.json', text).diagnostics.map(({ message }) => message)).toEqual([message]);
  });

  test.each([
    ['{"a":1}\n{"a":', 'line 2 is not JSON', 8],
    ['{"a":1}\r\n{"a":1, "a":2}', 'a row states `a` twice', 17],
  ])('%j is no table in lines', (text, message, start) => {
    const { value, diagnostics } = readTable('t.jsonl', text);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ message, span: { start } }]);
  });
});
