import { builtInVocabularies, wordsAtOrAbove } from '@fineline/ruleset';

/** `hostile`, and every tone below it. */
export const hostileTones: ReadonlySet<string> = new Set(
  [...wordsAtOrAbove(builtInVocabularies.tone)].flatMap(([word, above]) =>
    above.has('hostile') ? [word] : [],
  ),
);
