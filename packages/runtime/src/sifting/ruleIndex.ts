// Thousands of rules cost little more than ten, and ten less than asking each of them: every fact of a post tells by
// itself, from a table, which rules may still be broken, and only those that all facts leave are evaluated. The tables
// are filled by asking the rules' own closures, once for each class of values that no rule can tell apart, so that the
// index has no opinion of its own. It may leave a rule that is kept, never leave out one that is not.
import type { Admitted } from '../facts/admit.ts';
import type { CompiledRule } from '../rules/compileRule.ts';
import type { Node } from '../conditions/compileCondition.ts';
import { leavesOf } from '../conditions/decisiveLeaves.ts';
import { FALSE, TRUE } from '../conditions/kleene.ts';
import { factClasses, type FactClasses, type RuleBits } from './factClasses.ts';
import {
  emptyFrame,
  noGroup,
  unknownGroup,
  type Fact,
  type FactSlot,
  type FactSlots,
  type Frame,
} from '../facts/factSlots.ts';

/** What each fact by itself tells of all rules. */
export interface RuleIndex {
  /** Every fact, by the index of its slot. */
  readonly facts: readonly IndexedFact[];
  /** The sets of a post of which nothing is said. */
  readonly unsaid: readonly RuleBits[];
  /** The rules that a post may break, in their order; all others it surely keeps. */
  readonly possible: (given: Admitted) => readonly CompiledRule[];
}

interface IndexedFact extends FactClasses {
  readonly slot: FactSlot;
  /** Where the set that it leaves stands among those of a post; facts that no rule asks share the first. */
  readonly place: number;
}

export function indexRules(rules: readonly CompiledRule[], slots: FactSlots): RuleIndex {
  const words = wordsFor(rules);
  const every = new Array<number>(2 * words).fill(0);
  const parts: Part[] = [];
  for (const [number, rule] of rules.entries()) {
    for (const node of conjunctsOf(rule.when)) {
      const slot = soleSlotOf(node, rule);
      if (slot) parts.push({ slot, node, number });
    }
    include(every, number);
    include(every, words * 32 + number);
  }
  const all = [...slots.values()];
  const asked = all.filter(slot => parts.some(part => part.slot === slot));
  const facts = all.map(indexedFact);
  const inPost = facts.filter(({ slot, place }) => place > 0 && !slot.ofGroup);
  const inGroups = facts.filter(({ slot, place }) => place > 0 && slot.ofGroup);
  const ofGroups = parts.filter(({ slot }) => slot.ofGroup);
  const withoutGroup = left(ofGroups, noGroup);
  const withUnknownGroup = left(ofGroups, unknownGroup);

  return {
    facts,
    unsaid: [
      every,
      ...asked.map(({ ofGroup, index }) => (ofGroup ? withUnknownGroup : facts[index]!.unsaid)),
    ],
    possible({ post, groups, disputes }) {
      // A rule may be broken by what is left without the disputed facts.
      if (disputes.length > 0) return rules;
      const ofPost = [every, ...leftBy(inPost, post)];
      const found = new Array<number>(words).fill(0);
      for (const group of groups) {
        const sets = [...ofPost, ...leftInGroup(group)];
        for (let word = 0; word < words; word++) found[word]! |= inAll(sets, word);
      }
      return rulesIn([found], rules);
    },
  };

  function leftInGroup(group: Frame): readonly RuleBits[] {
    if (group === noGroup) return [withoutGroup];
    return group === unknownGroup ? [withUnknownGroup] : leftBy(inGroups, group);
  }

  function indexedFact(slot: FactSlot): IndexedFact {
    const own = parts.filter(part => part.slot === slot);
    const leaves = own.flatMap(({ node }) => leavesOf(node));
    const classes = factClasses(slot, leaves, every.length, fact => {
      const frame = emptyFrame();
      frame.facts[slot.index] = fact as Fact | undefined;
      return left(own, frame);
    });
    return { slot, place: asked.indexOf(slot) + 1, ...classes };
  }

  /** The rules but those that one of the parts says are kept; then the rules but those that one may leave kept. */
  function left(parts: readonly Part[], frame: Frame): RuleBits {
    const bits = [...every];
    for (const { node, number } of parts) {
      const value = node.test(frame, frame);
      if (value === FALSE) leaveOut(bits, number);
      if (value !== TRUE) leaveOut(bits, words * 32 + number);
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

/** The parts of a condition without each of which it does not hold. */
export function conjunctsOf(node: Node): readonly Node[] {
  return node.kind === 'all' ? node.parts.flatMap(conjunctsOf) : [node];
}

/** The one fact that a part of a rule asks; undefined where it asks several, or more of a number than where it lies. */
export function soleSlotOf(node: Node, { rule }: CompiledRule): FactSlot | undefined {
  const leaves = leavesOf(node);
  const slot = leaves[0]?.slot;
  // A rule that is judged once for the whole post knows no group.
  if (!slot || (slot.ofGroup && rule.each !== 'cohort')) return undefined;
  return leaves.every(leaf => leaf.slot === slot && leaf.comparison.operator !== 'multipleOf')
    ? slot
    : undefined;
}

function leftBy(indexed: readonly IndexedFact[], { facts }: Frame): readonly RuleBits[] {
  return indexed.map(({ slot, leave }) => leave(facts[slot.index]));
}

/** Puts a rule into a set. */
export function include(bits: number[], number: number): void {
  bits[number >>> 5]! |= 1 << number;
}

function leaveOut(bits: number[], number: number): void {
  bits[number >>> 5]! &= ~(1 << number);
}

/** The rules that are in all of the sets, in their order. */
export function rulesIn(sets: readonly RuleBits[], rules: readonly CompiledRule[]): readonly CompiledRule[] {
  const found: CompiledRule[] = [];
  for (let word = 0; word < wordsFor(rules); word++)
    for (let bits = inAll(sets, word); bits !== 0; bits &= bits - 1)
      found.push(rules[word * 32 + lowestOf(bits)]!);
  return found;
}

/** How many numbers hold a bit for each rule. A set has the rules that may be broken, then those that surely are. */
export function wordsFor({ length }: readonly CompiledRule[]): number {
  return Math.ceil(length / 32);
}

/** The rules of one number that are in all of the sets; those of the facts that a policy declares rule out most. */
export function inAll(sets: readonly RuleBits[], word: number): number {
  let bits = -1;
  for (let at = sets.length; bits !== 0 && at > 0;) bits &= sets[--at]![word]!;
  return bits;
}

/** The place of the lowest bit that is set. */
export function lowestOf(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
