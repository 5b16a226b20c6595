import type { CheckedClause, CheckedPolicy, ComparedColumn } from '@fineline/language';
import {
  comparisonsIn,
  isOfGroup,
  isPerGroup,
  tablesIn,
  type Condition,
  type Measure,
  type Rule,
  type Writable,
} from '@fineline/ruleset';
import { columnMeasure } from './columnMeasure.ts';
import { lowerBody } from './lowerBody.ts';
import { allOf, anyOf, lowerCondition } from './lowerCondition.ts';
import { measureOf, type ClauseTables } from './measureOf.ts';

/** The rules of a policy that rules of its children may stand for. */
export interface PolicyLabels {
  readonly policy: string;
  readonly labels: ReadonlySet<string>;
}

/** The ids of a policy's clauses, told apart by what they are about. */
export function labelsOf({ header, clauses }: CheckedPolicy): PolicyLabels {
  return { policy: header.name, labels: new Set(clauses.map(labelOf)) };
}

function labelOf({ on, id }: CheckedClause): string {
  return `${on} ${id}`;
}

/** One clause as a rule, with what its rule needs measured. `ancestors` are the policies that its policy extends. */
export function lowerClause(
  clause: CheckedClause,
  policy: CheckedPolicy,
  ancestors: readonly PolicyLabels[],
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
  const rule: Writable<Rule> = {
    id: `${policy.header.name}/${clause.id}`,
    policy: policy.header.name,
    on: clause.on,
    effect: clause.effect,
    when,
    neverWaived: clause.neverWaived,
    overrides: overriddenBy(clause, ancestors),
    see: clause.see,
    clause: body.clause,
  };
  if (clause.on === 'dataset') rule.dataset = tables.named;
  if (reviewer !== undefined) rule.reviewer = reviewer;
  if (each) rule.each = each;
  if (unless) rule.unless = unless;
  if (during) rule.during = during;
  if (because !== undefined) rule.because = because;
  if (suggest !== undefined) rule.suggest = suggest;
  if (doc !== undefined) rule.doc = doc;
  return { rule, measures };
}

function tablesOf({ dataset = null }: CheckedClause, { datasets }: CheckedPolicy): ClauseTables {
  const names = tablesIn(dataset);
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
  const isAboutGroups = asksOfGroup(when) || (unless !== undefined && asksOfGroup(unless));
  return isAboutGroups ? 'cohort' : undefined;
}

function asksOfGroup(condition: Condition): boolean {
  return comparisonsIn(condition).some(({ fact }) => isOfGroup(fact));
}

/** The rules of ancestors under the same written label, in the same kind of block. */
function overriddenBy(clause: CheckedClause, ancestors: readonly PolicyLabels[]): string[] {
  if (!clause.labelled) return [];
  return ancestors
    .filter(({ labels }) => labels.has(labelOf(clause)))
    .map(({ policy }) => `${policy}/${clause.id}`)
    .sort();
}
