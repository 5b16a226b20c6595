// The facts of a post changed as little as a demand needs.
import {
  wordsAtOrAbove,
  type CustomFact,
  type Interval,
  type VocabularyWord,
  type WordsFact,
} from '@fineline/ruleset';
import type { Demand } from './demand.ts';

/** A fact's value as it has to be, or undefined where nothing meets the demand. `was` is undefined where unknown. */
export function meet(
  demand: Demand,
  was: CustomFact | undefined,
  { vocabulary, whole }: { readonly vocabulary: readonly VocabularyWord[]; readonly whole: boolean },
): CustomFact | undefined {
  switch (demand.kind) {
    case 'is':
      return was && 'value' in was && was.value === demand.value ? was : { value: demand.value };
    case 'none':
      return vocabulary.length > 0 ? { has: [] } : { value: null };
    case 'words':
      return withWords(demand, was && 'has' in was ? was : undefined, vocabulary);
    case 'number': {
      const before = was && 'value' in was && isInterval(was.value) ? was.value : undefined;
      const value = withBounds(demand, before, whole);
      return value && (value === before ? was : { value });
    }
  }
}

function isInterval(value: unknown): value is Interval {
  return typeof value === 'object' && value !== null && 'min' in value;
}

/** What is left of the interval within the bounds; where nothing is, the number nearest to it. */
export function withBounds(
  demand: Extract<Demand, { readonly kind: 'number' }>,
  was: Interval | undefined,
  whole: boolean,
): Interval | undefined {
  const { min, above, max, below, multipleOf } = demand;
  const past = whole ? 1 : 0.001;
  const low = Math.max(min ?? 0, above === undefined ? 0 : above + past);
  const high = Math.min(
    max ?? Number.POSITIVE_INFINITY,
    below === undefined ? Number.POSITIVE_INFINITY : below - past,
  );
  if (low > high) return undefined;
  if (multipleOf !== undefined) {
    const near = Math.max(low, was?.min ?? low);
    const at = Math.ceil(near / multipleOf) * multipleOf;
    if (at > high) return undefined;
    return was && was.min === at && was.max === at ? was : { min: at, max: at };
  }
  const start = Math.max(low, was?.min ?? low);
  const end = Math.min(high, was?.max ?? high);
  if (was && start === was.min && end === (was.max ?? Number.POSITIVE_INFINITY)) return was;
  if (was && start > end) return was.min < low ? { min: low, max: low } : { min: high, max: high };
  return { min: start, max: Number.isFinite(end) ? end : null };
}

function withWords(
  { has, lacks, only }: Extract<Demand, { readonly kind: 'words' }>,
  was: WordsFact | undefined,
  vocabulary: readonly VocabularyWord[],
): WordsFact | undefined {
  const above = wordsAtOrAbove(vocabulary);
  const isUnder = (word: string, over: readonly string[]): boolean =>
    over.some(one => word === one || above.get(word)?.has(one) === true);
  // Of consent there is a word of its own for none.
  const before = (was?.has ?? []).filter(word => has.length === 0 || word !== 'none');
  const kept = before.filter(word => !isUnder(word, lacks) && (only === undefined || isUnder(word, only)));
  if (has.some(word => isUnder(word, lacks) || (only && !isUnder(word, only)))) return undefined;
  const added = has.filter(word => !kept.some(there => isUnder(there, [word])));
  const known = was?.lacks ?? [];
  const absent = lacks.filter(word => !isUnder(word, known));
  const isOpen = only === undefined && (was === undefined || was.open === true);
  // Words that are nowhere near need not be said to be absent.
  const needed = absent.filter(
    word =>
      isOpen || kept.some(there => isUnder(word, [there])) || added.some(there => isUnder(word, [there])),
  );
  const isAsWas =
    was !== undefined &&
    kept.length === was.has.length &&
    added.length + needed.length === 0 &&
    isOpen === (was.open === true);
  if (isAsWas) return was;
  const lacking = [...known.filter(word => !added.some(one => isUnder(one, [word]))), ...needed].sort();
  return {
    has: [...kept, ...added].sort(),
    ...(lacking.length > 0 && { lacks: lacking }),
    ...(isOpen && { open: true }),
  };
}
