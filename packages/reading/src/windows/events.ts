// Stretches that are told by what went on in them, before or after them: *during the festival*, *through the outage*, *before
// sunrise*, *at half-time*, *after yesterday's match*. How long most of them took nobody says.
import type { Interval } from '@fineline/ruleset';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { smallNumbers } from '../numbers/numberWords.ts';
import { closedClass, isAdverb, isPastVerb } from '../tokens/wordLists.ts';
import { dateAt } from './dates.ts';
import type { Stretch } from './piece.ts';

const open: Interval = { min: 0, max: null };
const withinDay: Interval = { min: 0, max: 1 };

/** Turns of the day, which need no article. */
const turns = new Set(
  (
    'sunrise sunset dawn dusk nightfall daybreak breakfast brunch lunch dinner supper teatime lunchtime dinnertime bedtime ' +
    'sign-up payday launch kick-off half-time half-term'
  ).split(' '),
);
/** What goes on for hours or days. */
const events = new Set(
  (
    'outage storm storms snowstorm downpour thunderstorm flood floods snow blizzard fire strike strikes blackout heatwave ' +
    'drought lockdown pandemic festival match final semi-final derby tournament election referendum vote ' +
    'tour interval kick-off half-time half-term break holidays eclipse launch wedding exam exams ceremony ' +
    'concert gig conference downpours coronation jubilee olympics paralympics eurovision marathon ' +
    'budget breakup split merger blackouts earthquake hurricane monsoon cup event rehearsal ' +
    'premiere riots curfew sermon countdown fireworks parade rush walkout shutdown recall alert alarm appeal debate ' +
    'race regatta quiz lecture party gala prom fair sale game playoffs hearing trial ' +
    'matinee ban crash siren evacuation quake inauguration protest vigil funeral auction verdict inquest'
  ).split(' '),
);
/** What is over in hours or less, or happens in a moment: people do things before and after it. */
const turningPoints = new Set(
  (
    'announcement deadline release opening closing reopening lesson class lecture service interview inspection flight ' +
    'landing take-off boarding workout operation surgery diagnosis treatment graduation christening baptism birth ' +
    'honeymoon reunion move rebrand update upgrade breach leak hack hike scandal act encore credits overture chorus ' +
    'speech speeches toast toasts vows reception starter starters main mains pudding dessert desserts round lap set ' +
    'overs innings playoff shootout equaliser goal penalty heats draw raid ceasefire war invasion march census harvest ' +
    'thaw frost eclipse tornado wildfire landslide avalanche tsunami merger takeover resignation apology warning ' +
    'visit trip journey shift weigh-in check-up scan appointment injection jab rehearsals reading sitting crossing ' +
    'kiss reveal twist cliffhanger ads adverts advert trailer whistle finale news bulletin forecast sunrise shower nap feed'
  ).split(' '),
);
/** What may stand around an event when it is *in* or *over*: the rest may be places. */
const lasting = new Set(
  (
    'event storm storms snowstorm downpour thunderstorm flood floods blizzard strike strikes blackout blackouts heatwave ' +
    'drought lockdown pandemic half-term holidays monsoon earthquake outage tournament rush shutdown interval final semi-final match derby'
  ).split(' '),
);

/** What ends or begins, or goes off, in a clause with *when*. */
const happenings = new Set(
  'doors bell bells gates curtains music band quake power lights wifi internet clocks clock whistle sirens bells snow rain sun tide trains curtain shoot-out final game power-cut news'.split(
    ' ',
  ),
);

/** A turn of the day, which needs no article. */
export function isTurn(word: string | undefined): boolean {
  return word !== undefined && turns.has(word);
}

/** What goes on for hours or days, by its name alone. */
export function isEventWord(word: string | undefined): boolean {
  return word !== undefined && events.has(word);
}

/** Words of which one is in every such stretch, *during* aside. */
export const eventWords: ReadonlySet<string> = new Set(
  [...turns, ...[...events].flatMap(word => [word, `${word}s`]), ...happenings, 'whistle', 'finale'].map(
    word => word.split('-')[0]!,
  ),
);

