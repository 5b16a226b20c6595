import { expect, test } from 'vitest';
import { fileText } from './fileText.ts';

const read = (...bytes: (string | Uint8Array<ArrayBuffer>)[]): ReturnType<typeof fileText> =>
  fileText(new File(bytes, 'towns.csv'));
const rows = 'id,town\n1,Mölln\n';

test('a text in UTF-8 is opened, with or without its mark', async () => {
  expect(await read(rows)).toEqual({ text: rows });
  expect(await read(new Uint8Array([0xef, 0xbb, 0xbf]), rows)).toEqual({ text: rows });
});

test.each([
  ['Windows-1252', Uint8Array.from(rows, sign => sign.charCodeAt(0))],
  ['UTF-16', new Uint8Array(Uint16Array.from(`\uFEFF${rows}`, sign => sign.charCodeAt(0)).buffer)],
  ['UTF-16 without its mark', new Uint8Array(Uint16Array.from('id\n1\n', sign => sign.charCodeAt(0)).buffer)],
  ['a packed file', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])],
  ['half a sign', new Uint8Array([0x4d, 0xc3])],
])('as the command line, it takes no %s', async (_, bytes) => {
  expect(await read(bytes)).toEqual({ refused: expect.stringContaining('“towns.csv” was not opened') });
});
