// Stretches that are told by what happened in them or at their start: *the morning after the final*, *since it came out*.
import type { Interval } from '@fineline/ruleset';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import { closedClass, isFiniteVerb, isPastVerb, looksPlural } from '../lexicon/lists/wordLists.ts';
import { hasCapital, isMark, wordAt, type NumberToken, type Token } from '../tokens/token.ts';
import { daysOfMonth, isWeekday, isYear, lengthOf, unitDays } from '../lexicon/lists/calendar.ts';
import { dateAt } from './dates.ts';
import { durationAt } from './durations.ts';
import { isTurn, isTurningPoint } from '../lexicon/lists/eventWords.ts';
import { roughlyAt } from './parts.ts';
import type { Piece } from './piece.ts';

const moments = new Set(
  'day days night nights morning evening afternoon hour hours minute minutes fortnight decade week weeks weekend month months year years'.split(
    ' ',
  ),
);
/** Stretches that are named by what they lead up to. */
const leads: ReadonlyMap<string, Interval> = new Map([
  ['eve', { min: 1, max: 1 }],
  ['run-up', { min: 1, max: null }],
  ['aftermath', { min: 1, max: null }],
  ['wake', { min: 0, max: null }],
  ['throes', { min: 0, max: null }],
]);
const prepositions = new Set(['on', 'in', 'during', 'over', 'within', 'for']);
const ends = new Set(
  'who that and but when is are was were we you they he she it one half most nobody everyone to by with than because while so if then in at on for'.split(
    ' ',
  ),
);

/** *The day of the vote*, *the morning after the final*: up to the end of the name, at most six words. */
export function momentAt(tokens: readonly Token[], start: number): Piece | undefined {
  const at = prepositions.has(wordAt(tokens, start) ?? '') ? start + 1 : start;
  if (wordAt(tokens, at) !== 'the') return undefined;
  const lead = at > start ? leadAt(tokens, at + 1) : undefined;
  if (lead !== undefined) return { from: start, to: lead.to, days: lead.days, kind: 'stretch' };
  // *The 48 hours before the deadline*.
  const frame = wordAt(tokens, at + 1) ?? '';
  const framed = (at > start ? framing.has(frame) : frame === 'very') ? at + 2 : at + 1;
  const number = at > start ? coreNumberAt(tokens, framed) : undefined;
  const unit = number?.to ?? framed;
  const word = wordAt(tokens, unit) ?? '';
  // *The moment the doors opened*.
  const turned = instants.has(word) ? endOfClause(tokens, unit + 1) : undefined;
  if (turned !== undefined) return { from: start, to: turned, days: instant, kind: 'stretch' };
  // *The Monday after prom*.
  const weekday = isWeekday(word) && tokens[unit]?.kind === 'word' && number === undefined;
  if ((!moments.has(word) && !weekday) || (at === start && word.endsWith('s'))) return undefined;
  const link = wordAt(tokens, unit + 1);
  // *In the weeks that followed*.
  if (at > start && link === 'that' && wordAt(tokens, unit + 2) === 'followed')
    return { from: start, to: unit + 3, days: { min: 0, max: null }, kind: 'stretch' };
  // *In the days leading up to the vote*.
  const upTo = link === 'leading' && wordAt(tokens, unit + 2) === 'up' && wordAt(tokens, unit + 3) === 'to';
  const upEnd = upTo ? (dateAt(tokens, unit + 4)?.to ?? endOfName(tokens, unit + 4)) : 0;
  if (at > start && upEnd > unit + 4)
    return { from: start, to: upEnd, days: { min: 0, max: null }, kind: 'stretch' };
  const clause =
    number === undefined && !weekday && !word.endsWith('s') ? endOfClause(tokens, unit + 1) : undefined;
  if (clause !== undefined) return { from: start, to: clause, days: unitDays.get(word)!, kind: 'stretch' };
  if (
    link !== 'of' &&
    link !== 'after' &&
    link !== 'before' &&
    !(link === 'since' && number !== undefined) &&
    !(number === undefined && link === 'following')
  )
    return undefined;
  // *A lesson of the day before breakfast*.
  const ofDay = start === at && wordAt(tokens, at - 1) === 'of' && isTurn(wordAt(tokens, unit + 2));
  if (ofDay) return undefined;
  const to = dateAt(tokens, unit + 2)?.to ?? endOfName(tokens, unit + 2);
  const one = unitDays.get(word) ?? { min: 1, max: 1 };
  const days = lengthOf(number?.value ?? { min: 1, max: word.endsWith('s') ? null : 1 }, one);
  return to > unit + 2 ? { from: start, to, days, kind: 'stretch' } : undefined;
}

