// The ways in which a rule can be kept: every choice of comparisons that settles its condition. A comparison about a group
// neither breaks nor excuses anything once the post gives no number for that group, which is one more way.
import { isOfGroup, type Condition, type Rule } from '@fineline/ruleset';
import { demandsOf, type Demand } from './demand.ts';

/** What has to be true of one fact; `gone`: of a group, that the post gives no number for it. */
export interface Step {
  readonly fact: string;
  readonly demand: Demand | { readonly kind: 'gone' };
}

/** Steps that keep a rule together. */
export type Way = readonly Step[];

/** How many ways are looked at: what has more is not simple to say either. */
const mostWays = 48;

/** The ways to keep a rule; `besides` are facts that nobody is told to change. */
export function waysOut({ when, unless }: Rule, besides: ReadonlySet<string>): readonly Way[] {
  const kept = settle(when, false, true, besides);
  return [...kept, ...(unless ? settle(unless, true, false, besides) : [])].slice(0, mostWays);
}

function settle(
  condition: Condition,
  wanted: boolean,
  isWhen: boolean,
  besides: ReadonlySet<string>,
): readonly Way[] {
  if ('not' in condition) return settle(condition.not, !wanted, isWhen, besides);
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    const ways = parts.map(part => settle(part, wanted, isWhen, besides));
    return 'all' in condition === wanted ? everyOne(ways) : ways.flat().slice(0, mostWays);
  }
  const { fact } = condition;
  if (besides.has(fact)) return [];
  const demands = demandsOf(condition, wanted).filter(it => !(isOfGroup(fact) && isNobody(fact, it)));
  return [
    ...demands.map(demand => [{ fact, demand }]),
    ...(isOfGroup(fact) && isWhen ? [[{ fact: 'cohort', demand: { kind: 'gone' as const } }]] : []),
  ];
}

/** A group of nobody is no group: whoever is to give no number is told so. */
function isNobody(fact: string, demand: Demand): boolean {
  if (demand.kind === 'none') return true;
  const { max = Number.POSITIVE_INFINITY, below = Number.POSITIVE_INFINITY } =
    demand.kind === 'number' ? demand : {};
  return max === 0 || below === 0 || (fact !== 'cohort.share' && (max < 1 || below <= 1));
}

function everyOne(parts: readonly (readonly Way[])[]): readonly Way[] {
  return parts.reduce<readonly Way[]>(
    (all, ways) => all.flatMap(so => ways.map(way => [...so, ...way])).slice(0, mostWays),
    [[]],
  );
}
