// People who are told of by name. A name alone proves nothing (a work, an artist and a town have names, too), so each needs
// what makes it a customer's: a title, an age, a first name with a surname that does or did something, *from* a place.
import { isPromise } from '../moods/promises.ts';
import { leadsToName, startsName } from '../lexicon/classes.ts';
import { inTitle } from '../passage/masks.ts';
import type { Passage } from '../passage/passage.ts';
import type { Range } from '../tokens/range.ts';
import { hasCapital, isMark, wordAt, type Token } from '../tokens/token.ts';
import { closedClass, isAdverb, isPastVerb } from '../lexicon/lists/wordLists.ts';
import { isCalendarWord } from '../lexicon/lists/calendar.ts';
import { endOfCustomerName, isCustomerRole } from '../names/customerNames.ts';
import { endOfFullName, endOfNameWord, institutions, isNameWord, nameAt } from '../names/fullNames.ts';
import { givenNames, namesBesideWords, titlesOfNames } from '../lexicon/lists/givenNames.ts';
import { isOneOfOurs } from '../names/ourPeople.ts';
import { isInPublic, isKnownToAll } from '../names/publicNames.ts';
import { bearerTold } from '../names/toldNames.ts';

const places = new Set('from of in'.split(' '));
/** Behind a name these say that somebody in public is meant, not a customer. */
const makers = new Set(
  "by starring featuring feat with vs and & 's album song film movie tour single show series san santa".split(
    ' ',
  ),
);

/** The names of those who are told of, in the order of the text. Promises not to name anybody name nobody. */
export function namedPeople(passage: Passage): readonly Range[] {
  const { tokens, classes, masks, sentenceOf } = passage;
  const found: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const listed = (classes[at]! & startsName) !== 0;
    const led = at > 0 && (classes[at - 1]! & leadsToName) !== 0;
    // The letter of *Ruth P.* makes it look like a title.
    const abbreviated = listed && masks.of[at] === inTitle && endOfInitial(tokens, at + 1) !== undefined;
    if (masks.of[at] === inTitle && !abbreviated) continue;
    const theirs = endOfCustomerName(tokens, at);
    const homely = wordAt(tokens, at + 1) === 'from' ? endOfWordFromAPlace(tokens, at) : undefined;
    if (!listed && !led && theirs === undefined && homely === undefined) continue;
    const end =
      theirs ??
      homely ??
      agedAt(tokens, at) ??
      titledAt(tokens, at) ??
      cheeredAt(tokens, at) ??
      (listed ? toldOfAt(tokens, at) : undefined);
    if (end === undefined || isPromise(passage, sentenceOf[at]!)) continue;
    // *Our night baker Tom*; a surname beside it finds whoever it is all the same.
    if (theirs === undefined && isLoneName(tokens, at, end) && isOneOfOurs(tokens, { from: at, to: end }))
      continue;
    found.push({ from: at, to: end });
    at = end - 1;
  }
  return found.length > 0 && isMadeUp(tokens) ? [] : found;
}

const invented = new Set('fictional fictitious invented imaginary made-up'.split(' '));
const performers = new Set('actor actress model actors actresses models'.split(' '));
const notReal = new Set(["isn't", "aren't", 'not', "wasn't"]);

/** *She isn’t real*, *Joan is an actor*: nobody of that name is told of. */
function isMadeUp(tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => {
    const word = wordAt(tokens, at) ?? '';
    const before = wordAt(tokens, at - 1) ?? '';
    if (word === 'real') return notReal.has(before);
    if (!performers.has(word)) return invented.has(word);
    const article = before === 'an' || before === 'a' || before === 'the';
    return ['is', 'are', 'by'].includes(article ? (wordAt(tokens, at - 2) ?? '') : before);
  });
}

/** *Tom*, *Ms Ito*: one name, with or without a title. */
function isLoneName(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from + 1 || titlesOfNames.has(wordAt(tokens, from) ?? '');
}

/** *Mrs Ito*, *Dr. Okafor*: a title before a capitalised word. */
function titledAt(tokens: readonly Token[], at: number): number | undefined {
  const title = tokens[at];
  if (title?.kind !== 'word' || !titlesOfNames.has(title.text) || title.capitals === 'none') return undefined;
  if (isKnownToAll(tokens, at)) return undefined;
  return nameAt(tokens, isMark(tokens, at + 1, '.') ? at + 2 : at + 1);
}