const storms = new Set(['storm', 'hurricane', 'cyclone', 'typhoon']);
const determiners = new Set(
  'the our your his her their its this that these those one a an every each'.split(' '),
);
const around: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['before', new Set([...events, ...turningPoints])],
  ['after', new Set([...events, ...turningPoints])],
  ['through', events],
  ['since', events],
  ['until', new Set([...events, ...turningPoints])],
  ['in', lasting],
  ['over', lasting],
  ['at', new Set('half-time kick-off interval whistle matinee'.split(' '))],
]);
const leading = new Set([...around.keys(), 'by', 'till', 'during', 'from', 'towards', 'around']);
const longest = 4;

/** What stands behind `preposition` where it tells an event, with its article. */
export function eventAt(tokens: readonly Token[], start: number, preposition: string): Stretch | undefined {
  if (!leading.has(preposition)) return undefined;
  const turn = turnAt(tokens, start, preposition);
  if (turn !== undefined) return turn;
  const first = wordAt(tokens, start) ?? '';
  const determined = determiners.has(first) || first.endsWith("'s");
  if (preposition === 'during') return duringAt(tokens, start);
  // *In the second half*.
  const half = ['first', 'second', 'other'].includes(wordAt(tokens, start + 1) ?? '');
  if (
    preposition === 'in' &&
    first === 'the' &&
    half &&
    wordAt(tokens, start + 2) === 'half' &&
    wordAt(tokens, start + 3) !== 'of'
  )
    return { to: start + 3, days: withinDay, bare: false };
  // *Through Storm Ciara*.
  const named = tokens[start + 1];
  if (storms.has(first) && named?.kind === 'word' && named.capitals === 'first')
    return { to: start + 2, days: open, bare: false };
  const wanted = around.get(preposition);
  if (
    wanted === undefined ||
    !determined ||
    ((preposition === 'in' || preposition === 'over') && first.endsWith("'s"))
  )
    return undefined;
  for (let at = start + 1; at < start + longest; at++) {
    const end = endOfWord(tokens, at);
    if (end === undefined || closedClass.has(wordAt(tokens, at)!)) return undefined;
    const word = written(tokens, at, end);
    const next = wordAt(tokens, end);
    if (wanted.has(word) && (next === undefined || closedClass.has(next) || isPastVerb(next)))
      return { to: end, days: open, bare: false };
    at = end - 1;
  }
  return undefined;
}

/** *Before sunrise*, *by lunchtime*, *at half-time*. *Over dinner* tells how. */
function turnAt(tokens: readonly Token[], start: number, preposition: string): Stretch | undefined {
  const turn = endOfWord(tokens, start);
  if (turn === undefined) return undefined;
  const word = written(tokens, start, turn);
  if (!turns.has(word)) return undefined;
  // *At dinner time*.
  const end = wordAt(tokens, turn) === 'time' ? turn + 1 : turn;
  const place =
    word === 'school' || word === 'work' || word === 'church' || word === 'closing' || word === 'launch';
  const told = preposition === 'before' || preposition === 'after' || preposition === 'since';
  const timed =
    told ||
    (!place &&
      ['at', 'by', 'until', 'till', 'during', 'from', 'over', 'towards', 'around'].includes(preposition));
  const next = wordAt(tokens, end);
  const dated = next !== undefined && ['today', 'yesterday', 'tomorrow'].includes(next);
  if (!timed || (next !== undefined && !dated && !closedClass.has(next))) return undefined;
  return { to: end, days: word === 'half-term' ? { min: 5, max: 9 } : withinDay, bare: false };
}

/** *Between lunch and dinner*. */
export function betweenTurns(tokens: readonly Token[], between: number): Stretch | undefined {
  const two = ['the', 'these', 'both'].includes(wordAt(tokens, between + 1) ?? '');
  const pair = wordAt(tokens, between + 2) === 'two' ? wordAt(tokens, between + 3) : undefined;
  // *Between the two elections*.
  if (two && pair !== undefined && (events.has(pair) || events.has(pair.replace(/s$/, ''))))
    return { to: between + 4, days: open, bare: false };
  const between2 = hoursAt(tokens, between + 1) ?? sittingsAt(tokens, between + 1);
  if (between2 !== undefined) return between2;
  const first = endOfTurn(tokens, between + 1);
  if (first === undefined || wordAt(tokens, first) !== 'and') return undefined;
  const to = endOfTurn(tokens, first + 1);
  return to === undefined ? undefined : { to, days: withinDay, bare: false };
}

