// Where somebody is found on a network: *facebook.com/jane.doe.7*, *linkedin.com/in/…*, *u/jane*, *jdoe82 (on Insta)*. The pages of
// companies stand there, too, and are nobody's: *follow us at …*.
import type { Evidence } from '@fineline/ruleset';
import { onePerson } from '../lexicon/classes.ts';
import { holdsDigit } from '../lexicon/traits.ts';
import type { Passage } from '../passage/passage.ts';
import { isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';

const networks = new Set(
  'facebook instagram twitter x tiktok linkedin snapchat threads youtube reddit mastodon bluesky bsky strava venmo telegram'.split(
    ' ',
  ),
);
const shortNames = new Set(
  'insta ig instagram twitter x facebook fb tiktok threads snapchat snap reddit bluesky strava'.split(' '),
);
const persons = new Set('she he her his him their fan customer who'.split(' '));
/** How far before a link whoever it is may stand, in tokens. */
const within = 8;
const longest = 12;

/** Such profiles, in order. */
export function profilesIn({ source, tokens, classes }: Passage): readonly Evidence[] {
  const found: Evidence[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    // Whatever tells of a profile has a mark right behind its first word.
    if (token.kind !== 'word' || tokens[at + 1]?.kind !== 'mark') continue;
    const end = endOfLink(tokens, at, classes) ?? endOfUser(source, tokens, at);
    if (end === undefined) continue;
    found.push({ word: 'handle', cue: 'profile', span: spanOf(tokens, at, end) });
    at = end - 1;
  }
  return found;
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  return at < tokens.length && tokens[at]!.start === tokens[at - 1]?.end;
}

function endOfLink(tokens: readonly Token[], at: number, classes: readonly number[]): number | undefined {
  if (!networks.has(wordAt(tokens, at)!) || !isMark(tokens, at + 1, '.') || !isGlued(tokens, at + 1))
    return undefined;
  const slash = at + 3;
  if (!isMark(tokens, slash, '/') || !isGlued(tokens, slash) || !isGlued(tokens, slash + 1)) return undefined;
  let end = slash + 1;
  while (end < slash + longest && isGlued(tokens, end) && tokens[end]!.kind !== 'symbol') end++;
  while (end > slash && tokens[end - 1]!.kind === 'mark') end--;
  if (end <= slash) return undefined;
  const isPerson = wordAt(tokens, slash + 1) === 'in' && isMark(tokens, slash + 2, '/');
  if (isPerson) return end;
  const bearer = bearerBefore(tokens, at, classes);
  return bearer === 'somebody' || (bearer === undefined && hasOwnNumber(tokens, slash, end))
    ? end
    : undefined;
}

/** *jane.doe.7*: people are told apart by a number; behind another stroke it is that of a post. */
function hasOwnNumber(tokens: readonly Token[], slash: number, end: number): boolean {
  for (let at = slash + 1; at < end; at++)
    if (isMark(tokens, at, '/') || isMark(tokens, at, '?')) return false;
  return holdsDigit(tokens[end - 1]!) && end > slash + 2;
}

/** *Our fan is at …*, *she is on …*, and *follow us at …*, which is ours. */
function bearerBefore(
  tokens: readonly Token[],
  at: number,
  classes: readonly number[],
): 'somebody' | 'us' | undefined {
  for (let before = at - 1; before >= Math.max(0, at - within); before--) {
    const word = wordAt(tokens, before) ?? '';
    if (isMark(tokens, before, '.')) return undefined;
    if (word === 'us') return 'us';
    if (persons.has(word) || (classes[before]! & onePerson) !== 0) return 'somebody';
  }
  return undefined;
}

/** *u/jane*, *jdoe82 (on Insta)*. */
function endOfUser(source: string, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  const isReddit =
    source.slice(token.start, token.end) === 'u' && isMark(tokens, at + 1, '/') && isGlued(tokens, at + 1);
  const glued = tokens[at - 1]?.end === token.start;
  if (isReddit)
    return !glued && isGlued(tokens, at + 2) && tokens[at + 2]?.kind === 'word' ? at + 3 : undefined;
  if (!holdsDigit(token) || glued || !isMark(tokens, at + 1, '(')) return undefined;
  const network = wordAt(tokens, at + 2) === 'on' ? at + 3 : at + 2;
  return shortNames.has(wordAt(tokens, network) ?? '') && isMark(tokens, network + 1, ')')
    ? at + 1
    : undefined;
}
