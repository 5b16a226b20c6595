// A detail that singles one person out for those around them, though nobody is named: *the couple in room 237*, *the
// only dentist in Ely*, *the person whose playlist is called …*.
import type { Evidence } from '@fineline/ruleset';
import { promise, type Scene } from '../scene/scene.ts';
import { placeBefore, placeBehind, placeOfStay } from '../topics/placesOfFew.ts';
import type { Group } from '../cohorts/groups/group.ts';
import { isRelativeWho } from '../lexicon/lists/peopleNouns.ts';
import { overlapsAny } from '../tokens/overlaps.ts';
import { isYear } from '../lexicon/lists/calendar.ts';
import { inPlots } from './inPlots.ts';
import { hasCapital, isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';
import { lone } from '../lexicon/lists/wordLists.ts';
import { isName, isUsualName } from '../names/isName.ts';
import { endOfPlaceNumber, traces } from './traces.ts';
import { bigTowns } from '../lexicon/lists/bigTowns.ts';
import { towns } from '../lexicon/lists/towns.ts';
import { neighboursAt, pupilsAt } from './neighbours.ts';
import { clockWithin } from './clockWithin.ts';
import { describedPeople } from './describedPeople.ts';
import { movedByTheClock } from './movedByTheClock.ts';
import { placesSpokenTo } from './placesSpokenTo.ts';
import { residentsOfRoads } from './residentsOfRoads.ts';
import { seenByOthers } from './seenByOthers.ts';
import { singledSpots } from './singledSpots.ts';
import { rolesOfOne, units, wide } from '../lexicon/lists/tracingNouns.ts';

const spots = new Set(
  (
    'district street road avenue lane square station terminal hotel airport stadium neighbourhood neighborhood village ' +
    'row close drive crescent terrace mews gardens grove wharf quay parade court'
  ).split(' '),
);
const works = new Set(
  'runs owns manages teaches keeps drives works delivers sells serves leads conducts chairs preaches lives ran owned'.split(
    ' ',
  ),
);
const languages = new Set(
  'spanish french german italian welsh english irish gaelic polish latin arabic hindi'.split(' '),
);

/** *Who runs*, *who feeds*: what somebody does all the time is known around them. */
function isHabit(who: string | undefined, verb: string | undefined): boolean {
  if (verb === undefined) return false;
  return works.has(verb) || (who === 'who' && verb.length > 4 && /[^s']s$/.test(verb));
}

const naming = new Set('called named titled entitled'.split(' '));
const unique = new Set('only sole single oldest youngest tallest last first'.split(' '));
/** How far behind a person what singles them out may stand, in tokens. */
const reach = 24;

/** What singles out one or two people of whom the text tells. */
export function readQuasi(scene: Scene): readonly Evidence[] {
  const groups = ofGroups(scene);
  const isToldOf = overlapsAny(groups.map(({ span }) => span!));
  // *Row J, seats 11 and 12: …*.
  const hailed = scene.groups.flatMap(({ from, to }) =>
    wordAt(scene.passage.tokens, from) === 'row' && isMark(scene.passage.tokens, to, ':')
      ? [{ word: 'quasi', cue: 'numbered-place', span: spanOf(scene.passage.tokens, from, to) }]
      : [],
  );
  const told: readonly Evidence[] = [
    ...placesSpokenTo(scene),
    ...hailed,
    ...residentsOfRoads(scene).filter(({ span }) => !isToldOf(span!)),
    ...movedByTheClock(scene).filter(({ span }) => !isToldOf(span!)),
    ...seenByOthers(scene),
    ...traces(scene).filter(({ span }) => !isToldOf(span!)),
    ...groups,
    ...singledSpots(scene).filter(({ span }) => !isToldOf(span!)),
    ...describedPeople(scene).filter(({ word, span }) => word !== 'quasi' || !isToldOf(span!)),
  ];
  const isInvented = inPlots(scene);
  return told.filter(({ span }) => !isInvented(span!.start));
}

function ofGroups(scene: Scene): readonly Evidence[] {
  const { groups, holds, sentenceAt } = scene;
  const { tokens } = scene.passage;
  const neighbourhoods = groups.flatMap(({ from, to, cohort: { size } }) => {
    const few = size?.max != null && size.max > 2 && size.max < fewNeighbours;
    const end = few
      ? (neighboursAt(tokens, to) ?? (size.max! < fewPupils ? pupilsAt(tokens, to) : undefined))
      : undefined;
    return end === undefined
      ? []
      : [{ word: 'quasi', cue: 'few-neighbours', span: spanOf(tokens, from, end) }];
  });
  const singled = groups
    .filter(
      ({ cohort: { size, kind } }) =>
        kind === 'single' || (size?.max != null && size.max > 0 && size.max <= 2),
    )
    .filter(({ from }) => (holds[sentenceAt(from)]! & promise) === 0)
    .flatMap(group => singledOutBy(scene, group) ?? []);
  return [...neighbourhoods, ...singled];
}

/** How long what somebody called their own may be, in tokens. */
const longestName = 16;

/** *“Soup again, Dad”, by one of our users*: what somebody wrote, in their words, in front of who did. */
function ownWordsBefore({ tokens, masks }: Scene['passage'], from: number): number | undefined {
  if (wordAt(tokens, from - 1) !== 'by') return undefined;
  let at = from - 2;
  while (at > from - 5 && tokens[at]?.kind === 'mark' && masks.of[at] === 0) at--;
  if (at < 0 || masks.of[at] === 0) return undefined;
  while (at > 0 && at > from - longestName && masks.of[at - 1] !== 0) at--;
  return at;
}

const seen = new Set(
  'playlist playlists list lists team account profile channel group network wifi wi-fi league avatar character username folder board collection page station hotspot router band'.split(
    ' ',
  ),
);

/** *A playlist called …*, *named their team …*: others see what it is called, as they do not see a name for a vacuum cleaner. */
function isSeenByOthers(tokens: readonly Token[], at: number): boolean {
  for (let near = at - 3; near <= at + 3; near++) if (seen.has(wordAt(tokens, near) ?? '')) return true;
  return false;
}

/** Nobody is found in a country or a big town by one thing that they did. */
function isWide(place: string | undefined): boolean {
  return place === undefined || wide.has(place) || towns.has(place) || bigTowns.has(place);
}

/** How many pupils, patients or parishioners of one place are few enough to tell them apart. */
const fewPupils = 50;

/** How many neighbours are few enough to tell them apart. */
const fewNeighbours = 200;

const reaching = new Set(['to', 'reached', 'for']);

/** *The last parcel reached a customer in Ely*: whoever got it did nothing that is told. */
function isReached(tokens: readonly Token[], { from }: Group, place: number): boolean {
  const isAny = wordAt(tokens, from) === 'a' || wordAt(tokens, from) === 'one';
  const behind = isMark(tokens, place, ',') ? place + 1 : place;
  return isAny && reaching.has(wordAt(tokens, from - 1) ?? '') && !isRelativeWho(wordAt(tokens, behind));
}

/** *Our keenest guest, a Whitby surgeon, …*: what somebody works as, and where. */
function endOfTrade(tokens: readonly Token[], to: number): number | undefined {
  if (!isMark(tokens, to, ',') || !['a', 'an'].includes(wordAt(tokens, to + 1) ?? '')) return undefined;
  let at = to + 2;
  while (at < to + 4 && isName(tokens[at]) && !wide.has(wordAt(tokens, at)!)) at++;
  return at > to + 2 && rolesOfOne.has(wordAt(tokens, at) ?? '') ? at + 1 : undefined;
}

const suites = new Set(
  'suite room cabin lodge cottage villa chalet penthouse tent hut pod cottage'.split(' '),
);

const corners = new Set('corner honeymoon bridal top tower garden presidential royal penthouse'.split(' '));

function isNameOfRoom(token: Token | undefined): boolean {
  return hasCapital(token) || corners.has(token?.kind === 'word' ? token.text : '');
}

function singledOutBy(scene: Scene, group: Group): Evidence | undefined {
  const { passage } = scene;
  const { from, to } = group;
  const { tokens, sentences, sentenceOf } = passage;
  const end = Math.min(sentences[sentenceOf[from]!]!.to, to + reach);
  const found = (cue: string, last: number): Evidence => ({
    word: 'quasi',
    cue,
    span: spanOf(tokens, from, last),
  });
  for (let at = from; at < to; at++)
    if (unique.has(wordAt(tokens, at) ?? '') && wordAt(tokens, to) === 'in') {
      const place = tokens[to + 1];
      if (isName(place) && !isWide(place!.text)) return found('the-only-one', to + 2);
    }
  // *The only beekeeper we insure in Rutland*.
  if (lone.has(wordAt(tokens, to - 2) ?? '') || lone.has(wordAt(tokens, from) ?? ''))
    for (let at = to + 1; at < Math.min(end, to + 5); at++) {
      const where = tokens[at + 1];
      if (wordAt(tokens, at) !== 'in' || wordAt(tokens, to) !== 'we') continue;
      if (where?.kind === 'word' && where.capitals !== 'none' && !isWide(where.text))
        return found('the-only-one', at + 2);
    }
  const place = placeBehind(tokens, group);
  if (place !== undefined && !isWide(wordAt(tokens, place - 1)) && !isReached(tokens, group, place))
    return found('one-in-a-place', place);
  const before = placeBefore(scene, group);
  if (before !== undefined) return { word: 'quasi', cue: 'one-in-a-place', span: spanOf(tokens, before, to) };
  // *The guest who took the 9:14 and got off in Tenby*: a place and a time find whoever was there.
  const trade = endOfTrade(tokens, to);
  if (trade !== undefined && group.cohort.kind === 'single') return found('told-by-work', trade);
  const stay = placeOfStay(scene, group);
  if (stay !== undefined && clockWithin(tokens, to, end)) return found('placed-and-timed', stay);
  const words = ownWordsBefore(passage, from);
  if (words !== undefined) return { word: 'quasi', cue: 'own-words', span: spanOf(tokens, words, to) };
  const aged = isMark(tokens, to, ',') && tokens[to + 1]?.kind === 'number' && isMark(tokens, to + 2, ',');
  if (aged && group.cohort.kind === 'single') return found('told-by-age', to + 2);
  const here =
    group.cohort.kind === 'single' &&
    ['round', 'around'].includes(wordAt(tokens, to) ?? '') &&
    wordAt(tokens, to + 1) === 'here';
  if (here) return found('one-round-here', to + 2);
  // *Dear guest in 512*, *passenger in 14C*.
  const seat = ['in', 'at', 'on'].includes(wordAt(tokens, to) ?? '') ? tokens[to + 1] : undefined;
  const room = seat?.kind === 'number' && seat.suffix === '' && wordAt(tokens, to) === 'in';
  const alone =
    tokens[to + 2] === undefined || tokens[to + 2]!.kind === 'mark' || isRelativeWho(wordAt(tokens, to + 2));
  if (room && alone && seat.value < 10_000 && !isYear(seat.text, seat.value))
    return found('numbered-place', to + 2);
  // *The couple in our Lakeside Suite*.
  if (seat?.kind === 'word' && (seat.text === 'our' || seat.text === 'the')) {
    let name = to + 2;
    while (name < to + 5 && isNameOfRoom(tokens[name]) && !suites.has(wordAt(tokens, name) ?? '')) name++;
    if (name > to + 2 && suites.has(wordAt(tokens, name) ?? '')) return found('numbered-place', name + 1);
  }
  if (seat?.kind === 'number' && /^[a-k]$/.test(seat.suffix) && seat.value < 1000)
    return found('numbered-place', to + 2);
  // *The couple at 3 Harbour Cottages*.
  const street = tokens[to + 2];
  const isStreet = isUsualName(street);
  if (seat?.kind === 'number' && seat.suffix === '' && isStreet) return found('numbered-place', to + 3);
  const work =
    group.cohort.kind === 'single' && isHabit(wordAt(tokens, to), wordAt(tokens, to + 1)) ? to + 1 : end;
  for (let at = to; at < end; at++) {
    const word = wordAt(tokens, at) ?? '';
    const place = tokens[at + 1];
    // *The woman who runs the post office in Staithes*.
    if (at > work && at < work + 7 && ['in', 'at', 'of', 'on', 'near'].includes(word))
      if (isName(place) && !isWide(place!.text) && !languages.has(place!.text))
        return found('told-by-work', at + 2);
    // *Has had the number 22* is a dish.
    const dish = word === 'number' && wordAt(tokens, at - 1) === 'the';
    if (units.has(word) && !dish && endOfPlaceNumber(tokens, at + 1) !== undefined)
      return found('numbered-place', at + 2);
    if (word === 'village' && wordAt(tokens, at + 1) === 'of') return found('singled-out-place', at + 3);
    if (spots.has(word)) {
      const before = tokens[at - 1];
      const here = tokens[at]!;
      const named = hasCapital(before) && hasCapital(here);
      if (named) return found('singled-out-place', at + 1);
    }
    // What somebody called their own list or team, nobody else did.
    if (naming.has(word) && isSeenByOthers(tokens, at))
      return found('own-name-for-it', isMark(tokens, at + 1, ':') ? at + 2 : at + 1);
  }
  return undefined;
}
