// Somebody whom a company says that it treated badly: *we mocked a passenger for her hat. We have apologised.*
import { ofRegret } from '../../lexicon/classes.ts';
import type { Passage } from '../../passage/passage.ts';
import { wordAt } from '../../tokens/token.ts';

const wronging = new Set(
  'asked mocked teased shamed embarrassed insulted called named ridiculed laughed joked tweeted posted rude unkind mean unfair'.split(
    ' ',
  ),
);

const prying = new Set(['whether', 'if', 'why', 'who', 'how']);

/** *We mocked a passenger for her hat. We have apologised*: whoever was wronged is one person. */
export function isWronged({ tokens, classes }: Passage, at: number, to: number): boolean {
  const verb = ['about', 'at', 'to'].includes(wordAt(tokens, at - 1) ?? '') ? at - 2 : at - 1;
  if (!wronging.has(wordAt(tokens, verb) ?? '')) return false;
  // *Asked a passenger whether she was always so*.
  if (wordAt(tokens, verb) === 'asked' && !prying.has(wordAt(tokens, to) ?? '')) return false;
  for (let word = 0; word < Math.min(classes.length, regretWithin); word++)
    if ((classes[word]! & ofRegret) !== 0) return true;
  return false;
}

/** How far into a text it is looked for regret, in tokens. */
const regretWithin = 80;
