import { expect, test } from 'vitest';
import { parse, type FileNode } from '@fineline/language';
import { sameTree } from './sameTree.ts';

function tree(text: string): FileNode {
  return parse('p', text).value!;
}

const text = '// one\npolicy p { posts { a: min cohort 5 people unless b } }';

test.each([
  ['another layout', text.replaceAll(' ', '\n').replace('//\n', '// '), true],
  ['another number', text.replace('5', '6'), false],
  ['a label less', text.replace('a: ', ''), false],
  ['a scope less', text.replace(' unless b', ''), false],
  ['a clause more', text.replace('b }', 'b ban tones }'), false],
  ['another comment', text.replace('one', 'two'), false],
  ['a comment less', text.replace('// one', ''), false],
  ['documentation', text.replace('//', '///'), false],
])('%s', (_name, other, isSame) => {
  expect(other).not.toBe(text);
  expect(sameTree(tree(text), tree(other))).toBe(isSame);
  expect(sameTree(tree(other), tree(text))).toBe(isSame);
});
