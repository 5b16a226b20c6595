// What would make a post pass. The judge says which rules stop it; each of them can be kept in a few ways; of all choices
// the one that changes fewest facts is tried first, judged, and where it is not enough continued by the ways of the next
// rule that is in the way. Any set of facts that passes keeps each of these rules in one of its ways, so none with fewer
// changes is passed over; and whatever is told was judged.
import {
  wordsAtOrAbove,
  type Day,
  type Facts,
  type LoadedRuleSet,
  type Rule,
  type RuleSet,
} from '@fineline/ruleset';
import { createJudge, worse, type Decision, type FactChange, type Finding } from '@fineline/runtime';
import {
  changeFacts,
  demandMore,
  domainOf,
  type Changed,
  type ChangedFact,
  type Demands,
} from './changedFacts.ts';
import { changeInWords } from './changeInWords.ts';
import { waysOut, type Way } from './waysOut.ts';

/** The same decision, with what would make it pass where that is simple to say. */
export type WayFinder = (decision: Decision, facts: Facts) => Decision;

/** Sets of facts that are judged for one question, before it is given up. */
const mostJudged = 200;

/** The same for all questions about one post. */
const mostJudgedInAll = 2_000;

/** A post with more groups is not mended fact by fact: each of them would be asked about, and each time all are judged. */
const mostGroups = 40;

/**
 * Finds for decisions by one rule set the fewest changes of facts that clear each finding without bringing another, and
 * the fewest that make the whole post pass. Nobody is told to name a campaign that a waiver is for.
 */
export function createWayFinder(loaded: LoadedRuleSet): WayFinder {
  const { ruleSet } = loaded;
  const judge = createJudge(loaded);
  const rules = new Map(ruleSet.rules.map(rule => [rule.id, rule]));
  const ways = new Map<string, readonly Way[]>();
  const untouched = new Set(['campaign']);

  function waysOf(rule: Rule): readonly Way[] {
    const known = ways.get(rule.id) ?? waysOut(rule, untouched);
    ways.set(rule.id, known);
    return known;
  }

  return (decision, facts) => {
    const open = decision.findings.filter(isOpen);
    if (open.length === 0 || decision.verdict === 'none') return decision;
    if ((facts.cohorts?.length ?? 0) > mostGroups) return decision;
    const budget = { left: mostJudgedInAll };
    const search = (isThere: (finding: Placed) => boolean): readonly FactChange[] | undefined =>
      fewest(facts, decision.date, isThere, budget)?.map((change, _, all) =>
        told(change, ruleSet, facts, all),
      );
    const findings = decision.findings.map(finding => {
      const wouldPass =
        isOpen(finding) && search(other => isSame(other, finding) || isWorse(other, decision));
      return wouldPass ? { ...finding, wouldPass } : finding;
    });
    const wouldPass = search(() => true);
    return { ...decision, findings, ...(wouldPass && { wouldPass }) };
  };

  /** The fewest changes after which no finding is in the way. */
  function fewest(
    facts: Facts,
    date: Day,
    isInTheWay: (finding: Placed) => boolean,
    budget: { left: number },
  ): readonly ChangedFact[] | undefined {
    const start = changeFacts(facts, new Map(), ruleSet);
    if (!start) return undefined;
    const queue: State[] = [{ demands: new Map(), changed: start, cost: 0 }];
    const seen = new Set<string>();
    for (let judged = 0; judged < mostJudged && budget.left-- > 0; judged++) {
      const state = takeCheapest(queue);
      if (!state) return undefined;
      const { changed, demands } = state;
      const next = blocking(changed, date, isInTheWay);
      if (!next) return changed.changes;
      const rule = rules.get(next.finding.rule);
      for (const way of rule ? waysOf(rule) : []) {
        const more = demandMore(demands, way, next.group);
        const key = more && keyOf(more);
        if (!more || !key || seen.has(key)) continue;
        seen.add(key);
        const after = changeFacts(facts, more, ruleSet);
        if (after) queue.push({ demands: more, changed: after, cost: costOf(after.changes) });
      }
    }
    return undefined;
  }

  function blocking(
    { facts, others, places }: Changed,
    date: Day,
    isInTheWay: (finding: Placed) => boolean,
  ): Placed | undefined {
    for (const post of [facts, ...others]) {
      const inTheWay = judge(post, { date })
        .findings.filter(isOpen)
        .map(finding => ({
          finding,
          group: finding.cohort === undefined ? -1 : (places[finding.cohort] ?? -1),
        }))
        .find(isInTheWay);
      if (inTheWay) return inTheWay;
    }
    return undefined;
  }
}

/** A finding on changed facts; `group` is the place that its group has in the post as it is. */
interface Placed {
  readonly finding: Finding;
  readonly group: number;
}

interface State {
  readonly demands: Demands;
  readonly changed: Changed;
  readonly cost: number;
}

function takeCheapest(queue: State[]): State | undefined {
  let best = 0;
  for (const [at, { cost }] of queue.entries()) if (cost < queue[best]!.cost) best = at;
  return queue.splice(best, 1)[0];
}

function isOpen({ state, countsAs }: Finding): boolean {
  return state !== 'waived' && countsAs !== 'allow';
}

function isSame({ finding, group }: Placed, other: Finding): boolean {
  return finding.rule === other.rule && (other.cohort ?? -1) === group;
}

/** Whether a finding was not there before, or weighed less. */
function isWorse(placed: Placed, { findings }: Decision): boolean {
  return !findings.some(
    before => isSame(placed, before) && worse(before.countsAs, placed.finding.countsAs) === before.countsAs,
  );
}

/** Of as many changes those are told first that are a matter of words, then where it goes, last what only is claimed. */
const reluctance: ReadonlyMap<string, number> = new Map([
  ['cohort', 2],
  ['topic', 2],
  ['identifier', 2],
  ['audience', 6],
  ['channel', 6],
  ['consent', 9],
]);

function costOf(changes: readonly ChangedFact[]): number {
  return changes.reduce((sum, { fact }) => sum + 1000 + (reluctance.get(fact) ?? 1), 0);
}

function keyOf(demands: Demands): string {
  return [...demands]
    .map(([fact, demand]) => `${fact} ${JSON.stringify(demand)}`)
    .sort()
    .join('\n');
}

function told(change: ChangedFact, ruleSet: RuleSet, facts: Facts, all: readonly ChangedFact[]): FactChange {
  const { fact, group } = change;
  const own = ruleSet.facts.find(({ name }) => name === fact);
  const above = wordsAtOrAbove(domainOf(fact, own, ruleSet).vocabulary);
  const type = own?.type;
  const gone = all.filter(({ demand, group: of = -1 }) => demand.kind === 'gone' && of >= 0);
  const staysAGroup = gone.length < (facts.cohorts?.length ?? 0);
  const unit = type?.kind === 'number' ? type.unit : undefined;
  const said = changeInWords(change, unit, above, facts, staysAGroup);
  return { fact, ...(group !== undefined && group >= 0 && { cohort: group }), change: said };
}
