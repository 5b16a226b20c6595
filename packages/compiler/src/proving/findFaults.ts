// A rule set says things of itself: what each rule's clause is, in the author's terms, and what is guaranteed. Whoever
// puts it into force, explains it or signs it goes by that, so it is held against the conditions that are judged by. The
// judge alone needs none of this, which takes a compiler and a prover.
import { guaranteeInWords, proveGuarantee } from '@fineline/analysis';
import {
  canonicalize,
  comparisonsIn,
  isOfGroup,
  isPerGroup,
  tablesIn,
  type Condition,
  type Problem,
  type Rule,
  type RuleSet,
} from '@fineline/ruleset';
import { scopeOf } from '../english/scopeOf.ts';
import { factsAsked } from '../lowering/factsAsked.ts';
import { lowerBody } from '../lowering/lowerBody.ts';
import { allOf, anyOf } from '../lowering/lowerCondition.ts';
import { measureOf } from '../lowering/measureOf.ts';

/** What a sound rule set says of itself and does not keep. */
export function findFaults(ruleSet: RuleSet): readonly Problem[] {
  const faults = ruleSet.rules.flatMap((rule, at) => faultsOf(rule, `/rules/${at}`, ruleSet));
  // Guarantees of rules that are not what they say are nothing that anybody was promised.
  if (faults.length === 0) faults.push(...brokenPromises(ruleSet));
  return faults.length > 0 || isSame(ruleSet.requires.facts, factsAsked(ruleSet.rules)) ? faults : [notAsked];
}

const notAsked: Problem = {
  path: '/requires/facts',
  message: 'these are not the facts that the rules about posts ask for',
};

function faultsOf(rule: Rule, path: string, ruleSet: RuleSet): readonly Problem[] {
  const fault = (part: string): Problem => ({
    path: `${path}/${part}`,
    message: `the \`clause\` of \`${rule.id}\` says something else than its \`${part}\`, which is judged by`,
  });
  const meant = meantBy(rule, ruleSet);
  if (!meant) return [fault('clause')];
  const { when, unless } = scopeOf(rule);
  const [broken, excused] = [allOf(when, meant.broken), anyOf(meant.excused, unless)];
  const faults: Problem[] = [];
  if (!isSame(broken, rule.when)) faults.push(fault('when'));
  if (!isSame(excused, rule.unless)) faults.push(fault('unless'));
  if (eachOf(rule, ruleSet) !== rule.each)
    faults.push({
      path: `${path}/each`,
      message: `\`${rule.id}\` is not judged over what its conditions are about`,
    });
  return faults;
}

/** What the clause of a rule compiles to; undefined where it has no business there. */
function meantBy(
  { clause, on, dataset = null }: Rule,
  { datasets, measures }: RuleSet,
): { readonly broken: Condition; readonly excused?: Condition } | undefined {
  if ('that' in clause) return { broken: clause.kind === 'require' ? { not: clause.that } : clause.that };
  const names = tablesIn(dataset);
  const tables = { named: dataset, known: datasets.filter(({ name }) => names.includes(name)) };
  try {
    const body = lowerBody(clause, on === 'post' ? undefined : it => measureOf(it, tables));
    const { measure } = body;
    const isThere = !measure || measures.some(one => canonicalize(one) === canonicalize(measure));
    return isThere ? body : undefined;
  } catch {
    return undefined;
  }
}

function eachOf({ on, when, unless }: Rule, { measures }: RuleSet): Rule['each'] {
  const facts = [when, ...(unless ? [unless] : [])].flatMap(comparisonsIn).map(({ fact }) => fact);
  if (on === 'post') return facts.some(isOfGroup) ? 'cohort' : undefined;
  return measures.some(one => isPerGroup(one) && facts.includes(one.id)) ? 'group' : undefined;
}

function isSame(a: unknown, b: unknown): boolean {
  return a && b ? canonicalize(a) === canonicalize(b) : a === b;
}

/** A promise to be as strict as another policy needs that policy, which is not here. */
function brokenPromises(ruleSet: RuleSet): readonly Problem[] {
  return ruleSet.guarantees.flatMap((guarantee, at): readonly Problem[] => {
    if (guarantee.status !== 'proved' || guarantee.claim === 'at-least-as-strict') return [];
    const { status } = proveGuarantee(guarantee, ruleSet);
    if (status === 'proved') return [];
    const what = `the guarantee ${guaranteeInWords(guarantee)}`;
    return [
      {
        path: `/guarantees/${at}`,
        message: status === 'refuted' ? `${what} is not kept` : `it takes too long to prove ${what}`,
      },
    ];
  });
}
