// The facts of a post as a demand says them, and no narrower: what is told to its author is what was judged, so that
// whoever does as told passes, whichever of the values that are left it is.
import {
  isInterval,
  wordsAtOrAbove,
  type CustomFact,
  type Interval,
  type NumberRange,
  type VocabularyWord,
  type WordsFact,
} from '@fineline/ruleset';
import type { Demand } from './demand.ts';

/** What a fact may be. */
export interface Domain {
  readonly vocabulary: readonly VocabularyWord[];
  readonly range: NumberRange;
  /** The word that says that there is none: nobody can leave it out without putting another in its place. */
  readonly blank?: string;
  /** Where the last of its words is left out, nobody knows which other takes its place. */
  readonly isSomething?: boolean;
  /** Nobody could read it, and all that is known of it is stated: who takes a word back states nothing. */
  readonly isStatedAlone?: boolean;
}

/** A fact's value as it has to be, or undefined where nothing meets the demand. `was` is undefined where unknown. */
export function meet(demand: Demand, was: CustomFact | undefined, domain: Domain): CustomFact | undefined {
  switch (demand.kind) {
    case 'is':
      return was && 'value' in was && was.value === demand.value ? was : { value: demand.value };
    case 'none':
      return domain.vocabulary.length > 0 ? { has: [] } : { value: null };
    case 'words':
      return withWords(demand, was && 'has' in was ? was : undefined, domain);
    case 'number': {
      const before = was && 'value' in was && isInterval(was.value) ? was.value : undefined;
      const value = withBounds(demand, before, domain.range);
      return value && (value === before ? was : { value });
    }
  }
}

/** The least and the greatest number that meets a demand, whatever it is a multiple of; undefined where none does. */
export function boundsOf(
  { min, above, max, below }: Extract<Demand, { readonly kind: 'number' }>,
  { least, most, whole }: NumberRange,
): readonly [low: number, high: number] | undefined {
  const up = (value: number): number => (whole ? Math.floor(value) + 1 : value + past(value));
  const down = (value: number): number => (whole ? Math.ceil(value) - 1 : value - past(value));
  const low = Math.max(least, min ?? least, above === undefined ? least : up(above));
  const high = Math.min(most, max ?? most, below === undefined ? most : down(below));
  const [first, last] = whole ? [Math.ceil(low), Math.floor(high)] : [low, high];
  return first > last ? undefined : [first, last];
}

/** So little that no rule names a number in between. */
function past(value: number): number {
  return Math.max(1, Math.abs(value)) * 2 ** -40;
}

/** The number as it was where it meets the demand; else every number that does, and of multiples the nearest. */
function withBounds(
  demand: Extract<Demand, { readonly kind: 'number' }>,
  was: Interval | undefined,
  range: NumberRange,
): Interval | undefined {
  const bounds = boundsOf(demand, range);
  if (!bounds) return undefined;
  const [low, high] = bounds;
  const { multipleOf } = demand;
  if (multipleOf !== undefined) {
    const first = Math.ceil(low / multipleOf) * multipleOf;
    const last = Number.isFinite(high) ? Math.floor(high / multipleOf) * multipleOf : high;
    if (first > last) return undefined;
    const at = Math.min(Math.max(first, Math.ceil((was?.min ?? low) / multipleOf) * multipleOf), last);
    return was && was.min === at && was.max === at ? was : { min: at, max: at };
  }
  if (was && was.min >= low && (was.max ?? Number.POSITIVE_INFINITY) <= high) return was;
  return { min: low, max: Number.isFinite(high) ? high : null };
}

function withWords(
  { has, lacks, only }: Extract<Demand, { readonly kind: 'words' }>,
  was: WordsFact | undefined,
  { vocabulary, blank, isSomething = false, isStatedAlone = false }: Domain,
): WordsFact | undefined {
  const above = wordsAtOrAbove(vocabulary);
  const isUnder = (word: string, over: readonly string[]): boolean =>
    over.some(one => word === one || above.get(word)?.has(one) === true);
  const isFine = (word: string): boolean => !isUnder(word, lacks) && (!only || isUnder(word, only));
  if (!has.every(isFine)) return undefined;
  const before = (was?.has ?? []).filter(word => has.length === 0 || word !== blank);
  const kept = before.filter(isFine);
  const there = [...kept, ...has.filter(word => !kept.some(it => isUnder(it, [word])))].sort();
  const isBlank = there.length === 0 && blank !== undefined && before.includes(blank);
  const isReplaced = there.length === 0 && isSomething && before.length > 0;
  const isTakenBack = isStatedAlone && kept.length < before.length;
  const wasOpen = was === undefined || was.open === true;
  const isOpen = (wasOpen || isBlank || isReplaced || isTakenBack) && !(only && has.length > 0);
  if (isOpen && only && !only.some(isFine)) return undefined;
  // Of nothing but some words there may be any: the others are not there, but for those that stand above one of them.
  const others =
    only && isOpen
      ? vocabulary
          .map(({ word }) => word)
          .filter(word => !isFine(word) && !only.some(one => isUnder(one, [word])))
      : [];
  const known = was?.lacks ?? [];
  // Words that are nowhere near need not be said to be absent.
  const needed = [...new Set([...lacks, ...others])].filter(
    word => !isUnder(word, known) && (isOpen || there.some(it => isUnder(word, [it]))),
  );
  const isAsWas =
    was !== undefined &&
    JSON.stringify(there) === JSON.stringify(was.has.toSorted()) &&
    needed.length === 0 &&
    isOpen === wasOpen;
  if (isAsWas) return was;
  const lacking = [...known.filter(word => !has.some(one => isUnder(one, [word]))), ...needed].sort();
  return {
    has: there,
    ...(lacking.length > 0 && { lacks: lacking }),
    ...(isOpen && { open: true }),
  };
}
