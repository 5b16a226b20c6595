// Whether a group did something: it is told of for a deed, and not counted among what was done to people.
import type { Group } from '../cohorts/groups/group.ts';
import { opensClause } from '../cohorts/bare/bareNumbers.ts';
import { doerOf } from '../cohorts/nouns/doerOf.ts';
import { isRelativeWho } from '../lexicon/lists/peopleNouns.ts';
import type { Scene } from '../scene/scene.ts';
import { consenting as asks } from '../lexicon/clues.ts';
import { consenting, traitsAt } from '../lexicon/traits.ts';
import { hasCapital, wordAt } from '../tokens/token.ts';
import { closedClass, isAdverb, isFiniteVerb, isPastVerb } from '../lexicon/lists/wordLists.ts';

/** How far behind the group its verb may stand, a place between them. */
const reach = 7;

const being = new Set(['is', 'are', 'was', 'were', 'be']);
const having = new Set(['have', 'has', 'had']);

/** *46 guests in Ely slept on deck*, *a handful of riders have asked for hay*; *86 callers were answered* did nothing. */
export function didSomething({ passage }: Scene, { from, to }: Group): boolean {
  const { tokens } = passage;
  const start = wordAt(tokens, from - 1) === 'the' ? from - 1 : from;
  if (!opensClause(passage, start) || isRelativeWho(wordAt(tokens, to))) return false;
  for (let at = to; at < to + reach; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) return tokens[at]?.kind === 'number' && at > to;
    if (being.has(word)) return wordAt(tokens, at + 1)?.endsWith('ing') === true;
    // *Three riders accounted for half of it* tells a share.
    if (word === 'accounted') return false;
    if (having.has(word)) return wordAt(tokens, at + 1) !== 'been';
    if (isFiniteVerb(word) || doerOf(tokens, at, true) === 'people') return isPastVerb(word) || at === to;
  }
  return false;
}

/** How far behind a group a place may put its verb. */
const placeWithin = 6;

/**
 * *1,204 readers own two umbrellas*, *with the rain over, 340 walkers have sung*: the subject of a clause, in the present as
 * well as in the past. What was done to them is no deed of theirs.
 */
export function doesSomething({ passage }: Scene, { from, to }: Group): boolean {
  const { tokens, sentences, sentenceOf } = passage;
  const start = wordAt(tokens, from - 1) === 'the' ? from - 1 : from;
  if (!opensClause(passage, start) || isRelativeWho(wordAt(tokens, to))) return false;
  const end = Math.min(sentences[sentenceOf[from]!]!.to, to + placeWithin);
  const first = isAdverb(wordAt(tokens, to)) ? to + 1 : to;
  for (let at = first; at < end; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) return false;
    const next = isAdverb(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
    const then = wordAt(tokens, next);
    if (being.has(word)) return !isPastVerb(then);
    if (having.has(word)) return then !== 'been' && then !== undefined;
    if (isFiniteVerb(word)) return !losing.has(word) || gotSomewhere(tokens, at);
    // *Own a boat*: a word that is none of the small ones, with what it is done to behind it.
    if (at === first && !closedClass.has(word) && !word.endsWith('ing'))
      return then !== undefined || next < end;
    if (at === first && !placing.has(word)) return false;
    // *In Ely take the long way*: behind the name of their place.
    if (at > first + 1 && hasCapital(tokens[at - 1]) && !hasCapital(tokens[at]))
      return !closedClass.has(word) && !word.endsWith('ing') && (then !== undefined || next < end);
  }
  return false;
}

const placing = new Set(['in', 'at', 'on', 'from', 'of', 'with']);
/** What befalls people. */
const losing = new Set(['lost', 'received', 'got', 'accounted']);

/** *Got past lesson two*, and not *got a letter*. */
function gotSomewhere(tokens: Scene['passage']['tokens'], at: number): boolean {
  return wordAt(tokens, at) === 'got' && ways.has(wordAt(tokens, at + 1) ?? '');
}

const ways = new Set('past through engaged married stuck up away into out to lost dressed'.split(' '));

