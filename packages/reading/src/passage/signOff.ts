// How posts sign off: *Thanks for reading.*, *Have a great weekend!*, *Love, Brindle*. It is said to whoever reads, whatever
// the post is about, and so it is neither kind to those who are told of nor a remark about them.
import type { Sentence } from './sentences.ts';
import { isMark, standsAt, wordAt, type Token } from '../tokens/token.ts';

/** Where the sentences begin with which a text signs off; the number of sentences where it does not. */
export function signOffOf(tokens: readonly Token[], sentences: readonly Sentence[]): number {
  let start = sentences.length;
  while (start > 0 && isRoutine(tokens, sentences[start - 1]!)) start--;
  if (start === sentences.length) return start;
  // Right behind what is told it is said of that: *900 riders took the night bus. Thanks for riding with us!*
  const isBehindRemark = start > 1 || (start === 1 && holdsColon(tokens, sentences[0]!));
  return isBehindRemark ? start : sentences.length;
}

/** How long a routine sentence is at most, in words. */
const longest = 8;

function isRoutine(tokens: readonly Token[], { from, to, words }: Sentence): boolean {
  if (words > longest) return false;
  return (
    thanksForCustom(tokens, from) ||
    wishesADay(tokens, from) ||
    isLeave(tokens, from, words) ||
    signs(tokens, from, to)
  );
}

/** *Thanks for reading*, *thank you for shopping with us*; *thanks for queueing in the rain* is meant. */
function thanksForCustom(tokens: readonly Token[], from: number): boolean {
  const at = standsAt(tokens, from, ['thank', 'you', 'for'])
    ? from + 3
    : standsAt(tokens, from, ['thanks', 'for'])
      ? from + 2
      : from + 3;
  if (!standsAt(tokens, at - 1, ['for']) || !['thank', 'thanks', 'many'].includes(wordAt(tokens, from) ?? ''))
    return false;
  return routines.has(wordAt(tokens, at) ?? '') && followsUs(tokens, at + 1);
}

const routines = new Set(
  'reading watching listening shopping following visiting being choosing tuning stopping staying subscribing scrolling banking flying riding travelling traveling'.split(
    ' ',
  ),
);

/** Nothing behind it, or *with us*, *in*, *Brindle*. */
function followsUs(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word') return true;
  return next.capitals !== 'none' || ['with', 'us', 'in', 'by', 'along', 'our', 'here'].includes(next.text);
}

/** *Have a great weekend*, *enjoy your Sunday*, *happy Friday*, *Merry Christmas*. */
function wishesADay(tokens: readonly Token[], from: number): boolean {
  const first = wordAt(tokens, from) ?? '';
  let at = from + 1;
  if (first === 'have') {
    if (!['a', 'an'].includes(wordAt(tokens, at) ?? '')) return false;
    at += 2;
  } else if (first === 'enjoy') at++;
  else if (first !== 'happy' && first !== 'merry') return false;
  while (
    at < from + 5 &&
    ['new', 'long', 'bank', 'everyone', 'the', 'rest', 'of', 'your'].includes(wordAt(tokens, at) ?? '')
  )
    at++;
  return days.has(wordAt(tokens, at) ?? '');
}

const days = new Set(
  (
    'day weekend week evening morning afternoon night one holiday holidays christmas xmas easter summer winter year halloween thanksgiving diwali eid ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** *Take care*, *stay safe*, *until next time*, *goodbye*: nothing else is said. */
function isLeave(tokens: readonly Token[], from: number, words: number): boolean {
  const first = wordAt(tokens, from) ?? '';
  if (words === 1) return ['goodbye', 'bye', 'goodnight'].includes(first);
  const second = wordAt(tokens, from + 1) ?? '';
  if (words === 2) return leaving.has(`${first} ${second}`);
  return words === 3 && first === 'until' && second === 'next';
}

const leaving = new Set([
  'take care',
  'stay safe',
  'stay warm',
  'stay well',
  'be well',
  'good night',
  'bye everyone',
]);

const closings = new Set('love cheers yours regards best sincerely xoxo xx hugs kisses'.split(' '));

/** *Love, Brindle*, *Best wishes, your Brindle team*. */
function signs(tokens: readonly Token[], from: number, to: number): boolean {
  if (
    !closings.has(wordAt(tokens, from) ?? '') &&
    !['with', 'kind', 'all'].includes(wordAt(tokens, from) ?? '')
  )
    return false;
  for (let at = from + 1; at < Math.min(to, from + 5); at++)
    if (isMark(tokens, at, ',') || isMark(tokens, at, '–'))
      return isName(tokens, at + 1, to) && isClosing(tokens, from, at);
  return false;
}

/** *Love*, *yours sincerely*, *with love*, *all the best*. */
function isClosing(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!(closings.has(wordAt(tokens, at) ?? '') || around.has(wordAt(tokens, at) ?? ''))) return false;
  return to > from;
}

const around = new Set('with kind all the warm wishes truly faithfully and'.split(' '));

/** *Brindle*, *the Brindle team*, *your friends at Brindle*: nobody is told anything. */
function isName(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first?.kind !== 'word') return false;
  const ours = ['the', 'your', 'all', 'everyone', 'team'].includes(first.text);
  return (ours || first.capitals !== 'none') && to - from <= 6;
}

function holdsColon(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) if (isMark(tokens, at, ':')) return true;
  return false;
}
