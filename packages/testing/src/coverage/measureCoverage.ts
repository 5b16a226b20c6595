import type { CheckedClause, CheckedPolicy } from '@fineline/language';
import type { RuleSet } from '@fineline/ruleset';
import { generations, wholeId } from '../loading/family.ts';
import type { Locate } from '../loading/locate.ts';
import type { ConditionCoverage, Coverage, Gap, RuleCoverage, RulesCoverage } from '../results/coverage.ts';
import { conditionsOf } from './conditionsOf.ts';
import { unreached, type Tally } from './tally.ts';

/** What it takes to say where in a policy its rules and conditions stand. */
export interface MeasuredPolicy {
  readonly checked: CheckedPolicy;
  readonly ruleSet: RuleSet;
  readonly sources: readonly { readonly file: string; readonly text: string }[];
  readonly locate: Locate;
}

/** What the examples reach of a policy. */
export function measureCoverage(policy: MeasuredPolicy, tally: Tally): Coverage {
  const [own, ...parents] = generations(policy.checked)
    .flat()
    .map(member => rulesCoverage(member, policy, tally));
  return { own: own!, parents };
}

function rulesCoverage(member: CheckedPolicy, policy: MeasuredPolicy, tally: Tally): RulesCoverage {
  const rules = member.clauses.map(clause => ruleCoverage(clause, wholeId(member, clause.id), policy, tally));
  const sides = rules.flatMap(sidesOf);
  const reachedSides = sides.filter(({ count }) => count > 0).length;
  return {
    policy: member.header.name,
    reached: reachedSides,
    total: sides.length,
    percent: sides.length === 0 ? 100 : Math.floor((reachedSides / sides.length) * 100),
    rules,
    gaps: rules.flatMap(gapsOf),
  };
}

function ruleCoverage(
  clause: CheckedClause,
  id: string,
  { ruleSet, sources, locate }: MeasuredPolicy,
  tally: Tally,
): RuleCoverage {
  const { file } = clause.place;
  const source = sources.find(it => it.file === file)?.text ?? '';
  const rule = ruleSet.rules.find(rule => rule.id === id)!;
  const conditions = conditionsOf(clause, rule, source, ruleSet.measures);
  const counts = tally.get(id) ?? unreached;
  const { broken, kept, undetermined } = counts;
  return {
    rule: id,
    on: clause.on,
    place: locate(clause.place),
    broken,
    kept,
    undetermined,
    conditions: conditions.map(({ of, text, span, negated }, at) => ({
      of,
      text,
      place: locate({ file, span }),
      true: counts[`${!negated}`][at] ?? 0,
      false: counts[`${negated}`][at] ?? 0,
    })),
  };
}

/** A side of a rule or of one of its comparisons, and how many examples reach it. */
type Side = Gap & { readonly count: number };

/** The sides of a rule that count: its own, and where it has several comparisons, those of each. */
function sidesOf({ rule, place, broken, kept, conditions }: RuleCoverage): readonly Side[] {
  const own = [
    { rule, place, count: broken, message: 'no example breaks it' },
    { rule, place, count: kept, message: 'no example keeps it' },
  ];
  return conditions.length > 1 ? [...own, ...conditions.flatMap(sidesOfCondition)] : own;

  function sidesOfCondition({ text, place, ...counts }: ConditionCoverage): readonly Side[] {
    return ([true, false] as const).map(side => ({
      rule,
      place,
      count: counts[`${side}`],
      message: `no example makes \`${text}\` ${side}`,
    }));
  }
}

/** One gap for each side that nothing reaches, and a single one for a rule of which no side is reached. */
function gapsOf(of: RuleCoverage): readonly Gap[] {
  const sides = sidesOf(of);
  const open = sides.filter(({ count }) => count === 0).map(({ count: _, ...gap }) => gap);
  const { rule, place, undetermined } = of;
  if (open.length < sides.length) return open;
  const message = undetermined > 0 ? 'examples leave it undetermined only' : 'no example reaches it';
  return [{ rule, place, message }];
}
