// A few things of a place that stand for those who live with them: whoever has them is called out.
import type { Evidence, Mention } from '@fineline/ruleset';
import { promise, we, type Scene } from '../scene/scene.ts';
import { spanOf, wordAt } from '../tokens/token.ts';
import { tokenAtOffset } from '../tokens/tokenAtOffset.ts';
import { isFiniteVerb } from '../lexicon/lists/wordLists.ts';
import { fewEnough } from './sizes.ts';

/** Things that stand for those who live or sit with them. */
const things = new Set(
  (
    'thermostats ovens kettles heaters boilers radiators fridges freezers dishwashers televisions tvs lamps lights showers taps ' +
    'baths hoses toasters doorbells routers beds mattresses phones screens seats washing-machines tumble-dryers speakers'
  ).split(' '),
);
/** What a company does to things. */
const served = new Set(
  'mended fitted installed replaced fixed repaired cleaned sold delivered donated found handed serviced checked added'.split(
    ' ',
  ),
);
const placing = new Set(['in', 'on', 'at', 'along', 'across', 'around']);
/** How far behind the thing its place, and its verb behind that, may stand, in tokens. */
const placeWithin = 3;
const verbWithin = 8;

/** *Nineteen kettles on Mill Lane were on at four*: a few things of a place, and what went on with them. */
export function thingsOfHomes(
  { passage: { tokens, masks }, holds, sentenceAt }: Scene,
  mentions: readonly Mention[],
): readonly Evidence[] {
  return mentions.flatMap(({ kind, unit, size, span }) => {
    if ((kind !== 'thing' && kind !== 'unclear') || !things.has(unit ?? '')) return [];
    if (size === undefined || size.max === null || size.max >= fewEnough || size.max < 3) return [];
    const from = tokenAtOffset(tokens, span.start);
    if (masks.of[from] !== 0 || (holds[sentenceAt(from)]! & (promise | we)) !== 0) return [];
    let at = from;
    while (at < from + 6 && wordAt(tokens, at) !== unit) at++;
    const place = [...Array(placeWithin).keys()].find(by => placing.has(wordAt(tokens, at + 1 + by) ?? ''));
    if (place === undefined) return [];
    const name = tokens[at + 2 + place];
    if (name?.kind !== 'word' || name.capitals === 'none') return [];
    for (let verb = at + 3 + place; verb < at + 3 + place + verbWithin; verb++)
      if (served.has(wordAt(tokens, verb) ?? '')) return [];
      else if (isFiniteVerb(wordAt(tokens, verb)) && !served.has(wordAt(tokens, verb + 1) ?? ''))
        return [{ word: 'call-out', cue: 'things-told-of', span: spanOf(tokens, from, at + 1) }];
    return [];
  });
}
