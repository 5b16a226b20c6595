import type { CheckedGuarantee } from '@fineline/language';
import type { Guarantee } from '@fineline/ruleset';
import { lowerCondition } from './lowerCondition.ts';

/** A guarantee as the rule set keeps it. Where one cannot be proved there is no rule set, so that each one in it is. */
export function lowerGuarantee(guarantee: CheckedGuarantee): Guarantee {
  if (guarantee.claim === 'at-least-as-strict')
    return { claim: guarantee.claim, than: guarantee.than.header.name, status: 'proved' };
  const { claim, on, dataset, when } = guarantee;
  return {
    claim,
    on,
    ...(on === 'dataset' && { dataset: dataset ?? null }),
    when: lowerCondition(when),
    status: 'proved',
  };
}
