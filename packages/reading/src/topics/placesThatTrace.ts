// What singles somebody out by a place tells the place, too: the flat, the ward, the close, the village.
import type { Evidence } from '@fineline/ruleset';

const byPlace = new Set([
  'numbered-place',
  'one-in-a-place',
  'the-only-one',
  'singled-out-place',
  'placed-and-timed',
  'told-by-work',
]);
/** Where people sit for an hour, which is told of nobody's life. */
const passing = /^(?:[^,]*\b)?(?:table|row|seat|seats|booth|stool|till|lane)\b/i;
const streetOfFew =
  /\b(?:street|building|block|close|estate|lane|terrace|floor|corridor|village|courtyard|road|avenue|drive|row|crescent|grove|gardens|mews)$/i;

/** The places among the details that single somebody out, as a topic. */
export function placesThatTrace(source: string, details: readonly Evidence[]): readonly Evidence[] {
  return details.flatMap(({ cue, span }) => {
    if (span === undefined) return [];
    const told = source.slice(span.start, span.end);
    const isPlace = byPlace.has(cue)
      ? !passing.test(told)
      : cue === 'few-neighbours' && streetOfFew.test(told);
    return isPlace ? [{ word: 'location', cue: 'place-that-traces', span }] : [];
  });
}
