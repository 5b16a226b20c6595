import type { Mention } from '@fineline/ruleset';
import { startsGeneral } from '../lexicon/classes.ts';
import type { Passage } from '../passage/passage.ts';
import { spanOf, standsAt } from '../tokens/token.ts';
import { generalPhrases } from '../lexicon/lists/generalPhrases.ts';

/** *Everyone* and *nobody*: people without a number, which make no group. */
export function generalMentions({ tokens, classes }: Passage): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if ((classes[at]! & startsGeneral) === 0) continue;
    const found = generalPhrases.find(({ words }) => standsAt(tokens, at, words));
    if (found === undefined) continue;
    mentions.push({ kind: found.kind, span: spanOf(tokens, at, at + found.words.length) });
    at += found.words.length - 1;
  }
  return mentions;
}
