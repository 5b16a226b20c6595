// Times that are over: what somebody did then was done, and is neither a rule nor a plan.
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { isPastVerb } from '../lexicon/lists/wordLists.ts';
import { daysOfMonth, isWeekday, isYear, namedDaysByFirstWord } from '../lexicon/lists/calendar.ts';

const over = new Set(['last', 'yesterday', 'ago']);

/** *Last week*, *yesterday*, *on Friday*, *in May*, *on Valentine's Day*, and not *on a lonely evening*. */
export function isPastTime(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at) ?? '';
  if (over.has(word)) return true;
  if (word !== 'on' && word !== 'in') return false;
  const next = tokens[at + 1];
  if (next?.kind === 'number') return word === 'in' && isYear(next.text, next.value);
  const name = wordAt(tokens, at + 1) ?? '';
  if (word === 'in') return daysOfMonth(name) !== undefined;
  return isWeekday(name) || namedDaysByFirstWord.has(name);
}

/** A deed in the past tense between two tokens, and behind it when it was done. */
export function tellsOfADeedThen(tokens: readonly Token[], from: number, to: number): boolean {
  let did = false;
  for (let at = from; at < to; at++) {
    if (isMark(tokens, at, ';')) return false;
    if (did && isPastTime(tokens, at)) return true;
    did ||= isPastVerb(wordAt(tokens, at));
  }
  return false;
}
