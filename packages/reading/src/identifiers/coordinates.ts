// *51.5034, -0.1276*: a place to within a few steps, and whoever lives there.
import type { Evidence } from '@fineline/ruleset';
import { onePerson } from '../lexicon/classes.ts';
import type { Passage } from '../passage/passage.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';

/** Fewer decimal places are a number as any other. */
const fewestDecimals = 3;
const within = 8;
const ours = new Set('our we us shop store branch office event'.split(' '));

/** Pairs of a latitude and a longitude that tell where somebody is, in order; `telltale` are the tokens that may hold a digit. */
export function coordinatesIn(
  { tokens, classes }: Passage,
  telltale: readonly number[],
): readonly Evidence[] {
  const found: Evidence[] = [];
  let last = -1;
  for (const at of telltale) {
    if (at <= last || !isDegrees(tokens[at], 90)) continue;
    const second = secondAt(tokens, at + 1);
    if (second === undefined || isOurs(tokens, classes, at, second)) continue;
    found.push({
      word: 'quasi',
      cue: 'coordinates',
      span: { start: tokens[at]!.start, end: tokens[second]!.end },
    });
    last = second;
  }
  return found;
}

function isDegrees(token: Token | undefined, most: number): boolean {
  if (token?.kind !== 'number' || token.suffix !== '' || token.value > most) return false;
  const point = token.text.indexOf('.');
  return point > 0 && token.text.length - point - 1 >= fewestDecimals;
}

/** Behind degrees, a point of the compass, a comma and a sign. */
function secondAt(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  if (tokens[at]?.text === '°') at++;
  if (['n', 's'].includes(wordAt(tokens, at) ?? '')) at++;
  if (isMark(tokens, at, ',')) at++;
  if (isMark(tokens, at, '-') || tokens[at]?.text === '−') at++;
  return at > from && isDegrees(tokens[at], 180) ? at : undefined;
}

/** *Our shop is at …*, with nobody told of beside it. */
function isOurs(tokens: readonly Token[], classes: readonly number[], from: number, to: number): boolean {
  let isNear = false;
  for (let at = Math.max(0, from - within); at < Math.min(tokens.length, to + within); at++) {
    if ((classes[at]! & onePerson) !== 0 || wordAt(tokens, at) === 'fan') return false;
    isNear ||= ours.has(wordAt(tokens, at) ?? '');
  }
  return isNear;
}
