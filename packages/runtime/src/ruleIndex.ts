// Thousands of rules cost little more than ten, and ten less than asking each of them: every fact of a post tells by
// itself, from a table, which rules may still be broken, and only those that all facts leave are evaluated. The tables
// are filled by asking the rules' own closures, once for each class of values that no rule can tell apart, so that the
// index has no opinion of its own. It may leave a rule that is kept, never leave out one that is not.
import type { CompiledRule } from './compileRule.ts';
import type { Node } from './conditions/compileCondition.ts';
import { leavesOf } from './conditions/decisiveLeaves.ts';
import { FALSE, TRUE } from './conditions/kleene.ts';
import { factClasses, type FactClasses, type KnownClasses, type RuleBits } from './factClasses.ts';
import { emptyFrame, noGroup, unknownGroup, type Fact, type FactSlot, type Frame } from './factSlots.ts';
import type { Subject } from './subject.ts';

/** What each fact by itself tells of all rules. */
export interface RuleIndex {
  /** How many numbers hold a bit for each rule; a set of bits has those that may be broken, then those that surely are. */
  readonly words: number;
  /** Every rule, both ways. */
  readonly every: RuleBits;
  /** The rules whose condition is nothing but parts that the index knows: there it tells all that there is to tell. */
  readonly whole: RuleBits;
  /** The facts of a post that rules ask. */
  readonly inPost: readonly AskedFact[];
  /** What a post leaves of which nobody knows the groups. */
  readonly withUnknownGroup: RuleBits;
  /** The rules that a post may break, in their order; all others it surely keeps. */
  readonly possible: (given: Subject, doubted: Subject) => readonly CompiledRule[];
}

/** A fact that rules ask. */
export interface AskedFact {
  readonly slot: FactSlot;
  /** That of the slot. Slots are of many shapes, and an engine finds its way sooner about objects of one. */
  readonly index: number;
  readonly classes: FactClasses;
  readonly known: KnownClasses;
  /** What is left where nothing is said of it. */
  readonly unsaid: RuleBits;
}

export function indexRules(rules: readonly CompiledRule[]): RuleIndex {
  const words = Math.ceil(rules.length / 32);
  const every = [...bitsOf(rules.length), ...bitsOf(rules.length)];
  const whole = bitsOf(rules.length);
  const parts: Part[] = [];
  for (const [number, { rule, when }] of rules.entries())
    for (const node of conjunctsOf(when)) {
      const slot = onlySlotOf(node);
      // A rule that is judged once for the whole post knows no group.
      if (!slot || (slot.ofGroup && rule.each !== 'cohort')) clear(whole, number);
      else parts.push({ slot, node, number });
    }
  const [inPost, inGroups] = [false, true].map(where =>
    [...new Set(parts.map(({ slot }) => slot))].filter(({ ofGroup }) => ofGroup === where).map(askedFact),
  ) as [AskedFact[], AskedFact[]];
  const groupParts = parts.filter(({ slot }) => slot.ofGroup);
  const [withoutGroup, withUnknownGroup] = [noGroup, unknownGroup].map(group => left(groupParts, group)) as [
    RuleBits,
    RuleBits,
  ];

  return {
    words,
    every,
    whole,
    inPost,
    withUnknownGroup,
    possible(given, doubted) {
      const possible = possibleIn(given);
      if (doubted !== given) for (const [at, bits] of possibleIn(doubted).entries()) possible[at]! |= bits;
      const found: CompiledRule[] = [];
      for (let word = 0; word < words; word++)
        for (let bits = possible[word]!; bits !== 0; bits &= bits - 1)
          found.push(rules[word * 32 + lowestOf(bits)]!);
      return found;
    },
  };

  function possibleIn({ post, groups }: Subject): number[] {
    const possible = every.slice(0, words);
    for (const { index, classes } of inPost) keepOnly(possible, classes.leave(post.facts[index]));
    if (groups.length === 1) keepInGroup(possible, groups[0]!);
    else {
      const inAny = possible.map(() => 0);
      for (const group of groups) {
        const inGroup = every.slice(0, words);
        keepInGroup(inGroup, group);
        for (let at = 0; at < inAny.length; at++) inAny[at]! |= inGroup[at]!;
      }
      keepOnly(possible, inAny);
    }
    return possible;
  }

  function keepInGroup(possible: number[], group: Frame): void {
    if (group === noGroup) keepOnly(possible, withoutGroup);
    else if (group === unknownGroup) keepOnly(possible, withUnknownGroup);
    else for (const { index, classes } of inGroups) keepOnly(possible, classes.leave(group.facts[index]));
  }

  function askedFact(slot: FactSlot): AskedFact {
    const { index } = slot;
    const own = parts.filter(part => part.slot === slot);
    const leaves = own.flatMap(({ node }) => leavesOf(node));
    const classes = factClasses(slot, leaves, every.length, fact => {
      const frame = emptyFrame();
      frame.facts[index] = fact as Fact | undefined;
      return left(own, frame);
    });
    return { slot, index, classes, known: classes.known, unsaid: classes.leave(slot.assumed) };
  }

  /** The rules but those that one of the parts says are kept; then the rules but those that one may leave kept. */
  function left(parts: readonly Part[], frame: Frame): RuleBits {
    const bits = every.slice();
    for (const { node, number } of parts) {
      const value = node.test(frame, frame);
      if (value === FALSE) clear(bits, number);
      if (value !== TRUE) clear(bits, words * 32 + number);
    }
    return bits;
  }
}

/** A part of a rule's condition without which the rule is kept; it asks one fact alone. */
interface Part {
  readonly slot: FactSlot;
  readonly node: Node;
  /** Which rule. */
  readonly number: number;
}

function conjunctsOf(node: Node): readonly Node[] {
  return node.kind === 'all' ? node.parts.flatMap(conjunctsOf) : [node];
}

/** The one fact that a condition asks; undefined where it asks several, or more of a number than where it lies. */
function onlySlotOf(node: Node): FactSlot | undefined {
  const [first, ...others] = leavesOf(node);
  if (!first || others.some(({ slot }) => slot !== first.slot)) return undefined;
  return [first, ...others].some(({ comparison }) => comparison.operator === 'multipleOf')
    ? undefined
    : first.slot;
}

/** A set bit for each rule. */
function bitsOf(count: number): number[] {
  return Array.from({ length: Math.ceil(count / 32) }, (_, at) =>
    at * 32 + 32 <= count ? -1 : (1 << (count & 31)) - 1,
  );
}

function clear(bits: number[], number: number): void {
  bits[number >>> 5]! &= ~(1 << (number & 31));
}

/** The place of the lowest bit that is set. */
export function lowestOf(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

function keepOnly(bits: number[], others: RuleBits): void {
  for (let at = 0; at < bits.length; at++) bits[at]! &= others[at]!;
}
