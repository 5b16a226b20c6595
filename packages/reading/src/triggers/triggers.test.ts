import { expect, test } from 'vitest';
import { passageOf } from '../passage/passage.ts';
import { findPhrases } from '../words/findPhrases.ts';
import { allCues, cueOf } from './allCues.ts';
import { findTriggers, openingsOf, triggerLinesOf, triggersWith } from './triggers.ts';

test('where it is told which triggers begin with a word, the same ones are found', () => {
  // Words remember where they lead to in the automaton of all cues, which is not this one.
  const told = { ...triggersWith(openingsOf(), triggerLinesOf()), ofCues: false };
  let found = 0;
  for (const text of [...allCues().values()].flatMap(({ examples }) => examples)) {
    const passage = passageOf(text);
    const expected = findTriggers(passage).map(({ cue, from, to }) => `${cue.cue} ${from} ${to}`);
    const these: string[] = [];
    findPhrases(told, passageOf(text), (owner, from, to) => {
      these.push(`${cueOf(owner).cue} ${from} ${to}`);
    });
    expect(these, text).toEqual(expected);
    found += these.length;
  }
  expect(found).toBeGreaterThan(allCues().size);
});
