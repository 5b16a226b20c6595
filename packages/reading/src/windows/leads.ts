// What may stand in front of a stretch and belongs to it (*late on Friday*, *two hours after the vote*, *one evening last
// week*), and stretches that are always told in the same words (*in the dead of night*).
import { fixed, leads } from '../lexicon/lists/leadPhrases.ts';
import type { Interval } from '@fineline/ruleset';
import { isMark, standsAt, wordAt, type Token } from '../tokens/token.ts';
import { looksPlural } from '../lexicon/lists/wordLists.ts';
import { smallNumbers } from '../lexicon/lists/numberWords.ts';
import { isWeekday, unitDays } from '../lexicon/lists/calendar.ts';
import { dateAt } from './dates.ts';
import { eventAt } from './events.ts';
import type { Piece, Stretch } from './piece.ts';

/** Of these the rest must be a stretch that stands with its own preposition. */
const loose = new Set(['late', 'early', 'shortly', 'right', 'mid', 'first', 'last', 'some', 'sometime']);
const counted = new Set(['moments', 'seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years']);
const told = new Set([
  'on',
  'in',
  'at',
  'last',
  'this',
  'yesterday',
  'during',
  'after',
  'before',
  'every',
  'each',
  'over',
]);
/** Ends of leads behind which *of* stands. */
const parts = new Set(
  'space height depths heat middle course stroke part most much all half whole each'.split(' '),
);
const around = new Set(['after', 'before']);
const dueVerbs = new Set(
  'paid pay pays collected arrived arrive returned handed submitted filed renewed ran came delivered'.split(
    ' ',
  ),
);
/** *Earlier this week*, *later that day*. */
const pointed = new Set(['earlier', 'later']);
const deictic = new Set(['this', 'that', 'in', 'today']);
/** *Long after midnight*, *well past two*. */
const gone = new Set(['long', 'well']);
const yearly = new Set(['last', 'yesterday', 'next']);
const along = new Set(['through', 'into']);

const night: Interval = { min: 1 / 4, max: 1 };
const open: Interval = { min: 0, max: null };
const daily: Interval = { min: 1, max: 1 };

/** A stretch that is always told in the same words, where the noun is not part of another. */
export function fixedAt(tokens: readonly Token[], at: number): Piece | undefined {
  const words = fixed.get(wordAt(tokens, at) ?? '')?.find(phrase => standsAt(tokens, at, phrase));
  if (words === undefined) return undefined;
  const to = at + words.length;
  const next = wordAt(tokens, to);
  const last = words[words.length - 1]!;
  // *By day three*.
  if (last === 'day' && words[0] === 'by' && (tokens[to]?.kind === 'number' || smallNumbers.has(next ?? '')))
    return undefined;
  // *The morning after pill*, *the day before us* go on.
  if (around.has(last) && next !== undefined && !looksPlural(next) && tokens[to]?.kind === 'word')
    return undefined;
  return { from: at, to, days: words.includes('night') ? night : open, kind: 'stretch' };
}

/** *Late on Friday*, *moments after the vote*: the lead with the stretch that `rest` reads behind it. */
export function ledAt(
  tokens: readonly Token[],
  at: number,
  rest: (tokens: readonly Token[], at: number) => Piece | undefined,
): Piece | undefined {
  const first = wordAt(tokens, at) ?? '';
  const often = oftenAt(tokens, at) ?? everyOtherAt(tokens, at);
  if (often !== undefined) return often;
  const some = oneOfAt(tokens, at);
  const words = leads.get(first)?.find(phrase => standsAt(tokens, at, phrase));
  const next = some ?? (words === undefined ? undefined : at + words.length);
  if (next === undefined) return undefined;
  const leadsTo = wordAt(tokens, next) ?? '';
  if (some === undefined && loose.has(first) && !told.has(leadsTo)) return undefined;
  if (pointed.has(first) && !deictic.has(leadsTo)) return undefined;
  if (gone.has(first) && leadsTo !== 'after' && leadsTo !== 'past') return undefined;
  // *Paid late in March*, *collected late on Friday*: how it was done.
  if (first === 'late' && dueVerbs.has(wordAt(tokens, at - 1) ?? '')) return undefined;
  // *Late last night* is a part of it.
  if ((first === 'late' || first === 'early') && !['on', 'in', 'at'].includes(leadsTo)) return undefined;
  if (parts.has(wordAt(tokens, next - 1) ?? '') && leadsTo !== 'of') return undefined;
  if (counted.has(first) && !around.has(leadsTo)) return undefined;
  if ((first === 'halfway' || first === 'midway') && !along.has(leadsTo)) return undefined;
  if (first === 'ever' && leadsTo !== 'since') return undefined;
  if (first === 'just' && !around.has(leadsTo)) return undefined;
  if (first === 'this' && !yearly.has(leadsTo)) return undefined;
  if (words?.[1] === 'at' && first === 'as' && tokens[next]?.kind !== 'number') return undefined;
  const piece = rest(tokens, next) ?? heightOf(tokens, at, next) ?? asOfDay(tokens, at, next);
  if (piece === undefined || piece.from !== next) return undefined;
  const part = some !== undefined ? partOf(tokens, next - 1) : undefined;
  return { ...piece, from: at, days: part ?? piece.days, kind: 'stretch' };
}

