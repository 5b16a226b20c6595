// What two modifiers of those who are counted are joined with: *7 tired but happy members*, *7 Premium and Gold members*.
import type { Passage } from '../../passage/passage.ts';
import { wordAt } from '../../tokens/token.ts';
import { closedClass, isAdverb } from '../../lexicon/lists/wordLists.ts';
import { isCalendarWord, unitDays } from '../../lexicon/lists/calendar.ts';
import { doerOf } from './doerOf.ts';
import { standsFree } from './freeNumbers.ts';
import { pluralPeople } from '../../lexicon/lists/peopleNouns.ts';

const joining = new Set(['and', 'or', 'but', '&']);
const quantifying = new Set(
  'most many some several few other others more any both half nobody everyone'.split(' '),
);

/** *Tired but happy members*, *Premium and Gold members*: what joins two words for those who are counted. */
export function joinsModifiers(passage: Passage, from: number, start: number, at: number): boolean {
  const { tokens } = passage;
  if (!joining.has(tokens[at]!.text)) return false;
  const [before, behind] = [wordAt(tokens, at - 1) ?? '', wordAt(tokens, at + 1)];
  if (behind === undefined || closedClass.has(behind) || quantifying.has(behind)) return false;
  // *9 stayed and paid*, *9 again and hungry guests …*, *9 today and …*.
  if (before === '' || isAdverb(before) || unitDays.has(before) || isCalendarWord(before)) return false;
  if (pluralPeople(behind) !== undefined || doerOf(tokens, start, true) === 'people') return false;
  return standsFree(passage, { from, to: start });
}

/** *Acme+*, *C++*: a sign that belongs to the name before it. */
export function isSignOfName(tokens: Passage['tokens'], at: number): boolean {
  return tokens[at]!.text === '+' && tokens[at - 1]!.end === tokens[at]!.start;
}
