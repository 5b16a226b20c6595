// Compares what two rule sets say of one subject, rule by rule. A rule that is the same literal in both is passed over:
// the solver is asked about changed rules only, and all others are what it has to get past.
import type { Effect, RuleSet } from '@fineline/ruleset';
import { disputesMatter } from '../rules/disputesMatter.ts';
import { anyFires, encodeRules, levels, type EncodedRule } from '../rules/encodeRules.ts';
import { createSearch } from '../searching/createSearch.ts';
import { createCircuit } from '../solving/createCircuit.ts';
import { createSolver } from '../solving/createSolver.ts';
import { negated, type Literal } from '../solving/literal.ts';
import { createWorld } from '../world/createWorld.ts';
import { createDifferences, type Differences, type JudgedSide } from './createDifferences.ts';
import { excesses, isThere, outcome, type Direction, type Excess } from './directions.ts';
import { daysInForce, overlap } from './inForce.ts';
import { judgeOf } from './judgeOf.ts';
import { changeOf, pairsOf, type Pair } from './pairsOf.ts';
import { joinDiffs, verdictOf, type Difference, type DiffVerdict, type RuleDiff } from './policyDiff.ts';
import { sharesOfWork, type AllottedWork } from './sharesOfWork.ts';
import { judgedAnyway, type Subject } from './subjects.ts';

export interface CompareLimits {
  /** Conflicts that one question to the solver may cost. */
  readonly budget: number;
  readonly work: AllottedWork;
  /** How many rules are shown with examples. */
  readonly examples: number;
  /** Whether none are shown behind the first that is looser. */
  readonly untilLooser?: true;
}

/** What came of one subject. */
export interface SubjectDiff {
  readonly verdict: DiffVerdict;
  readonly everyRuleWaived: DiffVerdict;
  readonly rules: readonly RuleDiff[];
  readonly unchanged: number;
}

/** A pair that is not the same, and when its rules fire. */
interface Changed extends Pair {
  readonly change: RuleDiff['change'];
  readonly was: EncodedRule['fires'];
  readonly is: EncodedRule['fires'];
}

