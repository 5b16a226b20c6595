// Compares what two rule sets say of one subject, rule by rule. A rule that is the same literal in both is passed over:
// the solver is asked about changed rules only, and all others are what it has to get past.
import { canonicalize, type Effect, type Rule, type RuleSet } from '@fineline/ruleset';
import { disputesMatter } from '../rules/disputesMatter.ts';
import { anyFires, encodeRules, levels, type EncodedRule } from '../rules/encodeRules.ts';
import { createSearch, type Search } from '../searching/createSearch.ts';
import { createCircuit } from '../solving/createCircuit.ts';
import { createSolver, type SolverLog } from '../solving/createSolver.ts';
import { negated, type Literal } from '../solving/literal.ts';
import { createWorld } from '../world/createWorld.ts';
import { createDifferences, type Differences } from './createDifferences.ts';
import { daysInForce, overlap } from './inForce.ts';
import { judgeOf } from './judgeOf.ts';
import { verdictOf, type Difference, type DiffVerdict, type RuleDiff } from './policyDiff.ts';
import type { Subject } from './subjects.ts';

export interface CompareLimits {
  /** Conflicts that one question to the solver may cost. */
  readonly budget: number;
  /** How many rules are shown with examples. */
  readonly examples: number;
}

/** What came of one subject. */
export interface SubjectDiff {
  readonly verdict: DiffVerdict;
  readonly everyRuleWaived: DiffVerdict;
  readonly rules: readonly RuleDiff[];
  readonly unchanged: number;
}

/** A rule of the old policy, of the new one, or of both. */
interface Pair {
  readonly old?: EncodedRule;
  readonly new?: EncodedRule;
}

/** A pair that is not the same, and when its rules fire. */
interface Changed extends Pair {
  readonly change: RuleDiff['change'];
  readonly was: EncodedRule['fires'];
  readonly is: EncodedRule['fires'];
}

/** Where one of two sides decides more severely: a level, and what has to hold. */
interface Excess {
  readonly level: Effect;
  readonly wanted: readonly Literal[];
}

/** How a direction came out: an excess, none, or nobody knows. */
type Direction = Excess | 'none' | 'undecided';

