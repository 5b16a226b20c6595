// Figures are said by their names alone, and a name says what the measure is: one that is called otherwise is said otherwise.
import { amountInWords, factTitle, mayBeBelowZero } from '@fineline/analysis';
import { measureRange, measureType, type Measure } from '@fineline/ruleset';
import { expect, test } from 'vitest';
import { plans } from '../parity/everyMeasure.ts';

const measures = new Map<string, Measure>(
  [...plans.values()].flatMap(({ groupings, ofTable }) =>
    [...groupings.flatMap(one => one.measures), ...ofTable].map(measure => [measure.id, measure] as const),
  ),
);

test.each([...measures])('%s', (id, measure) => {
  const range = measureRange(measure);
  if (range) expect(mayBeBelowZero(id)).toBe(range.least < 0);
  const type = measureType(measure);
  // The distance between two distributions is a number of its own, and no part of anything.
  const isPart = type.kind === 'number' && type.unit === 'fraction' && measure.kind !== 'closeness';
  expect(amountInWords(id, 0.5)).toBe(isPart ? '50%' : '0.5');
  // Columns stand in back-ticks, and the table is left out.
  expect(factTitle(id)).not.toMatch(/"| of \w+:/);
});
