import type { WordsFact } from '@fineline/ruleset';
import type { Leaf } from '../conditions/leaf.ts';
import { unknownGroup, type Fact } from '../facts/factSlots.ts';
import { factAt, type Case } from '../rules/case.ts';
import { sayNumber } from './sayNumber.ts';
import { sayWords } from './sayWords.ts';

/** A sentence on a comparison that is true, or that nobody can tell. Sentences about the post begin with `it`. */
export function sayLeaf(leaf: Leaf, it: Case): string {
  const { slot, comparison, negated } = leaf;
  const { fact, operator, value: wanted } = comparison;
  if (!slot) return `it is not known what \`${fact}\` is`;
  if (slot.measure) return it.sayMeasure!(leaf, slot, slot.measure, it);
  if (slot.ofGroup && it.group === unknownGroup) return 'it is not known whether it gives a number of people';
  const { kind, says } = slot;
  if (operator === 'known' && (kind === 'words' || kind === 'number'))
    return `it is ${negated ? 'not ' : ''}known ${says.what}`;
  if (kind === 'words') return sayWords(leaf, slot, it);
  const { value } = (factAt(slot, it) ?? {}) as Partial<Exclude<Fact, WordsFact>>;
  if (value === undefined) return `it is not known ${kind === 'yes-no' ? `whether ${says.yes}` : says.what}`;
  if (value === null) return says.none;
  if (typeof value === 'boolean') return value ? says.yes : says.no;
  if (typeof value === 'object') return sayNumber(leaf, slot, value, it);
  return `${says.is} \`${value}\`${operator === 'equal' && negated ? `, not \`${wanted}\`` : ''}`;
}
