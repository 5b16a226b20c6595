import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digestOfPost } from './digestOfPost.ts';

const ofNode = (text: string): string => createHash('sha256').update(text).digest('hex');

test('it is the digest that anybody else comes to, whatever the length', () => {
  for (let length = 0; length <= 1024; length++) {
    const text = 'abcdefghij'.repeat(103).slice(0, length);
    expect(digestOfPost(text)).toBe(ofNode(text));
  }
});

test.each(['é', 'ж', '一', '😡', 'a\u0000é一😡\uffff'])('letters of any size count as UTF-8: %j', letter => {
  for (const count of [1, 20, 200]) {
    const text = letter.repeat(count).slice(0, 1024);
    expect(digestOfPost(text)).toBe(ofNode(text));
  }
});

test('a long text, and one with half of a letter, are left to others', () => {
  expect(digestOfPost('a'.repeat(1025))).toBeUndefined();
  for (const text of ['\ud83d', '\ude21', 'a\ud83db', 'a\ude21\ud83d'])
    expect(digestOfPost(text)).toBeUndefined();
});