const instants = new Set(['moment', 'minute', 'second', 'instant']);
const instant: Interval = { min: 0, max: 1 / 24 };
const framing = new Set('first last final opening closing dying early late later very same'.split(' '));
const subjects = new Set('they we you he she it'.split(' '));
const pointing = new Set(['the', 'our', 'his', 'her', 'their', 'my', 'your']);
/** The longest clause that names a day, in tokens. */
const longestClause = 9;

/** *The week they moved in*, *the night our site fell over*: the token behind the clause. */
function endOfClause(tokens: readonly Token[], at: number): number | undefined {
  const word = wordAt(tokens, at) ?? '';
  const verb = subjects.has(word)
    ? at + 1
    : pointing.has(word)
      ? behindNoun(tokens, at + 1)
      : (endOfProperName(tokens, at) ?? behindBareNoun(tokens, at));
  // *The week the clocks change*.
  const now = verb === at + 2 && looksPlural(wordAt(tokens, at + 1) ?? '') && isLastWord(tokens, verb);
  if (verb === undefined || !(now || isPastVerb(wordAt(tokens, verb)))) return undefined;
  let to = verb + 1;
  while (to < at + longestClause && tokens[to]?.kind === 'word' && !clauseEnds.has(tokens[to]!.text)) to++;
  return to;
}

/** *The day our refugee appeal went out*: the verb behind a noun and at most two words before it. */
function behindNoun(tokens: readonly Token[], noun: number): number {
  for (let verb = noun + 1; verb <= noun + 3 && !closedClass.has(wordAt(tokens, verb - 1) ?? 'the'); verb++)
    if (isPastVerb(wordAt(tokens, verb))) return verb;
  return noun + 1;
}

const bareUnits = new Set(['week', 'month']);

/** *The month rents went up*. *The night bus carried 40* tells of a bus. */
function behindBareNoun(tokens: readonly Token[], at: number): number | undefined {
  if (!bareUnits.has(wordAt(tokens, at - 1) ?? '') || closedClass.has(wordAt(tokens, at) ?? 'the'))
    return undefined;
  return isPastVerb(wordAt(tokens, at)) || !isPastVerb(wordAt(tokens, at + 1)) ? undefined : at + 1;
}

/** *The day Ada Grey resigned*: the token behind up to three capitalised words; undefined where there are none. */
function endOfProperName(tokens: readonly Token[], at: number): number | undefined {
  let to = at;
  while (to < at + 3 && hasCapital(tokens[to])) to++;
  if (to === at) return undefined;
  // *The moment Wales's anthem was sung*.
  const whose = wordAt(tokens, to - 1)?.endsWith("'s") === true && tokens[to]?.kind === 'word';
  return whose ? to + 1 : to;
}

/** A word of its own kind behind which the clause ends. */
function isLastWord(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return word !== undefined && !closedClass.has(word) && tokens[at + 1]?.kind !== 'word';
}

const clauseEnds = new Set('who that and but when are we you they'.split(' '));

/** *Eve of the final*, *run-up to Christmas*. */
function leadAt(tokens: readonly Token[], at: number): { to: number; days: Interval } | undefined {
  const first = wordAt(tokens, at) ?? '';
  const up = isMark(tokens, at + 1, '-') ? at + 2 : at + 1;
  const runUp = ['run', 'build', 'lead'].includes(first) && wordAt(tokens, up) === 'up';
  const days = leads.get(runUp ? 'run-up' : first);
  const link = runUp ? up + 1 : at + 1;
  if (days === undefined || !['of', 'to'].includes(wordAt(tokens, link) ?? '')) return undefined;
  const to = dateAt(tokens, link + 1)?.to ?? endOfName(tokens, link + 1);
  return to > link + 1 ? { to, days } : undefined;
}

function isWrittenYear({ text, value, start, end }: NumberToken): boolean {
  return isYear(text, value) && end - start === 4;
}

const objects = new Set(['a', 'an', 'the', 'my', 'their', 'his', 'her']);

