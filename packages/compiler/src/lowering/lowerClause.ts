import type { CheckedClause, CheckedPolicy } from '@fineline/language';
import { comparisonsIn, type Condition, type Measure, type Rule } from '@fineline/ruleset';
import { lowerBody } from './lowerBody.ts';
import { allOf, anyOf, lowerCondition } from './lowerCondition.ts';
import { measureOf } from './measureOf.ts';

/** One clause as a rule, with what its rule needs measured. `ancestors` are the policies that its policy extends. */
export function lowerClause(
  clause: CheckedClause,
  policy: CheckedPolicy,
  ancestors: readonly CheckedPolicy[],
): { readonly rule: Rule; readonly measure?: Measure } {
  const body = lowerBody(clause.body, it => measureOf(it, clause, policy.datasets));
  const when = allOf(clause.when && lowerCondition(clause.when), body.broken) ?? body.broken;
  const unless = anyOf(body.excused, clause.unless && lowerCondition(clause.unless));
  const { during, reviewer, because, suggest, doc } = clause;
  const each = judgedFor(clause, when, unless);
  const rule: Rule = {
    id: `${policy.header.name}/${clause.id}`,
    policy: policy.header.name,
    on: clause.on,
    ...(clause.on === 'dataset' && { dataset: clause.dataset ?? null }),
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
  return { rule, ...(body.measure && { measure: body.measure }) };
}

/** What the rule is judged over: each group of people that a condition names, each group of rows. */
function judgedFor(clause: CheckedClause, when: Condition, unless: Condition | undefined): Rule['each'] {
  if (clause.on === 'dataset') return clause.body.kind === 'min-group' ? 'group' : undefined;
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
