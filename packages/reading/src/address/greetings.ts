// Where a greeting leads to those it greets: *To the 53 …*, *Welcome back to …*, *A round of applause for …*. Somebody who
// gives, offers or comes back *to* them greets nobody: there is a verb before it.
import { isMark, standsAt, wordAt, type Token } from '../tokens/token.ts';
import { isFiniteVerb } from '../lexicon/lists/wordLists.ts';

/** Words that greet whoever follows them. */
export const greetings: ReadonlySet<string> = new Set([
  'dear',
  'hey',
  'hi',
  'hello',
  'attention',
  'congratulations',
  'congrats',
  'hats',
  'shout',
]);

/** What is sent *to* somebody or is *for* them, right before that word. */
const sent = new Set(
  (
    "here's you thanks congratulations congrats birthday shoutout out off and love aboard done cheers welcome back luck " +
    'apologies respect kudos props hug hugs applause hello hi hey year christmas easter morning evening night goodnight bravo sorry ' +
    'wishes regards salute goodbye farewell note toast hand condolences commiserations sympathies sympathy compliments tov ' +
    'greetings blessings glass prayers mubarak eid diwali hanukkah halloween thanksgiving wink medal rosette raspberry'
  ).split(' '),
);
/** What is *for* whoever is cheered. */
const cheeredFor = new Set(['applause', 'hand', 'cheers', 'cheer', 'thought', 'prayer']);
/** What is said *to* or is *for* those of whom more follows behind a colon. */
const notes = new Set(
  'tip tips note memo message advice reminder question questions warning word letter notice bulletin update psa plea request appeal one'.split(
    ' ',
  ),
);
/** Words that call somebody where they open a sentence. */
export const callingWords: ReadonlySet<string> = new Set([
  'asking',
  'calling',
  'paging',
  'attn',
  'psst',
  'oi',
  'alert',
]);
/** How far behind it the colon may stand, in tokens. */
const colonWithin = 30;
const subjects = new Set("we they he she it i they've we've".split(' '));
/** How many words a greeting has before its *to*. */
const longest = 7;

/** True where the *to* or *for* at `at`, in a sentence from `start`, leads to whom a greeting is for. */
export function leadsFromGreeting(tokens: readonly Token[], start: number, at: number): boolean {
  const word = wordAt(tokens, at);
  if (word !== 'to' && word !== 'for') return false;
  if (word === 'to' && (at === start || tokens[at - 1]?.kind === 'symbol')) return true;
  // *Finally, to the 53 …* greets; *offer a hug, and a tissue, to the 53 …* does not.
  if (word === 'to' && isMark(tokens, at - 1, ',')) return at - start <= 4;
  if (word === 'to' && tokens[at - 1]?.kind === 'mark') return true;
  const before = wordAt(tokens, at - 1) ?? '';
  if (notes.has(before)) return isPhrase(tokens, Math.max(start, at - longest), at) && hasColon(tokens, at);
  if (before === 'up' && wordAt(tokens, at - 2) === 'chin') return isPhrase(tokens, start, at);
  // *Give it up for the bakers who …*.
  if (word === 'for' && standsAt(tokens, at - 3, ['give', 'it', 'up'])) return true;
  if (word === 'for' ? !cheeredFor.has(before) : !sent.has(before)) return false;
  return isPhrase(tokens, Math.max(start, at - longest), at);
}

/** Openings that speak of people to others, unless a *you* says otherwise. */
const outside = new Set('applause hand toast off respect salute credit soon'.split(' '));
/** The same, where they lead to one person: *Love to the guest whose …*. */
const outsideOfOne = new Set('you thanks cheers love luck'.split(' '));

/** *Three cheers and applause for the 9 who …*, *Hats off to …*: they are cheered, not spoken to. */
export function cheersFromOutside(tokens: readonly Token[], at: number, named: boolean): boolean {
  const word = wordAt(tokens, at);
  if (word !== 'to' && word !== 'for') return false;
  const before = wordAt(tokens, at - 1) ?? '';
  if (named && outsideOfOne.has(before)) return true;
  return outside.has(before);
}

function hasColon(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + colonWithin; at++) {
    if (tokens[at] === undefined || isMark(tokens, at, '.')) return false;
    if (isMark(tokens, at, ':')) return true;
  }
  return false;
}

function isPhrase(tokens: readonly Token[], start: number, at: number): boolean {
  for (let before = at - 1; before >= start; before--) {
    const word = wordAt(tokens, before);
    if (word === undefined) return true;
    if (subjects.has(word) || (isFiniteVerb(word) && word !== 'shout')) return false;
  }
  return true;
}

/** The token behind the greeting that opens a sentence at `from`: *Happy new year to*, *A big hello to*. */
export function afterGreeting(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + longest; at++) {
    // *A huge thank-you to*.
    if (isMark(tokens, at, '-')) continue;
    if (tokens[at]?.kind !== 'word') return undefined;
    if (at > from && leadsFromGreeting(tokens, from, at)) return at + 1;
  }
  return undefined;
}
