// A set of words says of each word whether it is there, whether it is known to be absent, and of all the others whether
// they were looked for. Each rule set understands the set by its own vocabulary: what is below what, and which words
// it does not know at all.
import { wordsAtOrAbove, type VocabularyWord } from '@fineline/ruleset';
import type { Circuit } from '../solving/createCircuit.ts';
import { negated, type Literal } from '../solving/literal.ts';
import type { FactCells, Holds, Pins, Rails, RegionPart } from './factCells.ts';

/** A vocabulary with its order worked out. */
interface Order {
  readonly words: readonly string[];
  readonly above: ReadonlyMap<string, ReadonlySet<string>>;
  readonly below: ReadonlyMap<string, readonly string[]>;
}

function orderOf(vocabulary: readonly VocabularyWord[]): Order {
  const words = vocabulary.map(({ word }) => word);
  const known = new Set(words);
  const below = new Map<string, string[]>(words.map(word => [word, []]));
  const above = wordsAtOrAbove(vocabulary);
  for (const [word, over] of above) for (const one of over) if (known.has(one)) below.get(one)!.push(word);
  return { words, above, below };
}

/** The words of a fact as one rule set knows them. */
export interface KnownWords {
  readonly words: readonly VocabularyWord[];
  readonly claim: boolean;
}

/** The set as one rule set understands it. */
interface View {
  readonly order: Order;
  readonly open: Literal;
  readonly isThere: (word: string) => Literal;
  readonly mayBe: (word: string) => Literal;
}

