import type { Mention } from '@fineline/ruleset';
import { startsGeneral } from '../lexicon/classes.ts';
import type { Passage } from '../tokens/passage.ts';
import { spanOf, wordAt } from '../tokens/token.ts';

const phrases: readonly { readonly kind: string; readonly words: readonly string[] }[] = (
  [
    ['everyone', 'everyone'],
    ['everyone', 'everybody'],
    ['everyone', 'all of you'],
    ['everyone', 'every one of you'],
    ['nobody', 'nobody'],
    ['nobody', 'no one'],
    ['nobody', 'none of you'],
    ['nobody', 'not one of you'],
  ] as const
).map(([kind, words]) => ({ kind, words: words.split(' ') }));

/** What such a phrase starts with. */
export const generalStarters: Iterable<string> = phrases.map(({ words }) => words[0]!);

/** *Everyone* and *nobody*: people without a number, which make no group. */
export function generalMentions({ tokens, classes }: Passage): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if ((classes[at]! & startsGeneral) === 0) continue;
    const found = phrases.find(({ words }) =>
      words.every((word, ahead) => wordAt(tokens, at + ahead) === word),
    );
    if (found === undefined) continue;
    mentions.push({ kind: found.kind, span: spanOf(tokens, at, at + found.words.length) });
    at += found.words.length - 1;
  }
  return mentions;
}
