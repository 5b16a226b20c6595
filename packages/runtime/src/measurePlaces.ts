import { isPerGroup, measureType, type Measure } from '@fineline/ruleset';
import type { Place } from './factSlots.ts';
import { sayMeasure } from './messages/sayMeasure.ts';

/**
 * The places of measures, which an engine works out. Only a judge of tables lays them out: one of posts need not know
 * how to speak of them.
 */
export function measurePlaces(measures: readonly Measure[]): readonly Place[] {
  return measures.map(measure => ({
    name: measure.id,
    type: measureType(measure),
    claim: false,
    ofGroup: isPerGroup(measure),
    readable: true,
    declared: true,
    measure,
    say: (leaf, slot, it) => sayMeasure(leaf, slot, measure, it),
  }));
}
