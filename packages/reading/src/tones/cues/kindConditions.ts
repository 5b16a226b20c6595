import type { Confirm } from '../../cues/cue.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { pointed } from '../../cues/aboutWhom.ts';
import { isPraiseOfNothing } from '../marks/hostileConditions.ts';
import { isKnown } from '../marks/fellowFeeling.ts';

const thanked = new Set("you your everyone everybody all our those them y'all our the each every".split(' '));

const warm = new Set('big huge massive many special heartfelt warm enormous sincere million our'.split(' '));

/** Thanks to people: *thanks to the rain* gives a cause, *no thanks* declines, *thanks for nothing* is none. */
export const isThanksToPeople: Confirm = ({ passage: { tokens }, groups }, { from, to }) => {
  const next = wordAt(tokens, to);
  const before = wordAt(tokens, from - 1);
  if (before === 'no' || before === 'without') return false;
  if (next === 'for' && wordAt(tokens, to + 1) === 'nothing') return false;
  if (next !== 'to') return true;
  const whom = wordAt(tokens, to + 1) ?? '';
  const near = groups.some(group => group.from > to && group.from <= to + 6);
  // *Thanks to the rain* gives a cause, and *big thanks to the crew* thanks.
  return near || (thanked.has(whom) && (whom !== 'the' || warm.has(before ?? '')));
};

/** It is no mock praise of people who failed at something. */
export const isNotPraiseOfNothing: Confirm = (scene, match) =>
  !(pointed(scene, match) !== false && isPraiseOfNothing(scene, match) !== false);

/** *We get it, Crewe*, *we’ve all been there, haven’t we?* nod to those who are teased, and *you know who you are, and so do we* warns. */
export const standsWithThem: Confirm = ({ passage: { tokens } }, { from, to }) => {
  const next = tokens[to + 1];
  if (
    isMark(tokens, to, ',') &&
    next?.kind === 'word' &&
    (next.capitals === 'first' || next.text.endsWith("n't"))
  )
    return false;
  return wordAt(tokens, from) !== 'so' || !isKnown(tokens, from);
};
