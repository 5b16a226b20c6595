import type { Leaf } from '../conditions/leaf.ts';
import { factIn, unknownGroup } from '../factSlots.ts';
import type { Case } from '../findings/case.ts';
import { called, whatOf } from './factPhrases.ts';
import { sayNumber } from './sayNumber.ts';
import { sayWords } from './sayWords.ts';

/** A sentence on a comparison that is true, or that nobody can tell. Sentences about the post begin with `it`. */
export function sayLeaf(leaf: Leaf, it: Case): string {
  const { slot } = leaf;
  if (!slot) return `it is not known ${whatOf(leaf.comparison.fact, true)}`;
  if (slot.measure && it.sayMeasure) return it.sayMeasure(leaf, slot, slot.measure, it);
  const { declared } = slot;
  const frame = slot.ofGroup ? it.group : it.post;
  if (frame === unknownGroup) return 'it is not known whether it gives a number of people';
  switch (slot.kind) {
    case 'words':
      return sayWords(leaf, slot, it);
    case 'numbers':
      return sayNumber(leaf, slot, factIn(frame, slot)?.value, it);
    case 'flags':
      return sayFlag(leaf, declared, factIn(frame, slot)?.value);
    case 'texts':
      return sayText(leaf, declared, factIn(frame, slot)?.value);
  }
}

const flags: ReadonlyMap<string, readonly [yes: string, no: string]> = new Map([
  ['cohort.exact', ['the number is exact', 'the number is not exact']],
  ['question', ['it asks a question', 'it asks no question']],
]);

function sayFlag(
  { comparison: { fact } }: Leaf,
  declared: boolean,
  value: boolean | null | undefined,
): string {
  const name = called(fact, declared);
  const [yes, no] = flags.get(fact) ?? [`${name} is \`yes\``, `${name} is \`no\``];
  if (value === undefined) return `it is not known whether ${yes}`;
  if (value === null) return `${name} is none`;
  return value ? yes : no;
}

function sayText({ comparison, negated }: Leaf, declared: boolean, value: string | null | undefined): string {
  const { fact, operator, value: wanted } = comparison;
  if (value === undefined) return `it is not known ${whatOf(fact, declared)}`;
  if (value === null) return declared ? `${called(fact, true)} is none` : `there is no ${fact}`;
  const other = operator === 'equal' && negated ? `, not \`${wanted}\`` : '';
  return `${called(fact, declared)} is \`${value}\`${other}`;
}
