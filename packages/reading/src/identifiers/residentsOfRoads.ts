// Those who live in a small road, by what they did there or are asked: *residents of Larch Close left a sofa out again*. A notice to
// them (*the water will be off*) and a high street trace nobody.
import { inTitle } from '../passage/masks.ts';
import type { Evidence } from '@fineline/ruleset';
import type { Scene } from '../scene/scene.ts';
import { settled } from '../lexicon/clues.ts';
import { foundIn } from '../tokens/foundIn.ts';
import { spanOf, wordAt, type Token } from '../tokens/token.ts';
import { isPastVerb } from '../lexicon/lists/wordLists.ts';
import { isName } from '../names/isName.ts';
import { dwelling } from '../lexicon/lists/identifierTelltales.ts';

const none: readonly never[] = [];
const leading = new Set('of on in along at living from'.split(' '));
const smallRoads = new Set(
  'close court mews grove row terrace crescent lane cottages gardens rise yard place walk villas wynd'.split(
    ' ',
  ),
);
const remarking = new Set('again still nobody since never each yet'.split(' '));
const serving = new Set('will please free new tonight tomorrow can may from works'.split(' '));
/** How far behind the road its people may be remarked on, in tokens. */
const within = 24;

export function residentsOfRoads({ passage: { tokens, masks, clues } }: Scene): readonly Evidence[] {
  if ((clues & settled) === 0) return none;
  return foundIn(tokens, ({ word }, at) => {
    if (word === undefined || !dwelling.has(word) || masks.of[at] === inTitle) return undefined;
    const end = endOfRoad(tokens, at + 1);
    if (end === undefined || !areToldOf(tokens, end)) return undefined;
    return { word: 'quasi', cue: 'few-neighbours', span: spanOf(tokens, at, end) };
  });
}

/** *Of Larch Close*, *living on Mill Court*. */
function endOfRoad(tokens: readonly Token[], start: number): number | undefined {
  let at = start;
  while (at < start + 2 && leading.has(wordAt(tokens, at) ?? '')) at++;
  if (at === start || !isName(tokens[at])) return undefined;
  for (let road = at + 1; road < at + 3 && isName(tokens[road]); road++)
    if (smallRoads.has(wordAt(tokens, road)!)) return road + 1;
  return undefined;
}

/** *Left three sofas*, *: three fines each since Easter*. */
function areToldOf(tokens: readonly Token[], end: number): boolean {
  if (isPastVerb(wordAt(tokens, end)) || wordAt(tokens, end) === 'put') return true;
  const next = tokens[end];
  if (next?.kind !== 'mark' || !':,'.includes(next.text)) return false;
  let remarked = false;
  for (let at = end + 1; at < Math.min(tokens.length, end + within); at++) {
    if (serving.has(wordAt(tokens, at) ?? '')) return false;
    remarked ||= remarking.has(wordAt(tokens, at) ?? '');
  }
  return remarked;
}
