// What stands before a sentence says what it says, and is none of it: emoji, the dash of a list, `(2/5)`, what a picture shows,
// hashtags, *Note:*, *So,*.
import { isMark, wordAt, type Token } from './token.ts';

/** How much of that may stand before a sentence, in tokens. */
const longest = 30;
/** How long what stands in brackets or in a hashtag may be. */
const longestAside = 14;

/** The token with which the sentence from `from` to `to` begins to say something; `from` where nothing does. */
export function behindOpeners(tokens: readonly Token[], from: number, to: number): number {
  const end = Math.min(to, from + longest);
  let at = from;
  for (let next = endOfOpener(tokens, at); next > at && next < end; next = endOfOpener(tokens, at)) at = next;
  return at;
}

/** The token behind an opener at `at`; `at` itself where there is none. */
function endOfOpener(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  switch (token?.kind) {
    case 'symbol':
      return at + 1;
    case 'number':
      return isMark(tokens, at + 1, '/') && tokens[at + 2]?.kind === 'number'
        ? behindColon(tokens, at + 3)
        : at;
    case 'mark':
      if (token.text === '(' || token.text === '[') return behindBracket(tokens, at);
      if (token.text === '#') return behindHashtag(tokens, at);
      return '-–*•>¶'.includes(token.text) ? at + 1 : at;
    case 'word':
      return behindLabel(tokens, at);
    default:
      return at;
  }
}

function behindColon(tokens: readonly Token[], at: number): number {
  return isMark(tokens, at, ':') ? at + 1 : at;
}

function behindBracket(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < from + longestAside; at++)
    if (isMark(tokens, at, ')') || isMark(tokens, at, ']')) return at + 1;
  return from;
}

function behindHashtag(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (at < from + longestAside && tokens[at]?.start === tokens[at - 1]!.end && tokens[at]!.kind !== 'mark')
    at++;
  return at;
}

const labels = new Set(
  'note fact facts fyi ps psa breaking update news reminder stat stats btw tip public announcement fun true story friendly just important'.split(
    ' ',
  ),
);
const links = new Set('so and but now also well meanwhile finally then ok okay right anyway plus'.split(' '));

/** *Fun fact:*, *PS:*, *FYI,*, *So,*. */
function behindLabel(tokens: readonly Token[], from: number): number {
  const first = wordAt(tokens, from)!;
  if (links.has(first)) return isMark(tokens, from + 1, ',') ? from + 2 : from + 1;
  let at = from;
  while (at < from + 3 && labels.has(wordAt(tokens, at) ?? '')) at++;
  return at > from && (isMark(tokens, at, ':') || isMark(tokens, at, ',')) ? at + 1 : from;
}
