import { runReference } from '@fineline/datasets';
import { describe, expect, test } from 'vitest';
import { plans } from './everyMeasure.ts';
import { options } from './heldToReference.ts';
import { hostileTables, inMemory } from './hostileTables.ts';

describe.each([...plans])('what engines are held to, by %s', (_, plan) => {
  const answers = [...hostileTables.values()].map(table => runReference(plan, inMemory(table), options));

  test.each(
    plan.groupings.flatMap(({ measures }, grouping) =>
      measures.map((measure, index) => [measure.id, grouping, index] as const),
    ),
  )('%s is not the same everywhere', (_, grouping, index) => {
    const values = answers.flatMap(({ ofGroups }) => ofGroups[grouping]!.map(group => group.values[index]));
    expect(new Set(values.map(value => JSON.stringify(value))).size).toBeGreaterThan(1);
    expect(values.some(value => value !== undefined && value !== null)).toBe(true);
  });

  test.each(plan.ofTable.map(({ id }, index) => [id, index] as const))(
    '%s is not the same everywhere',
    (_, index) => {
      const values = answers.map(({ ofTable }) => ofTable[index]);
      expect(values.some(value => value !== undefined && value !== null)).toBe(true);
    },
  );
});
