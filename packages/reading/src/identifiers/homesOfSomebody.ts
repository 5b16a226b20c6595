// A home by its street, or a place of work by its town, and what went on there: *the house on Mill Lane whose hot tub bubbled*, *a
// studio off Baker Lane*, *from a Croydon law office*.
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { isPastVerb } from '../lexicon/lists/wordLists.ts';
import { clockWithin } from './clockWithin.ts';
import { isName } from '../names/isName.ts';
import { roads, wide } from '../lexicon/lists/tracingNouns.ts';
import { homes } from '../lexicon/lists/identifierTelltales.ts';

const works = new Set(
  'office firm practice surgery clinic salon bakery pub café cafe school nursery library shop workshop garage barracks rectory vicarage studio'.split(
    ' ',
  ),
);
const pointing = new Set('the that one a an dear certain same'.split(' '));
const onRoads = new Set(['on', 'in', 'along', 'off']);
const relatives = new Set(['whose', 'that', 'which', 'who', 'where', 'with']);
const articles = new Set(['a', 'an', 'one', 'same']);
const arriving = new Set(
  'sent delivered reached brought shipped driven ferried dropped took taken'.split(' '),
);
/** How far before a home what came there may be told, in tokens. */
const within = 12;

/** *The house on Mill Lane whose hot tub bubbled*, *reached a home on Alder Street at 11:58 p.m.* */
export function homeAt(tokens: readonly Token[], at: number): readonly [cue: string, to: number] | undefined {
  const article = wordAt(tokens, at - 1) ?? '';
  if (!pointing.has(article) || !onRoads.has(wordAt(tokens, at + 1) ?? '')) return undefined;
  const road = endOfRoad(tokens, at + 2);
  if (road === undefined) return undefined;
  const next = wordAt(tokens, road) ?? '';
  const told = relatives.has(next) || isPastVerb(next);
  const seen = articles.has(article) && (isReached(tokens, at) || clockWithin(tokens, road, road + within));
  return told || seen ? ['numbered-place', road] : undefined;
}

/** *Mill Lane*, *Ponce de Leon Avenue*. */
function endOfRoad(tokens: readonly Token[], from: number): number | undefined {
  if (!isName(tokens[from])) return undefined;
  for (let road = from + 1; road < from + 4; road++) {
    if (isName(tokens[road]) && roads.has(wordAt(tokens, road)!)) return road + 1;
    if (!isName(tokens[road]) && !small.has(wordAt(tokens, road) ?? '')) return undefined;
  }
  return undefined;
}

const small = new Set('de la le du of the des von'.split(' '));

function isReached(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before > at - within && tokens[before]?.kind === 'word'; before--)
    if (arriving.has(wordAt(tokens, before)!)) return true;
  return false;
}

const placing = new Set(['at', 'in', 'from', 'to']);

/** *Somebody at a Park Slope brownstone*, *whoever rang us at two from a Croydon dental practice*. */
export function homeBehind(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + within; at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'mark' && ',.:;!?¶'.includes(token.text))) return undefined;
    const end = someHomeAt(tokens, at);
    if (end !== undefined) return end;
  }
  return undefined;
}

function someHomeAt(tokens: readonly Token[], start: number): number | undefined {
  if (!placing.has(wordAt(tokens, start) ?? '') || !pointing.has(wordAt(tokens, start + 1) ?? ''))
    return undefined;
  let name = start + 2;
  while (name < start + 5 && isName(tokens[name])) name++;
  if (name === start + 2 || wide.has(wordAt(tokens, name - 1)!)) return undefined;
  if (homes.has(wordAt(tokens, name) ?? '')) return name + 1;
  const work = works.has(wordAt(tokens, name) ?? '') ? name : name + 1;
  return articles.has(wordAt(tokens, start + 1)!) &&
    !isMark(tokens, name, ',') &&
    works.has(wordAt(tokens, work) ?? '')
    ? work + 1
    : undefined;
}
