// Stretches that a clause tells: *while the lights were out*, *when the storm hit*, *after the choir had packed up*, *once the
// doors closed*.
import type { Interval } from '@fineline/ruleset';
import { hasOneCapital, isMark, wordAt, type Token } from '../tokens/token.ts';
import { isAdverb, isPastVerb } from '../lexicon/lists/wordLists.ts';
import { dateAt } from './dates.ts';
import { determiners } from './events.ts';
import { events, happenings } from '../lexicon/lists/eventWords.ts';
import type { Stretch } from './piece.ts';

const open: Interval = { min: 0, max: null };
const longest = 4;

/** *While the tournament was on*, *while the lights were out*: up to the end of the clause. */
export function whileAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const pronoun = pronouns.has(wordAt(tokens, at + 1) ?? '');
  const asleep = sleptAt(tokens, pronoun ? at + 2 : at + 3);
  if (asleep !== undefined && (pronoun || determiners.has(wordAt(tokens, at + 1) ?? ''))) return asleep;
  if (!pronoun && !determiners.has(wordAt(tokens, at + 1) ?? '')) return undefined;
  for (let to = pronoun ? at + 2 : at + 3; to < at + 3 + longest; to++) {
    if (tokens[to]?.kind !== 'word') return undefined;
    const goesOn = ['was', 'were', 'is', 'are'].includes(wordAt(tokens, to)!);
    const next = wordAt(tokens, to + 1) ?? '';
    const wentOn = wordAt(tokens, to)!.startsWith('w') && (next.endsWith('ing') || next === 'asleep');
    if (goesOn && (goingOn.has(next) || wentOn)) return { to: to + 2, days: open, bare: false };
  }
  return undefined;
}

const goneOn = new Set('slept voted waited partied napped celebrated prayed'.split(' '));

/** *While you slept*, *while the nation voted*. */
function sleptAt(tokens: readonly Token[], verb: number): Stretch | undefined {
  return goneOn.has(wordAt(tokens, verb) ?? '') ? { to: verb + 1, days: open, bare: false } : undefined;
}

const pronouns = new Set('they he she it you we i'.split(' '));
const others = new Set(['they', 'he', 'she', 'it']);
const turnsOfClauses = new Set(['before', 'after', 'until', 'till']);

/**
 * *When the storm hit*, *when the second half began late*, *after the choir had packed up*: up to the end of the clause.
 * *When* and *as* tell a time where something happens to everybody.
 */
export function whenAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const around = turnsOfClauses.has(wordAt(tokens, at) ?? '');
  if (around && others.has(wordAt(tokens, at + 1) ?? '')) return whenTheyAt(tokens, at + 2);
  const subject = tokens[at + 1];
  // *When England lost in May*.
  const named = hasOneCapital(subject) && !plainTurns.has(wordAt(tokens, at) ?? '');
  if (!named && !determiners.has(wordAt(tokens, at + 1) ?? '')) return undefined;
  let event = named || around;
  let verb = at + 2;
  for (; verb < at + 3 + longest + 2; verb++) {
    const token = tokens[verb];
    const numbered = token?.kind === 'number' && verb === at + 2;
    if (token?.kind !== 'word' && !numbered && !isMark(tokens, verb, '-')) return undefined;
    if (isPastVerb(wordAt(tokens, verb)) || wordAt(tokens, verb) === 'could') break;
    const word = wordAt(tokens, verb) ?? '';
    event ||= events.has(word) || happenings.has(word);
  }
  if (!event || tokens[verb]?.kind !== 'word') return undefined;
  return clauseFrom(tokens, verb);
}

const plainTurns = new Set(['as', 'once']);
const pointing = new Set(['last', 'this', 'yesterday']);

/** *They had unpacked*. */
function whenTheyAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const verb = isAdverb(wordAt(tokens, at)) ? at + 1 : at;
  return isPastVerb(wordAt(tokens, verb)) ? clauseFrom(tokens, verb) : undefined;
}

function clauseFrom(tokens: readonly Token[], verb: number): Stretch | undefined {
  let to = verb + 1;
  while (to < verb + longestClause && isInClause(tokens, to)) to++;
  // *Before the sign went off last summer*: the summer is the time.
  for (let at = verb + 1; at < to; at++) if (pointing.has(wordAt(tokens, at)!)) return undefined;
  let days = open;
  // *Before the clock struck nine on 2 May*.
  for (let inside = verb + 1; inside < to && days === open; inside++)
    days = dateAt(tokens, inside)?.days ?? open;
  return { to, days, bare: false };
}

const dating = new Set([
  ...'in on at by to of until before after around past'.split(' '),
  ...'january february march april may june july august september october november december'.split(' '),
]);
const longestClause = 9;
const clauseEnds = new Set('who that and but when are we you they so then'.split(' '));

function isInClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'word') return !clauseEnds.has(token.text);
  // *After the clocks changed 900 of you …*: the number opens what is told.
  if (token?.kind === 'number') return dating.has(tokens[at - 1]!.text) || tokens[at - 1]!.kind === 'mark';
  const joins = token?.kind === 'mark' && (token.text === '-' || token.text === ':');
  return joins && token.start === tokens[at - 1]!.end && tokens[at + 1]?.start === token.end;
}

const goingOn = new Set([
  'on',
  'off',
  'out',
  'down',
  'up',
  'away',
  'open',
  'closed',
  'shut',
  'live',
  'playing',
  'running',
]);
