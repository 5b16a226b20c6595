// What a policy promises, held against every combination of facts on the days on which it decides, its waivers included
// on their days and for their campaigns. Nobody disputes anything in it.
import { digestData, type Condition, type Effect, type Guarantee, type RuleSet } from '@fineline/ruleset';
import { atLeastAsSevere, createFiguresJudge, type Verdict } from '@fineline/runtime';
import { compareSubject, type CompareLimits } from '../comparing/compareSubject.ts';
import { daysInForce } from '../comparing/inForce.ts';
import { allottedWork } from '../comparing/sharesOfWork.ts';
import { judgedAnyway, narrowed, narrowedAlike, subjectsOf, type Subject } from '../comparing/subjects.ts';
import { anyFires, encodeCondition, encodeRules } from '../rules/encodeRules.ts';
import { createSearch } from '../searching/createSearch.ts';
import { createCircuit } from '../solving/createCircuit.ts';
import { createSolver } from '../solving/createSolver.ts';
import { negated, type Literal } from '../solving/literal.ts';
import { mostWork } from '../solving/mostWork.ts';
import { createWorld } from '../world/createWorld.ts';
import type { Example } from '../world/world.ts';

/** A post that a promise does not hold for, and what the policy says of it. */
export interface Counterexample extends Example {
  readonly verdict: Verdict;
}

/** `undecided`: it took too long to tell, which proves nothing. */
export type Proof =
  | { readonly status: 'proved' | 'undecided' }
  | { readonly status: 'refuted'; readonly counterexample: Counterexample };

type Claim = Exclude<Guarantee['claim'], 'at-least-as-strict'>;

/** For each claim the verdict that it is about, and whether the policy must reach it or must not. */
const claims: {
  readonly [C in Claim]: {
    readonly level: Effect;
    readonly reached: boolean;
    readonly rail: 'surely' | 'possibly';
  };
} = {
  denies: { level: 'deny', reached: true, rail: 'surely' },
  'never-allows': { level: 'review', reached: true, rail: 'possibly' },
  allows: { level: 'review', reached: false, rail: 'surely' },
};

/** Conflicts that a proof may cost. */
const budget = 200_000;

/**
 * Proves a guarantee of a policy, or finds the smallest post that it does not hold for.
 *
 * @param than The rule set of the policy that this one is to be as strict as, for that claim.
 */
export function proveGuarantee(guarantee: Guarantee, ruleSet: RuleSet, than?: RuleSet): Proof {
  const { claim, on = 'post', dataset = null, when } = guarantee;
  if (claim === 'at-least-as-strict') return than ? proveStrictness(ruleSet, than) : { status: 'undecided' };
  const subject: Subject = on === 'post' ? { on: 'posts' } : { on: 'tables', table: dataset };
  return proveClaim(claim, when ?? { all: [] }, narrowed(ruleSet, subject));
}

function proveClaim(claim: Claim, when: Condition, ruleSet: RuleSet): Proof {
  const { level, reached, rail } = claims[claim];
  const solver = createSolver(budget);
  solver.allow(mostWork);
  const circuit = createCircuit(solver);
  const inForce = daysInForce(ruleSet.policy);
  const world = createWorld([ruleSet], { inForce, withDisputes: false, conditions: [when] }, circuit);
  const fires = anyFires(encodeRules(ruleSet, 0, world, circuit), level, circuit);
  const isMeant = encodeCondition(when, 0, false, false, world, circuit)[rail];
  const wanted: readonly Literal[] = [isMeant, reached ? negated(fires) : fires];
  const search = createSearch(world, circuit, solver);
  const answer = search.ask(wanted);
  if (answer !== 'satisfiable') return { status: answer === 'undecided' ? 'undecided' : 'proved' };
  const example = search.smallest(wanted) ?? search.any(wanted);
  if (!example) return { status: 'undecided' };
  const judge = createFiguresJudge({ ruleSet: judgedAnyway(ruleSet), digest: digestData('one promise') });
  const { verdict } = judge(example.facts, { date: example.date });
  if (atLeastAsSevere(verdict, level) === reached)
    throw new Error(`a counterexample that the judge does not see: ${JSON.stringify(example)}`);
  return { status: 'refuted', counterexample: { ...example, verdict } };
}

function proveStrictness(ruleSet: RuleSet, than: RuleSet): Proof {
  const limits: CompareLimits = {
    budget,
    work: allottedWork,
    examples: Number.POSITIVE_INFINITY,
    untilLooser: true,
  };
  const rules = subjectsOf([than, ruleSet]).flatMap(subject => {
    const [before, after] = narrowedAlike([than, ruleSet], subject);
    return compareSubject(before!, after!, subject, limits).rules;
  });
  const looser = rules.find(rule => rule.looser)?.looser;
  if (looser) {
    const { facts, date, after } = looser;
    return { status: 'refuted', counterexample: { facts, date, verdict: after } };
  }
  const isKept = rules.every(({ inEffect }) => inEffect === 'same' || inEffect === 'stricter');
  return { status: isKept ? 'proved' : 'undecided' };
}
