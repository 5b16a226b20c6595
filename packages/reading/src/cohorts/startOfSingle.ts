// Where the phrase starts that tells of one person: *the member who …*, *our most loyal listener*, *Passenger in 3F*.
import type { Passage } from '../tokens/passage.ts';
import { hasCapital, isMark, wordAt, type Token } from '../tokens/token.ts';
import { closedClass, hails, isPastVerb, lone } from '../tokens/wordLists.ts';
import { smallNumbers } from '../numbers/numberWords.ts';
import { towns } from '../lexicon/towns.ts';
import { isCalendarWord } from '../windows/calendar.ts';
import { opensClause } from './bareNumbers.ts';
import { doerOf, isDoing } from './doerOf.ts';
import { isOrdinal, isYetToCome } from './ordinals.ts';
import { isRelativeWho, pairs } from './peopleNouns.ts';
import { isForbidden, isNegated, isRuledOut } from './ruledOut.ts';
import { endOfTold, isHailed, isSomebodyToldOf, isThere, isToldVerb, places } from './toldOf.ts';
import { isWronged } from './wronged.ts';

const averages = new Set(['average', 'typical', 'median', 'mean', 'ordinary']);
const definite = new Set(['the', 'that', 'this']);

const neighbours = new Set([
  'neighbour',
  'neighbor',
  'colleague',
  'boss',
  'flatmate',
  'housemate',
  'roommate',
]);

/** Several people of whom a *that* says what they did as one. */
const asOneNouns = new Set(['household', 'family', 'couple', 'party', 'team', 'office', 'address']);

/** What a boss is of who is nobody's customer. */
const ofGames = new Set(
  'tutorial final last first level end raid mini optional secret dungeon bonus'.split(' '),
);

/** How far behind *whoever* the place may stand, in tokens. */
const placeWithin = 10;

/** *Derby* is a day where it is no town. */
function isTimeWord(word: string): boolean {
  return isCalendarWord(word) && !towns.has(word);
}

/** *14a*, *h12*. */
function isSeat(word: string): boolean {
  return word.length <= 4 && /\d/.test(word);
}

/** *9*, *nine*, *14A*. */
function isNumberWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return token?.kind === 'number';
  return smallNumbers.has(token.text) || isSeat(token.text);
}

function didItInNamedPlace(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  if (!isToldVerb(tokens, at + 1)) return false;
  for (let to = at + 2; to < at + placeWithin && tokens[to] !== undefined; to++) {
    if (tokens[to]!.kind === 'mark') return false;
    if (
      (places.has(wordAt(tokens, to) ?? '') || wordAt(tokens, to) === 'to') &&
      startsName(passage, to + 1) &&
      !isTimeWord(wordAt(tokens, to + 1) ?? '')
    )
      return true;
  }
  return false;
}