/** *Lunch*, *the starters*, *the first act*: the token behind it. */
function endOfTurn(tokens: readonly Token[], start: number): number | undefined {
  const determined = determiners.has(wordAt(tokens, start) ?? '');
  const at =
    determined && ranks.has(wordAt(tokens, start + 1) ?? '') ? start + 2 : determined ? start + 1 : start;
  const word = wordAt(tokens, at) ?? '';
  const named = turns.has(word) || (determined && (events.has(word) || turningPoints.has(word)));
  if (named) return at + 1;
  return at === start + 2 ? at : undefined;
}

const ranks = new Set(['first', 'second', 'third', 'last', 'final', 'next', 'opening']);

/** *Between one and two*, *between 6 and 7 on weekdays*: hours, where no noun says what else is counted. */
function hoursAt(tokens: readonly Token[], at: number): Stretch | undefined {
  if (!isHour(tokens[at]) || wordAt(tokens, at + 1) !== 'and' || !isHour(tokens[at + 2])) return undefined;
  const next = tokens[at + 3];
  const ends = next === undefined || (next.kind === 'mark' && next.text !== '-' && next.text !== '%');
  if (!ends && !dayFollows.has(wordAt(tokens, at + 3) ?? '')) return undefined;
  return { to: at + 3, days: { min: 1 / 24, max: 1 }, bare: false };
}

const dayFollows = new Set(['on', 'every', 'each', 'most', 'this', 'last', 'yesterday', 'today']);

function isHour(token: Token | undefined): boolean {
  if (token?.kind === 'number')
    return token.suffix === '' && Number.isInteger(token.value) && token.value >= 1 && token.value <= 12;
  const value = token?.kind === 'word' ? smallNumbers.get(token.text) : undefined;
  return value !== undefined && value >= 1 && value <= 12;
}

/** *Between lectures*, *between shifts*. */
function sittingsAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const next = wordAt(tokens, at + 1);
  return sittings.has(wordAt(tokens, at) ?? '') && (next === undefined || closedClass.has(next))
    ? { to: at + 1, days: withinDay, bare: false }
    : undefined;
}

const sittings = new Set(
  'lectures lessons shifts sets meals courses flights classes meetings rounds feeds naps matches games acts'.split(
    ' ',
  ),
);

/** *While the tournament was on*, *while the lights were out*: up to the end of the clause. */
export function whileAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const pronoun = pronouns.has(wordAt(tokens, at + 1) ?? '');
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
  const named =
    subject?.kind === 'word' && subject.capitals === 'first' && !plainTurns.has(wordAt(tokens, at) ?? '');
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

/** *During* is said of times alone: whatever stands behind it, up to the end of the noun, but for films and meetings. */
function duringAt(tokens: readonly Token[], start: number): Stretch | undefined {
  let at = start;
  while (determiners.has(wordAt(tokens, at) ?? '')) at++;
  let to = at;
  while (to < at + longest) {
    const end = endOfWord(tokens, to);
    const word = wordAt(tokens, to);
    // *During the power cut* ends in no verb.
    const verb = to > at && isPastVerb(word) && tokens[end ?? to]?.kind === 'word';
    if (end === undefined || closedClass.has(word!) || verb) break;
    to = end;
  }
  // *During the storm of the century*.
  const shown = tokens[to - 1]?.text ?? '';
  if (to > at && wordAt(tokens, to) === 'of' && determiners.has(wordAt(tokens, to + 1) ?? '')) {
    const end = endOfWord(tokens, to + 2);
    if (end !== undefined && !closedClass.has(wordAt(tokens, to + 2)!)) to = end;
  }
  return to > at && !shows.has(shown) ? { to, days: open, bare: false } : undefined;
}

/** What takes place for each who sees it at another time, or every day. */
const shows = new Set(
  'finale film movie episode show song advert ad scene hour hours call calls meeting meetings meal meals programme'.split(
    ' ',
  ),
);

/** The token behind a word and what is joined to it by hyphens. */
function endOfWord(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.kind !== 'word') return undefined;
  return isMark(tokens, at + 1, '-') && tokens[at + 2]?.kind === 'word' ? at + 3 : at + 1;
}

function written(tokens: readonly Token[], at: number, end: number): string {
  return end === at + 1 ? wordAt(tokens, at)! : `${wordAt(tokens, at)!}-${wordAt(tokens, at + 2)!}`;
}
