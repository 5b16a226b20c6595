import { measureType, type Grain, type Measure, withCommas, both } from '@fineline/ruleset';
import { quantity, type MessageUnit } from './quantities.ts';

/** What the figure is said in; a distance is no percentage. */
export function unitOf(measure: Measure): MessageUnit {
  const type = measureType(measure);
  return type.kind !== 'number' || measure.kind === 'closeness' ? 'count' : type.unit;
}

/** A column in a sentence. */
export function named(column: string): string {
  return `\`${column}\``;
}

/** Several of them. */
export function columns(names: readonly string[]): string {
  return both(names.map(named));
}

/** What values may not be finer than. */
export function grainWords(grain: Grain): string {
  if (grain.kind === 'calendar') return `a ${grain.unit}`;
  if (grain.kind === 'nearest') return `the nearest ${withCommas(grain.number)}`;
  const places =
    grain.kind === 'digits' ? quantity(grain.number, 'digits') : `${withCommas(grain.number)} decimals`;
  return grain.number === 1 && grain.kind === 'decimals' ? '1 decimal' : places;
}

/** What rows are that `uniques` counts: where a table names its persons, whoever is alone may have several. */
export function loneRows(unit: Extract<Measure, { readonly kind: 'uniques' }>['unit']): string {
  return `${unit === 'people' ? 'those of people who are ' : ''}alone in their group`;
}
