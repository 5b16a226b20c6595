import type { CheckedClause, CheckedPolicy } from '@fineline/language';
import type { RuleSet } from '@fineline/ruleset';
import { generations, wholeId } from '../family.ts';
import type { Locate } from '../locate.ts';
import { conditionsOf } from './conditionsOf.ts';
import type { ConditionCoverage, Coverage, Gap, RuleCoverage, RulesCoverage } from './coverage.ts';
import type { Reached, Sides } from './sidesReached.ts';

/** What it takes to say where in a policy its rules and conditions stand. */
export interface MeasuredPolicy {
  readonly checked: CheckedPolicy;
  readonly ruleSet: RuleSet;
  readonly sources: readonly { readonly file: string; readonly text: string }[];
  readonly locate: Locate;
}

/** What the examples reach of a policy. */
export function measureCoverage(policy: MeasuredPolicy, examples: readonly Reached[]): Coverage {
  const [own, ...parents] = generations(policy.checked)
    .flat()
    .map(member => rulesCoverage(member, policy, examples));
  return { own: own!, parents };
}

function rulesCoverage(
  member: CheckedPolicy,
  policy: MeasuredPolicy,
  examples: readonly Reached[],
): RulesCoverage {
  const rules = member.clauses.map(clause =>
    ruleCoverage(clause, wholeId(member, clause.id), policy, examples),
  );
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
  examples: readonly Reached[],
): RuleCoverage {
  const { file } = clause.place;
  const source = sources.find(it => it.file === file)?.text ?? '';
  const rule = ruleSet.rules.find(rule => rule.id === id)!;
  const conditions = conditionsOf(clause, rule, source);
  const count = (holds: (sides: Sides) => boolean): number =>
    examples.filter(reached => reached.get(id)?.some(holds)).length;
  return {
    rule: id,
    on: clause.on,
    place: locate(clause.place),
    broken: count(({ outcome }) => outcome === 'broken'),
    kept: count(({ outcome }) => outcome === 'kept'),
    undetermined: count(({ outcome }) => outcome === 'undetermined'),
    conditions: conditions.map(({ of, text, span, negated }, at) => ({
      of,
      text,
      place: locate({ file, span }),
      true: count(({ values }) => values[at] === !negated),
      false: count(({ values }) => values[at] === negated),
    })),
  };
}

/** A side of a rule or of one of its comparisons, and how many examples reach it. */
type Side = Gap & { readonly count: number };

/** The sides of a rule that count: its own, and where it has several comparisons, those of each. */
function sidesOf({ rule, on, place, broken, kept, conditions }: RuleCoverage): readonly Side[] {
  const own = [
    { rule, place, count: broken, message: 'no example breaks it' },
    { rule, place, count: kept, message: 'no example keeps it' },
  ];
  return conditions.length > 1 && on === 'post' ? [...own, ...conditions.flatMap(sidesOfCondition)] : own;

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
  const { rule, place, on, undetermined } = of;
  if (open.length < sides.length) return open;
  if (on === 'dataset') return [{ rule, place, message: 'no example reaches it: tables are not judged yet' }];
  const message = undetermined > 0 ? 'examples leave it undetermined only' : 'no example reaches it';
  return [{ rule, place, message }];
}
