// How much or how often something was done in each day or night, where nothing else tells when: *140 million hours per day*,
// *forty riders a night*, *three times a week*.
import { customers } from '../lexicon/classes.ts';
import type { Passage } from '../passage/passage.ts';
import { wordAt, type Token } from '../tokens/token.ts';
import { unitDays } from '../lexicon/lists/calendar.ts';
import type { Piece } from './piece.ts';

const articles = new Set(['a', 'an', 'per']);
const amounts = new Set(
  'hours minutes trips rides journeys visits messages meals orders steps miles searches sleep more'.split(
    ' ',
  ),
);

/** *Have signed so far*, *213 trees so far.* */
export function soFarIn({ tokens, masks }: Passage): Piece | undefined {
  for (let at = 1; at + 1 < tokens.length; at++) {
    if (wordAt(tokens, at) !== 'so' || wordAt(tokens, at + 1) !== 'far' || masks.of[at] !== 0) continue;
    const next = tokens[at + 2];
    const perfect = perfects.has(wordAt(tokens, at - 1) ?? '');
    if (perfect || next === undefined || next.kind === 'mark')
      return { from: at, to: at + 2, days: { min: 0, max: null }, kind: 'stretch' };
  }
  return undefined;
}

const perfects = new Set(['has', 'have', "we've", "you've"]);

export function perUnitIn({ tokens, classes, masks }: Passage): Piece | undefined {
  for (let at = 1; at < tokens.length; at++) {
    const word = tokens[at]!.word;
    if (word === undefined || !articles.has(word) || masks.of[at] !== 0) continue;
    const days = unitDays.get(wordAt(tokens, at + 1) ?? '');
    if (days === undefined || days.min < 1 || days.min > 31) continue;
    const often = startOfTimes(tokens, at);
    if (often !== undefined) return { from: often, to: at + 2, days, kind: 'frequency' };
    const people = (classes[at - 1]! & customers) !== 0;
    const measured = word === 'per' && amounts.has(wordAt(tokens, at - 1) ?? '');
    if (people || measured) return { from: at, to: at + 2, days, kind: 'frequency' };
  }
  return undefined;
}

const counted = new Set('times days nights mornings evenings hours'.split(' '));
const numbers = new Set('two three four five six seven eight nine ten eleven twelve'.split(' '));
const serving = new Set(['open', 'opens', 'here', 'call', 'ring', 'available', '24']);
/** How far before how often a service is given that may be said, in tokens. */
const servedWithin = 10;
/** All day is when somebody is there for others. */
const allDay = 24;

/** *Three times a week*, *for nine hours a day*: where it begins. */
function startOfTimes(tokens: readonly Token[], article: number): number | undefined {
  const noun = wordAt(tokens, article - 1) ?? '';
  if (noun === 'twice' || noun === 'thrice') return article - 1;
  // *At sea nine days a month*.
  if (!counted.has(noun) || (noun !== 'times' && wordAt(tokens, article + 1) === 'month')) return undefined;
  for (let at = article - 2; at >= Math.max(0, article - servedWithin); at--)
    if (serving.has(tokens[at]!.text)) return undefined;
  const number = tokens[article - 2];
  const digits = number?.kind === 'number' && number.suffix === '' && number.value < allDay;
  if (!digits && !numbers.has(number?.text ?? '')) return undefined;
  return wordAt(tokens, article - 3) === 'for' ? article - 3 : article - 2;
}