/** *As of Tuesday*. */
function asOfDay(tokens: readonly Token[], at: number, next: number): Piece | undefined {
  const date = standsAt(tokens, at, ['as', 'of']) ? dateAt(tokens, next) : undefined;
  if (date === undefined || (date.days.max ?? 1) < 1) return undefined;
  return { from: next, to: date.to, days: date.days, kind: 'stretch' };
}

/** *At the height of the heatwave*: what goes on has a height. */
function heightOf(tokens: readonly Token[], at: number, of: number): Piece | undefined {
  if (wordAt(tokens, of) !== 'of' || wordAt(tokens, at + 1) !== 'the') return undefined;
  const event = eventAt(tokens, of + 1, 'through');
  return event && { from: of, to: event.to, days: event.days, kind: 'stretch' };
}

/** *One evening last week*, *one rainy Sunday in May*: where the rest starts. */
function oneOfAt(tokens: readonly Token[], at: number): number | undefined {
  if (wordAt(tokens, at) !== 'one') return undefined;
  const part = [at + 1, at + 2].find(noun => partOf(tokens, noun) !== undefined);
  return part !== undefined && told.has(wordAt(tokens, part + 1) ?? '') ? part + 1 : undefined;
}

function partOf(tokens: readonly Token[], at: number): Interval | undefined {
  const word = wordAt(tokens, at) ?? '';
  if (isWeekday(word)) return daily;
  return word.endsWith('s') ? undefined : unitDays.get(word);
}

/** *Most mornings*, *some nights*. */
function oftenAt(tokens: readonly Token[], at: number): Piece | undefined {
  const first = wordAt(tokens, at);
  if (first !== 'most' && first !== 'some') return undefined;
  const noun = wordAt(tokens, at + 1) ?? '';
  const unit = noun.endsWith('s')
    ? (unitDays.get(noun) ?? (isWeekday(noun.slice(0, -1)) ? daily : undefined))
    : undefined;
  if (unit === undefined || unit.min < 1) return undefined;
  return { from: at, to: at + 2, days: unit, kind: 'frequency' };
}

/** *Every other day*, *each and every morning*, *day in, day out*. */
function everyOtherAt(tokens: readonly Token[], at: number): Piece | undefined {
  const first = wordAt(tokens, at);
  if (first !== 'every' && first !== 'each') return undefined;
  const other = standsAt(tokens, at, ['every', 'other']) || standsAt(tokens, at, ['every', 'second']);
  const unit = wordAt(tokens, at + (other ? 2 : 3)) ?? '';
  const days = isWeekday(unit) ? daily : unitDays.get(unit);
  if (other) return days && days.min >= 1 ? { from: at, to: at + 3, days, kind: 'frequency' } : undefined;
  if (!standsAt(tokens, at, ['each', 'and', 'every'])) return undefined;
  return days && { from: at, to: at + 4, days, kind: 'frequency' };
}

const states = new Set(['sober', 'clean', 'dry']);

/** *Six weeks into term*, *four years on*, *a year to the day*: what follows a length; undefined where nothing does. */
export function endOfLength(tokens: readonly Token[], { to }: Stretch): number | undefined {
  if (!unitDays.has(wordAt(tokens, to - 1) ?? '')) return undefined;
  const link = wordAt(tokens, to);
  if ((link === 'on' || link === 'in') && tokens[to + 1]?.kind === 'mark') return to + 1;
  if (standsAt(tokens, to, ['to', 'the', 'day'])) return to + 3;
  // *Nine weeks smoke-free*, *a year sober*: the length alone is told.
  const free = isMark(tokens, to + 1, '-') && wordAt(tokens, to + 2) === 'free';
  return free || states.has(link ?? '') ? to : undefined;
}
