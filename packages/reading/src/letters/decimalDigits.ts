// Digits of every script, as Unicode knows them: a table, so that the same text has the same numbers on every engine.

/** The zeros, in order: the nine digits above each stand right behind it. */
const zeros: readonly number[] = (
  '30 660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 de6 e50 ed0 f20 1040 ' +
  '1090 17e0 1810 1946 19d0 1a80 1a90 1b50 1bb0 1c40 1c50 a620 a8d0 a900 a9d0 a9f0 aa50 abf0 ' +
  'ff10 104a0 10d30 10d40 11066 110f0 11136 111d0 112f0 11450 114d0 11650 116c0 116d0 116da 11730 118e0 11950 ' +
  '11bf0 11c50 11d50 11da0 11de0 11f50 16130 16a60 16ac0 16b50 16d70 1ccf0 1d7ce 1d7d8 1d7e2 1d7ec 1d7f6 1e140 ' +
  '1e2f0 1e4f0 1e5f1 1e950 1fbf0'
)
  .split(' ')
  .map(zero => parseInt(zero, 16));

/** The value of a decimal digit of any script; undefined for what is none. */
export function decimalDigit(codePoint: number): number | undefined {
  if (codePoint < 128) return codePoint >= 48 && codePoint <= 57 ? codePoint - 48 : undefined;
  let [low, high] = [0, zeros.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (zeros[middle]! <= codePoint) low = middle;
    else high = middle - 1;
  }
  const value = codePoint - zeros[low]!;
  return value < 10 ? value : undefined;
}

/** Numbers in circles that no normal form has: where a row starts and ends, and the number of its first. */
const circled: readonly (readonly [from: number, to: number, first: number])[] = [
  [0x24eb, 0x24f4, 11],
  [0x24f5, 0x24fe, 1],
  [0x24ff, 0x24ff, 0],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
  [0x1f51f, 0x1f51f, 10],
];

const raisedOrCircled = /^\(?([0-9]{1,2})[.,)]?$/;

/** The number that one sign stands for, in ASCII digits: *⑫*, *²*, *❺*, *⑴*, *🔟*; undefined for any other. */
export function signedNumber(codePoint: number): string | undefined {
  if (codePoint < 128) return undefined;
  for (const [from, to, first] of circled)
    if (codePoint >= from && codePoint <= to) return String(first + codePoint - from);
  return raisedOrCircled.exec(String.fromCodePoint(codePoint).normalize('NFKC'))?.[1];
}
