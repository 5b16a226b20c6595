// One comparison becomes one closure. What does not fit (a fact that the rule set lacks, an order among words) is
// unknown for ever, so that a rule set that escaped its checks fails closed.
import type { Comparison, NumberFact, TextFact } from '@fineline/ruleset';
import {
  factIn,
  noGroup,
  unknownGroup,
  type FactSlot,
  type FactSlots,
  type FlagFact,
  type Frame,
} from '../factSlots.ts';
import { compareNumber } from './compareNumber.ts';
import { compareWords, type CompareWords } from './compareWords.ts';
import type { Leaf, Test } from './leaf.ts';
import { FALSE, kleene, not, TRUE, UNKNOWN, type Kleene } from './kleene.ts';

/** Decides a comparison in the frame that holds its fact. */
type TestFrame = (frame: Frame) => Kleene;

export function compileComparison(comparison: Comparison, slots: FactSlots, negated: boolean): Leaf {
  const slot = slots.get(comparison.fact);
  const words = slot?.kind === 'words' ? compareWords(comparison, slot.vocabulary) : undefined;
  const inFrame = (slot && testIn(comparison, slot, words)) ?? ((): Kleene => unlessKnown(comparison));
  const testOf = slot?.ofGroup === true ? ofGroup : ofPost;
  return {
    kind: 'leaf',
    comparison,
    ...(slot && { slot }),
    negated,
    plain: testOf(inFrame),
    test: testOf(negated ? frame => not(inFrame(frame)) : inFrame),
    ...(words && { sought: words.sought }),
    wantsNone: (words?.absent ?? false) !== negated,
  };
}

function ofPost(test: TestFrame): Test {
  return post => test(post);
}

/**
 * In a post without any group a comparison is false whether it is negated or not. Where nobody knows whether there is a
 * group even `known` is unknown, since there may be none.
 */
function ofGroup(test: TestFrame): Test {
  return (_post, group) => {
    if (group === noGroup) return FALSE;
    return group === unknownGroup ? UNKNOWN : test(group);
  };
}

/** The value of a comparison whose fact is missing. */
function unlessKnown({ operator }: Comparison): Kleene {
  return operator === 'known' ? FALSE : UNKNOWN;
}

function testIn(
  comparison: Comparison,
  slot: FactSlot,
  words: CompareWords | undefined,
): TestFrame | undefined {
  const compare = comparing(comparison, slot, words);
  if (!compare) return undefined;
  const missing = unlessKnown(comparison);
  // A claim that nobody made is `none`, and yet nobody said so.
  const unsaid = comparison.operator === 'known' ? slot.assumed : undefined;
  return frame => {
    const fact = factIn(frame, slot);
    return fact === undefined || fact === unsaid ? missing : compare(fact as never);
  };
}

/** Compares a fact that is there, which is of the slot's kind. */
function comparing(
  comparison: Comparison,
  slot: FactSlot,
  words: CompareWords | undefined,
): ((fact: never) => Kleene) | undefined {
  const { operator, value: wanted } = comparison;
  if (slot.kind === 'words') return words?.compare;
  if (slot.kind === 'numbers') {
    const compare = compareNumber(comparison, slot.isFraction ? 1 : undefined);
    const none = kleene(operator === 'empty' || operator === 'known');
    return (
      compare &&
      (({ value }: NumberFact) =>
        value === null ? none : compare(value.min, value.max ?? Number.POSITIVE_INFINITY))
    );
  }
  if (operator === 'empty') return ({ value }: FlagFact | TextFact) => kleene(value === null);
  if (operator === 'known') return () => TRUE;
  if (operator === 'equal' && typeof wanted === (slot.kind === 'flags' ? 'boolean' : 'string'))
    return ({ value }: FlagFact | TextFact) => kleene(value === wanted);
  return undefined;
}
