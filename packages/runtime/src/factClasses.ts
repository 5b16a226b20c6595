// Values of a fact that no comparison of it can tell apart are of one class, and a class is asked about once. What is
// remembered is worked out on a copy, so that nothing a caller still holds can change it.
import type { WordsFact } from '@fineline/ruleset';
import type { Leaf } from './conditions/leaf.ts';
import type { FactSlot, Frame } from './factSlots.ts';

/** A set of rules, a bit for each, 32 to a number. */
export type RuleBits = readonly number[];

/** The rules that the fact in a frame leaves possible. */
export type FactClasses = (frame: Frame) => RuleBits;

type Ask = (fact: unknown) => RuleBits;

/** At most so many numbers are remembered of one fact; then all are forgotten and asked for again. */
const mostRemembered = 1_000_000;

/** The classes of one fact; `ask` answers for a whole class by one of its facts, with so many numbers. */
export function factClasses(slot: FactSlot, leaves: readonly Leaf[], length: number, ask: Ask): FactClasses {
  const missing = ask(undefined);
  const { kind, index, assumed } = slot;
  const unsaid = assumed && ask(assumed);
  const classify = classifierOf(kind, leaves, Math.ceil(mostRemembered / length), ask);
  return frame => {
    const fact = frame[kind][index];
    if (fact === undefined) return missing;
    return unsaid && fact === assumed ? unsaid : classify(fact as never);
  };
}

function classifierOf(
  kind: FactSlot['kind'],
  leaves: readonly Leaf[],
  most: number,
  ask: Ask,
): (fact: never) => RuleBits {
  if (kind === 'words') return classifyWords(most, ask);
  const constants = leaves.map(({ comparison }) => comparison.value);
  return kind === 'numbers' ? classifyNumbers(constants, most, ask) : classifyValues(constants, ask);
}

interface Words {
  readonly next: Map<string | boolean | undefined, Words>;
  bits?: RuleBits;
}

/** Sets of words by what they hold, what they lack and whether they are open, one after the other. */
function classifyWords(most: number, ask: Ask): (fact: WordsFact) => RuleBits {
  let root: Words = { next: new Map() };
  let count = 0;
  const place = ({ has, lacks, open }: WordsFact): Words => {
    let at = root;
    for (const word of has) at = step(at, word);
    at = step(at, open === true);
    if (lacks) for (const word of lacks) at = step(at, word);
    return at;
  };
  return fact => {
    const known = place(fact).bits;
    if (known) return known;
    if (++count > most) [root, count] = [{ next: new Map() }, 1];
    const { has, lacks, open } = fact;
    const copy = { has: [...has], ...(lacks && { lacks: [...lacks] }), open: open === true };
    return (place(copy).bits = ask(copy));
  };
}

function step({ next }: Words, key: string | boolean): Words {
  let to = next.get(key);
  if (!to) next.set(key, (to = { next: new Map() }));
  return to;
}

/** Bounds by where they lie among the constants: on one of them, or between two. */
function classifyNumbers(
  constants: readonly unknown[],
  most: number,
  ask: Ask,
): (fact: NonNullable<Frame['numbers'][number]>) => RuleBits {
  // Whether a number is known at all depends on 0, on 1 for a fraction, and on whether there is an upper bound.
  const numbers = constants.filter(value => typeof value === 'number');
  const sorted = [...new Set([0, 1, ...numbers])].sort((a, b) => a - b);
  const cells = 2 * sorted.length + 2;
  const none = ask({ value: null });
  const known = new Map<number, RuleBits>();
  return ({ value }) => {
    if (value === null) return none;
    const { min, max } = value;
    const low = cellOf(min, sorted);
    const cell = low * cells + (max === min ? low : max === null ? cells - 1 : cellOf(max, sorted));
    let bits = known.get(cell);
    if (!bits) {
      if (known.size >= most) known.clear();
      known.set(cell, (bits = ask({ value: { min, max } })));
    }
    return bits;
  };
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
function classifyValues(
  constants: readonly unknown[],
  ask: Ask,
): (fact: { readonly value: unknown }) => RuleBits {
  const known = new Map([...constants, null, true, false].map(value => [value, ask({ value })]));
  const other = ask({ value: {} });
  return ({ value }) => known.get(value) ?? other;
}