/** Where the phrase starts whose head, in the singular, is at `at`; undefined where it means nobody in particular. */
export function startOfSingle(passage: Passage, at: number): number | undefined {
  const { tokens } = passage;
  const word = wordAt(tokens, at)!;
  const follows = wordAt(tokens, at + 1);
  // *The dad we drove to the maternity ward*.
  const ours =
    follows === 'we' && definite.has(wordAt(tokens, at - 1) ?? '') && isPastVerb(wordAt(tokens, at + 2));
  // *To the household that sent 73 of 74 dresses back*.
  const asOne = follows === 'that' && asOneNouns.has(word) && isPastVerb(wordAt(tokens, at + 2));
  const toldOf = isRelativeWho(follows) || follows === 'whose' || ours || asOne;
  const placed = places.has(follows ?? '');
  const inNamedPlace = placed && startsName(passage, at + 2) && !isTimeWord(wordAt(tokens, at + 2) ?? '');
  // *Whoever in Ely …*, *whoever bought nine cakes in Ely …* is one of few.
  if (word === 'whoever') {
    const hailed = isHailed(passage, at) && isToldVerb(tokens, at + 1);
    // *Whoever it is in Leeds that …*, *whoever you are in Hull*.
    const being =
      (follows === 'it' && wordAt(tokens, at + 2) === 'is') ||
      (follows === 'you' && wordAt(tokens, at + 2) === 'are');
    const there = being && places.has(wordAt(tokens, at + 3) ?? '') && startsName(passage, at + 4);
    // *Dear whoever is learning Klingon*.
    const now =
      hails.has(wordAt(tokens, at - 1) ?? '') &&
      follows === 'is' &&
      wordAt(tokens, at + 2)?.endsWith('ing') === true;
    return hailed || there || now || inNamedPlace || didItInNamedPlace(passage, at) ? at : undefined;
  }
  if (word === 'someone' || word === 'somebody')
    return isSomebodyToldOf(passage, at, inNamedPlace) ? at : undefined;
  // *The newlyweds in our Garden Suite*; others that are called so are many.
  if (pairs.has(word)) {
    const here = placed && (inNamedPlace || isNumberWord(tokens[at + 2]) || isNumberWord(tokens[at + 3]));
    // *The pair in size 9 sold out* are shoes.
    const behind = wordAt(tokens, isNumberWord(tokens[at + 2]) ? at + 3 : at + 4);
    const things =
      (word === 'pair' || word === 'duo') &&
      !isRelativeWho(behind) &&
      doerOf(tokens, at + 4, true) !== 'people';
    return here && !things && definite.has(wordAt(tokens, at - 1) ?? '') ? at - 1 : undefined;
  }
  // *Room 12's couple*.
  if (word === 'couple' && wordAt(tokens, at - 1) === 's' && tokens[at - 3]?.kind === 'number') return at - 4;
  // *The tutorial boss* is beaten in a game.
  if (word === 'boss' && ofGames.has(wordAt(tokens, at - 1) ?? '')) return undefined;
  // *On average, a member read nine books*.
  if (isOnAverage(passage, at)) return undefined;
  let start = at;
  let singled = false;
  for (let steps = 0; steps < 5; steps++) {
    const before = tokens[start - 1];
    if (
      before?.kind === 'mark'
        ? !'#@-'.includes(before.text)
        : before?.kind !== 'word' && before?.kind !== 'number'
    )
      break;
    // *The average household* is nobody's.
    if (averages.has(before!.text)) return undefined;
    if (before!.kind === 'word' && (closedClass.has(before!.text) || hails.has(before!.text))) break;
    // *Ely’s only vegan*.
    if (lone.has(wordAt(tokens, start) ?? '') && isOwner(tokens, start - 1)) break;
    const ranked = isOrdinal(tokens, start - 1);
    // *Our millionth rider gets a cake*: nobody has come yet.
    if (ranked && isYetToCome(tokens, start - 1, at + 1)) return undefined;
    singled ||= isSuperlative(before!.text) || before!.text === '#' || ranked;
    start--;
  }
  // *Whichever member keeps searching it*.
  if (wordAt(tokens, start) === 'whichever') return isToldVerb(tokens, at + 1) ? start : undefined;
  // *Our newest member of staff*.
  if (word === 'member' && follows === 'of' && ofTeams.has(wordAt(tokens, at + 2) ?? '')) return undefined;
  const determiner = wordAt(tokens, start - 1);
  // *Your neighbour in 22B*.
  if (determiner === 'whose' || (determiner === 'your' && placed && neighbours.has(word))) return start;
  // *Hey, lone listener on the 6:10*.
  const behindComma = isMark(tokens, start - 1, ',') && hails.has(wordAt(tokens, start - 2) ?? '');
  const hailed = hails.has(determiner ?? '') || behindComma;
  if (hailed && follows === 'of' && keepsPlace(tokens, at + 2)) return start;
  if (hailed) return toldOf || placed ? start : undefined;
  // *To the guy still stuck on level 3*.
  const greeted =
    determiner === 'the' && wordAt(tokens, start - 2) === 'to' && opensClause(passage, start - 2);
  if (greeted && (follows === 'still' || isDoing(follows))) return start - 1;
  // *Ely’s only vegan*, *the 05:18’s only regular*.
  if (lone.has(wordAt(tokens, start) ?? '') && isOwner(tokens, start - 1)) return start;
  const ofOurs =
    wordAt(tokens, start)?.endsWith("'s") === true && ['our', 'the', 'this'].includes(determiner ?? '');
  if (ofOurs && ['last', 'final'].includes(wordAt(tokens, start + 1) ?? '') && isToldVerb(tokens, at + 1))
    return start - 1;
  if ((singled || determiner === undefined) && makers.has(word)) return undefined;
  if (determiner === 'a' || determiner === 'an') {
    // *Never ask a customer who hurt them*: nobody in particular.
    if (toldOf && isForbidden(passage, start - 1)) return undefined;
    // *A single dad* has nobody beside him, and *a single guest* is one.
    if ((wordAt(tokens, start) === 'single' && !unmarried.has(word)) || inNamedPlace)
      return isNegated(passage, start - 1) || (!inNamedPlace && !toldOf && isRuledOut(passage, start - 1))
        ? undefined
        : start - 1;
    if (toldOf)
      return isPastVerb(wordAt(tokens, at + 2)) || isThere(tokens, start - 2) ? start - 1 : undefined;
    const aged =
      isMark(tokens, at + 1, ',') && tokens[at + 2]?.kind === 'number' && isMark(tokens, at + 3, ',');
    if (isWronged(passage, start - 1, at + 1)) return start - 1;
    const verb = aged
      ? at + 4
      : word.endsWith("'s")
        ? behindOwned(tokens, at + 1)
        : endOfTold(tokens, at + 1);
    return opensClause(passage, start - 1) && isToldVerb(tokens, verb) ? start - 1 : undefined;
  }
  if (determiner === 'some' || wordAt(tokens, start) === 'some') {
    const from = determiner === 'some' ? start - 1 : start;
    return opensClause(passage, from) && (inNamedPlace || isToldVerb(tokens, at + 1)) ? from : undefined;
  }
  // *Our last finisher crossed at dusk*, *our marathon's last finisher*.
  const ends = ['last', 'final'].includes(wordAt(tokens, start) ?? '') && isToldVerb(tokens, at + 1);
  if (ends && (determiner === 'our' || definite.has(determiner ?? ''))) return start - 1;
  if (determiner === 'our' || definite.has(determiner ?? '')) {
    const kept = follows === 'of' && keepers.has(word) && pointing.has(wordAt(tokens, at + 2) ?? '');
    return singled || toldOf || kept || (placed && definite.has(determiner!)) ? start - 1 : undefined;
  }
  // *Local man in Ely …*, *Breaking: woman from Hull …*: a headline has no articles.
  if (
    determiner === undefined &&
    inNamedPlace &&
    opensClause(passage, start) &&
    start > at - 2 &&
    (start === at || local.has(wordAt(tokens, start)!))
  )
    return start;
  // *Leeds customer who sent it back*.
  const placeName = start === at - 1 ? tokens[start] : undefined;
  if (hasCapital(placeName) && toldOf && determiner === undefined)
    return opensClause(passage, start) ? start : undefined;
  // *…, top viewer in Swindon.*
  if (placed && isMark(tokens, start - 1, ',') && endsAtPlace(passage, at + 1)) return start;
  // *Guess which rider in Bath came off*.
  if (determiner === 'which' && guessing.has(wordAt(tokens, start - 2) ?? '') && inNamedPlace)
    return start - 1;
  // *Segment crown holder on Mill Lane: your bike …*.
  if (placed && determiner === undefined && start > at - 3 && isHailed(passage, start)) return start;
  // *To person in 4B*, *Customer who …* as a headline, *Passenger in 3F: …*.
  if (determiner !== undefined || start !== at) return undefined;
  return toldOf || (placed && isHailed(passage, at)) ? at : undefined;
}

