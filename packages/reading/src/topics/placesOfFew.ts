// Where a few people are is theirs alone: *46 guests in Cardiff*, *someone in Ely*. A crowd in a town tells nothing of
// anybody.
import { inTitle } from '../passage/masks.ts';
import type { Evidence } from '@fineline/ruleset';
import type { Group } from '../cohorts/groups/group.ts';
import { isFew, promise, type Scene } from '../scene/scene.ts';
import { units, wide } from '../lexicon/lists/tracingNouns.ts';
import { placing as leadsToPlaces, traitsAt } from '../lexicon/traits.ts';
import { towns } from '../lexicon/lists/towns.ts';
import { foundIn } from '../tokens/foundIn.ts';
import { isMark, spanOf, standsAt, wordAt, type Token } from '../tokens/token.ts';
import { isCalendarWord } from '../lexicon/lists/calendar.ts';

/** The places of a few people, as a topic. */
export function placesOfFew(scene: Scene): readonly Evidence[] {
  const { groups, holds, sentenceAt, passage } = scene;
  return foundIn(groups, group => {
    if (!isFewInATown(group) || group.cohort.kind === 'vague') return undefined;
    if ((holds[sentenceAt(group.from)]! & promise) !== 0) return undefined;
    const { tokens } = passage;
    const behind = placeBehind(tokens, group) ?? (isOfTown(tokens, group) ? group.to : undefined);
    const to = behind ?? placeOfStay(scene, group) ?? placeNamedByNoun(scene, group);
    if (to !== undefined && !wide.has(wordAt(tokens, to - 1) ?? ''))
      return { word: 'location', cue: 'place-of-a-few', span: spanOf(tokens, group.from, to) };
    const before = placeBefore(scene, group);
    return before === undefined
      ? undefined
      : { word: 'location', cue: 'place-of-a-few', span: spanOf(tokens, before, group.to) };
  });
}

/** How many people in a town are so few that the town tells something of them. */
const fewInATown = 1000;

function isFewInATown(group: Group): boolean {
  const { share, kind, size } = group.cohort;
  if (kind === 'share' || share !== undefined || size?.max == null) return false;
  return isFew(group) || (size.max > 0 && size.max < fewInATown);
}

/** How far from a group its place may stand, in tokens. */
const placeWithin = 24;

/** *In Ely, 46 guests …*, *even on Eigg, where one fan …*: the place that opens the clause before a group. */
export function placeBefore({ passage, sentenceAt }: Scene, { from }: Group): number | undefined {
  const { tokens, sentences } = passage;
  const start = sentences[sentenceAt(from)]!.from;
  let at = from - 1;
  while (at > Math.max(start, from - 5) && leadsOn.has(wordAt(tokens, at) ?? '')) at--;
  if (!isMark(tokens, at, ',')) return undefined;
  let name = at - 1;
  while (
    name >= Math.max(start, at - 3) &&
    isNameOfPlace(tokens[name]) &&
    !prepositions.has(wordAt(tokens, name) ?? '')
  )
    name--;
  if (name === at - 1) return undefined;
  const preposition = wordAt(tokens, name) === 'the' ? name - 1 : name;
  if (preposition < start || !prepositions.has(wordAt(tokens, preposition) ?? '')) return undefined;
  return wide.has(wordAt(tokens, at - 1) ?? '') ? undefined : preposition;
}

const prepositions = new Set(['in', 'on', 'from', 'near', 'at']);
const leadsOn = new Set('where just only exactly about around some nearly the our these a an one'.split(' '));

const staying = new Set(
  (
    'up lives live lived living works work worked working ended got based stuck stranded stayed staying waits waited waiting ' +
    'parked born moved arrived landed camped queued slept asleep lost found off down out left somewhere home back insure serve have supply'
  ).split(' '),
);

/** *The gentleman who woke up in Tenby*, *46 guests who slept near Ely*: where they were, behind what they did there. */
export function placeOfStay(
  { passage: { tokens, sentences, masks }, sentenceAt }: Scene,
  { from, to }: Group,
): number | undefined {
  const end = Math.min(sentences[sentenceAt(from)]!.to, to + placeWithin);
  for (let at = to + 1; at + 1 < end; at++) {
    if ((traitsAt(tokens, at) & leadsToPlaces) === 0) continue;
    const here = wordAt(tokens, at)!;
    const travelling = (here === 'to' || here === 'from') && journeys.has(wordAt(tokens, at - 1) ?? '');
    // *On the 7:52 from Ely*.
    const timed = here === 'from' && tokens[at - 1]?.kind === 'number';
    const stayed =
      placing.has(here) &&
      (here === 'outside' ||
        timed ||
        (here === 'in' && isMark(tokens, at - 1, ',')) ||
        staying.has(wordAt(tokens, at - 1) ?? ''));
    if (!travelling && !stayed) continue;
    let last = at + 1;
    while (last < at + 4 && isNameOfPlace(tokens[last]) && masks.of[last] !== inTitle) last++;
    if (last > at + 1 && !wide.has(wordAt(tokens, last - 1) ?? '')) return last;
  }
  return undefined;
}

