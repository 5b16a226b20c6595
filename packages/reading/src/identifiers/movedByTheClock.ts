// One or two people whose way is told by the clock: *a rider who left the wedding at 9:04 pm reached the casino at 9:31*.
import type { Evidence } from '@fineline/ruleset';
import type { Scene } from '../scene/scene.ts';
import { spanOf, wordAt } from '../tokens/token.ts';

const moving = new Set(
  'left off reached arrived dropped checked returned back home rode walked drove ran went got landed crept sneaked boarded collected'.split(
    ' ',
  ),
);
const hour = /\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]\.?m\b/gi;
/** How much of a sentence is looked at, in tokens. */
const longest = 60;

export function movedByTheClock({
  groups,
  passage: { source, tokens, sentences },
  sentenceAt,
}: Scene): readonly Evidence[] {
  return groups.flatMap(({ from, to, cohort: { kind, size } }) => {
    if (kind !== 'single' && !(size?.max != null && size.max <= 2)) return [];
    const end = Math.min(sentences[sentenceAt(from)]!.to, from + longest);
    let moves = 0;
    for (let at = to; at < end; at++) if (moving.has(wordAt(tokens, at) ?? '')) moves++;
    if (moves < 2) return [];
    const told = spanOf(tokens, from, end);
    const hours = source.slice(told.start, told.end).match(hour) ?? [];
    return hours.length < 2 ? [] : [{ word: 'quasi', cue: 'placed-and-timed', span: told }];
  });
}
