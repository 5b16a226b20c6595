// How much a crowd did, in hours, miles or litres.
import type { Span } from '@fineline/ruleset';
import { promise, type Scene } from '../scene/scene.ts';
import { great } from '../lexicon/clues.ts';
import type { Range } from '../tokens/range.ts';
import { spanOf, wordAt } from '../tokens/token.ts';
import { tokenAtOffset } from '../tokens/tokenAtOffset.ts';
import { isFiniteVerb } from '../lexicon/lists/wordLists.ts';
import { magnitudes } from '../lexicon/lists/framingTelltales.ts';

const looking = new Set(
  'looked analysed analyzed studied crunched combed trawled sifted examined measured'.split(' '),
);

/** *We looked at the data of 40 million people*: who was measured, and nothing that they did. */
export function isLookedAt(tokens: Scene['passage']['tokens'], { from }: Range): boolean {
  return wordAt(tokens, from) === 'we' && looking.has(wordAt(tokens, from + 1) ?? '');
}

const measured = new Set(
  'hours minutes miles kilometres kilometers km steps litres liters tonnes tons kilos pages calories metres'.split(
    ' ',
  ),
);

/** *Listeners streamed 1.1 billion hours*, *together you saved 9 million litres*: more than a few people can have done. */
export function greatAmounts({
  passage,
  holds,
}: Scene): readonly { readonly cue: string; readonly span: Span }[] {
  const { tokens, sentences, sentenceOf, masks } = passage;
  if ((passage.clues & great) === 0) return none;
  const found: { readonly cue: string; readonly span: Span }[] = [];
  for (let at = 2; at < tokens.length; at++) {
    const magnitude = wordAt(tokens, at - 1);
    if (!magnitudes.has(magnitude ?? '') || !measured.has(wordAt(tokens, at) ?? '')) continue;
    const sentence = sentenceOf[at]!;
    if (masks.of[at] !== 0 || (holds[sentence]! & promise) !== 0) continue;
    if (isLookedAt(tokens, sentences[sentence]!)) continue;
    for (let verb = sentences[sentence]!.from; verb < at - 1; verb++)
      if (isFiniteVerb(wordAt(tokens, verb))) {
        found.push({ cue: 'great-amount', span: spanOf(tokens, at - 2, at + 1) });
        break;
      }
  }
  return found;
}

const none: readonly never[] = [];
const vast = 100_000_000;

export function isVast({ passage: { tokens } }: Scene, { start }: Span): boolean {
  const at = tokenAtOffset(tokens, start);
  const number = tokens[at];
  const magnitude = wordAt(tokens, at + 1) === 'billion' ? 1_000_000_000 : 1_000_000;
  return number?.kind === 'number' ? number.value * magnitude >= vast : magnitude >= vast;
}