const cheering = new Set(
  'done congratulations congrats welcome birthday meet bravo cheers farewell goodbye'.split(' '),
);
const telling = new Set('who agreed told says said wrote asked has had'.split(' '));

const pronouns = new Set(['he', 'she', "he's", "she's", "they're"]);

/** *Well done, Priya Raman*, *Meet Tomás*: whoever is cheered or presented by name. */
function cheeredAt(tokens: readonly Token[], at: number): number | undefined {
  const before = ['to', ','].includes(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  if (!cheering.has(wordAt(tokens, before) ?? '')) return undefined;
  const end = nameAt(tokens, at);
  if (end === undefined || isInPublic(tokens, at, end)) return undefined;
  const next = wordAt(tokens, end + 1) ?? '';
  // *Meet Tomás, who …*, *Meet Tomás. He’s 71.*
  const told = isMark(tokens, end, ',') ? next === 'who' : isMark(tokens, end, '.') && pronouns.has(next);
  const presented = wordAt(tokens, before) === 'meet' && told;
  // *Meet Victoria, our new sponge cake*.
  if (wordAt(tokens, before) === 'meet' && end === at + 1 && !presented) return undefined;
  return end > at + 1 || presented || givenNames.has(wordAt(tokens, at)!) ? end : undefined;
}

/** *Anna Berg watched*, *Bill from Newark*, *Sofia, 34,*: a first name that somebody has, and what is told of them. */
function toldOfAt(tokens: readonly Token[], at: number): number | undefined {
  if (!givenNames.has(wordAt(tokens, at) ?? '') || !isNameWord(tokens[at])) return undefined;
  if (makers.has(wordAt(tokens, at - 1) ?? '')) return undefined;
  // *The day Ada Frith resigned* is known to everybody.
  if (days.has(wordAt(tokens, at - 1) ?? '') && wordAt(tokens, at - 2) === 'the') return undefined;
  const first = endOfNameWord(tokens, at)!;
  const initialled = endOfInitial(tokens, first);
  if (initialled !== undefined) {
    // *Our baker Ben S. is up at four.*
    const apposed = !closedClass.has(wordAt(tokens, at - 1) ?? 'the');
    return apposed && isOneOfOurs(tokens, { from: at, to: initialled }) ? undefined : initialled;
  }
  const middle = isMark(tokens, first + 1, '.') ? endOfFullName(tokens, at) : undefined;
  const end = middle ?? endOfNameWord(tokens, first) ?? first;
  // *Big Ben*.
  if (isInPublic(tokens, at, end) || isKnownToAll(tokens, at - 1)) return undefined;
  const next = wordAt(tokens, end);
  const place = tokens[end + 1];
  if (next !== undefined && places.has(next)) {
    // *Ada from our support team* works for us.
    if (isStaff(tokens, end + 1)) return undefined;
    const named = hasCapital(place);
    // *Dave from bay 6*, *Jo from our Tring branch*.
    return named ||
      tokens[end + 2]?.kind === 'number' ||
      (next === 'from' && wordAt(tokens, end + 1) === 'our')
      ? end
      : undefined;
  }
  if (end === first && leads(tokens, at) && isDescribed(tokens, end)) return end;
  const aged = isMark(tokens, end, ',') && tokens[end + 1]?.kind === 'number';
  if (aged || isServedByUs(tokens, end)) return end;
  if (telling.has(next ?? '')) return end;
  if (end === first) {
    const does = isPastVerb(isAdverb(next) ? wordAt(tokens, end + 1) : next);
    return does && (leads(tokens, at) || isYours(tokens, at)) ? end : undefined;
  }
  if (institutions.has(wordAt(tokens, end - 1) ?? '')) return undefined;
  // *The Bruno Lamp was sold out*.
  if (wordAt(tokens, at - 1) === 'the' || wordAt(tokens, at - 1) === 'a') return undefined;
  return bearerTold(tokens, end) === 'customer' ? end : undefined;
}

const kinOfReader = new Set(
  (
    'brother sister mother father mum dad mom son daughter cousin uncle aunt nan gran grandad friend flatmate roommate housemate ' +
    'neighbour neighbor colleague boss partner husband wife boyfriend girlfriend ex teammate'
  ).split(' '),
);

/** *Your brother Sam*. */
function isYours(tokens: readonly Token[], at: number): boolean {
  return kinOfReader.has(wordAt(tokens, at - 1) ?? '') && wordAt(tokens, at - 2) === 'your';
}

const doingSo = new Set(['has', 'had', 'keeps']);

/** *Grace from Tallaght, who …*, *Hope from Ballina rang*: a name that is a word as well, with a place and what is told. */
function endOfWordFromAPlace(tokens: readonly Token[], at: number): number | undefined {
  const place = tokens[at + 2];
  if (!isNameWord(tokens[at]) || !namesBesideWords.has(wordAt(tokens, at)!)) return undefined;
  if (place?.kind !== 'word' || place.capitals === 'none' || isCalendarWord(place.text)) return undefined;
  const next = wordAt(tokens, at + 3) ?? '';
  const told = isPastVerb(next) || doingSo.has(next) || next === 'who';
  return told || (isMark(tokens, at + 3, ',') && wordAt(tokens, at + 4) === 'who') ? at + 1 : undefined;
}

/** *Dave W. of the run club*, *even Ruth P., who …*: a letter for a surname, and more of what is said behind it. */
function endOfInitial(tokens: readonly Token[], at: number): number | undefined {
  const letter = tokens[at];
  if (letter?.kind !== 'word' || letter.text.length !== 1 || letter.capitals === 'none') return undefined;
  if (!isMark(tokens, at + 1, '.') || tokens[at + 1]!.start !== letter.end) return undefined;
  const next = tokens[at + 2];
  const goesOn =
    next?.kind === 'word' ? next.capitals === 'none' : next?.kind === 'mark' && ',:'.includes(next.text);
  return goesOn ? at + 2 : undefined;
}

/** *Ines, a member of our choir*. */
function isServedByUs(tokens: readonly Token[], to: number): boolean {
  if (!isMark(tokens, to, ',') || !['a', 'an', 'one'].includes(wordAt(tokens, to + 1) ?? '')) return false;
  if (!isCustomerRole(wordAt(tokens, to + 2) ?? '')) return false;
  return [4, 5].some(by => wordAt(tokens, to + by) === 'our' && wordAt(tokens, to + by + 1) !== 'new');
}

const articles = new Set(['the', 'a', 'his', 'her']);
const being = new Set([
  'is',
  'was',
  'has',
  'had',
  'came',
  'comes',
  'keeps',
  'wants',
  'wanted',
  'ordered',
  'orders',
]);

/** *Tasha with the nose ring is on …*: what tells her from others called so. */
function isDescribed(tokens: readonly Token[], to: number): boolean {
  if (wordAt(tokens, to) !== 'with' || !articles.has(wordAt(tokens, to + 1) ?? '')) return false;
  return [3, 4, 5].some(by => being.has(wordAt(tokens, to + by) ?? ''));
}

const teams = new Set(
  'team support staff crew kitchen desk helpdesk helpline switchboard office warehouse lab newsroom'.split(
    ' ',
  ),
);

function isStaff(tokens: readonly Token[], at: number): boolean {
  if (!['our', 'the'].includes(wordAt(tokens, at) ?? '')) return false;
  return [1, 2, 3].some(by => teams.has(wordAt(tokens, at + by) ?? ''));
}

const days = new Set('day night week month year morning evening moment hour'.split(' '));
const leading = new Set('only poor our that how and then when because so like'.split(' '));

/** A first name alone is somebody where it opens the sentence or a word leads to it: *only Dave complained*. */
function leads(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    (before.kind === 'mark' && '.!?:¶'.includes(before.text)) ||
    leading.has(before.text)
  );
}

/** *9-year-old Milo*: any name behind an age. */
function agedAt(tokens: readonly Token[], at: number): number | undefined {
  const old =
    wordAt(tokens, at - 1) === 'old' && isMark(tokens, at - 2, '-') && wordAt(tokens, at - 3) === 'year';
  return old && isNameWord(tokens[at]) ? nameAt(tokens, at) : undefined;
}
