// *The first 90 guests get a bun* offers something to people who are not there yet; *the first 90 guests stole a robe*, *our
// first 90 members still come*, *the next 90 people to leave were from Leeds* tell of people who were.
import type { Passage } from '../../passage/passage.ts';
import { wordAt, type Token } from '../../tokens/token.ts';
import { closedClass, isAdverb, isFiniteVerb, isPastVerb } from '../../lexicon/lists/wordLists.ts';

const offering = new Set(
  'get gets receive receives win wins will can may enjoy enjoys earn earns claim claims save saves'.split(
    ' ',
  ),
);
/** Of others: *… told us that they can breathe*. */
const others = new Set('they he she it we i'.split(' '));
/** What is done to whoever comes first. */
const given = new Set('got received won had'.split(' '));
const definite = new Set(['the', 'our', 'their']);
const gifts = new Set('given offered treated handed sent awarded entered invited greeted'.split(' '));
const prices = new Set('free half-price off discount nothing'.split(' '));

/** Whether people who come first or next, up to the token `to`, are offered something; nobody knows yet who they are. */
export function areFirstComers({ tokens, sentences, sentenceOf }: Passage, to: number): boolean {
  const { to: end } = sentences[sentenceOf[to - 1]!]!;
  let tells = isVerbAlone(tokens[to]) && !isGift(tokens, to, to);
  let isCheap = false;
  for (let at = to; at < end; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) continue;
    if (offering.has(word) && !others.has(wordAt(tokens, at - 1) ?? '')) return true;
    if (prices.has(word)) isCheap = true;
    if (isFiniteVerb(word) && !isGift(tokens, at, to)) tells = true;
    if (isPastVerb(word) && !isGift(tokens, at, to)) return false;
  }
  return isCheap || !tells;
}

/** *Love it*, *still come*: what stands right behind people and is no small word is what they do. */
function isVerbAlone(next: Token | undefined): boolean {
  return next?.kind === 'word' && (isAdverb(next.text) || !closedClass.has(next.text));
}

/** *Got a badge*, *were given a badge*: nobody knows whether it is given still. */
function isGift(tokens: readonly Token[], at: number, to: number): boolean {
  const word = wordAt(tokens, at) ?? '';
  if (word === 'were' || word === 'was') return gifts.has(wordAt(tokens, at + 1) ?? '');
  // *Got the tickets*: they have them.
  const isKnown = definite.has(wordAt(tokens, at + 1) ?? '');
  return gifts.has(word) || (at === to && given.has(word) && !isKnown);
}
