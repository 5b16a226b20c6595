// How much was done in each day or night, where nothing else tells when: *140 million hours per day*, *forty riders a night*.
import { customers } from '../lexicon/classes.ts';
import type { Passage } from '../tokens/passage.ts';
import { wordAt } from '../tokens/token.ts';
import { unitDays } from './calendar.ts';
import type { Piece } from './piece.ts';

const articles = new Set(['a', 'an', 'per']);
const amounts = new Set(
  'hours minutes trips rides journeys visits messages meals orders steps miles searches sleep more'.split(
    ' ',
  ),
);

export function perUnitIn({ tokens, classes, masks }: Passage): Piece | undefined {
  for (let at = 1; at < tokens.length; at++) {
    const word = tokens[at]!.word;
    if (word === undefined || !articles.has(word) || masks.of[at] !== 0) continue;
    const days = unitDays.get(wordAt(tokens, at + 1) ?? '');
    if (days === undefined || days.min < 1 || days.min > 31) continue;
    const people = (classes[at - 1]! & customers) !== 0;
    const measured = word === 'per' && amounts.has(wordAt(tokens, at - 1) ?? '');
    if (people || measured) return { from: at, to: at + 2, days, kind: 'frequency' };
  }
  return undefined;
}
