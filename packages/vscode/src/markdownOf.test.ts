import { expect, test } from 'vitest';
import { markdownOf } from './markdownOf.ts';

test('a policy with a mistake shows why, and goes on showing what it said before', () => {
  expect(markdownOf({ markdown: '# p\n' }, 'old')).toBe('# p\n');
  expect(markdownOf({ refused: 'line 3: no' })).toBe('> line 3: no\n');
  expect(markdownOf({ refused: 'line 3: no' }, '# p\n')).toMatch(/^> line 3: no\n\n[^]*\n---\n\n# p\n\n$/);
});
