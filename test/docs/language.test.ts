// The page on the language leaves no word out: not one of its grammar, its vocabularies or its built-in modules.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { moduleNames } from '@fineline/language';
import { contextualWords, reservedWords } from '@fineline/language/grammar';
import { builtInFacts, builtInVocabularies } from '@fineline/ruleset';
import { root } from '../root.ts';

test('every word of the language is on its page', () => {
  const page = readFileSync(`${root}packages/fineline/guides/language.md`, 'utf8');
  const words = [
    ...[...reservedWords, ...contextualWords, ...moduleNames, ...builtInFacts.keys()],
    ...Object.values(builtInVocabularies).flatMap(all => all.map(({ word }) => word)),
  ];
  const isThere = (word: string): boolean =>
    new RegExp(`(?<![\\w-])${word.replace('.', '\\.')}(?![\\w-])`).test(page);
  expect([...new Set(words)].filter(word => !isThere(word))).toEqual([]);
});
