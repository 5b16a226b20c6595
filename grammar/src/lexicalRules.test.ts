import { expect, test } from 'vitest';
import { lex } from '@fineline/language/grammar';
import { patternOf } from './lexicalRules.ts';

/** What the lexer makes of a text that is one word, or `wrong`. */
function kindOf(text: string): string {
  const { tokens, mistakes } = lex('main', text);
  if (mistakes.length > 0 || tokens.length !== 1) return 'wrong';
  return tokens[0]!.tokenType.name;
}

function kindByPattern(text: string): string {
  const kinds = { NAME: 'Name', NUMBER: 'Number', DATE: 'Day', VERSION: 'Version' };
  const found = Object.entries(kinds).find(([name]) => new RegExp(`^${patternOf(name)}$`).test(text));
  return found?.[1] ?? 'wrong';
}

test.each([
  ['playful', 'Name'],
  ['age_band-2', 'Name'],
  ['_', 'Name'],
  ['7', 'Number'],
  ['1_000', 'Number'],
  ['12_345_678.25', 'Number'],
  ['1000', 'Number'],
  ['0.3', 'Number'],
  ['1_00', 'wrong'],
  ['1000_000', 'wrong'],
  ['7days', 'wrong'],
  ['2026-12-31', 'Day'],
  ['2026-1-1', 'wrong'],
  ['1.2.3', 'Version'],
  ['1.2.3.4', 'wrong'],
])('%s is read as %s, and coloured so', (text, kind) => {
  expect([kindOf(text), kindByPattern(text)]).toEqual([kind, kind]);
});
