import { expect, test } from 'vitest';
import { passageOf } from './passage.ts';

/** The sentences of a text, each as its words. */
function sentencesIn(text: string): readonly string[] {
  const { tokens, sentences } = passageOf(text);
  return sentences.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

test.each([
  ['the boats are out\nCome and see', ['the boats are out', 'Come and see']],
  ['The boats left on Sunday\nCome and see', ['The boats left on Sunday', 'Come and see']],
  ['The boats left in 2025\nCome and see', ['The boats left in 2025', 'Come and see']],
  ['The boats left at 9am\r\nCome and see', ['The boats left at 9am', 'Come and see']],
  ['The boats left 🛶\nCome and see', ['The boats left 🛶', 'Come and see']],
  ['The boats left (all of them)\n“Come and see”', ['The boats left (all of them)', '“Come and see”']],
  ['The boats left / Come and see', ['The boats left', 'Come and see']],
  ['The boats left.\n\nCome and see', ['The boats left.', 'Come and see']],
  // Wrapped, or cut for looks.
  ['the boats are\nout of the shed', ['the boats are\nout of the shed']],
  ['we saw the boats of\nHull', ['we saw the boats of\nHull']],
  ['we rowed to New\nYork', ['we rowed to New\nYork']],
  ['we rowed last\nSunday', ['we rowed last\nSunday']],
  ['we counted 41\nBoats', ['we counted 41\nBoats']],
  ['the boats left,\nCome and see', ['the boats left,\nCome and see']],
  ['rowing and/or Sailing', ['rowing and/or Sailing']],
])('%j', (text, expected) => {
  expect(sentencesIn(text)).toEqual(expected);
});
