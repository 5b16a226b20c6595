import { expect, test } from 'vitest';
import { contextualWords, reservedWords } from '@fineline/language/grammar';
import { ebnf, ebnfOf } from './ebnf.ts';
import { writtenIn } from './expression.ts';
import { productionNamed, productions } from './productions.ts';

test('the file comes first, and each production after one that names it', () => {
  expect(productions.slice(0, 3).map(({ name }) => name)).toEqual([
    'declarations',
    'line-declaration',
    'import-line',
  ]);
});

test('every word of the language is written in some production', () => {
  const written = new Set(productions.flatMap(({ body }) => writtenIn(body)));
  const words = [...reservedWords, ...contextualWords];
  expect(words.filter(word => !written.has(word))).toEqual([]);
});

test.each([
  ['quantity', 'quantity = NUMBER [ unit ] ;'],
  ['module', 'module = NAME "/" NAME { "/" NAME } ;'],
  ['min-window', 'min-window = "window" bound ;'],
  ['label', 'label = NAME ":" ;'],
  ['term', 'term = [ "not" ] ( "(" condition ")" | atom ) ;'],
  ['policy', 'policy = "policy" NAME [ policy-parents ] "{" { header | section } "}" ;'],
])('%s', (name, text) => {
  expect(ebnfOf(productionNamed(name))).toBe(text);
});

test('no line is longer than 100 letters', () => {
  expect(
    ebnf()
      .split('\n')
      .filter(line => line.length > 100),
  ).toEqual([]);
});
