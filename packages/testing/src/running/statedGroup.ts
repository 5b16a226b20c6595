import type { CohortNode, TestFieldNode } from '@fineline/language';
import { builtInFacts, didYouMean, quote, type CohortFact, type FactDefinition } from '@fineline/ruleset';
import { refuse } from '../loading/complaints.ts';
import { isSetOnce, statedFact } from './statedFact.ts';
import type { Stating } from './stating.ts';

/** What can be known of a group of people, by the name that it has in `cohort { … }`. */
export const groupParts: ReadonlyMap<string, FactDefinition> = new Map(
  [...builtInFacts]
    .filter(([, { of }]) => of === 'cohort')
    .map(([name, fact]) => [name.slice('cohort.'.length), fact]),
);

/** A group as `cohort { … }` sets it: what is not named is unknown. Undefined after complaints. */
export function statedGroup({ fields }: CohortNode, stating: Stating): CohortFact | undefined {
  const isWhole = isSetOnce(fields, [], stating);
  const parts = fields.map(field => partOf(field, stating));
  if (!isWhole || parts.includes(undefined)) return undefined;
  return { ...Object.assign({}, ...parts), kind: 'stated' } as CohortFact;
}

function partOf(field: TestFieldNode, stating: Stating): Partial<CohortFact> | undefined {
  const { text, span } = field.name;
  const part = groupParts.get(text);
  if (!part)
    return refuse(stating, span, 'FL0202', `a group has no ${quote(text)}`, {
      help: 'A group has `digits`, `exact`, `share` and `size`.',
      ...didYouMean(text, span, groupParts.keys()),
    });
  if (field.value.kind === 'unknown') return {};
  const fact = statedFact(field, { ...part, name: text }, stating);
  if (!fact || !('value' in fact)) return undefined;
  const { value } = fact;
  if (text !== 'digits') return { [text]: value };
  if (value !== null && typeof value === 'object' && value.min === value.max) return { digits: value.min };
  return refuse(stating, field.span, 'FL0305', '`digits` is one number');
}