/** Both rule sets are narrowed to the subject. */
export function compareSubject(
  before: RuleSet,
  after: RuleSet,
  subject: Subject,
  limits: CompareLimits,
  log?: SolverLog,
): SubjectDiff {
  const solver = createSolver(limits.budget, log);
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
  const judges = [judgeOf(before, both !== undefined), judgeOf(after, both !== undefined)] as const;
  const differences = createDifferences(judges, world, search);
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
  const pairs = pair(olds, news);
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
  const changed = moved.map((it, at) => diffOf(it, looser[at]!, stricter[at]!));
  return {
    verdict: joinDirections(changed.map(({ inEffect }) => inEffect)),
    everyRuleWaived: envelope(),
    rules: changed,
    unchanged: pairs.length - changed.length,
  };

  function diffOf(
    { old, new: now, change, was, is }: Changed,
    looser: Direction,
    stricter: Direction,
  ): RuleDiff {
    const inEffect = outcome(looser, stricter);
    const [aloneLooser] = excesses([was], is, search) as [Direction];
    const [aloneStricter] = excesses([is], was, search) as [Direction];
    const covering =
      typeof looser === 'string' && typeof aloneLooser === 'object'
        ? coveredBy(aloneLooser, news)
        : typeof stricter === 'string' && typeof aloneStricter === 'object'
          ? coveredBy(aloneStricter, olds)
          : [];
    const isShown = (typeof looser === 'object' || typeof stricter === 'object') && shown++ < limits.examples;
    const id = (now ?? old)!.rule.id;
    return {
      rule: id,
      subject,
      change,
      ...(old && now && old.rule.id !== id && { was: old.rule.id }),
      alone: outcome(aloneLooser, aloneStricter),
      inEffect,
      onlyWhenMissing: inEffect !== 'same' && !onComplete(was, anyNew) && !onComplete(is, anyOld),
      ...(isShown &&
        typeof looser === 'object' &&
        looserIn(differences.all({ rule: was, own: is, others: anyNew, turn: 'looser' }))),
      ...(isShown &&
        typeof stricter === 'object' &&
        stricterIn(differences.widest({ rule: is, own: was, others: anyOld, turn: 'stricter' }))),
      ...(covering.length > 0 && { coveredBy: covering }),
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
    const isThere = (directions: readonly Direction[]): boolean =>
      directions.some(it => typeof it === 'object');
    return verdictOf(isThere(looser), isThere(stricter), [...looser, ...stricter].includes('undecided'));
  }
}

/**
 * For each rule the most severe level at which it fires where the others do not. Level by level: the solver need not find
 * anew what follows where none of the others fires.
 */
function excesses(
  rules: readonly EncodedRule['fires'][],
  others: EncodedRule['fires'],
  search: Search,
): readonly Direction[] {
  const found = rules.map((): Direction => 'none');
  for (const level of levels)
    for (const [at, fires] of rules.entries()) {
      // A rule whose literal is one of theirs adds nothing.
      if (typeof found[at] === 'object' || fires[level] === others[level]) continue;
      const wanted = [negated(others[level]), fires[level]];
      const answer = search.ask(wanted);
      if (answer === 'satisfiable') found[at] = { level, wanted };
      if (answer === 'undecided') found[at] = 'undecided';
    }
  return found;
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

function outcome(looser: Direction, stricter: Direction): DiffVerdict {
  return verdictOf(
    typeof looser === 'object',
    typeof stricter === 'object',
    looser === 'undecided' || stricter === 'undecided',
  );
}

function joinDirections(verdicts: readonly DiffVerdict[]): DiffVerdict {
  const both = verdicts.includes('incomparable');
  return verdictOf(
    both || verdicts.includes('looser'),
    both || verdicts.includes('stricter'),
    verdicts.includes('undecided'),
  );
}

/** Rules by id; of those left over, by what they say. */
function pair(olds: readonly EncodedRule[], news: readonly EncodedRule[]): readonly Pair[] {
  const now = new Map(news.map(it => [it.rule.id, it]));
  const was = new Set(olds.map(it => it.rule.id));
  const left = new Map<string, EncodedRule[]>();
  for (const it of news) {
    if (was.has(it.rule.id)) continue;
    const key = saying(it);
    left.set(key, [...(left.get(key) ?? []), it]);
  }
  const pairs = olds.map((old): Pair => {
    const same = now.get(old.rule.id) ?? left.get(saying(old))?.shift();
    return same ? { old, new: same } : { old };
  });
  const added = [...left.values()].flat().map(it => ({ new: it }));
  return [...pairs, ...added].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

function idOf({ old, new: now }: Pair): string {
  return (now ?? old)!.rule.id;
}

function saying({ fires }: EncodedRule): string {
  return levels.map(level => fires[level]).join(' ');
}

/** How a rule changed; undefined where it did not. */
function changeOf({ old, new: now }: Pair): RuleDiff['change'] | undefined {
  if (!old) return 'added';
  if (!now) return 'removed';
  if (old.rule.id !== now.rule.id) return 'renamed';
  if (saying(old) !== saying(now)) return 'changed';
  if (meaningOf(old.rule) !== meaningOf(now.rule)) return 'rewritten';
  return canonicalize(old.rule) === canonicalize(now.rule) ? undefined : 'wording';
}

/** What a rule says to the judge. */
function meaningOf({ effect, each, when, unless, during, neverWaived, reviewer }: Rule): string {
  return canonicalize([
    effect,
    each ?? null,
    when,
    unless ?? null,
    during ?? null,
    neverWaived,
    reviewer ?? null,
  ]);
}
