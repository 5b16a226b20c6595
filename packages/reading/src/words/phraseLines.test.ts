import { expect, test } from 'vitest';
import { automatonOf, endings, next } from './automaton.ts';
import { addBehind, eachWord, mayEnd, ownerAt, phraseLine, startsOf } from './phraseLines.ts';

const phrases = [
  [['begs', 'beg', 'would beg'], ['to'], ['differ']],
  [['would'], ['beg']],
  [['so'], ['', 'very', 'very much'], ['sorry', '😢'], ['', 'indeed']],
  [['!']],
];
const lines = phrases.map((places, at) => phraseLine(at + 7, places)).join('');

test('the words that may stand at a place are the same, one by one and looked for', () => {
  let places = [...startsOf(lines)];
  expect(places).toHaveLength(phrases.length);
  let seen = 0;
  while (places.length > 0) {
    const behind = new Map<string, number[]>();
    for (const place of places)
      eachWord(lines, place, (word, to) => behind.set(word, [...(behind.get(word) ?? []), to]));
    for (const [word, all] of behind) {
      const found: number[] = [];
      for (const place of places) addBehind(lines, place, word, found);
      expect(found, word).toEqual(all);
      seen++;
    }
    const none: number[] = [];
    for (const part of ['beg t', 'eg', 'diff', 'o'])
      for (const place of places) addBehind(lines, place, part, none);
    expect(none).toEqual([]);
    places = [...behind.values()].flat();
  }
  expect(seen).toBe(20);
});

test.each([
  ['beg to differ', [7]],
  ['would beg', [8]],
  ['would beg to differ', [7, 7]],
  ['so sorry', [9]],
  ['so very much sorry indeed', [9]],
  ['so very', []],
  ['so very much', []],
])('%s', (text, owners) => {
  const automaton = automatonOf(lines);
  let state = automaton.start;
  for (const word of text.split(' ')) state = next(automaton, state, word)!;
  expect(endings(automaton, state).map(({ owner }) => owner)).toEqual(owners);
});

test('a line tells whose it is from each of its places', () => {
  for (const [at, start] of startsOf(lines).entries()) {
    expect(ownerAt(lines, start)).toBe(at + 7);
    expect(mayEnd(lines, start)).toBe(at === 3);
  }
});

test('however often words are looked for behind a state, the same ones lead on', () => {
  const automaton = automatonOf(lines);
  const would = next(automaton, automaton.start, 'would')!;
  for (let times = 0; times < 20; times++) {
    expect(next(automaton, would, `other${times}`)).toBeUndefined();
    const beg = next(automaton, would, 'beg')!;
    expect(endings(automaton, beg).map(({ owner }) => owner)).toEqual([8]);
    expect(endings(automaton, next(automaton, next(automaton, beg, 'to')!, 'differ')!)).toEqual([
      { owner: 7, length: 4 },
      { owner: 7, length: 3 },
    ]);
  }
});
