// Values of a fact that no comparison of it can tell apart are of one class, and a class is asked about once. What is
// remembered is worked out on a copy, so that nothing a caller still holds can change it.
import type { Interval, NumberFact, NumberRange, WordsFact } from '@fineline/ruleset';
import type { Leaf } from '../conditions/leaf.ts';
import { isInterval, isSound, isWordsFact, type Unchecked } from '../facts/factShapes.ts';
import type { Fact, FactSlot } from '../facts/factSlots.ts';

/** A set of rules, a bit for each, 32 to a number. */
export type RuleBits = readonly number[];

/** What the values of one fact tell of the rules. */
export interface FactClasses {
  /** The rules that a fact leaves; undefined is a fact that is unknown. */
  readonly leave: (fact: Fact | undefined) => RuleBits;
  /** What is left where nothing is said of it. */
  readonly unsaid: RuleBits;
  readonly known: KnownClasses;
}

/** What was asked before. Of one shape for facts of every kind: an engine finds its way sooner about such. */
export interface KnownClasses {
  readonly kind: FactSlot['kind'];
  /** Sets of words, by one word after the other. */
  words: Words;
  /** Numbers, by where they lie among the bounds. */
  ranges: RuleBits[];
  /** All other values, as they are. */
  readonly values: ReadonlyMap<unknown, RuleBits>;
  /** The texts that no rule names. */
  readonly other: RuleBits | undefined;
  /** The numbers that rules compare with, in order. */
  readonly bounds: readonly number[];
  readonly range: NumberRange;
}

interface Words {
  readonly next: Map<unknown, Words>;
  bits: RuleBits | undefined;
}

/** At most so many numbers are remembered of one fact; then all are forgotten and asked for again. */
const mostRemembered = 1_000_000;

/** The classes of one fact; `ask` answers for a whole class by one of its facts, with so many numbers. */
export function factClasses(
  { kind, assumed, range }: FactSlot,
  leaves: readonly Leaf[],
  length: number,
  ask: (fact: unknown) => RuleBits,
): FactClasses {
  const missing = ask(undefined);
  const unsaid = ask(assumed);
  const constants = leaves.map(({ comparison }): unknown => comparison.value);
  const texts = constants.filter(value => typeof value === 'string');
  const numbers = constants.filter(value => typeof value === 'number');
  const single = { words: [], number: [null], 'yes-no': [false, true], text: [null, ...texts] }[kind];
  const known: KnownClasses = {
    kind,
    words: noWord(),
    ranges: [],
    values: new Map(single.map(value => [value, ask({ value })])),
    other: kind === 'text' ? ask({ value: {} }) : undefined,
    // Whether a number is known at all depends on 0, on 1 for a fraction, and on whether there is an upper bound.
    bounds: [...new Set([0, 1, ...numbers])].sort((a, b) => a - b),
    range,
  };
  if (leaves.length === 0) return { known, unsaid, leave: () => unsaid };
  let count = 0;
  return {
    known,
    unsaid,
    leave(fact) {
      if (fact === assumed) return unsaid;
      return fact === undefined ? missing : (recall(known, fact as unknown as Unchecked) ?? learn(fact));
    },
  };

  function learn(fact: Fact): RuleBits {
    if (++count * length > mostRemembered) {
      count = 1;
      known.words = noWord();
      known.ranges = [];
    }
    let bits: RuleBits;
    if (kind === 'words') {
      const { has, lacks = [], open = false } = fact as WordsFact;
      const copy = { has: [...has], lacks: [...lacks], open };
      bits = ask(copy);
      wordsAt(known.words, copy).bits = bits;
    } else {
      const value = { ...((fact as NumberFact).value as Interval) };
      bits = ask({ value });
      known.ranges[rangeOf(value, known.bounds)] = bits;
    }
    return bits;
  }
}

function noWord(): Words {
  return { next: new Map(), bits: undefined };
}

/**
 * The rules that data of any shape leaves, where it is a fact of a class that was asked about before; undefined for what
 * takes a longer look. A function and no method: every post asks it of each of its facts.
 */
export function recall(known: KnownClasses, raw: Unchecked): RuleBits | undefined {
  if (known.kind === 'words') return recallWords(known.words, raw);
  const { value, evidence } = raw;
  if (!isSound(evidence)) return undefined;
  if (known.kind === 'number' && value !== null)
    return isInterval(value, known.range) ? known.ranges[rangeOf(value, known.bounds)] : undefined;
  return known.values.get(value) ?? (typeof value === 'string' ? known.other : undefined);
}

function recallWords(words: Words, raw: Unchecked): RuleBits | undefined {
  const { has, lacks, open, evidence } = raw;
  let keys = has;
  if (lacks !== undefined || open !== undefined) keys = isWordsFact(raw) ? keysOf(raw) : undefined;
  if (!Array.isArray(keys) || !isSound(evidence)) return undefined;
  let at: Words | undefined = words;
  for (let nth = 0; at && nth < keys.length; nth++) at = at.next.get(keys[nth]);
  return at?.bits;
}

/** Stand before the words that a set lacks: of one that may hold more, and of one that may not. */
const [opened, closed] = [{}, {}];

/** The words that are there, then, where that is not all, whether there may be more, and those that are not there. */
function keysOf({ has, lacks = [], open = false }: WordsFact): readonly unknown[] {
  return open || lacks.length > 0 ? [...has, open ? opened : closed, ...lacks] : has;
}

function wordsAt(words: Words, fact: WordsFact): Words {
  let at = words;
  for (const key of keysOf(fact)) {
    const to = at.next.get(key) ?? noWord();
    at.next.set(key, to);
    at = to;
  }
  return at;
}

/** A number for each way to lie among bounds: with one end on one of them or between two, and the other so. Those are smallest that have one end. */
function rangeOf({ min, max }: Interval, bounds: readonly number[]): number {
  const from = cellOf(min, bounds);
  if (max === min) return from;
  const cells = 2 * bounds.length + 2;
  return cells * (from + 1) + (max === null ? cells - 1 : cellOf(max, bounds));
}

/** Odd on a constant, even between two. */
function cellOf(value: number, bounds: readonly number[]): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bounds[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return 2 * low + (bounds[low] === value ? 1 : 0);
}
