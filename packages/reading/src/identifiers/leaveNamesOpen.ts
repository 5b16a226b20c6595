import { builtInVocabularies, type WordsFact } from '@fineline/ruleset';
import type { Range } from '../tokens/range.ts';
import { spanOf, type Token } from '../tokens/token.ts';

const name = 'person-name';

/** The identifiers of a text in which the names in `possible` may be those of customers: all but a name is known. */
export function leaveNamesOpen(
  fact: WordsFact,
  tokens: readonly Token[],
  possible: readonly Range[],
): WordsFact {
  if (possible.length === 0 || fact.has.includes(name)) return fact;
  const others = builtInVocabularies.identifier.map(({ word }) => word).filter(word => word !== name);
  const lacks = [...new Set([...(fact.lacks ?? []), ...others])].filter(word => !fact.has.includes(word));
  const unsure = possible.map(({ from, to }) => ({
    cue: 'may-be-a-customer',
    span: spanOf(tokens, from, to),
  }));
  return { ...fact, lacks, open: true, evidence: [...(fact.evidence ?? []), ...unsure] };
}
