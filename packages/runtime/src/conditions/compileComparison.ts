// One comparison becomes one closure. What does not fit (a fact that the rule set lacks, an order among words) is
// unknown for ever, so that a rule set that escaped its checks fails closed.
import type { Comparison, NumberFact, TextFact } from '@fineline/ruleset';
import {
  noGroup,
  unknownGroup,
  type FactSlot,
  type FactSlots,
  type FlagFact,
  type Frame,
} from '../facts/factSlots.ts';
import { compareNumber } from './compareNumber.ts';
import { compareWords } from './compareWords.ts';
import type { Leaf, Test } from './leaf.ts';
import { FALSE, kleene, not, TRUE, UNKNOWN, type Kleene } from './kleene.ts';

export function compileComparison(comparison: Comparison, slots: FactSlots, negated: boolean): Leaf {
  const slot = slots.get(comparison.fact);
  const words = slot?.kind === 'words' ? compareWords(comparison, slot.vocabulary) : undefined;
  const compare = words?.compare ?? (slot && comparing(comparison, slot));
  const asksKnown = comparison.operator === 'known';
  const missing = asksKnown ? FALSE : UNKNOWN;
  // A claim that nobody made is `none`, and yet nobody said so.
  const unsaid = asksKnown ? slot?.assumed : undefined;
  const inFrame = ({ facts }: Frame): Kleene => {
    const fact = compare && facts[slot!.index];
    return fact === undefined || fact === unsaid ? missing : compare!(fact as never);
  };
  const test = negated ? (frame: Frame): Kleene => not(inFrame(frame)) : inFrame;
  return {
    kind: 'leaf',
    comparison,
    slot,
    negated,
    test: slot?.ofGroup === true ? ofGroup(test) : test,
    sought: words?.sought,
    wantsNone: (words?.absent ?? false) !== negated,
  };
}

/**
 * In a post without any group a comparison is false whether it is negated or not. Where nobody knows whether there is a
 * group even `known` is unknown, since there may be none.
 */
function ofGroup(test: (frame: Frame) => Kleene): Test {
  return (_post, group) => {
    if (group === noGroup) return FALSE;
    return group === unknownGroup ? UNKNOWN : test(group);
  };
}

/** Compares a fact of one value that is there, which is of the slot's kind. */
function comparing(comparison: Comparison, { kind, range }: FactSlot): ((fact: never) => Kleene) | undefined {
  const { operator, value: wanted } = comparison;
  if (kind === 'words') return undefined;
  if (kind === 'number') {
    const compare = compareNumber(comparison, range.most);
    const none = kleene(operator === 'empty' || operator === 'known');
    return (
      compare &&
      (({ value }: NumberFact) => (value === null ? none : compare(value.min, value.max ?? Infinity)))
    );
  }
  if (operator === 'known') return () => TRUE;
  const sought = operator === 'empty' ? null : wanted;
  const fits = typeof wanted === (kind === 'yes-no' ? 'boolean' : 'string');
  if (operator === 'empty' || (operator === 'equal' && fits))
    return ({ value }: FlagFact | TextFact) => kleene(value === sought);
  return undefined;
}
