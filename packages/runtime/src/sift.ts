// Most posts keep every rule, and most facts are what they promise to be. A first look goes over stated facts once, keeps
// none of them, and tells by the index alone which rules are left. What is out of the way it leaves to the long way.
import { admitFact, declaredIn, postFactsIn, type Report } from './admit.ts';
import type { CompiledRule } from './compileRule.ts';
import type { Finding } from './decision.ts';
import { recall, type RuleBits } from './factClasses.ts';
import { isObject, isReading } from './factShapes.ts';
import type { FactSlots } from './factSlots.ts';
import { lowestOf, type RuleIndex } from './ruleIndex.ts';
import { softened } from './verdict.ts';

/** A finding as far as it can be told without words. */
export type FoundRule = Pick<Finding, 'rule' | 'effect' | 'state' | 'countsAs'>;

/** The findings on the facts of a post, in order; undefined where it takes a longer look to tell. */
export type Sift = (facts: unknown) => readonly FoundRule[] | undefined;

const nothingFound: readonly FoundRule[] = [];

export function compileSift(
  rules: readonly CompiledRule[],
  { words, every, whole, inPost: asked, withUnknownGroup }: RuleIndex,
  slots: FactSlots,
  vocabulary: string,
): Sift {
  const inPost = [...slots.values()].filter(({ ofGroup }) => !ofGroup);
  const declared = declaredIn(inPost);
  const isAsked = new Set(asked.map(({ index }) => index));
  const unasked = [...inPost.keys()].filter(index => !isAsked.has(index));
  const plain = whole.map((bits, word) => bits & plainIn(rules, word));
  const found = rules.map(({ rule: { id, effect } }) => ({
    broken: Object.freeze<FoundRule>({ rule: id, effect, state: 'broken', countsAs: effect }),
    open: Object.freeze<FoundRule>({ rule: id, effect, state: 'undetermined', countsAs: softened(effect) }),
  }));
  let complaints = 0;
  const complain: Report = () => complaints++;

  return facts => {
    if (!isObject(facts)) return undefined;
    const { custom, reading, cohorts, disputes, conflicts } = facts;
    if (cohorts !== undefined || disputes !== undefined || conflicts !== undefined) return undefined;
    // With other words in mind, a reader rules out less.
    if (reading !== undefined && !(isReading(reading) && reading.vocabulary === vocabulary)) return undefined;
    if (custom !== undefined && !isObject(custom)) return undefined;
    const before = complaints;
    const values = postFactsIn(facts, declared);
    for (let at = 0; at < unasked.length; at++) {
      const raw = values[unasked[at]!];
      if (raw !== undefined) admitFact(raw, inPost[unasked[at]!]!, false, complain);
    }
    const masks = new Array<RuleBits>(asked.length);
    for (let at = 0; at < asked.length; at++) {
      const { slot, index, classes, known, unsaid } = asked[at]!;
      const raw = values[index];
      if (raw === undefined) masks[at] = unsaid;
      else
        masks[at] =
          (isObject(raw) ? recall(known, raw) : undefined) ??
          classes.leave(admitFact(raw, slot, false, complain));
    }
    return complaints === before ? leftBy(masks) : undefined;
  };

  function leftBy(masks: readonly RuleBits[]): readonly FoundRule[] | undefined {
    let left: FoundRule[] | undefined;
    for (let word = 0; word < words; word++) {
      let possible = every[word]! & withUnknownGroup[word]!;
      for (let at = 0; at < masks.length; at++) possible &= masks[at]![word]!;
      if (possible === 0) continue;
      if ((possible & ~plain[word]!) !== 0) return undefined;
      let broken = possible & withUnknownGroup[words + word]!;
      for (let at = 0; at < masks.length; at++) broken &= masks[at]![words + word]!;
      for (let bits = possible; bits !== 0; bits &= bits - 1) {
        const { broken: surely, open } = found[word * 32 + lowestOf(bits)]!;
        (left ??= []).push((broken & bits & -bits) !== 0 ? surely : open);
      }
    }
    return left ?? nothingFound;
  }
}

/** A bit for each rule of a word that is always in force and knows no exception. */
function plainIn(rules: readonly CompiledRule[], word: number): number {
  let bits = 0;
  for (const [at, { rule, unless, waivers }] of rules.slice(word * 32, word * 32 + 32).entries())
    if (!unless && !rule.during && waivers.length === 0) bits |= 1 << at;
  return bits;
}