const guessing = new Set(['guess', 'know', 'knows', 'wonder', 'ask']);

/** Whether the place at `from` ends what is said: nothing is done behind it. */
function endsAtPlace({ tokens, sentences, sentenceOf }: Passage, from: number): boolean {
  const { to } = sentences[sentenceOf[from]!]!;
  const place = [from + 1, from + 2].some(
    at =>
      /\d/.test(tokens[at]?.text ?? '') || (tokens[at]?.kind === 'word' && tokens[at].capitals !== 'none'),
  );
  for (let at = from; at < to - 1; at++)
    if (tokens[at]!.kind === 'mark' || isPastVerb(wordAt(tokens, at)) || isRelativeWho(wordAt(tokens, at)))
      return false;
  return place && to <= from + placeWithin;
}

function isOnAverage({ tokens, sentences, sentenceOf }: Passage, at: number): boolean {
  const { from } = sentences[sentenceOf[at]!]!;
  return wordAt(tokens, from) === 'on' && wordAt(tokens, from + 1) === 'average';
}

/** *A customer's parcel arrived*: the token behind what somebody has. */
function behindOwned(tokens: Passage['tokens'], at: number): number {
  for (let end = at + 1; end <= at + 5; end++) if (isToldVerb(tokens, end)) return end;
  return at;
}

