// Values of a fact that no comparison of it can tell apart are of one class, and a class is asked about once. What is
// remembered is worked out on a copy, so that nothing a caller still holds can change it.
import type { NumberFact, WordsFact } from '@fineline/ruleset';
import type { Leaf } from './conditions/leaf.ts';
import { hasSoundEvidence, isInterval, type Unchecked } from './factShapes.ts';
import { isFraction, type Fact, type FactSlot } from './factSlots.ts';

/** A set of rules, a bit for each, 32 to a number. */
export type RuleBits = readonly number[];

/** What the values of one fact tell of the rules. */
export interface FactClasses {
  /** The rules that a fact leaves; undefined is a fact that is unknown. */
  readonly leave: (fact: Fact | undefined) => RuleBits;
  readonly known: KnownClasses;
}

/** What was asked before, by the kind of fact. */
export type KnownClasses = KnownWords | KnownNumbers | KnownValues;

type Ask = (fact: unknown) => RuleBits;

/** At most so many numbers are remembered of one fact; then all are forgotten and asked for again. */
const mostRemembered = 1_000_000;

/** The classes of one fact; `ask` answers for a whole class by one of its facts, with so many numbers. */
export function factClasses(slot: FactSlot, leaves: readonly Leaf[], length: number, ask: Ask): FactClasses {
  const missing = ask(undefined);
  const { assumed } = slot;
  const unsaid = assumed && ask(assumed);
  const constants = leaves.map(({ comparison }) => comparison.value);
  const most = Math.ceil(mostRemembered / length);
  const { known, classify } = classifierOf(slot, constants, most, ask);
  return {
    known,
    leave(fact) {
      if (fact === undefined) return missing;
      return unsaid && fact === assumed ? unsaid : classify(fact as never);
    },
  };
}

interface Classifier<Known, Fact> {
  readonly known: Known;
  readonly classify: (fact: Fact) => RuleBits;
}

function classifierOf(
  slot: FactSlot,
  constants: readonly unknown[],
  most: number,
  ask: Ask,
): Classifier<KnownClasses, never> {
  if (slot.kind === 'words') return classifyWords(most, ask);
  if (slot.kind === 'numbers')
    return classifyNumbers(constants, isFraction(slot) ? 1 : Number.MAX_VALUE, most, ask);
  return classifyValues(slot.kind, constants, ask);
}

/**
 * The rules that data of any shape leaves, where it is a fact of a class that was asked about before; undefined for what
 * takes a longer look. A function and no method: every post asks it of each of its facts.
 */
export function recall(known: KnownClasses, raw: Unchecked): RuleBits | undefined {
  if (!hasSoundEvidence(raw)) return undefined;
  switch (known.kind) {
    case 'words':
      return recallWords(known, raw);
    case 'numbers':
      return recallNumber(known, raw.value);
    case 'flags':
      return typeof raw.value === 'boolean' ? (raw.value ? known.yes : known.no) : undefined;
    case 'texts':
      return typeof raw.value === 'string' ? (known.named.get(raw.value) ?? known.other) : undefined;
  }
}

interface Words {
  readonly next: Map<string | boolean, Words>;
  bits?: RuleBits;
}

/** Sets of words by what they hold, then, where that is not all, by whether they are open and what they lack. */
interface KnownWords {
  readonly kind: 'words';
  root: Words;
}

function classifyWords(most: number, ask: Ask): Classifier<KnownWords, WordsFact> {
  const known: KnownWords = { kind: 'words', root: { next: new Map() } };
  let count = 0;
  const place = ({ has, lacks = [], open = false }: WordsFact): Words => {
    let at = known.root;
    for (const key of open || lacks.length > 0 ? [...has, open, ...lacks] : has) {
      let to = at.next.get(key);
      if (!to) at.next.set(key, (to = { next: new Map() }));
      at = to;
    }
    return at;
  };
  return {
    known,
    classify(fact) {
      const { bits } = place(fact);
      if (bits) return bits;
      if (++count > most) [known.root, count] = [{ next: new Map() }, 1];
      const { has, lacks, open } = fact;
      const copy = { has: [...has], ...(lacks && { lacks: [...lacks] }), open: open === true };
      return (place(copy).bits = ask(copy));
    },
  };
}

function recallWords({ root }: KnownWords, { has, lacks, open }: Unchecked): RuleBits | undefined {
  if (lacks !== undefined || open !== undefined || !Array.isArray(has)) return undefined;
  let at: Words | undefined = root;
  for (let nth = 0; at && nth < has.length; nth++) at = at.next.get(has[nth] as string);
  return at?.bits;
}

/** Bounds by where they lie among the constants: on one of them, or between two. */
interface KnownNumbers {
  readonly kind: 'numbers';
  readonly sorted: readonly number[];
  /** The greatest that there is. */
  readonly most: number;
  /** By the cell of a number that is certain. */
  readonly exact: (RuleBits | undefined)[];
}

function classifyNumbers(
  constants: readonly unknown[],
  greatest: number,
  most: number,
  ask: Ask,
): Classifier<KnownNumbers, NumberFact> {
  // Whether a number is known at all depends on 0, on 1 for a fraction, and on whether there is an upper bound.
  const numbers = constants.filter(value => typeof value === 'number');
  const sorted = [...new Set([0, 1, ...numbers])].sort((a, b) => a - b);
  const cells = 2 * sorted.length + 2;
  const none = ask({ value: null });
  const exact: (RuleBits | undefined)[] = new Array<RuleBits | undefined>(cells).fill(undefined);
  const ranges = new Map<number, RuleBits>();
  return {
    known: { kind: 'numbers', sorted, most: greatest, exact },
    classify({ value }) {
      if (value === null) return none;
      const { min, max } = value;
      const low = cellOf(min, sorted);
      if (max === min) return (exact[low] ??= ask({ value: { min, max } }));
      const cell = low * cells + (max === null ? cells - 1 : cellOf(max, sorted));
      let bits = ranges.get(cell);
      if (!bits) {
        if (ranges.size >= most) ranges.clear();
        ranges.set(cell, (bits = ask({ value: { min, max } })));
      }
      return bits;
    },
  };
}

function recallNumber({ sorted, most, exact }: KnownNumbers, value: unknown): RuleBits | undefined {
  if (!isInterval(value, most) || value.min !== value.max) return undefined;
  return exact[cellOf(value.min, sorted)];
}

/** Odd on a constant, even between two. */
function cellOf(value: number, sorted: readonly number[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return 2 * low + (sorted[low] === value ? 1 : 0);
}

/** Texts and answers by what they are, all that no rule names in one class. */
interface KnownValues {
  readonly kind: 'flags' | 'texts';
  readonly yes: RuleBits;
  readonly no: RuleBits;
  readonly named: ReadonlyMap<unknown, RuleBits>;
  readonly other: RuleBits;
}

function classifyValues(
  kind: KnownValues['kind'],
  constants: readonly unknown[],
  ask: Ask,
): Classifier<KnownValues, { readonly value: unknown }> {
  const known: KnownValues = {
    kind,
    yes: ask({ value: true }),
    no: ask({ value: false }),
    named: new Map([...constants, null].map(value => [value, ask({ value })])),
    other: ask({ value: {} }),
  };
  return {
    known,
    classify({ value }) {
      if (typeof value === 'boolean') return value ? known.yes : known.no;
      return known.named.get(value) ?? known.other;
    },
  };
}
