// The questions that everything idle is found by, asked of one solver that knows all rules of a rule set.
import type { Condition, Effect, Rule, RuleSet } from '@fineline/ruleset';
import { daysInForce } from '../comparing/inForce.ts';
import { disputesMatter } from '../rules/disputesMatter.ts';
import { encodeCondition, encodeRule, encodeRules, type EncodedRule } from '../rules/encodeRules.ts';
import { conflictOf } from '../solving/conflictOf.ts';
import { createCircuit } from '../solving/createCircuit.ts';
import { createSolver, type Answer } from '../solving/createSolver.ts';
import { negated, type Literal } from '../solving/literal.ts';
import { createWorld, type World } from '../world/createWorld.ts';

export interface RuleQuestions {
  readonly rules: readonly EncodedRule[];
  readonly world: World;
  readonly ask: (wanted: readonly Literal[]) => Answer;
  /** A rule as if it said something else. */
  readonly encode: (rule: Rule) => EncodedRule;
  /** A condition that surely holds. */
  readonly surely: (condition: Condition) => Literal;
  /** Of the literals of `parts`, those that cannot hold together with `always`; undefined where all can. */
  readonly conflict: (
    always: readonly Literal[],
    parts: readonly Literal[],
  ) => readonly Literal[] | undefined;
  /** Whether there is a post for which `always` holds and no rule fires at a level, but one perhaps: quick to tell. */
  readonly passes: (always: readonly Literal[], level: Effect, besides?: EncodedRule) => boolean;
  /** The rules of which, where `always` holds, one always fires at a level; undefined where there need be none. */
  readonly stoppedBy: (
    always: readonly Literal[],
    rules: readonly EncodedRule[],
    level: Effect,
  ) => readonly string[] | undefined;
}

/** Conflicts that one question may cost: what takes longer is not said. */
const budget = 5_000;

/** `ruleSet` is narrowed to one subject. */
export function createRuleQuestions(ruleSet: RuleSet): RuleQuestions {
  const solver = createSolver(budget);
  const circuit = createCircuit(solver);
  const world = createWorld(
    [ruleSet],
    { inForce: daysInForce(ruleSet.policy), withDisputes: disputesMatter([ruleSet]) },
    circuit,
  );
  const conflict: RuleQuestions['conflict'] = (always, parts) => conflictOf(always, parts, solver);
  const rules = encodeRules(ruleSet, 0, world, circuit);
  const quietAt: { [L in Effect]?: readonly [readonly Literal[], readonly Literal[]] } = {};
  return {
    rules,
    world,
    ask: solver.solve,
    encode: rule => encodeRule(rule, ruleSet, 0, world, circuit),
    surely: condition => encodeCondition(condition, 0, false, false, world, circuit).surely,
    conflict,
    passes: (always, level, besides) => solver.solve([...always, quiet(level, besides)]) === 'satisfiable',
    stoppedBy(always, rules, level) {
      // Of rules that say the same the first is named.
      const names = new Map(
        rules
          .filter(({ fires }) => fires[level] !== circuit.no)
          .map(({ rule, fires }) => [negated(fires[level]), rule.id] as const)
          .reverse(),
      );
      return conflict(always, [...names.keys()].reverse())
        ?.map(literal => names.get(literal)!)
        .sort();
    },
  };

  /** No rule fires at a level, but one perhaps: two gates a rule, made when somebody first asks. */
  function quiet(level: Effect, besides: EncodedRule | undefined): Literal {
    const chains = (quietAt[level] ??= [running(rules), running(rules.toReversed())]);
    const [before, after] = chains;
    if (!besides) return before.at(-1)!;
    const at = rules.indexOf(besides);
    return circuit.and([before[at]!, after[rules.length - 1 - at]!]);

    function running(all: readonly EncodedRule[]): readonly Literal[] {
      const gates = [circuit.yes];
      for (const { fires } of all) gates.push(circuit.and([gates.at(-1)!, negated(fires[level])]));
      return gates;
    }
  }
}
