import { builtInVocabularies, type Evidence, type WordsFact } from '@fineline/ruleset';
import type { Passage } from '../passage/passage.ts';
import type { Range } from '../tokens/range.ts';
import { spanOf } from '../tokens/token.ts';
import { handlesOfUs } from './ownHandles.ts';

const name = 'person-name';
const handle = 'handle';

/**
 * The identifiers of a text in which the names in `possible`, and the handle that closes it, may be those of customers: all but
 * those words are known.
 */
export function leaveNamesOpen(
  fact: WordsFact,
  passage: Passage,
  possible: readonly Range[],
  reaching: readonly Evidence[],
): WordsFact {
  const names = possible.map(({ from, to }) => ({ word: name, span: spanOf(passage.tokens, from, to) }));
  const unsure = [...names, ...unclearHandles(passage, reaching)].filter(
    ({ word }) => !fact.has.includes(word),
  );
  if (unsure.length === 0) return fact;
  const open = new Set(unsure.map(({ word }) => word));
  const others = builtInVocabularies.identifier.map(({ word }) => word).filter(word => !open.has(word));
  const lacks = [...new Set([...(fact.lacks ?? []), ...others])].filter(word => !fact.has.includes(word));
  const evidence = unsure.map(({ span }) => ({ cue: 'may-be-a-customer', span }));
  return { ...fact, lacks, open: true, evidence: [...(fact.evidence ?? []), ...evidence] };
}

interface Unsure {
  readonly word: string;
  readonly span: NonNullable<Evidence['span']>;
}

function unclearHandles(passage: Passage, reaching: readonly Evidence[]): readonly Unsure[] {
  if (!reaching.some(({ cue }) => cue === 'at-handle')) return [];
  const { unclear } = handlesOfUs(passage, reaching);
  return reaching.flatMap(({ word, span }) => {
    if (word !== handle || span === undefined) return [];
    return unclear.has(passage.source.slice(span.start, span.end).toLowerCase()) ? [{ word, span }] : [];
  });
}
