import type { Evidence } from '@fineline/ruleset';
import { promise, type Scene } from '../scene/scene.ts';
import { close } from '../lexicon/lists/identifierTelltales.ts';
import { close as isClose } from '../lexicon/clues.ts';
import { foundIn } from '../tokens/foundIn.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';
import { isAdverb, isPastVerb } from '../lexicon/lists/wordLists.ts';

/** What they did for whoever reads, which tells nothing of them. */
const serving = new Set(
  'gave sent bought gifted invited added shared left referred chose ordered nominated'.split(' '),
);

const none: readonly never[] = [];

/** *Your husband finished the series without you*: somebody near to whoever reads, and what they did. */
export function kinToldOf({
  passage: { tokens, sentences, masks, clues },
  holds,
}: Scene): readonly Evidence[] {
  if ((clues & isClose) === 0) return none;
  return foundIn(sentences, ({ from, to }, index) => {
    if (wordAt(tokens, from) !== 'your' || masks.of[from] !== 0 || isMark(tokens, to - 1, '?'))
      return undefined;
    if (!close.has(wordAt(tokens, from + 1) ?? '') || (holds[index]! & promise) !== 0) return undefined;
    const next = wordAt(tokens, from + 2);
    const verb = isAdverb(next) || next === 'has' ? from + 3 : from + 2;
    const word = wordAt(tokens, verb);
    if (!isPastVerb(word) || serving.has(word!)) return undefined;
    return { word: 'individual-story', cue: 'kin-told-of', span: spanOf(tokens, from, from + 2) };
  });
}
