// Most posts keep every rule, and most facts are what they promise to be. A first look goes over stated facts once, keeps
// none of them, and tells by the index alone which rules are left. What is out of the way it leaves to the long way.
import { admitFact, postFactsIn, type Report } from './admit.ts';
import { recall, type RuleBits } from './factClasses.ts';
import { hasSoundEvidence, isObject, isReading } from './factShapes.ts';
import { slotsOf, type FactSlots } from './factSlots.ts';
import { soundOnce } from './soundOnce.ts';
import type { RuleIndex } from './ruleIndex.ts';

/**
 * The sets of rules that the facts of a post leave, each by itself: what is in all of them may be broken. Undefined where
 * it takes a longer look to tell.
 */
export type Sift = (facts: unknown) => readonly RuleBits[] | undefined;

export function compileSift(
  { every, inPost: asked, withUnknownGroup }: RuleIndex,
  slots: FactSlots,
  vocabulary: string,
): Sift {
  const inPost = slotsOf(slots, 'post');
  const always = every.map((bits, at) => bits & withUnknownGroup[at]!);
  let complaints = 0;
  const complain: Report = () => complaints++;
  const unasked = [...inPost.keys()]
    .filter(index => asked.every(fact => fact.index !== index))
    .map(index => ({
      index,
      isSound: soundOnce(raw => {
        const before = complaints;
        admitFact(raw, inPost[index]!, false, complain);
        return complaints === before;
      }),
    }));
  const isKnownReading = soundOnce(reading => isReading(reading) && reading.vocabulary === vocabulary);

  return facts => {
    if (!isObject(facts)) return undefined;
    const { custom, reading, cohorts, disputes, conflicts } = facts;
    if (cohorts !== undefined || disputes !== undefined || conflicts !== undefined) return undefined;
    // With other words in mind, a reader rules out less.
    if (reading !== undefined && !isKnownReading(reading)) return undefined;
    if (custom !== undefined && !isObject(custom)) return undefined;
    const before = complaints;
    const values = postFactsIn(facts, inPost);
    for (let at = 0; at < unasked.length; at++) {
      const { index, isSound } = unasked[at]!;
      const raw = values[index];
      if (raw !== undefined && !isSound(raw)) return undefined;
    }
    const left = new Array<RuleBits>(asked.length + 1);
    for (let at = 0; at < asked.length; at++) {
      const { slot, index, classes, known, unsaid } = asked[at]!;
      const raw = values[index];
      if (raw === undefined) left[at] = unsaid;
      else
        left[at] =
          (isObject(raw) && hasSoundEvidence(raw) ? recall(known, raw) : undefined) ??
          classes.leave(admitFact(raw, slot, false, complain));
    }
    left[asked.length] = always;
    return complaints === before ? left : undefined;
  };
}