const unmarried = new Set('dad mum mom parent mother father man woman lady guy gentleman'.split(' '));

/** *The most-streamed artist*, *our top actor*: whom the others came for. */
const makers = new Set(
  'artist singer actor actress author writer musician rapper composer director host comedian dancer poet painter'.split(
    ' ',
  ),
);

function isSuperlative(word: string): boolean {
  if (
    word === 'most' ||
    word === 'least' ||
    word === 'top' ||
    word === 'only' ||
    word === 'lone' ||
    word === 'single' ||
    word === 'same' ||
    word === 'record' ||
    word === 'reigning'
  )
    return true;
  return word.length > 5 && word.endsWith('est') && word !== 'honest' && word !== 'modest';
}

/** Whoever has or uses one thing: *the owner of the yellow canoe*, *the holder of ticket 12*. */
const keepers = new Set(
  'driver owner holder keeper occupant occupier tenant renter rider user sender recipient buyer winner borrower bidder wearer passenger'.split(
    ' ',
  ),
);
const local = new Set(['local', 'area', 'lone', 'elderly', 'young', 'anonymous']);
const pointing = new Set(
  'the that this a an our room seat flat number ticket account car van bike'.split(' '),
);

/** *Ely’s*, *the 05:18’s*: what has somebody. */
function isOwner(tokens: Passage['tokens'], at: number): boolean {
  const owner = tokens[at];
  // *The 05:18’s*: a number is cut from what it has.
  if (owner?.kind === 'word' && owner.text === 's') return tokens[at - 2]?.kind === 'number';
  return owner?.kind === 'word' && owner.text.endsWith("'s") && owner.capitals !== 'none';
}

/** *Flat 6*, *number 9*, *14 Elm Row*. */
function keepsPlace(tokens: Passage['tokens'], at: number): boolean {
  return tokens[at]?.kind === 'number' || (tokens[at]?.kind === 'word' && tokens[at + 1]?.kind === 'number');
}

const ofTeams = new Set(['staff', 'crew']);
const teams = new Set('team staff crew support desk office'.split(' '));

const settlements = new Set('village town city hamlet parish island suburb'.split(' '));

function startsName(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const the = ['the', 'our', 'a', 'an'].includes(wordAt(tokens, at) ?? '') ? at + 1 : at;
  // *In the village of Ely*.
  const kind = settlements.has(wordAt(tokens, the) ?? '') && wordAt(tokens, the + 1) === 'of';
  const next = tokens[kind ? the + 2 : the];
  // *Somebody from our Leeds team* works for us.
  const ours = wordAt(tokens, at) === 'our' && teams.has(wordAt(tokens, the + 1) ?? '');
  return hasCapital(next) && !ours;
}
