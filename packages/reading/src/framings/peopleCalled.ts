// Whoever reads is called by what they are behind something that was told: *9,000 cakes went to slimming clubs. Stay strong,
// dieters.*
import type { Evidence } from '@fineline/ruleset';
import { calledPlaces } from '../address/vocatives.ts';
import { aDeed, aGroup, type Scene } from '../cues/scene.ts';
import { wordAt } from '../tokens/token.ts';
import { tokenAtOffset } from '../tokens/tokenAtOffset.ts';

/** Calls that everybody hears, and that greet. */
const anybody = new Set(
  'everyone everybody all people reader readers welcome sir madam asking friends team fans members customers'.split(
    ' ',
  ),
);

/** The vocatives by which some of whoever reads are meant, where the text counts, watches or teases somebody. */
export function peopleCalled(
  { address: { fact }, holds, passage: { tokens, sentences } }: Scene,
  pointed: boolean,
): readonly Evidence[] {
  const tells = pointed || holds.some(held => (held & (aGroup | aDeed)) !== 0);
  return (fact.evidence ?? []).flatMap(({ cue, word, span }) => {
    if (word !== 'reader' || span === undefined) return [];
    if (cue !== 'vocative' && cue !== 'to-the-people') return [];
    const at = tokenAtOffset(tokens, span.start);
    const noun = wordAt(tokens, at) ?? '';
    // *Some shame, table 14.* points whatever is told.
    if (calledPlaces.has(noun)) return [{ word: 'call-out', cue: 'people-called', span }];
    if (!tells || anybody.has(noun)) return [];
    // *Coffee fans, rejoice: …* opens what is told.
    if (at === sentences[0]?.from && !pointed) return [];
    return [{ word: 'call-out', cue: 'people-called', span }];
  });
}
