// The questions that everything idle is found by, asked of one solver that knows all rules of a rule set.
import type { Condition, Effect, Rule, RuleSet } from '@fineline/ruleset';
import { daysInForce } from '../comparing/inForce.ts';
import { disputesMatter } from '../rules/disputesMatter.ts';
import { encodeCondition, encodeRule, encodeRules, levels, type EncodedRule } from '../rules/encodeRules.ts';
import { conflictOf } from '../solving/conflictOf.ts';
import { createCircuit } from '../solving/createCircuit.ts';
import { createSolver, type Answer, type Solver } from '../solving/createSolver.ts';
import { negated, type Literal } from '../solving/literal.ts';
import { mostWork } from '../solving/mostWork.ts';
import { createWorld } from '../world/createWorld.ts';
import type { World } from '../world/world.ts';

export interface RuleQuestions {
  readonly rules: readonly EncodedRule[];
  /** Those that somebody waives, as if nobody did. */
  readonly unwaived: readonly EncodedRule[];
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
  /** Rules that stop a post, at some level, which no other rule stops there; what is not known to is not among them. */
  readonly missed: () => ReadonlySet<EncodedRule>;
  /** Whether something may break a rule surely. */
  readonly canBreak: (rule: EncodedRule) => boolean;
  /** The rules of which, where `always` holds, one always fires at a level; undefined where there need be none. */
  readonly stoppedBy: (
    always: readonly Literal[],
    rules: readonly EncodedRule[],
    level: Effect,
  ) => readonly string[] | undefined;
  /** How many answers took too long until now. */
  readonly undecided: () => number;
}

/** Conflicts that one question may cost, unless told otherwise: what takes longer is left undecided. */
const budget = 5_000;

/** How often in vain it is tried whether what stops one rule stops the next. */
const mostTries = 8;

/** `ruleSet` is narrowed to one subject. */
export function createRuleQuestions(ruleSet: RuleSet, conflicts: number = budget): RuleQuestions {
  let undecided = 0;
  const bare = createSolver(conflicts);
  const solver: Solver = {
    ...bare,
    solve(wanted) {
      const answer = bare.solve(wanted);
      if (answer === 'undecided') undecided++;
      return answer;
    },
  };
  solver.allow(mostWork);
  const circuit = createCircuit(solver);
  const world = createWorld(
    [ruleSet],
    { inForce: daysInForce(ruleSet.policy), withDisputes: disputesMatter([ruleSet]) },
    circuit,
  );
  const conflict: RuleQuestions['conflict'] = (always, parts) => conflictOf(always, parts, solver);
  const rules = encodeRules(ruleSet, 0, world, circuit);
  const broken = new Set<EncodedRule>();
  /** What was enough to stop a rule at a level, the last of them: a few literals are quicker to ask about than all. */
  const stopper = new Map<Effect, readonly Literal[]>();
  let patience = mostTries;
  const quietAt: { [L in Effect]?: readonly [readonly Literal[], readonly Literal[]] } = {};
  const isWaived = ({ id }: Rule): boolean => ruleSet.waivers.some(({ rule }) => rule === id);
  return {
    rules,
    unwaived: ruleSet.rules
      .filter(isWaived)
      .map(rule => encodeRule(rule, { waivers: [] }, 0, world, circuit)),
    world,
    ask: solver.solve,
    encode: rule => encodeRule(rule, ruleSet, 0, world, circuit),
    surely: condition => encodeCondition(condition, 0, false, false, world, circuit).surely,
    conflict,
    passes: (always, level, besides) => solver.solve([...always, quiet(level, besides)]) === 'satisfiable',
    missed() {
      const found = new Set<EncodedRule>();
      for (const [at, level] of levels.entries()) {
        const left = rules.filter(
          it => !found.has(it) && (at === 0 || it.fires[level] !== it.fires[levels[at - 1]!]),
        );
        // What never fires there need not be kept quiet.
        const loud = rules.filter(({ fires }) => fires[level] !== circuit.no);
        const quiet = (some: readonly EncodedRule[]): readonly Literal[] =>
          some.map(({ fires }) => negated(fires[level]));
        // By halves, so that the solver keeps what follows from the half that is quiet.
        const halve = (some: readonly EncodedRule[], before: readonly Literal[]): void => {
          const [only] = some;
          if (only === undefined || !some.some(it => left.includes(it))) return;
          if (some.length > 1) {
            const half = some.length >> 1;
            halve(some.slice(0, half), [...before, ...quiet(some.slice(half))]);
            halve(some.slice(half), [...before, ...quiet(some.slice(0, half))]);
          } else if (solver.solve([...before, only.fires[level]]) === 'satisfiable') {
            found.add(only);
            for (const it of rules) if (solver.holds(it.broken)) broken.add(it);
          }
        };
        halve(loud, []);
      }
      return found;
    },
    canBreak: rule =>
      broken.has(rule) || solver.remembers([rule.broken]) || solver.solve([rule.broken]) !== 'unsatisfiable',
    stoppedBy(always, rules, level) {
      // Of rules that say the same the first is named.
      const names = new Map(
        rules
          .filter(({ fires }) => fires[level] !== circuit.no)
          .map(({ rule, fires }) => [negated(fires[level]), rule.id] as const)
          .reverse(),
      );
      const parts = [...names.keys()].reverse();
      const tried = patience > 0 ? stopper.get(level) : undefined;
      const isKnown =
        tried?.every(literal => names.has(literal)) === true &&
        solver.solve([...always, ...tried]) === 'unsatisfiable';
      patience += tried === undefined ? 0 : isKnown ? 1 : -1;
      const found = conflict(always, isKnown ? tried : parts);
      if (found) stopper.set(level, found);
      return found?.map(literal => names.get(literal)!).sort();
    },
    undecided: () => undecided,
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
