// Where few sit, sleep or live, spoken to as if it were somebody: *whose wig is this, room 412?*, *oi, seat 14C on last
// night's flight*, *as for rows 30 to 34*, *well done, Beech Avenue: four households*.
import type { Evidence } from '@fineline/ruleset';
import type { Scene } from '../scene/scene.ts';
import { spot } from '../lexicon/clues.ts';
import { inQuotation } from '../passage/masks.ts';
import { isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';
import { isPastVerb, secondPersonWords } from '../lexicon/lists/wordLists.ts';
import { isName } from '../names/isName.ts';
import { endOfPlaceNumber } from './traces.ts';
import { roads, units } from '../lexicon/lists/tracingNouns.ts';
import { seating, several, standing } from '../lexicon/lists/identifierTelltales.ts';

/** How many homes of one road are few enough to tell them apart. */
const fewHomes = 20;
/** How many words may stand before the comma of a call. */
const longestCall = 3;

export function placesSpokenTo(scene: Scene): readonly Evidence[] {
  const { tokens, masks, sentences } = scene.passage;
  const few = scene.groups.some(
    ({ cohort: { size } }) => size?.max != null && size.max > 0 && size.max < fewHomes,
  );
  return sentences.flatMap(({ from, to, clues }) => {
    if (!few && (clues & spot) === 0) return [];
    const found = (cue: string, [first, last]: readonly [number, number]): Evidence[] =>
      // The name of a road looks like a title.
      masks.of[first] === inQuotation ? [] : [{ word: 'quasi', cue, span: spanOf(tokens, first, last) }];
    const unit =
      (clues & spot) === 0
        ? undefined
        : (somebodyAt(tokens, from) ??
          unitAtStart(tokens, from, to) ??
          unitCalled(tokens, from, to) ??
          unitAtEnd(tokens, from, to));
    if (unit !== undefined) return found('numbered-place', unit);
    const road = few ? roadHailed(tokens, from, to) : undefined;
    return road === undefined ? [] : found('few-neighbours', road);
  });
}

type Place = readonly [from: number, to: number];

/** *Room 9, we mean you*, *yes, Room 9, we mean you*. *Row A, the front row, is for children*. */
function unitAtStart(tokens: readonly Token[], from: number, to: number): Place | undefined {
  const at = isMark(tokens, from + 1, ',') ? from + 2 : from;
  const first = tokens[at];
  if (first?.kind !== 'word' || first.capitals !== 'first' || !units.has(first.text)) return undefined;
  if (!isMark(tokens, at + 2, ',') || endOfPlaceNumber(tokens, at + 1) === undefined) return undefined;
  if (['the', 'a', 'our'].includes(wordAt(tokens, at + 3) ?? '')) return undefined;
  if (isDescribed(tokens, at + 3, to)) return undefined;
  for (let ahead = at + 3; ahead < to; ahead++)
    if (attended.has(wordAt(tokens, ahead) ?? '')) return undefined;
  return [at, at + 2];
}

/** *Table 6, where the light is best*, *room 9, where Dickens wrote*; *room 9, where somebody smoked* tells of a guest. */
function isDescribed(tokens: readonly Token[], at: number, to: number): boolean {
  if (wordAt(tokens, at) !== 'where' || isMark(tokens, to - 1, '?')) return false;
  const isOfOther = isName(tokens[at + 1]);
  for (let ahead = at + 1; ahead < to; ahead++) {
    const word = wordAt(tokens, ahead);
    if (secondPersonWords.has(word ?? '') || (isPastVerb(word) && !isOfOther)) return false;
  }
  return true;
}

/** *Your soup is ready*, *your nurse is on the way*. */
const attended = new Set('ready served waiting coming shortly boarding way'.split(' '));

const calls = new Set(
  (
    'oi oy hey hi hello psst ahem yes no yo honestly seriously please tut tsk dear sorry bravo done cheers congratulations congrats ' +
    'really listen look right ok okay morning night thanks shame oh enough joking'
  ).split(' '),
);
const asking = new Set(['can', 'could', 'would', 'will']);

/** *Oi, seat 14C on last night's flight*, *psst, row 17.*, *as for rows 30 to 34*, *could tables 6 and 7 please …*. */
function unitCalled(tokens: readonly Token[], from: number, to: number): Place | undefined {
  const asFor = wordAt(tokens, from) === 'as' && wordAt(tokens, from + 1) === 'for';
  const first = asFor ? from + 2 : from + 1;
  if (asFor || asking.has(wordAt(tokens, from) ?? '')) {
    const noun = wordAt(tokens, first) ?? '';
    if (!several.has(noun) && !seating.has(noun)) return undefined;
    const end = endOfPlaceNumber(tokens, first + 1);
    return end === undefined ? undefined : [first, end];
  }
  // *To flat 3 with the drum kit*, *who left a wig in pod 4?*
  if (told.has(wordAt(tokens, from) ?? '')) return unitTold(tokens, from, to);
  for (let comma = from + 1; comma < Math.min(to, from + longestCall + 1); comma++) {
    if (tokens[comma]!.kind !== 'mark') continue;
    if (!isMark(tokens, comma, ',') || !calls.has(wordAt(tokens, comma - 1) ?? '')) return undefined;
    if (!seating.has(wordAt(tokens, comma + 1) ?? '')) continue;
    const end = endOfPlaceNumber(tokens, comma + 2);
    if (end === undefined) return undefined;
    const next = wordAt(tokens, end);
    const alone = end >= to || tokens[end]!.kind === 'mark' || ['on', 'of', 'from'].includes(next ?? '');
    return alone ? [comma + 1, end] : undefined;
  }
  return undefined;
}

const told = new Set(['to', 'dear', 'who', 'whoever']);
const somebody = new Set(
  'regular customer guest passenger diner shopper punter member visitor person man woman lady gentleman chap bloke you whoever drinker'.split(
    ' ',
  ),
);

/** *Regular at till 6 with the two bottles of gin: …*. */
function somebodyAt(tokens: readonly Token[], from: number): Place | undefined {
  if (!somebody.has(wordAt(tokens, from) ?? '') || !placed.has(wordAt(tokens, from + 1) ?? ''))
    return undefined;
  const unit = wordAt(tokens, from + 2) ?? '';
  if (!standing.has(unit) && !seating.has(unit)) return undefined;
  const end = endOfPlaceNumber(tokens, from + 3);
  return end !== undefined && describing.has(wordAt(tokens, end) ?? '') ? [from, end] : undefined;
}

const describing = new Set(['with', 'who', 'whose', 'that']);
const placed = new Set(['in', 'at', 'on', 'from']);
const leaving = new Set(
  'left ordered took kept hid stole broke asked rang brought spilled spilt forgot smoked sang sent dropped'.split(
    ' ',
  ),
);

function unitTold(tokens: readonly Token[], from: number, to: number): Place | undefined {
  const asks = wordAt(tokens, from)!.startsWith('who');
  if (asks && !leaving.has(wordAt(tokens, from + 1) ?? '')) return undefined;
  const first = from + 1;
  for (let unit = first; unit < Math.min(to, asks ? from + longestQuestion : first + 1); unit++) {
    if (!seating.has(wordAt(tokens, unit) ?? '') || (asks && !placed.has(wordAt(tokens, unit - 1) ?? '')))
      continue;
    const end = endOfPlaceNumber(tokens, unit + 1);
    if (end === undefined) continue;
    const described = describing.has(wordAt(tokens, end) ?? '') && wordAt(tokens, end + 1) !== 'love';
    if (asks || described) return [unit, end];
  }
  return undefined;
}

/** How far behind *who left …* the place may stand, in tokens. */
const longestQuestion = 14;

/** *Hello to you, table nine.*, *whose wig is this, room 412?* */
function unitAtEnd(tokens: readonly Token[], from: number, to: number): Place | undefined {
  const end = tokens[to - 1]?.kind === 'mark' ? to - 1 : to;
  const unit = end - 2;
  if (!isMark(tokens, unit - 1, ',') || !seating.has(wordAt(tokens, unit) ?? '')) return undefined;
  if (endOfPlaceNumber(tokens, unit + 1) === undefined) return undefined;
  if (offering.has(wordAt(tokens, from) ?? '')) return undefined;
  return isMark(tokens, end, '?') || !isPlaced(tokens, from, unit - 1) ? [unit, end] : undefined;
}

/** *Your soup is on the counter, table 9* serves whoever sits there. */
function isPlaced(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (serving.has(wordAt(tokens, at) ?? '') || tokens[at]!.kind === 'number') return true;
  return false;
}

/** *More tea, room 9?* */
const offering = new Set('more fancy another ready anything anyone tea coffee'.split(' '));
const serving = new Set('at in on from near by ready served is are find meet join visit see our'.split(' '));

/** *Well done, Larch Close: five households …*, *all right: Elm Grove, all nine of you*. */
function roadHailed(tokens: readonly Token[], from: number, to: number): Place | undefined {
  for (let at = from; at < to; at++) {
    const opens = at === from || isMark(tokens, at - 1, ',') || isMark(tokens, at - 1, ':');
    if (!opens || !isName(tokens[at])) continue;
    let road = at + 1;
    while (road < at + 3 && isName(tokens[road]) && !roads.has(wordAt(tokens, road)!)) road++;
    if (!isName(tokens[road]) || !roads.has(wordAt(tokens, road)!)) continue;
    const closes = road + 1 >= to || ',.:!?'.includes(tokens[road + 1]!.text);
    if (closes && tokens[at - 2]?.kind !== 'number') return [at, road + 1];
  }
  return undefined;
}
