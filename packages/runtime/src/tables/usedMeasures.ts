import { isInterval, isOfOnePerson, measureType, type Interval, type Measure } from '@fineline/ruleset';
import type { CompiledRule } from '../rules/compileRule.ts';
import type { UsedFact, UsedMeasure } from '../decisions/decision.ts';
import type { FactSlots } from '../facts/factSlots.ts';
import { sayMeasureName } from '../phrases/whatIsUnknown.ts';
import { spreadOf, type Figured } from './spreadOf.ts';
import type { TableFacts } from './tableFacts.ts';
import type { TableGroup } from './tableGroup.ts';

/** Every measure that the rules compare, in code-unit order. */
export function usedMeasures(
  rules: readonly CompiledRule[],
  table: TableFacts,
  slots: FactSlots,
): readonly UsedMeasure[] {
  const used = new Map<string, UsedMeasure>();
  for (const { rule, facts } of rules)
    for (const fact of facts) {
      const measure = slots.get(fact)?.measure;
      if (!measure || used.has(fact)) continue;
      const groups = table.groupsOf.get(rule.id)?.filter(({ values }) => values.has(fact)) ?? [];
      const value = table.ofTable.get(fact);
      const says = sayMeasureName(measure);
      if (groups.length > 0) used.set(fact, { ...overGroups(measure, groups), says });
      else if (table.ofTable.has(fact))
        used.set(fact, {
          measure: fact,
          ...(value !== undefined &&
            typeof value !== 'string' &&
            !isOfOnePerson(measure) && { value: finite(value) }),
          says,
        });
    }
  return [...used.values()].sort((a, b) => (a.measure < b.measure ? -1 : 1));
}

/** A bound that no number holds has no place in JSON: it is the largest there is. */
function finite<V extends Interval | readonly string[] | null>(value: V): V | Interval {
  if (!isInterval(value) || Number.isFinite(value.min)) return value;
  return { min: Number.MAX_VALUE, max: null };
}

/** A fact as it may stand in JSON. */
export function finiteFact(used: UsedFact): UsedFact {
  const { value } = used;
  return isInterval(value) ? { ...used, value: finite(value) } : used;
}

function overGroups(measure: Measure, groups: readonly TableGroup[]): UsedMeasure {
  let [min, max]: [number, number | null] = [Infinity, Number.NEGATIVE_INFINITY];
  let [count, unknown] = [0, 0];
  const exact: Figured[] = [];
  for (const { groups: times, rows, values } of groups) {
    const value = values.get(measure.id);
    count += times;
    if (value === undefined) unknown += times;
    if (!isInterval(value)) continue;
    min = Math.min(min, value.min);
    max = max === null || value.max === null ? null : Math.max(max, value.max);
    if (value.min === value.max) exact.push({ value: value.min, groups: times, rows });
  }
  // The values of a key would name groups.
  const isKey = measure.kind === 'key-number';
  const known = !isKey && (min <= Number.MAX_VALUE || max === null);
  const spread = isKey ? [] : spreadOf(exact, isFraction(measure));
  return {
    measure: measure.id,
    ...(known && { value: finite({ min, max }) }),
    groups: count,
    ...(unknown > 0 && { unknown }),
    ...(spread.length > 0 && { spread }),
  };
}

function isFraction(measure: Measure): boolean {
  const type = measureType(measure);
  return type.kind === 'number' && type.unit === 'fraction' && measure.kind !== 'protection';
}
