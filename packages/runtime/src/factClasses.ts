// Values of a fact that no comparison of it can tell apart are of one class, and a class is asked about once. What is
// remembered is worked out on a copy, so that nothing a caller still holds can change it.
import type { NumberFact, WordsFact } from '@fineline/ruleset';
import type { Leaf } from './conditions/leaf.ts';
import type { Unchecked } from './factShapes.ts';
import type { Fact, FactSlot } from './factSlots.ts';

/** A set of rules, a bit for each, 32 to a number. */
export type RuleBits = readonly number[];

/** What the values of one fact tell of the rules. */
export interface FactClasses {
  /** The rules that a fact leaves; undefined is a fact that is unknown. */
  readonly leave: (fact: Fact | undefined) => RuleBits;
  /** The same of data of any shape that is just such a fact as was asked about before; undefined for all other data. */
  readonly recall: (raw: Unchecked) => RuleBits | undefined;
}

type Ask = (fact: unknown) => RuleBits;

interface Classifier<F> {
  readonly classify: (fact: F) => RuleBits;
  readonly recall: FactClasses['recall'];
}

/** At most so many numbers are remembered of one fact; then all are forgotten and asked for again. */
const mostRemembered = 1_000_000;

/** The classes of one fact; `ask` answers for a whole class by one of its facts, with so many numbers. */
export function factClasses(slot: FactSlot, leaves: readonly Leaf[], length: number, ask: Ask): FactClasses {
  const missing = ask(undefined);
  const { kind, assumed } = slot;
  const unsaid = assumed && ask(assumed);
  const { classify, recall } = classifierOf(kind, leaves, Math.ceil(mostRemembered / length), ask);
  return {
    leave(fact) {
      if (fact === undefined) return missing;
      return unsaid && fact === assumed ? unsaid : classify(fact as never);
    },
    recall,
  };
}

function classifierOf(
  kind: FactSlot['kind'],
  leaves: readonly Leaf[],
  most: number,
  ask: Ask,
): Classifier<never> {
  if (kind === 'words') return classifyWords(most, ask);
  const constants = leaves.map(({ comparison }) => comparison.value);
  const classify =
    kind === 'numbers' ? classifyNumbers(constants, most, ask) : classifyValues(constants, ask);
  return { classify, recall: () => undefined };
}

interface Words {
  readonly next: Map<string, Words>;
  /** What more there may be than the words so far; then what is known to be absent. */
  open?: Words;
  closed?: Words;
  bits?: RuleBits;
}

/** Sets of words by what they hold, what they lack and whether they are open, one after the other. */
function classifyWords(most: number, ask: Ask): Classifier<WordsFact> {
  let root: Words = { next: new Map() };
  let count = 0;
  const place = ({ has, lacks, open }: WordsFact): Words => {
    let at = root;
    for (const word of has) at = at.next.get(word) ?? step(at, word);
    if (open === true) at = at.open ??= { next: new Map() };
    else if (lacks === undefined) return at;
    else at = at.closed ??= { next: new Map() };
    if (lacks) for (const word of lacks) at = at.next.get(word) ?? step(at, word);
    return at;
  };
  return {
    classify(fact) {
      const known = place(fact).bits;
      if (known) return known;
      if (++count > most) [root, count] = [{ next: new Map() }, 1];
      const { has, lacks, open } = fact;
      const copy = { has: [...has], ...(lacks && { lacks: [...lacks] }), open: open === true };
      return (place(copy).bits = ask(copy));
    },
    recall({ has, lacks, open, evidence }) {
      if (lacks !== undefined || open !== undefined || evidence !== undefined || !Array.isArray(has)) return;
      let at: Words | undefined = root;
      for (let nth = 0; at && nth < has.length; nth++) at = at.next.get(has[nth] as string);
      return at?.bits;
    },
  };
}

function step({ next }: Words, word: string): Words {
  const to: Words = { next: new Map() };
  next.set(word, to);
  return to;
}

/** Bounds by where they lie among the constants: on one of them, or between two. */
function classifyNumbers(
  constants: readonly unknown[],
  most: number,
  ask: Ask,
): (fact: NumberFact) => RuleBits {
  // Whether a number is known at all depends on 0, on 1 for a fraction, and on whether there is an upper bound.
  const numbers = constants.filter(value => typeof value === 'number');
  const sorted = [...new Set([0, 1, ...numbers])].sort((a, b) => a - b);
  const cells = 2 * sorted.length + 2;
  const none = ask({ value: null });
  const exact: (RuleBits | undefined)[] = new Array<RuleBits | undefined>(cells).fill(undefined);
  const known = new Map<number, RuleBits>();
  return ({ value }) => {
    if (value === null) return none;
    const { min, max } = value;
    const low = cellOf(min, sorted);
    if (max === min) return (exact[low] ??= ask({ value: { min, max } }));
    const cell = low * cells + (max === null ? cells - 1 : cellOf(max, sorted));
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
  const [yes, no] = [ask({ value: true }), ask({ value: false })];
  const known = new Map([...constants, null].map(value => [value, ask({ value })]));
  const other = ask({ value: {} });
  return ({ value }) => {
    if (typeof value === 'boolean') return value ? yes : no;
    return known.get(value) ?? other;
  };
}
