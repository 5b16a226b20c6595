import type { CheckedClause, CheckedPolicy, ComparedColumn } from '@fineline/language';
import { comparisonsIn, isPerGroup, type Condition, type Measure, type Rule } from '@fineline/ruleset';
import { columnMeasure } from './columnMeasure.ts';
import { lowerBody } from './lowerBody.ts';
import { allOf, anyOf, lowerCondition } from './lowerCondition.ts';
import { measureOf, type ClauseTables } from './measureOf.ts';

/** One clause as a rule, with what its rule needs measured. `ancestors` are the policies that its policy extends. */
export function lowerClause(
  clause: CheckedClause,
  policy: CheckedPolicy,
  ancestors: readonly CheckedPolicy[],
): { readonly rule: Rule; readonly measures: readonly Measure[] } {
  const tables = tablesOf(clause, policy);
  const measures: Measure[] = [];
  const factFor = (column: ComparedColumn): string => {
    const measure = columnMeasure(column, tables.named);
    measures.push(measure);
    return measure.id;
  };
  const body = lowerBody(clause.body, clause.on === 'post' ? undefined : it => measureOf(it, tables));
  if (body.measure) measures.push(body.measure);
  const when = allOf(clause.when && lowerCondition(clause.when, factFor), body.broken) ?? body.broken;
  const unless = anyOf(body.excused, clause.unless && lowerCondition(clause.unless, factFor));
  const { during, reviewer, because, suggest, doc } = clause;
  const each = judgedFor(clause, when, unless, measures);
  const rule: Rule = {
    id: `${policy.header.name}/${clause.id}`,
    policy: policy.header.name,
    on: clause.on,
    ...(clause.on === 'dataset' && { dataset: tables.named }),
    effect: clause.effect,
    ...(reviewer !== undefined && { reviewer }),
    ...(each && { each }),
    when,
    ...(unless && { unless }),
    ...(during && { during }),
    neverWaived: clause.neverWaived,
    overrides: overriddenBy(clause, ancestors),
    ...(because !== undefined && { because }),
    ...(suggest !== undefined && { suggest }),
    see: clause.see,
    ...(doc !== undefined && { doc }),
    clause: body.clause,
  };
  return { rule, measures };
}

function tablesOf({ dataset = null }: CheckedClause, { datasets }: CheckedPolicy): ClauseTables {
  const names = dataset === null ? [] : typeof dataset === 'string' ? [dataset] : dataset;
  return { named: dataset, known: datasets.filter(({ name }) => names.includes(name)) };
}

/** What the rule is judged over: each group of people that a condition names, each group of rows. */
function judgedFor(
  clause: CheckedClause,
  when: Condition,
  unless: Condition | undefined,
  measures: readonly Measure[],
): Rule['each'] {
  if (clause.on === 'dataset') return measures.some(isPerGroup) ? 'group' : undefined;
  const facts = [when, ...(unless ? [unless] : [])].flatMap(comparisonsIn);
  return facts.some(({ fact }) => fact.startsWith('cohort.')) ? 'cohort' : undefined;
}

/** The rules of ancestors under the same written label, in the same kind of block. */
function overriddenBy({ id, labelled, on }: CheckedClause, ancestors: readonly CheckedPolicy[]): string[] {
  if (!labelled) return [];
  return ancestors
    .filter(({ clauses }) => clauses.some(other => other.id === id && other.on === on))
    .map(({ header }) => `${header.name}/${id}`)
    .sort();
}