/** `known` has an entry for each rule set. */
export function wordCells(name: string, known: readonly KnownWords[], circuit: Circuit): FactCells {
  const { and, or, demand, input, no } = circuit;
  const orders = known.map(({ words }) => orderOf(words));
  const words = [...new Set(orders.flatMap(order => order.words))].sort();
  const stated = input({ fact: name, part: 'stated' });
  const open = input({ fact: name, part: 'open' });
  const has = new Map(words.map(word => [word, input({ fact: name, part: 'has', of: word })]));
  const lacks = new Map(words.map(word => [word, input({ fact: name, part: 'lacks', of: word })]));
  for (const literal of [open, ...has.values(), ...lacks.values()]) demand([negated(literal), stated]);
  for (const { above } of orders)
    for (const [word, over] of above)
      for (const one of over) if (lacks.has(one)) demand([negated(has.get(word)!), negated(lacks.get(one)!)]);
  // Whoever says that there is no consent says nothing else.
  const noConsent = name === 'consent' ? has.get('none') : undefined;
  if (noConsent !== undefined)
    for (const [word, literal] of has) if (word !== 'none') demand([negated(noConsent), negated(literal)]);

  const isClaim = known.some(({ claim }) => claim);
  // Rule sets with one vocabulary share their literals.
  const views: View[] = [];
  const keys = known.map(({ words, claim }) =>
    JSON.stringify([claim, words.map(({ word, under }) => [word, under])]),
  );
  for (const [side, key] of keys.entries())
    views.push(views[keys.indexOf(key)] ?? createView(orders[side]!, known[side]!.claim));

  function createView(order: Order, claim: boolean): View {
    const strange = words.filter(word => !order.above.has(word));
    // A word that a policy does not know may stand for one that it knows.
    const openHere = claim ? open : or([open, ...strange.map(word => has.get(word)!)]);
    const remember = (make: (word: string) => Literal): ((word: string) => Literal) => {
      const made = new Map<string, Literal>();
      return word => {
        const known = made.get(word);
        if (known !== undefined) return known;
        const literal = make(word);
        made.set(word, literal);
        return literal;
      };
    };
    const over = (word: string): readonly string[] =>
      [...(order.above.get(word) ?? [])].filter(one => order.above.has(one));
    return {
      order,
      open: openHere,
      isThere: remember(word => or((order.below.get(word) ?? []).map(one => has.get(one)!))),
      mayBe: remember(word =>
        and([
          ...over(word).map(one => negated(lacks.get(one)!)),
          or([openHere, ...over(word).map(one => has.get(one)!)]),
        ]),
      ),
    };
  }

  function any(sought: readonly string[], { mayBe }: View): Rails {
    const surely = or(sought.map(word => has.get(word)!));
    return { surely, possibly: or([surely, ...sought.map(mayBe)]) };
  }

  function atOrBelow(listed: readonly string[], { order }: View): readonly string[] {
    return [...new Set(listed.flatMap(word => order.below.get(word) ?? []))].sort();
  }

  function only(listed: readonly string[], view: View): Rails {
    const { order, isThere, mayBe } = view;
    const fine = new Set(atOrBelow(listed, view));
    const others = order.words.filter(word => !fine.has(word));
    const surely = others.map(word => {
      const fineBelow = order.below.get(word)!.filter(one => fine.has(one));
      return or([...fineBelow.map(isThere), and([negated(isThere(word)), negated(mayBe(word))])]);
    });
    const broken = others.map(word => {
      const fineBelow = order.below.get(word)!.filter(one => fine.has(one));
      return and([
        isThere(word),
        ...fineBelow.map(one => negated(isThere(one))),
        ...fineBelow.map(one => negated(mayBe(one))),
      ]);
    });
    return { surely: and(surely), possibly: negated(or(broken)) };
  }

  function isKnown({ order, isThere, mayBe }: View): Literal {
    return and(order.words.map(word => or([isThere(word), negated(mayBe(word))])));
  }

  /** An example is better off with a word that has none below it, and of those with the first. */
  function lastKept(a: string, b: string): number {
    const isInner = (word: string): boolean => orders.some(({ below }) => (below.get(word)?.length ?? 0) > 1);
    if (isInner(a) !== isInner(b)) return isInner(a) ? -1 : 1;
    return a > b ? -1 : 1;
  }

  return {
    name,
    stated,
    settled: and([stated, negated(open), ...views.map(isKnown)]),
    excess: [open, ...lacks.values(), ...[...words].sort(lastKept).map(word => has.get(word)!)],
    statedFor(side) {
      if (name !== 'consent') return stated;
      const { order } = views[side]!;
      return and([stated, or([open, ...order.words.map(word => has.get(word)!)])]);
    },
    rails({ operator, value }, side) {
      const view = views[side]!;
      switch (operator) {
        case 'containsAny':
          return any(atOrBelow(value, view), view);
        case 'containsOnly':
          return only(value, view);
        case 'empty': {
          // The vocabulary of consent says in a word of its own that there is none.
          const sought = view.order.words.filter(word => name !== 'consent' || word !== 'none');
          const { surely, possibly } = any(sought, view);
          return { surely: negated(possibly), possibly: negated(surely) };
        }
        case 'known': {
          const known = isKnown(view);
          return { surely: known, possibly: known };
        }
        default:
          return { surely: no, possibly: circuit.yes };
      }
    },
    read(holds) {
      const listed = (literals: ReadonlyMap<string, Literal>): readonly string[] =>
        [...literals].filter(([, literal]) => holds(literal)).map(([word]) => word);
      const lacking = listed(lacks);
      return {
        has: listed(has),
        ...(lacking.length > 0 && { lacks: lacking }),
        ...(holds(open) && { open: true }),
      };
    },
    pins(holds: Holds): Pins {
      // A claim that nobody made says what one says that is made and lacks a word.
      if (!holds(stated))
        return {
          plain: [stated, ...(isClaim ? [open, ...has.values()] : [])].map(negated),
          bounds: [],
        };
      const as = (literal: Literal): Literal => (holds(literal) ? literal : negated(literal));
      return {
        plain: [stated, as(open), ...[...lacks.values()].map(as), ...[...has.values()].map(as)],
        bounds: [],
      };
    },
    words: { has, lacks, open },
    oneOf: [...has.values()],
    region(kept, choices): RegionPart | undefined {
      if (kept.has(negated(stated))) return { fact: name, unknown: true };
      const there = words.filter(word => kept.has(has.get(word)!));
      const any = uppermost(
        words.filter(word => choices.has(has.get(word)!)),
        orders,
      );
      const lacking = new Set(
        words.filter(word => kept.has(lacks.get(word)!)).flatMap(word => allBelow(word, orders)),
      );
      const absent = uppermost(
        words.filter(word => lacking.has(word) || kept.has(negated(has.get(word)!))),
        orders,
      );
      const itself = [
        ...there.filter(word => allBelow(word, orders).length > 1),
        ...any.itself,
        ...absent.itself,
      ];
      const isPartly = kept.has(open) || words.some(word => kept.has(negated(lacks.get(word)!)));
      if (there.length + any.words.length + absent.words.length === 0 && !isPartly && !kept.has(stated))
        return undefined;
      return {
        fact: name,
        ...(there.length > 0 && { has: there }),
        ...(any.words.length > 0 && { hasAny: any.words }),
        ...(absent.words.length > 0 && { hasNot: absent.words }),
        ...(itself.length > 0 && { itself }),
        ...(isPartly && { partly: true }),
      };
    },
  };
}

/** A word and those below it, in whichever order. */
function allBelow(word: string, orders: readonly Order[]): readonly string[] {
  return [...new Set([word, ...orders.flatMap(({ below }) => below.get(word) ?? [])])];
}

/** Without words below one that is listed with all that are below it; `itself`: words that are listed without. */
function uppermost(
  words: readonly string[],
  orders: readonly Order[],
): { readonly words: readonly string[]; readonly itself: readonly string[] } {
  const whole = words.filter(word => allBelow(word, orders).every(it => words.includes(it)));
  return {
    words: words.filter(word => !whole.some(over => over !== word && allBelow(over, orders).includes(word))),
    itself: words.filter(word => !whole.includes(word)),
  };
}
