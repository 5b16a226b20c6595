// Stretches that are told by what went on in them, before or after them: *during the festival*, *through the outage*, *before
// sunrise*, *at half-time*, *after yesterday's match*. How long most of them took nobody says.
import { events, turningPoints, turns } from '../lexicon/lists/eventWords.ts';
import type { Interval } from '@fineline/ruleset';
import { hasCapital, hasOneCapital, isMark, wordAt, type Token } from '../tokens/token.ts';
import { closedClass, isPastVerb } from '../lexicon/lists/wordLists.ts';
import { seasons } from '../lexicon/lists/calendar.ts';
import type { Stretch } from './piece.ts';

const open: Interval = { min: 0, max: null };
const withinDay: Interval = { min: 0, max: 1 };

/** What may stand around an event when it is *in* or *over*: the rest may be places. */
const lasting = new Set(
  (
    'event storm storms snowstorm downpour thunderstorm flood floods blizzard strike strikes blackout blackouts heatwave ' +
    'drought lockdown pandemic half-term holidays monsoon earthquake outage tournament rush shutdown interval final semi-final match derby'
  ).split(' '),
);

const weathers = new Set('cold hot warm dry wet icy'.split(' '));
const storms = new Set(['storm', 'hurricane', 'cyclone', 'typhoon']);
export const determiners: ReadonlySet<string> = new Set(
  'the our your his her their its this that these those one a an every each'.split(' '),
);
const around: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['before', new Set([...events, ...turningPoints])],
  ['after', new Set([...events, ...turningPoints])],
  ['through', new Set([...events, ...seasons])],
  ['since', events],
  ['until', new Set([...events, ...turningPoints])],
  [
    'by',
    new Set(
      'interval half-time kick-off break whistle deadline encore dessert pudding finale bell final'.split(
        ' ',
      ),
    ),
  ],
  ['in', lasting],
  ['over', lasting],
  ['at', new Set('half-time kick-off interval whistle matinee'.split(' '))],
  ['on', new Set(['honeymoon', 'honeymoons'])],
]);
const leading = new Set([...around.keys(), 'by', 'till', 'during', 'from', 'towards', 'around']);
const longest = 4;
/** The same with a hyphen. */
const longestJoined = longest + 2;

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
  // *Over the cold snap*.
  const spell =
    ['snap', 'spell'].includes(wordAt(tokens, start + 2) ?? '') &&
    weathers.has(wordAt(tokens, start + 1) ?? '');
  if (first === 'the' && spell) return { to: start + 3, days: open, bare: false };
  // *Through Storm Ciara*.
  const named = tokens[start + 1];
  if (storms.has(first) && hasOneCapital(named)) return { to: start + 2, days: open, bare: false };
  const wanted = around.get(preposition);
  if (
    wanted === undefined ||
    !determined ||
    ((preposition === 'in' || preposition === 'over') && first.endsWith("'s"))
  )
    return undefined;
  for (let at = start + 1; at < start + longestJoined; at++) {
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
  // *At half-time orders tripled*.
  const before = tokens[start - 2];
  const opens = isMark(tokens, turn - 2, '-') && (before === undefined || before.kind === 'mark');
  if (!timed || (next !== undefined && !dated && !opens && !closedClass.has(next))) return undefined;
  return { to: end, days: word === 'half-term' ? { min: 5, max: 9 } : withinDay, bare: false };
}

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
  // *During the storm of the century*, *during the Beast from the East*.
  const shown = tokens[to - 1]?.text ?? '';
  const name = tokens[to + 2];
  const named = hasCapital(name);
  const link = wordAt(tokens, to);
  if (
    to > at &&
    (link === 'of' || (link === 'from' && named)) &&
    determiners.has(wordAt(tokens, to + 1) ?? '')
  ) {
    const end = endOfWord(tokens, to + 2);
    if (end !== undefined && !closedClass.has(wordAt(tokens, to + 2)!)) to = end;
  }
  // *During the Hockney show*: what hangs there.
  const hung = hanging.has(shown) && to > at + 1 && hasOneCapital(tokens[to - 2]);
  return to > at && (hung || !shows.has(shown)) ? { to, days: open, bare: false } : undefined;
}

const hanging = new Set(['show', 'exhibition']);

/** What takes place for each who sees it at another time, or every day. */
const shows = new Set(
  'finale film movie episode show song advert ad hour hours call calls meeting meetings meal meals programme'.split(
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
