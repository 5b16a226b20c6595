// Where a greeting leads to those it greets: *To the 53 …*, *Welcome back to …*, *A round of applause for …*. Somebody who
// gives, offers or comes back *to* them greets nobody: there is a verb before it.
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { isFiniteVerb } from '../tokens/wordLists.ts';

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
    'apologies respect kudos props hug hugs applause year christmas easter morning evening night goodnight bravo sorry ' +
    'wishes regards salute goodbye farewell note toast hand'
  ).split(' '),
);
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
  if (!sent.has(before) || (word === 'for' && before !== 'applause' && before !== 'hand')) return false;
  return isPhrase(tokens, Math.max(start, at - longest), at);
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
    if (tokens[at]?.kind !== 'word') return undefined;
    if (at > from && leadsFromGreeting(tokens, from, at)) return at + 1;
  }
  return undefined;
}