/** The token behind the name of what happened, at most six words. */
export function endOfName(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < at + 6) {
    const token = tokens[to];
    // *By-election*.
    if (to > at && isGlued(tokens, to)) {
      to += 2;
      continue;
    }
    // *The leaders’ debate*.
    if (to > at && isPossessiveMark(tokens, to)) {
      to++;
      continue;
    }
    if (token?.kind !== 'word' && !(token?.kind === 'number' && isWrittenYear(token))) break;
    if (ends.has(token.text) && !isGlued(tokens, to + 1)) break;
    const follows = to > at + 2 && !closedClass.has(wordAt(tokens, to - 1) ?? 'the');
    // *The day after the vote drive a van*: what stands before the object is a verb.
    if (follows && objects.has(token.text)) return to - 1;
    if (follows && isPastVerb(token.text)) return looksPlural(wordAt(tokens, to - 1) ?? '') ? to - 1 : to;
    to++;
  }
  return to;
}

/** The apostrophe of *leaders’*, with a word behind it. */
function isPossessiveMark(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  const owner = tokens[at - 1]!;
  const written = mark?.kind === 'mark' && (mark.text === "'" || mark.text === '’');
  return written && owner.end === mark.start && owner.text.endsWith('s') && tokens[at + 1]?.kind === 'word';
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  const next = isMark(tokens, at, '-') ? tokens[at + 1] : undefined;
  return next?.kind === 'word' && tokens[at - 1]!.end === tokens[at]!.start && next.start === tokens[at]!.end;
}

/** *Since the start of term 61 pupils …*: a number that no preposition leads to opens what is told. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'word') {
    // *Since the war and is happy to be told of*, *since records began nobody …*.
    if (token.text === 'and') {
      const next = wordAt(tokens, at + 1) ?? '';
      return !isFiniteVerb(next) && !subjects.has(next);
    }
    return !behindSince.has(token.text);
  }
  if (token?.kind !== 'number') return false;
  // *Since its July 4 launch*.
  const dated =
    daysOfMonth(wordAt(tokens, at - 1) ?? '') !== undefined && isTurningPoint(afterDay(tokens, at));
  const led = dated || isYear(token.text, token.value) || closedClass.has(wordAt(tokens, at - 1) ?? '');
  // *Since the launch of Windows 95.*
  return led || tokens[at + 1]?.kind !== 'word';
}

/** *Global launch*, *launch*: the event behind the day, or the word after one that describes it. */
function afterDay(tokens: readonly Token[], day: number): string | undefined {
  const next = wordAt(tokens, day + 1);
  return isTurningPoint(next) ? next : wordAt(tokens, day + 2);
}

const behindSince = new Set('have has nobody everyone everybody most half'.split(' '));

const perfects = new Set(['has', 'have', 'is', 'are']);

/** *Since we met you've …*, *since the divorce she has …*: another clause; `behind` something that was told. */
function startsClause(tokens: readonly Token[], at: number, behind: boolean, doing: boolean): boolean {
  const word = wordAt(tokens, at) ?? '';
  if (behind && (word.endsWith("'ve") || word.endsWith("'re"))) return true;
  if (!subjects.has(word)) return false;
  return doing || (behind && perfects.has(wordAt(tokens, at + 1) ?? ''));
}

/** *Since June*, *since it came out*: how long that is depends on today, which the reader is not told. */
export function sinceAt(tokens: readonly Token[], at: number): Piece | undefined {
  const date = dateAt(tokens, at + 1) ?? durationAt(tokens, at + 1) ?? roughlyAt(tokens, at + 1);
  let to = date?.to ?? at + 1;
  // *Since Monday's appeal*.
  const whose = date !== undefined && wordAt(tokens, to - 1)?.endsWith("'s") === true;
  if (whose) to = endOfName(tokens, to);
  // *Since the spring launch*.
  else if (date !== undefined && isTurningPoint(wordAt(tokens, to))) to++;
  if (date === undefined) {
    // *Since closing in May we …*: another clause starts.
    const doing = wordAt(tokens, at + 1)?.endsWith('ing') === true;
    while (to < at + 7 && goesOn(tokens, to) && !startsClause(tokens, to, to > at + 2, doing)) to++;
  }
  return to > at + 1 ? { from: at, to, days: { min: 1, max: null }, kind: 'stretch' } : undefined;
}
