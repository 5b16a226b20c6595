import type { Passage } from '../../passage/passage.ts';
import { wordAt } from '../../tokens/token.ts';
import { isAdverb } from '../../lexicon/lists/wordLists.ts';
import { areAmends, undergoneAt } from '../nouns/undergone.ts';

const getting = new Set(['get', 'getting', 'receive', 'receiving']);
/** What may be a treat for whoever comes. */
const pleasing = new Set(
  'invited welcomed treated helped upgraded fed seen tested screened asked'.split(' '),
);
const ours = new Set(['us', 'our', 'me', 'my']);
/** Where something is given away by lot. */
const drawing = new Set(
  'draw drawn random raffle lottery prize prizes winner winners lucky competition'.split(' '),
);
/** How far behind the people a draw may be told of, in tokens. */
const drawnWithin = 14;

/**
 * *Four customers will be refunded*, *will get an apology*, *will be getting a call from us*: what will happen to people whom one
 * knows, who end before the token `to`; *five readers will get a mug* promises something to anybody.
 */
export function areDealtWith({ tokens, sentences, sentenceOf }: Passage, to: number): boolean {
  if (wordAt(tokens, to) !== 'will') return false;
  let at = to + 1;
  while (at < to + 4 && isSmall(wordAt(tokens, at))) at++;
  const verb = wordAt(tokens, at) ?? '';
  const undergone = !pleasing.has(verb) && undergoneAt(tokens, at) !== undefined;
  const dealt = undergone || (getting.has(verb) && isOwed(tokens, at + 1));
  if (!dealt) return false;
  const end = Math.min(sentences[sentenceOf[to]!]!.to, to + drawnWithin);
  for (let behind = at; behind < end; behind++) if (drawing.has(wordAt(tokens, behind) ?? '')) return false;
  return true;
}

function isSmall(word: string | undefined): boolean {
  return (
    word === 'be' || word === 'all' || word === 'each' || word === 'both' || word === 'soon' || isAdverb(word)
  );
}

/** *An apology*, *a letter from our bank*. */
function isOwed(tokens: Passage['tokens'], start: number): boolean {
  if (areAmends(tokens, start)) return true;
  for (let at = start; at < start + 4; at++)
    if (wordAt(tokens, at) === 'from') return ours.has(wordAt(tokens, at + 1) ?? '');
  return false;
}
