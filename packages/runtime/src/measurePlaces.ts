import { isPerGroup, measureType, type Measure } from '@fineline/ruleset';
import type { Place } from './factSlots.ts';

/** The places of measures, which an engine works out. */
export function measurePlaces(measures: readonly Measure[]): readonly Place[] {
  return measures.map(measure => ({
    name: measure.id,
    type: measureType(measure),
    claim: false,
    ofGroup: isPerGroup(measure),
    readable: true,
    declared: true,
    measure,
  }));
}
