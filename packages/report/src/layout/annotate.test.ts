import { expect, test } from 'vitest';
import { annotate, type Mark } from './annotate.ts';

/** Underlines each of the words where it first stands, and shows the lines. */
function show(text: string, words: readonly (readonly [string, string])[], width = 60): string {
  const marks = words.map(([word, label]): Mark => {
    const start = text.indexOf(word);
    return { span: { start, end: start + word.length }, label, style: 'red' };
  });
  return annotate(text, marks, { width })
    .map(line => `|${line}`)
    .join('\n');
}

test('words are underlined where they stand', () => {
  expect(show('Dear 12 fans, hello', [['12 fans', '1']])).toBe(
    ['|Dear 12 fans, hello', '|     ^^^^^^^ 1'].join('\n'),
  );
});

test('marks that would touch take another row, equal ones share theirs', () => {
  const marks = [
    ['Dear 12 fans', '1'],
    ['12 fans', '2'],
    ['hello', '3'],
    ['12 fans', '4'],
  ] as const;
  expect(show('Dear 12 fans, and hello', marks)).toBe(
    ['|Dear 12 fans, and hello', '|^^^^^^^^^^^^ 1    ^^^^^ 3', '|     ^^^^^^^ 2 4'].join('\n'),
  );
});

test('of very many labels on one underline the first are shown', () => {
  const marks = Array.from({ length: 9 }, (_, at) => ['12 fans', String(at + 1)] as const);
  expect(show('Dear 12 fans', marks)).toBe(['|Dear 12 fans', '|     ^^^^^^^ 1 2 3 4 5 +4'].join('\n'));
});

test('a mark goes on over the end of a line, its label stands where it begins', () => {
  expect(show('To the people who watched', [['people who', '1']], 14)).toBe(
    ['|To the people', '|       ^^^^^^ 1', '|who watched', '|^^^'].join('\n'),
  );
});

test('wide characters, emoji and tabs take the columns that a terminal gives them', () => {
  expect(show('ねこ 7 fans', [['7 fans', '1']])).toBe(['|ねこ 7 fans', '|     ^^^^^^ 1'].join('\n'));
  expect(show('👩‍👩‍👧 7 fans', [['7 fans', '1']])).toBe(['|👩‍👩‍👧 7 fans', '|   ^^^^^^ 1'].join('\n'));
  expect(show('\t7 fans', [['7 fans', '1']])).toBe(['|  7 fans', '|  ^^^^^^ 1'].join('\n'));
});

test('a post cannot steer the terminal or turn the direction of writing', () => {
  expect(show('\u001b[2J 7 fans\u202e\u0085', [['7 fans', '1']])).toBe(
    ['|␛[2J 7 fans\ufffd\ufffd', '|     ^^^^^^ 1'].join('\n'),
  );
});

test('a long text is shown where something is underlined', () => {
  const text = Array.from({ length: 40 }, (_, at) => `line ${at}.`).join('\n');
  expect(show(text, [['line 20.', '1']])).toBe(
    ['|…', '|line 19.', '|line 20.', '|^^^^^^^^ 1', '|line 21.', '|…'].join('\n'),
  );
  expect(show(text, [])).toBe(['|line 0.', '|line 1.', '|line 2.', '|…'].join('\n'));
});