/** What people say to a company, which tells nothing else that they do, and what was not done yet. */
const toUs = new Set(
  'asked rang called wrote told reported contacted emailed mailed phoned complained voted messaged requested tweeted get yet live fit'.split(
    ' ',
  ),
);

/** *Around 50 customers wrote to us*, *200 residents have yet to answer*. */
export function turnedToUs({ passage: { tokens } }: Scene, { to }: Group): boolean {
  for (let at = to; at < to + 3; at++) {
    if (toUs.has(wordAt(tokens, at) ?? '')) return true;
    if (wordAt(tokens, at) === 'got') return wordAt(tokens, at + 1) === 'in';
  }
  return false;
}

const thanking = new Set(['thank', 'thanked', 'thanking', 'praise', 'praised', 'nominated']);

/** *Dozens of guests wrote to thank the cook*: what is told is how good somebody else was. */
export function gaveThanks({ passage: { tokens } }: Scene, { to }: Group): boolean {
  return [0, 1, 2].some(by => thanking.has(wordAt(tokens, to + by) ?? ''));
}

const allowing = new Set(['yes', 'we']);
const telling = new Set(['tell', 'share', 'say', 'pass', 'let', 'show']);
const signed = new Set(['up', 'the', 'a', 'off']);

/** *She asked us to tell you*, *he signed the release form*: somebody wants it told. */
function wantsItTold(tokens: Scene['passage']['tokens'], at: number): boolean {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1) ?? ''];
  if (word === 'asked') return next === 'us' && telling.has(wordAt(tokens, at + 3) ?? '');
  if (word !== 'signed' || !signed.has(next)) return false;
  return next === 'up' ? wordAt(tokens, at + 3) === 'be' : released.has(wordAt(tokens, at + 2) ?? '');
}

const released = new Set(['release', 'consent', 'waiver', 'form', 'on']);

/** *With their permission*, *9 members agreed to let us …*: they were asked, and told of as they like. */
export function isTheirConsent(
  { passage: { tokens, sentences }, sentenceAt }: Scene,
  { from }: Group,
): boolean {
  const sentence = sentences[sentenceAt(from)]!;
  // What they agreed to may be told behind it: *she said we could tell you*.
  const next = sentences[sentenceAt(from) + 1];
  const to = Math.min(next?.to ?? sentence.to, sentence.from + 60);
  const [traits, clues] = [sentence.traits | (next?.traits ?? 0), sentence.clues | (next?.clues ?? 0)];
  if ((traits & consenting) === 0 && (clues & asks) === 0) return false;
  for (let at = sentence.from; at < to; at++) {
    const word = wordAt(tokens, at) ?? '';
    if (
      (traitsAt(tokens, at) & consenting) !== 0 ||
      wantsItTold(tokens, at) ||
      (word === 'said' && allowing.has(wordAt(tokens, at + 1) ?? ''))
    )
      return true;
  }
  return false;
}

/** What those are called who work for a company. */
export const staffNouns: ReadonlySet<string> = new Set(
  (
    'moderators engineers drivers couriers staff team teams crew cooks chefs bakers editors developers designers agents ' +
    'colleagues employees volunteers nurses pilots stylists inspectors librarians guides gardeners farmers midwives conductors ' +
    'surveyors tutors examiners tellers cashiers receptionists housekeepers porters mechanics fitters technicians plumbers ' +
    'electricians carers posties instructors trainers lecturers lifeguards stewards brewers roasters florists pharmacists ' +
    'opticians vets paramedics apprentices interns buyers baristas waiters'
  ).split(' '),
);

/** *Our engineers fixed 900 bugs*, *our 40 bakers start at four*: a fact about the company. */
export function isOurStaff(tokens: Scene['passage']['tokens'], from: number): boolean {
  // *All 58 of our midwives*.
  if (wordAt(tokens, from) !== 'our') {
    const ours = [-1, 1, 2, 3].find(by => wordAt(tokens, from + by) === 'our');
    return ours !== undefined && isOurStaff(tokens, from + ours);
  }
  return [1, 2, 3].some(by => staffNouns.has(wordAt(tokens, from + by) ?? ''));
}
