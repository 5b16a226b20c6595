import type { Evidence, Mention } from '@fineline/ruleset';
import { promise, we, you, type Scene } from '../scene/scene.ts';
import type { Token } from '../tokens/token.ts';
import { spanOf, wordAt } from '../tokens/token.ts';
import { isPastVerb } from '../lexicon/lists/wordLists.ts';
import { fewEnough } from './sizes.ts';

const homes = new Set('homes houses flats households bedrooms kitchens apartments dwellings'.split(' '));
const hedges = new Set(['just', 'only', 'exactly']);

/** *In 61 flats the lights stayed on*: the homes of a few who were counted, told of for what went on in them. */
export function dwellings(
  { passage, holds, groups }: Scene,
  mentions: readonly Mention[],
): readonly Evidence[] {
  // Most posts count no homes, and are not walked through for them.
  const isOfHomes = ({ unit }: { readonly unit?: string }): boolean => homes.has(unit ?? '');
  if (!mentions.some(isOfHomes) && !groups.some(({ cohort }) => isOfHomes(cohort))) return [];
  const { tokens, sentences, sentenceOf, masks } = passage;
  const found: Evidence[] = [];
  for (let at = 1; at + 1 < tokens.length; at++) {
    const number = tokens[at]!;
    if (number.kind !== 'number' || !homes.has(wordAt(tokens, at + 1) ?? '') || !isCountedOut(number))
      continue;
    const sentence = sentenceOf[at]!;
    const hedged = hedges.has(wordAt(tokens, at - 1) ?? '');
    if (wordAt(tokens, hedged ? at - 2 : at - 1) !== 'in' || masks.of[at] !== 0) continue;
    if ((holds[sentence]! & (promise | we | you)) !== 0) continue;
    for (let verb = at + 2; verb < Math.min(sentences[sentence]!.to, at + 30); verb++)
      if (isPastVerb(wordAt(tokens, verb))) {
        found.push({ word: 'call-out', cue: 'homes-told-of', span: spanOf(tokens, at, at + 2) });
        break;
      }
  }
  return found;
}

function isCountedOut(token: Token): boolean {
  if (token.kind !== 'number' || token.suffix !== '') return false;
  return token.value >= 3 && token.value < fewEnough && token.value % 100 !== 0;
}
