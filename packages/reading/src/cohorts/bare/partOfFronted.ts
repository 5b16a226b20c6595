// *Of our members, two swim daily*, *of our 4,310 guests, six wanted kippers*: the whole stands in front, and behind a comma the part
// does something, whatever else the verb and the noun behind it may mean.
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { unitDays } from '../../lexicon/lists/calendar.ts';
import { closedClass, isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { wholeBefore } from './bareNumbers.ts';
import { isToDo } from '../nouns/doerOf.ts';
import type { Head } from '../groups/head.ts';
import type { Unnamed } from './unnamedPeople.ts';

/** The people of whom such a number is a part; `noun` is what it would count else. */
export function partOfFronted(
  passage: Passage,
  { from, to, form, value }: NumberPhrase,
  noun: Head | undefined,
): Unnamed | undefined {
  const { tokens } = passage;
  if (!isMark(tokens, from - 1, ',') && !isMark(tokens, from - 1, '–')) return undefined;
  if (form !== 'count' || value.max === 0 || noun?.kind === 'people' || noun?.kind === 'staff')
    return undefined;
  const verb = wordAt(tokens, to);
  if (verb === undefined || closedClass.has(verb) || notDone.has(verb) || unitDays.has(verb))
    return undefined;
  if (noun !== undefined && (noun.to <= to + 1 || !(isPastVerb(verb) || isToDo(verb)))) return undefined;
  const unit = wholeBefore(passage, from);
  return unit === undefined ? undefined : { unit, from, to, kind: 'people' };
}

const notDone = new Set("am pm o'clock percent per cent more".split(' '));
