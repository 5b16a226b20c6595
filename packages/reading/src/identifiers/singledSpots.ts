// Where few can be, told by its number, its class or what stands below it: *seat 14C rang*, *one boy of 2B*, *lives above
// the bakery in Ludlow*, *the Elm Park resident*, *five colleagues at Harlow Plastics*.
import { inTitle } from '../passage/masks.ts';
import type { Evidence } from '@fineline/ruleset';
import { promise, type Scene } from '../scene/scene.ts';
import type { Group } from '../cohorts/groups/group.ts';
import { leadsToOne } from '../lexicon/classes.ts';
import { settled } from '../lexicon/clues.ts';
import { towns } from '../lexicon/lists/towns.ts';
import { allOf, foundIn } from '../tokens/foundIn.ts';
import { isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';
import { endOfService, riding } from './describedPeople.ts';
import { isName } from '../names/isName.ts';
import { endOfPlaceNumber } from './traces.ts';
import { roads, units } from '../lexicon/lists/tracingNouns.ts';
import { living, employed } from '../lexicon/lists/identifierTelltales.ts';

/** How many people of one room or firm are few enough to tell them apart. */
const few = 10;
/** How many homes of one road. */
const fewHomes = 20;

function found(cue: string, { passage: { tokens } }: Scene, from: number, to: number): Evidence {
  return { word: 'quasi', cue, span: spanOf(tokens, from, to) };
}

const none: readonly never[] = [];

/** What a text tells of somebody by where they are found. */
export function singledSpots(scene: Scene): readonly Evidence[] {
  const { groups, holds, sentenceAt } = scene;
  const told = groups
    .filter(({ from }) => (holds[sentenceAt(from)]! & promise) === 0)
    .flatMap(group => besideGroup(scene, group) ?? []);
  const isSettled = (scene.passage.clues & settled) !== 0;
  return allOf([
    spotsThatAct(scene),
    spotsWithin(scene),
    isSettled ? homesToldOf(scene) : none,
    isSettled ? colleaguesToldOf(scene) : none,
    told,
  ]);
}

const doing = new Set(
  (
    'rang asked ordered called left stayed snored slept sent booked complained tipped requested wanted sang cried argued fought ' +
    'kept broke stole drank ate returned forgot sneezed coughed danced kissed vomited smoked shouted yelled hogged'
  ).split(' '),
);
/** What whoever sits there does; a house, a studio or *No. 10* does some of it, too. */
const doingThere = new Set(
  (
    'wept sobbed giggled laughed whispered swore cursed proposed talked chatted texted phoned scrolled binged gobbled devoured guzzled ' +
    'downed swigged sipped necked polished demanded insisted pretended woke dozed napped yawned groaned moaned flirted snogged ' +
    'quarrelled bickered sulked emptied smuggled'
  ).split(' '),
);
const seats = new Set('seat row table bed berth bunk booth'.split(' '));

function isDoing(unit: string | undefined, verb: string | undefined): boolean {
  return verb !== undefined && (doing.has(verb) || (doingThere.has(verb) && seats.has(unit ?? '')));
}

/** *Seat 14C on the Faro flight rang*, *Room 12’s couple*, *Ward 6 had 2 patients*: a numbered place does what people do. */
function spotsThatAct(scene: Scene): readonly Evidence[] {
  const { tokens, classes, sentences, masks } = scene.passage;
  return sentences.flatMap(({ from, to }) => {
    if ((classes[from]! & leadsToOne) === 0) return [];
    const end = units.has(wordAt(tokens, from) ?? '') ? endOfSpot(tokens, from + 1) : undefined;
    if (end === undefined || masks.of[from] === inTitle) return [];
    if (wordAt(tokens, end) === 's' || owns(tokens[from + 1]))
      return [found('numbered-place', scene, from, end)];
    for (let at = end; at < Math.min(to, end + 7) && tokens[at]!.kind !== 'mark'; at++) {
      const word = wordAt(tokens, at);
      const had = word === 'had' || (word === 'has' && wordAt(tokens, at + 1) === 'had');
      if (at === end && had) return [found('numbered-place', scene, from, end)];
      if (isDoing(wordAt(tokens, from), word)) return [found('numbered-place', scene, from, end)];
    }
    return [];
  });
}

const leadingToSpots = new Set('in at on to from of for by near into with your our the this my'.split(' '));

/** *We are not saying that seat 14C wept*: the place does it within a sentence. */
function spotsWithin({ passage: { tokens, classes, masks } }: Scene): readonly Evidence[] {
  return foundIn(tokens, (_, at) => {
    if (at === 0 || (classes[at]! & leadsToOne) === 0 || masks.of[at] === inTitle) return undefined;
    if (!units.has(wordAt(tokens, at)!) || leadingToSpots.has(wordAt(tokens, at - 1) ?? '')) return undefined;
    const end = endOfPlaceNumber(tokens, at + 1);
    return end !== undefined && isDoing(wordAt(tokens, at), wordAt(tokens, end))
      ? { word: 'quasi', cue: 'numbered-place', span: spanOf(tokens, at, end) }
      : undefined;
  });
}

/** *22B’s*: what belongs to a seat. */
function owns(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.suffix.endsWith("'s");
}

function endOfSpot(tokens: readonly Token[], at: number): number | undefined {
  if (owns(tokens[at])) return at + 1;
  const end = endOfPlaceNumber(tokens, at);
  return end !== undefined && isMark(tokens, end, '’') ? end + 1 : end;
}

const above = new Set('above over opposite behind beside below'.split(' '));

/** *Lives above the bakery in Ludlow*: a home by what stands beside it. */
function homesToldOf(scene: Scene): readonly Evidence[] {
  const { tokens } = scene.passage;
  return foundIn(tokens, ({ word }, at) => {
    if (word === undefined || !living.has(word) || !above.has(wordAt(tokens, at + 1) ?? '')) return undefined;
    for (let ahead = at + 3; ahead < at + 8; ahead++)
      if (['in', 'on', 'of'].includes(wordAt(tokens, ahead) ?? '') && isName(tokens[ahead + 1]))
        return found('told-by-work', scene, at, ahead + 2);
    return undefined;
  });
}

function besideGroup(scene: Scene, group: Group): Evidence | undefined {
  const { tokens, sentences, sentenceOf } = scene.passage;
  const { from, to } = group;
  const most = group.cohort.size?.max ?? (group.cohort.kind === 'single' ? 1 : undefined);
  if (most == null || most === 0) return undefined;
  if (most < few) {
    const spot = fewInASpot(tokens, to);
    if (spot !== undefined) return found('few-neighbours', scene, from, spot);
    // *Nine passengers on the 07.42 from Didcot*.
    const service = serviceBehind(tokens, to);
    if (service !== undefined) return found('placed-and-timed', scene, from, service);
  }
  if (most < fewHomes) {
    const road = roadBehind(tokens, to);
    if (road !== undefined) return found('few-neighbours', scene, from, road);
  }
  if (most > 2) return undefined;
  const corner = onlyIn(tokens, group);
  if (corner !== undefined) return found('the-only-one', scene, from, corner);
  const start = sentences[sentenceOf[from]!]!.from;
  const resident = residentNamed(tokens, from, to, start);
  if (resident !== undefined) return found('one-in-a-place', scene, resident, to);
  if (!pupils.has(wordAt(tokens, to - 1) ?? '')) return undefined;
  const first = Math.max(start, from - classWithin);
  if (classOf(tokens, first, Math.min(to + 4, tokens.length))) return found('told-by-class', scene, from, to);
  return undefined;
}

/** *On the 07.42 from Didcot*, *in first class on the 06:14 from Thirsk*. */
function serviceBehind(tokens: readonly Token[], to: number): number | undefined {
  const on = ['in', 'of'].includes(wordAt(tokens, to) ?? '') ? to + 3 : to;
  for (let at = to; at <= on; at++)
    if (riding.has(wordAt(tokens, at) ?? '')) return endOfService(tokens, at + 1);
  return undefined;
}

/** *5 of you in bay 6*, *both guests in room 9*. */
function fewInASpot(tokens: readonly Token[], to: number): number | undefined {
  for (let at = to; at < to + 3; at++)
    if (['in', 'on', 'at'].includes(wordAt(tokens, at) ?? '') && units.has(wordAt(tokens, at + 1) ?? ''))
      return endOfPlaceNumber(tokens, at + 2);
  return undefined;
}

const small = new Set('one two three four five six seven eight nine both'.split(' '));

/** *5 colleagues at Harlow Plastics*, *3 employees of a certain Sheffield accountant*: who works for whom. */
function colleaguesToldOf(scene: Scene): readonly Evidence[] {
  const { tokens } = scene.passage;
  return foundIn(tokens, ({ word }, at) => {
    if (word === undefined || !employed.has(word) || !leadsToFirm.has(wordAt(tokens, at + 1) ?? ''))
      return undefined;
    const number = tokens[at - 1];
    const isSmall = number?.kind === 'number' ? number.value < few : small.has(number?.word ?? '');
    if (!isSmall) return undefined;
    for (let name = at + 2; name < at + 5; name++)
      if (isName(tokens[name])) return found('few-neighbours', scene, at - 1, name + 1);
    return undefined;
  });
}

const leadsToFirm = new Set(['at', 'of', 'from']);

/** *8 households on Fern Road*. */
function roadBehind(tokens: readonly Token[], to: number): number | undefined {
  if (!['on', 'in', 'along'].includes(wordAt(tokens, to) ?? '')) return undefined;
  for (let at = to + 2; at < to + 5; at++) {
    if (!isNameOrNumber(tokens[at - 1])) return undefined;
    if (isName(tokens[at]) && roads.has(wordAt(tokens, at) ?? '')) return at + 1;
  }
  return undefined;
}

const corners = new Set(
  'island village hamlet close street estate building block floor ward parish crescent terrace cul-de-sac courtyard lane'.split(
    ' ',
  ),
);
const alone = new Set(['just', 'only', 'one', 'single', 'sole']);

/** *Just one household on the island*, *only one customer in our village*. */
function onlyIn(tokens: readonly Token[], { from, to }: Group): number | undefined {
  const before = wordAt(tokens, from - 1) ?? '';
  let single =
    (alone.has(before) && before !== 'one') || (before === 'our' && alone.has(wordAt(tokens, from) ?? ''));
  for (let at = from; at < to; at++) single ||= at > from && alone.has(wordAt(tokens, at) ?? '');
  const placed = single && ['on', 'in', 'of', 'from'].includes(wordAt(tokens, to) ?? '');
  const pointed = placed && ['the', 'our', 'your', 'this'].includes(wordAt(tokens, to + 1) ?? '');
  return pointed && corners.has(wordAt(tokens, to + 2) ?? '') ? to + 3 : undefined;
}

const dwellers = new Set('resident local householder homeowner neighbour villager'.split(' '));

/** *The Murray Hill resident*: the name of a quarter before whoever lives there. */
function residentNamed(
  tokens: readonly Token[],
  from: number,
  to: number,
  start: number,
): number | undefined {
  if (!dwellers.has(wordAt(tokens, to - 1) ?? '')) return undefined;
  let at = to - 2;
  while (at > start && at > to - 5 && isName(tokens[at])) at--;
  if (at === to - 2) return undefined;
  return towns.has(wordAt(tokens, to - 2) ?? '') ? undefined : Math.min(from, at);
}

/** How far before a pupil the class may be told, in tokens. */
const classWithin = 24;
const pupils = new Set('pupil boy girl child student lad mum dad parent'.split(' '));

/** *Year 9*, *2B*: the class is told in the sentence. */
function classOf(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'number' || token.value > 13) continue;
    if (/^[a-d]$/.test(token.suffix) && ['in', 'of', 'class'].includes(wordAt(tokens, at - 1) ?? ''))
      return true;
    if (['year', 'class', 'grade'].includes(wordAt(tokens, at - 1) ?? '') && !isMark(tokens, at - 1, '-'))
      return true;
  }
  return false;
}

function isNameOrNumber(token: Token | undefined): boolean {
  return isName(token) || (token?.kind === 'number' && /^(?:st|nd|rd|th)$/.test(token.suffix));
}
