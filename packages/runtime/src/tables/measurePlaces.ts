import { isPerGroup, measureType, type Measure } from '@fineline/ruleset';
import type { Place } from '../facts/factSlots.ts';

/** The places of measures, which an engine works out. */
export function measurePlaces(measures: readonly Measure[]): readonly Place[] {
  return measures.map(measure => ({
    name: measure.id,
    type: measureType(measure),
    of: isPerGroup(measure) ? 'cohort' : 'post',
    claim: false,
    measure,
  }));
}
