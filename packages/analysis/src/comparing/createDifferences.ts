// The posts for which a rule makes one of two policies decide more severely than the other: the widest gaps between their
// verdicts first, then region after region, until there is no such post left or too many to name.
import type { Effect } from '@fineline/ruleset';
import { atLeastAsSevere, type Judge, type Verdict } from '@fineline/runtime';
import { levels, type EncodedRule } from '../rules/encodeRules.ts';
import type { Found, Search } from '../searching/createSearch.ts';
import type { Circuit } from '../solving/createCircuit.ts';
import { negated, type Literal } from '../solving/literal.ts';
import type { Holds } from '../world/factCells.ts';
import type { Example, World } from '../world/world.ts';
import type { Difference } from './policyDiff.ts';

/** A policy as what is compared is judged by it. */
export interface JudgedSide {
  readonly judge: Judge;
  /** Whether it has a block about it: where it has none it decides nothing, whatever its judge says. */
  readonly decides: boolean;
}

export interface Differences {
  readonly named: readonly Difference[];
  /** There are such posts besides, or nobody could tell in time. */
  readonly isMore: boolean;
}

/** Which of the two policies is the more severe: the old one where it is looser now. */
export type Turn = 'looser' | 'stricter';

type Fires = EncodedRule['fires'];

/** A rule of the more severe policy, what became of it in the other, the rules besides it, and all rules of either. */
export interface Sides {
  readonly rule: Fires;
  readonly own: Fires;
  readonly besides: readonly Fires[];
  readonly beside: Fires;
  readonly others: Fires;
  readonly turn: Turn;
}

export interface FindDifferences {
  /** The post with the widest gap; undefined where none was found in time. */
  readonly widest: (sides: Sides) => Difference | undefined;
  /** Regions that hold every such post of which all is known, the widest gaps first. */
  readonly all: (sides: Sides) => Differences;
}

/** One side is at least so severe, the other less than that. */
type Gap = readonly [rule: Effect, others: Effect];

/** The widest first. Between two that are alike, what one policy is sure of is told before what it sends to somebody. */
const gaps: readonly Gap[] = [
  ['deny', 'warn'],
  ['deny', 'review'],
  ['review', 'warn'],
  ['deny', 'deny'],
  ['review', 'review'],
  ['warn', 'warn'],
];

/** All that is told of a difference but its example. */
function toldOf({ before, after, region, alike, days }: Difference): string {
  return JSON.stringify([before, after, region, alike, days]);
}

/** So many regions are named of one rule. */
const mostNamed = 24;

export function createDifferences(
  [old, now]: readonly [old: JudgedSide, now: JudgedSide],
  world: World,
  search: Search,
  circuit: Circuit,
): FindDifferences {
  function explained(
    { rule, own, besides, beside, others, turn }: Sides,
    [severe, mild]: Gap,
    passed: readonly Literal[],
    scope: readonly Literal[],
  ): { readonly found: Found; readonly difference: Difference } | undefined {
    const asked = [rule[severe], negated(others[mild]), ...passed];
    // Of which all is known, what the rule only warns of now is of another kind than what it lets be.
    const turned = (holds: Holds): readonly Literal[] => [
      rule[severe],
      negated(own[severe]),
      ...levels
        .filter(level => !holds(own[level]) || holds(world.complete))
        .map(level => (holds(own[level]) ? own[level] : negated(own[level])))
        .map(asFar => circuit.or([negated(world.complete), asFar])),
    ];
    const explain = (asked: readonly Literal[]): Found | undefined =>
      search.explain(asked, turned, scope, example => {
        const [before, after] = judged(example);
        const [high, low] = turn === 'looser' ? [before, after] : [after, before];
        return [...deciding(beside, high), ...deciding(others, low)];
      });
    // What another rule says as well shows that rule: it is told of where this one has nothing that it alone says.
    const found = explain([...asked, ...besides.map(it => negated(it[severe]))]) ?? explain(asked);
    if (!found) return undefined;
    const { example, region, isAlike } = found;
    const [before, after] = judged(example);
    const [high, low] = turn === 'looser' ? [before, after] : [after, before];
    if (!atLeastAsSevere(high, severe) || atLeastAsSevere(low, mild))
      throw new Error(`a difference that the judge does not see: ${JSON.stringify(example)}`);
    return {
      found,
      difference: {
        ...example,
        before: old.decides ? before : 'none',
        after: now.decides ? after : 'none',
        region: region.parts,
        alike: isAlike,
        ...(region.days && { days: region.days }),
      },
    };
  }

  function judged({ facts, date }: Example): readonly [Verdict, Verdict] {
    return [old.judge(facts, { date }).verdict, now.judge(facts, { date }).verdict];
  }

  return {
    widest,
    all(sides) {
      // What is let through while something is unknown is let through whatever that turns out to be: who knows all posts of
      // which everything is known knows the others. They are named where they are the only ones, and where the verdict sinks
      // furthest for one of them.
      const known = within(sides, [world.complete]);
      if (known.named.length === 0 && !known.isMore) return within(sides, []);
      const furthest = widest(sides);
      const isFurther = furthest && !known.named.some(it => depthOf(it) >= depthOf(furthest));
      return isFurther ? { ...known, named: [furthest, ...known.named] } : known;
    },
  };

  /** Where a side waits for what is unknown, posts are told of first of which all is known. */
  function scopeOf([severe, mild]: Gap): readonly Literal[] {
    return severe === 'deny' && mild !== 'deny' ? [] : [world.complete];
  }

  function widest(sides: Sides): Difference | undefined {
    for (const gap of gaps) {
      const scope = scopeOf(gap);
      const known = explained(sides, gap, [], scope);
      const it = known ?? (scope.length === 0 ? undefined : explained(sides, gap, [], []));
      if (it) return it.difference;
    }
    return undefined;
  }

  function within(sides: Sides, scope: readonly Literal[]): Differences {
    const { rule, others } = sides;
    const named: Difference[] = [];
    const passed: Literal[] = [];
    for (const gap of gaps) {
      const settled = scope.length === 0 ? [] : scopeOf(gap);
      const next = (): ReturnType<typeof explained> =>
        passed.length < mostNamed ? explained(sides, gap, passed, settled) : undefined;
      for (let it = next(); it; it = next()) {
        // What is known to be absent and what nobody names are two regions, and one in words.
        if (!named.some(other => toldOf(other) === toldOf(it!.difference))) named.push(it.difference);
        passed.push(negated(it.found.region.within));
      }
    }
    const isMore = gaps.some(
      ([severe, mild]) =>
        search.ask([rule[severe], negated(others[mild]), ...scope, ...passed]) !== 'unsatisfiable',
    );
    return { named, isMore };
  }
}

/** What holds where all rules of a policy come to a verdict. */
function deciding({ deny, review, warn }: Fires, verdict: Verdict): readonly Literal[] {
  switch (verdict) {
    case 'deny':
      return [deny];
    case 'review':
      return [review, negated(deny)];
    case 'warn':
      return [warn, negated(review)];
    default:
      return [negated(warn)];
  }
}

/** How far a verdict moves, among the gaps. */
function depthOf({ before, after }: Difference): number {
  const [severe, mild] = atLeastAsSevere(before, after) ? [before, after] : [after, before];
  const at = gaps.findIndex(([high, low]) => atLeastAsSevere(severe, high) && !atLeastAsSevere(mild, low));
  return gaps.length - at;
}
