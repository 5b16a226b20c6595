import { expect, test } from 'vitest';
import { tokensOf, whatFollows, type Part } from '@fineline/language';

/** What follows, in short; `END` where the part may end. */
function next(part: Part, text: string): string {
  const { followers, isWhole } = whatFollows(text, part);
  const words = followers.map(({ next }) => (typeof next === 'string' ? next : next.any.toUpperCase()));
  return [...words, ...(isWhole ? ['END'] : [])].join(' ');
}

test.each<readonly [part: Part, text: string, expected: string]>([
  [
    'clause',
    'floor: ban',
    'identifiers identifiers tones framings topics channels audiences addressees columns zero full',
  ],
  ['clause', 'ban tones warm,', 'NAME TEXT'],
  ['clause', 'deny when cohort.', 'NAME'],
  ['clause', 'a: deny when tone is any', 'of'],
  ['clause', 'min window 7 days else', 'review warn'],
  ['clause', 'there is no such clause', ''],
  ['section', 'datasets a', ', {'],
  ['lineDeclaration', 'import fineline/health', '/ END'],
  ['phrases', 'phrases from "a.csv"', 'column'],
])('%s: %s', (part, text, expected) => {
  const found = next(part, text);
  expect(found === '' ? [] : [...found.split(' ')].sort()).toEqual(
    expected === '' ? [] : expected.split(' ').sort(),
  );
});

test('a clause that may end there may go on as well', () => {
  expect(next('clause', 'ban tones warm')).toMatch(/^, when unless .* never END$/);
});

test('tokens are plain, whatever is wrong with the text', () => {
  const text = 'small: ban tones "warm", 1_000 people 2026-01-01 1.0.0 @ {';
  expect(tokensOf(text).map(({ kind, image }) => `${kind} ${image}`)).toEqual([
    'label small',
    'sign :',
    'reserved ban',
    'keyword tones',
    'text "warm"',
    'sign ,',
    'number 1_000',
    'keyword people',
    'day 2026-01-01',
    'version 1.0.0',
    'sign {',
  ]);
  for (const { image, span } of tokensOf(text)) expect(text.slice(span.start, span.end)).toBe(image);
});
