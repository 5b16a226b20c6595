import type { ColumnProblem } from '@fineline/runtime';
import type { Population } from '../plan/engine.ts';
import type { Plan } from '../plan/plan.ts';
import { numberProblems, numbersIn } from './numberProblems.ts';

/** What is wrong with the numbers of people in the populations that a plan counts in. */
export function populationProblems(
  { groupings, ofTable }: Plan,
  populations: ReadonlyMap<string, Population>,
): readonly ColumnProblem[] {
  const measures = [...groupings.flatMap(grouping => grouping.measures), ...ofTable];
  const counted = new Set(measures.flatMap(measure => ('per' in measure ? (measure.per.against ?? []) : [])));
  return [...counted].sort().flatMap(name => {
    const found = populations.get(name);
    if (!found) return [];
    const { table, roles } = found;
    const ofPeople = { ...roles, measure: [] };
    return numberProblems(numbersIn(table, ofPeople), ofPeople, { table, population: name });
  });
}
