import type { Evidence } from '@fineline/ruleset';
import { promise, type Scene } from '../cues/scene.ts';
import { leadsToOne } from '../lexicon/classes.ts';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import { spanOf, wordAt, type Token } from '../tokens/token.ts';
import { isCalendarWord } from '../windows/calendar.ts';
import { neighbours, papers, plates, units, wide } from './tracingNouns.ts';

/** What leads to one person though no group is told of: *the vicar of Ashby*, *plate KX19*, *order 88213*, *the family at number 4*. */
export function traces({
  passage: { tokens, classes, masks },
  holds,
  sentenceAt,
}: Scene): readonly Evidence[] {
  const found: Evidence[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if ((classes[at]! & leadsToOne) === 0 || masks.of[at] !== 0) continue;
    const to = endOfTrace(tokens, at, wordAt(tokens, at)!);
    if (to === undefined || (holds[sentenceAt(at)]! & promise) !== 0) continue;
    found.push({ word: 'quasi', cue: 'leads-to-one', span: spanOf(tokens, at, to) });
    at = to - 1;
  }
  return found;
}

function endOfTrace(tokens: readonly Token[], at: number, word: string): number | undefined {
  const next = tokens[at + 1];
  if (plates.has(word)) return next?.kind === 'word' && /\d/.test(next.text) ? at + 2 : undefined;
  if (papers.has(word)) {
    const signed = next?.text === '#' || next?.text === 'number' || next?.text === 'no';
    const number = tokens[signed ? at + 2 : at + 1];
    return number?.kind === 'number' && number.text.length >= 5 && !number.text.includes('.')
      ? signed
        ? at + 3
        : at + 2
      : undefined;
  }
  if (neighbours.has(word)) {
    const numbered =
      ['at', 'in'].includes(wordAt(tokens, at + 1) ?? '') && units.has(wordAt(tokens, at + 2) ?? '');
    return numbered ? endOfPlaceNumber(tokens, at + 3) : undefined;
  }
  const place = tokens[at + 2];
  const placed =
    ['of', 'in', 'at'].includes(wordAt(tokens, at + 1) ?? '') && wordAt(tokens, at - 1) === 'the';
  if (!placed || place?.kind !== 'word' || place.capitals !== 'first' || wide.has(place.text))
    return undefined;
  return isCalendarWord(place.text) ? undefined : at + 3;
}

/** A number in digits or words, or a seat such as *14C*: the token behind it. */
export function endOfPlaceNumber(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === 'number' && /^[a-k]?$/.test(token.suffix)) return at + 1;
  return token?.kind === 'word' && coreNumberAt(tokens, at)?.to === at + 1 ? at + 1 : undefined;
}
