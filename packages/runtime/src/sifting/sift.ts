// Most posts keep every rule, and most facts are what they promise to be. A first look goes over stated facts once, keeps
// none of them, and tells by the index alone which rules are left. What is out of the way it leaves to the long way.
import { admitFact, type Report } from '../facts/admit.ts';
import { recall, type RuleBits } from './factClasses.ts';
import { isObject, isReading } from '../facts/factShapes.ts';
import type { FactSlots } from '../facts/factSlots.ts';
import { eachPostFact } from '../facts/eachPostFact.ts';
import type { RuleIndex } from './ruleIndex.ts';

/**
 * The sets of rules that the facts of a post leave, each by itself: what is in all of them may be broken. Undefined where
 * it takes a longer look to tell.
 */
export type Sift = (facts: unknown) => readonly RuleBits[] | undefined;

export function compileSift(
  { facts: indexed, unsaid }: RuleIndex,
  slots: FactSlots,
  vocabulary: string,
): Sift {
  let sound: boolean;
  const complain: Report = () => (sound = false);
  const look = (left: RuleBits[], index: number, raw: unknown): void => {
    const { slot, place, known, leave } = indexed[index]!;
    left[place] =
      (isObject(raw) ? recall(known, raw) : undefined) ?? leave(admitFact(raw, slot, false, complain));
  };

  return facts => {
    if (!isObject(facts)) return undefined;
    const { custom, reading, cohorts, disputes, conflicts } = facts;
    if (cohorts !== undefined || disputes !== undefined || conflicts !== undefined) return undefined;
    if (custom !== undefined && !isObject(custom)) return undefined;
    // With other words in mind, a reader rules out less.
    if (reading !== undefined && (!isReading(reading) || reading.vocabulary !== vocabulary)) return undefined;
    sound = true;
    const left = unsaid.slice();
    eachPostFact(facts, slots, left, look);
    return sound ? left : undefined;
  };
}