const journeys = new Set(
  'flight train bus coach ferry hop trip crossing tram service express sleeper boat'.split(' '),
);

const placeNouns = new Set(
  (
    'group branch store shop club office base canteen campus school college gym studio library station depot hostel hotel ward ' +
    'clinic chapter league team class kitchen warehouse plant site pool rink theatre theater cafe bar pub village valley island ' +
    'estate constituency parish choir crew café centre center hall hub hospital church shelter surgery'
  ).split(' '),
);
const here = new Set(
  'constituency village town parish street building estate neighbourhood neighborhood postcode ward'.split(
    ' ',
  ),
);

/** *In our Ely branch*, *on the Antarctic base*, *in this village*, *at St Bride's*: what the few belong to is somewhere. */
function placeNamedByNoun(
  { passage: { tokens, sentences, masks }, sentenceAt }: Scene,
  { from, to }: Group,
): number | undefined {
  const end = Math.min(sentences[sentenceAt(from)]!.to, to + placeWithin);
  for (let at = to; at + 2 < end; at++) {
    const leads = wordAt(tokens, at) ?? '';
    if ((leads !== 'of' && !leadingToDoors.has(leads)) || masks.of[at] === inTitle) continue;
    const next = wordAt(tokens, at + 1) ?? '';
    if (next === 'this' && here.has(wordAt(tokens, at + 2) ?? '')) return at + 3;
    if ((next === 'st' || next === 'saint') && isNameOfPlace(tokens[at + 2])) return at + 3;
    if (!['our', 'the', 'your', 'this'].includes(next)) continue;
    let name = at + 2;
    while (name < at + 5 && isNameOfPlace(tokens[name])) name++;
    if (name > at + 2 && placeNouns.has(wordAt(tokens, name) ?? '')) return name + 1;
  }
  return undefined;
}

const placing = new Set(['in', 'from', 'near', 'outside', 'around']);
const leadingToDoors = new Set([...placing, 'on', 'at']);
const streets = new Set(
  'street st road rd lane close avenue ave row drive crescent gardens terrace way court place square hill walk mews'.split(
    ' ',
  ),
);
const wholes: readonly (readonly string[])[] = [['the', 'whole', 'of'], ['all', 'of'], ['the']];

/** *A Leeds customer*. */
function isOfTown(tokens: readonly Token[], { from, to }: Group): boolean {
  for (let at = from; at < to; at++) if (towns.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** The token behind the named place that stands right behind a group, or undefined where none does. */
export function placeBehind(tokens: readonly Token[], { to, cohort }: Group): number | undefined {
  const preposition = wordAt(tokens, to) ?? '';
  const door = leadingToDoors.has(preposition) ? doorAt(tokens, to + 1) : undefined;
  if (door !== undefined) return door;
  if (
    preposition === 'on' &&
    standsAt(tokens, to + 1, ['the', 'isle', 'of']) &&
    isNameOfPlace(tokens[to + 4])
  )
    return to + 5;
  // *Ann Berg of Ely*; *46 fans of Abba* says nothing of where.
  const isNamed = cohort.kind === 'single' && cohort.unit === 'person';
  if (!placing.has(preposition) && !(preposition === 'of' && isNamed)) return undefined;
  const whole = wholes.find(words => standsAt(tokens, to + 1, words));
  const at = to + 1 + (whole?.length ?? 0);
  let end = at;
  while (end < at + 3 && isNameOfPlace(tokens[end])) end++;
  return end > at ? end : undefined;
}

/** *Elm Row*, *14 Elm Row*, *22B*, *number 6*, *Flat 9*: a street, or a door in it. */
function doorAt(tokens: readonly Token[], start: number): number | undefined {
  const first = tokens[start];
  const isDoor = first?.kind === 'number' && /^[a-z]$/i.test(first.suffix);
  if (isDoor) return start + 1;
  if (units.has(wordAt(tokens, start) ?? '') && tokens[start + 1]?.kind === 'number') return start + 2;
  let at = first?.kind === 'number' ? start + 1 : start;
  const name = at;
  while (
    at < name + 3 &&
    (isNameOfPlace(tokens[at]) || isOrdinal(tokens[at])) &&
    !streets.has(tokens[at]!.text)
  )
    at++;
  return at > name && isNameOfPlace(tokens[at]) && streets.has(tokens[at]!.text) ? at + 1 : undefined;
}

/** *East 11th Street*. */
function isOrdinal(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:st|nd|rd|th)$/.test(token.suffix);
}

function isNameOfPlace(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || isCalendarWord(token.text)) return false;
  // *Someone in LEEDS*.
  return token.capitals === 'first' || (token.capitals !== 'none' && towns.has(token.text));
}