/** Both rule sets are narrowed to the subject. */
export function compareSubject(
  before: RuleSet,
  after: RuleSet,
  subject: Subject,
  limits: CompareLimits,
): SubjectDiff {
  const solver = createSolver(limits.budget);
  const work = sharesOfWork(limits.work, solver);
  const circuit = createCircuit(solver);
  const both = overlap(daysInForce(before.policy), daysInForce(after.policy));
  const world = createWorld(
    [before, after],
    { inForce: both ?? {}, withDisputes: disputesMatter([before, after]) },
    circuit,
  );
  const search = createSearch(world, circuit, solver);
  const olds = encodeRules(before, 0, world, circuit);
  const news = encodeRules(after, 1, world, circuit);
  const sideOf = (ruleSet: RuleSet): JudgedSide => ({
    judge: judgeOf(judgedAnyway(ruleSet), both !== undefined),
    decides: ruleSet.applies.posts,
  });
  const differences = createDifferences([sideOf(before), sideOf(after)], world, search, circuit);
  const anyOf = (rules: readonly EncodedRule[]): { readonly [L in Effect]: Literal } => ({
    deny: anyFires(rules, 'deny', circuit),
    review: anyFires(rules, 'review', circuit),
    warn: anyFires(rules, 'warn', circuit),
  });
  const [anyOld, anyNew] = [anyOf(olds), anyOf(news)];
  const strict = (rules: readonly EncodedRule[]): readonly EncodedRule[] =>
    rules.filter(it => it.rule.neverWaived);
  const [strictOlds, strictNews] = [strict(olds), strict(news)];
  const [anyStrictOld, anyStrictNew] = [anyOf(strictOlds), anyOf(strictNews)];

  let shown = 0;
  let isOver = false;
  const pairs = pairsOf(olds, news);
  const none = { deny: circuit.no, review: circuit.no, warn: circuit.no };
  const moved = pairs.flatMap((it): readonly Changed[] => {
    const change = changeOf(it);
    return change === undefined
      ? []
      : [{ ...it, change, was: it.old?.fires ?? none, is: it.new?.fires ?? none }];
  });
  const looser = excesses(
    moved.map(({ was }) => was),
    anyNew,
    search,
  );
  const stricter = excesses(
    moved.map(({ is }) => is),
    anyOld,
    search,
  );
  const telling = moved.filter((_, at) => isThere(looser[at]!) || isThere(stricter[at]!)).length;
  const changed = moved.map((it, at) => diffOf(it, looser[at]!, stricter[at]!));
  return {
    verdict: joinDiffs(changed.map(({ inEffect }) => inEffect)),
    everyRuleWaived: envelope(),
    rules: changed,
    unchanged: pairs.length - changed.length,
  };

  function diffOf(it: Changed, looser: Direction, stricter: Direction): RuleDiff {
    const { old, new: now, change, was, is } = it;
    const inEffect = outcome(looser, stricter);
    const [aloneLooser] = excesses([was], is, search) as [Direction];
    const [aloneStricter] = excesses([is], was, search) as [Direction];
    const covering =
      !isThere(looser) && isThere(aloneLooser)
        ? coveredBy(aloneLooser, news)
        : !isThere(stricter) && isThere(aloneStricter)
          ? coveredBy(aloneStricter, olds)
          : [];
    const rulesLeft = Math.min(telling, limits.examples) - shown;
    const isShown = (isThere(looser) || isThere(stricter)) && !isOver && shown++ < limits.examples;
    const onlyWhenMissing = inEffect !== 'same' && !onComplete(was, anyNew) && !onComplete(is, anyOld);
    const turns = isShown ? work.naming(rulesLeft, () => named(it, looser, stricter)) : {};
    isOver ||= limits.untilLooser === true && turns.looser !== undefined;
    const id = (now ?? old)!.rule.id;
    return {
      rule: id,
      subject,
      change,
      ...(old && now && old.rule.id !== id && { was: old.rule.id }),
      alone: outcome(aloneLooser, aloneStricter),
      inEffect,
      onlyWhenMissing,
      ...turns,
      ...(covering.length > 0 && { coveredBy: covering }),
    };
  }

  /** The posts that it is looser for, and one that it is stricter for. */
  function named(
    { old, new: now, was, is }: Changed,
    looser: Direction,
    stricter: Direction,
  ): Pick<RuleDiff, 'looser' | 'alsoLooser' | 'looserBeyond' | 'stricter'> {
    const lost = { rule: was, own: is, besides: besides(olds, old), beside: anyOld, others: anyNew };
    const won = { rule: is, own: was, besides: besides(news, now), beside: anyNew, others: anyOld };
    return {
      ...(isThere(looser) && looserIn(differences.all({ ...lost, turn: 'looser' }))),
      ...(isThere(stricter) && stricterIn(differences.widest({ ...won, turn: 'stricter' }))),
    };
  }

  function onComplete(fires: EncodedRule['fires'], others: EncodedRule['fires']): boolean {
    return levels.some(
      level =>
        fires[level] !== others[level] &&
        search.ask([world.complete, fires[level], negated(others[level])]) !== 'unsatisfiable',
    );
  }

  /** One rule that stops all of it, where one does; else those that stop the smallest post. */
  function coveredBy({ wanted, level }: Excess, rules: readonly EncodedRule[]): readonly string[] {
    const firing = search.smallest(wanted) ? rules.filter(it => search.holds(it.fires[level])) : [];
    const whole = firing.find(it => search.ask([...wanted, negated(it.fires[level])]) === 'unsatisfiable');
    return (whole ? [whole] : firing).map(({ rule }) => rule.id);
  }

  /** What is left when every rule that may be waived is. */
  function envelope(): DiffVerdict {
    const excess = (rules: readonly EncodedRule[], others: EncodedRule['fires']): readonly Direction[] =>
      excesses(
        rules.map(({ fires }) => fires),
        others,
        search,
      );
    const [looser, stricter] = [excess(strictOlds, anyStrictNew), excess(strictNews, anyStrictOld)];
    return verdictOf(
      looser.some(isThere),
      stricter.some(isThere),
      [...looser, ...stricter].includes('undecided'),
    );
  }
}

function besides(all: readonly EncodedRule[], one: EncodedRule | undefined): readonly EncodedRule['fires'][] {
  return all.filter(it => it !== one).map(({ fires }) => fires);
}

function looserIn({ named, isMore }: Differences): Pick<RuleDiff, 'looser' | 'alsoLooser' | 'looserBeyond'> {
  const [looser, ...alsoLooser] = named;
  return {
    ...(looser && { looser }),
    ...(alsoLooser.length > 0 && { alsoLooser }),
    ...(isMore && { looserBeyond: true }),
  };
}

function stricterIn(stricter: Difference | undefined): Pick<RuleDiff, 'stricter'> {
  return stricter ? { stricter } : {};
}
