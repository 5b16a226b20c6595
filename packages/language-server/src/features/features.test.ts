// The features that look at a whole file.
import { describe, expect, test } from 'vitest';
import { parse } from '@fineline/language';
import { colour, diagnose, fold, layOut, lenses, outline, type OutlineItem } from '@fineline/language-server';
import { posts, sourceOf } from '../../testing/cursor.ts';

test('what `lint` says is told, what takes proofs and what examples get wrong included', () => {
  const codes = (text: string): readonly string[] =>
    diagnose(sourceOf(text), '2026-06-01').map(({ code }) => code);
  expect(codes(posts('ban tones mockign'))).toEqual(['FL0201']);
  expect(codes(posts('a: ban tones mocking\n    b: ban tones hostile'))).toEqual(['FL0510']);
  expect(codes(`${posts('ban tones mocking')}test p {\n  deny post { campaign unknown }\n}\n`)).toEqual([
    'FL0804',
  ]);
});

test('a file is laid out by its one layout, in one short change', () => {
  const text = posts('ban   tones mocking');
  const [edit, ...others] = layOut('p', text);
  expect(others).toEqual([]);
  expect(text.slice(0, edit!.span.start) + edit!.text + text.slice(edit!.span.end)).toBe(
    posts('ban tones mocking'),
  );
  expect(edit!.span.end - edit!.span.start).toBeLessThan(4);
  expect(layOut('p', posts('ban tones mocking'))).toEqual([]);
  expect(layOut('p', posts('ban tones'.slice(0, 5)))).toEqual([]);
});

test('an outline has policies, their blocks and rules, also of half a text', () => {
  const told = ({ name, kind, detail, children }: OutlineItem): string =>
    `${kind} ${name}${detail === undefined ? '' : ` (${detail})`}${children.length > 0 ? ` [${children.map(told).join(', ')}]` : ''}`;
  const text = `let few = 5 people\npolicy p extends q {\n  posts {\n    floor: min cohort few\n    ban tones\n    max details\n  }\n  datasets a, b { small: min`;
  expect(outline('p', text).map(told)).toEqual([
    'quantity few',
    'policy p (extends q) [block posts [rule floor, rule ban-tones], block datasets a, b [rule small]]',
  ]);
});

test('blocks, comments and imports fold, also of half a text', () => {
  const text = `import "./a"\nimport "./b"\n// One.\n// Two.\npolicy p {\n  posts {\n    max details 2 // Three.\n    // Four.\n  }\n}\ntest p {`;
  expect(fold('p', text).map(({ first, last, kind }) => `${kind} ${first}-${last}`)).toEqual([
    'imports 1-2',
    'comment 3-4',
    'block 6-8',
    'block 5-9',
  ]);
});

describe('the lens of a test', () => {
  const withTest = (...examples: readonly string[]): string =>
    `${posts('ban tones mocking')}test p {\n  ${examples.join('\n  ')}\n}\n`;
  const deny = 'deny post { tone mocking }';
  /** The lenses above some words. */
  const told = (text: string, above: string): readonly string[] =>
    lenses(sourceOf(text))
      .filter(({ span }) => span.start === text.indexOf(above))
      .map(({ title }) => title);

  test.each([
    [[deny], '1 test passes'],
    [[deny, deny, 'allow post { tone warm }'], '3 tests pass'],
    [[deny, 'allow post { tone mocking }'], '1 test passes, 1 fails'],
    [['allow post { tone mocking }'], '1 test fails'],
    [[], undefined],
  ])('%#: %s', (examples, title) => {
    expect(told(withTest(...examples), 'test p')[0]).toBe(title);
  });

  test('an example that fails says why, above itself', () => {
    expect(told(withTest(deny, 'allow post { tone mocking }'), 'post { tone mocking }\n}')).toEqual([
      'fails: expected allow, got deny: `ban-tones`: the tone is mocking',
    ]);
  });

  test('is not there while something does not compile', () => {
    expect(told(withTest(deny).replace('mocking', 'mockign'), 'test p')).toEqual([]);
  });
});

test('a word is coloured by what it means, not by how it is spelt', () => {
  const text = `let few = 5 people\n${posts('tone: deny when tone is warm and cohort.size < few')}`;
  const found = colour(sourceOf(text)).map(
    ({ span, kind, isDeclaration }) =>
      `${kind}${isDeclaration ? '!' : ''} ${text.slice(span.start, span.end)}`,
  );
  expect(found).toEqual(
    expect.arrayContaining([
      'quantity! few',
      'rule! tone',
      'fact tone',
      'word warm',
      'fact cohort.size',
      'quantity few',
    ]),
  );
  expect(found.filter(it => it === 'keyword tone')).toEqual([]);
  expect(parse('p', text).diagnostics).toEqual([]);
});
