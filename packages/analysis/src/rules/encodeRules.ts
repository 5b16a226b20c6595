// What a rule adds to the decision, as literals: at which levels of severity it fires. A rule that is surely broken fires
// at every level up to its effect; one that may be broken, or is broken only by what is disputed, up to `review`.
import type { Condition, Effect, Rule, RuleSet } from '@fineline/ruleset';
import type { Circuit } from '../solving/createCircuit.ts';
import { negated, type Literal } from '../solving/literal.ts';
import type { World } from '../world/world.ts';
import type { Rails } from '../world/factCells.ts';

/** From severe to mild: a difference is looked for where it weighs most. */
export const levels: readonly Effect[] = ['deny', 'review', 'warn'];

export interface EncodedRule {
  readonly rule: Rule;
  /** Whether the decision is at least as severe as the level because of this rule. */
  readonly fires: { readonly [L in Effect]: Literal };
  /** It is in force, and nothing waives it. */
  readonly counts: Literal;
  /** It counts and is surely broken, whatever anybody disputes. */
  readonly broken: Literal;
}

/** `side` is the index of the rule set in the world. */
export function encodeRules(
  ruleSet: RuleSet,
  side: number,
  world: World,
  circuit: Circuit,
): readonly EncodedRule[] {
  return ruleSet.rules.map(rule => encodeRule(rule, ruleSet, side, world, circuit));
}

export function encodeRule(
  rule: Rule,
  { waivers }: Pick<RuleSet, 'waivers'>,
  side: number,
  world: World,
  circuit: Circuit,
): EncodedRule {
  const { and, or, no } = circuit;
  const inForce = rule.during
    ? world.day.within({ from: rule.during.from, until: rule.during.to })
    : circuit.yes;
  const waived = rule.neverWaived
    ? no
    : or(
        waivers
          .filter(waiver => waiver.rule === rule.id)
          .map(({ campaigns, from, until }) =>
            and([
              world.hasCampaign(campaigns, true),
              world.day.within({ ...(from !== undefined && { from }), until }),
            ]),
          ),
      );
  const counts = and([inForce, negated(waived)]);
  const railsOf = (doubted: boolean): Rails => {
    const when = encodeCondition(rule.when, side, false, doubted, world, circuit);
    if (!rule.unless) return when;
    const excused = encodeCondition(rule.unless, side, false, doubted, world, circuit).surely;
    return {
      surely: and([when.surely, negated(excused)]),
      possibly: and([when.possibly, negated(excused)]),
    };
  };
  const asGiven = railsOf(false);
  const inDoubt = rule.neverWaived ? asGiven : railsOf(true);
  const broken = and([counts, inDoubt.surely]);
  const open = and([counts, or([asGiven.possibly, inDoubt.possibly])]);
  return {
    rule,
    counts,
    broken: and([counts, asGiven.surely]),
    fires: {
      deny: rule.effect === 'deny' ? broken : no,
      review: rule.effect === 'warn' ? no : open,
      warn: open,
    },
  };
}

/** A condition on two rails, or its negation: only comparisons are negated, as the judge does it. */
export function encodeCondition(
  condition: Condition,
  side: number,
  isNegated: boolean,
  doubted: boolean,
  world: World,
  circuit: Circuit,
): Rails {
  if ('not' in condition) return encodeCondition(condition.not, side, !isNegated, doubted, world, circuit);
  if ('all' in condition || 'any' in condition) {
    const isAll = 'all' in condition;
    const parts = (isAll ? condition.all : condition.any).map(part =>
      encodeCondition(part, side, isNegated, doubted, world, circuit),
    );
    const join = isAll === isNegated ? circuit.or : circuit.and;
    return {
      surely: join(parts.map(({ surely }) => surely)),
      possibly: join(parts.map(({ possibly }) => possibly)),
    };
  }
  return world.compare(condition, side, isNegated, doubted);
}

/** Whether any of the rules fires at a level. */
export function anyFires(rules: readonly EncodedRule[], level: Effect, { or }: Circuit): Literal {
  return or(rules.map(({ fires }) => fires[level]));
}
