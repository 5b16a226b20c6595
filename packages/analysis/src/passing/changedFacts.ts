// A set of demands on a post, and the post as it would be then. Groups keep their places while they are told apart, and
// only the finished facts are without those that are gone.
import {
  blankWords,
  builtInFacts,
  isOfGroup,
  numberRange,
  type CohortFact,
  type CustomFact,
  type DeclaredFact,
  type Facts,
  type FactType,
  type Interval,
  type RuleSet,
} from '@fineline/ruleset';
import { bothDemands, type Demand } from './demand.ts';
import { isSomething } from './isSomething.ts';
import { meet, type Domain } from './meet.ts';
import { numbersToTry } from './numbersToTry.ts';
import type { Step } from './waysOut.ts';

/** Demands by fact; those on a group by its place, `cohort.size 0`, and a group that is gone `cohort 0`. */
export type Demands = ReadonlyMap<string, Demand | { readonly kind: 'gone' }>;

/** A fact that has to change. `group` is the place of the group that it is about, -1 where nobody knows of any. */
export interface ChangedFact {
  readonly fact: string;
  readonly group?: number;
  readonly demand: Demand | { readonly kind: 'gone' };
  /** As it is; absent where unknown. */
  readonly was?: CustomFact;
  /** As it would be; absent for a group that is gone. */
  readonly is?: CustomFact;
}

/** The facts as they would be, which of them changed, and where the groups that are left stood before. */
export interface Changed {
  readonly facts: Facts;
  /** The same with the other numbers that would do as well, where those cannot be told as one stretch of numbers. */
  readonly others: readonly Facts[];
  readonly changes: readonly ChangedFact[];
  readonly places: readonly number[];
}

/** The demands with further steps, which are about the group at a place; undefined where they exclude each other. */
export function demandMore(demands: Demands, steps: readonly Step[], group: number): Demands | undefined {
  const all = new Map(demands);
  for (const { fact, demand } of steps) {
    const isAboutGroup = fact === 'cohort' || isOfGroup(fact);
    const key = isAboutGroup ? `${fact} ${group}` : fact;
    if (isAboutGroup && fact !== 'cohort' && all.has(`cohort ${group}`)) continue;
    const before = all.get(key);
    const both =
      before === undefined || demand.kind === 'gone' || before.kind === 'gone'
        ? demand
        : bothDemands(before, demand);
    if (!both) return undefined;
    if (demand.kind === 'gone') for (const one of [...all.keys()]) if (isAbout(one, group)) all.delete(one);
    all.set(key, both);
  }
  return all;
}

function isAbout(key: string, group: number): boolean {
  return key.startsWith('cohort') && key.endsWith(` ${group}`);
}

/** Of a group with more numbers to try there is no simple thing to say. */
const mostTried = 64;

/** The facts as the demands have them, the others as they were; undefined where a demand cannot be met. */
export function changeFacts(facts: Facts, demands: Demands, ruleSet: RuleSet): Changed | undefined {
  const changes: ChangedFact[] = [];
  const post: Record<string, unknown> = { ...facts };
  const custom: Record<string, CustomFact> = { ...facts.custom };
  const groups: (readonly CohortFact[] | undefined)[] = (facts.cohorts ?? []).map(group => [group]);
  let isOfGroups = facts.cohorts !== undefined;
  for (const [key, demand] of demands) {
    const [fact = '', place] = key.split(' ');
    if (place !== undefined) {
      const group = Number(place);
      if (group < 0 && demand.kind !== 'gone') return undefined;
      const change = changeGroup(groups, fact, group, demand, ruleSet);
      if (change === 'impossible') return undefined;
      if (change) changes.push(change);
      if (group < 0) {
        isOfGroups = true;
        delete post.openCohorts;
      }
      continue;
    }
    if (demand.kind === 'gone' || (demand.kind === 'number' && demand.multipleOf !== undefined))
      return undefined;
    const own = ruleSet.facts.find(({ name }) => name === fact);
    const was = own ? custom[fact] : plain(fact, facts);
    const isStatedAlone = builtInFacts.get(fact)?.of === 'post' && facts.reading?.language === 'unknown';
    const is = meet(demand, was, { ...domainOf(fact, own, ruleSet), isStatedAlone });
    if (is === undefined) return undefined;
    if (is === was) continue;
    changes.push({ fact, demand, ...(was && { was }), is });
    if (own) custom[fact] = is;
    else post[fact] = fact === 'window' ? asWindow(is) : is;
  }
  const left = groups.filter(group => group !== undefined);
  const [first, ...others] = Array.from(
    { length: Math.max(1, ...left.map(({ length }) => length)) },
    (_, at): Facts => ({
      ...post,
      ...(isOfGroups && { cohorts: left.map(group => group[at % group.length]!) }),
      ...(Object.keys(custom).length > 0 && { custom }),
    }),
  );
  const places = groups.flatMap((group, at) => (group ? [at] : []));
  return { changes, places, facts: first!, others };
}

/** Changes one group: what it may be then, what is tried first before what would do as well. */
function changeGroup(
  groups: (readonly CohortFact[] | undefined)[],
  fact: string,
  group: number,
  demand: Demand | { readonly kind: 'gone' },
  ruleSet: RuleSet,
): ChangedFact | 'impossible' | undefined {
  if (demand.kind === 'gone') {
    groups[group] = undefined;
    return { fact, group, demand };
  }
  const [before, ...besides] = groups[group] ?? [];
  if (!before) return undefined;
  const part = fact.slice('cohort.'.length) as 'size' | 'share' | 'digits' | 'exact';
  const value = before[part];
  const was: CustomFact | undefined =
    value === undefined
      ? undefined
      : { value: typeof value === 'number' ? { min: value, max: value } : value };
  const domain = domainOf(fact, undefined, ruleSet);
  const is = meet(demand, was, domain);
  if (is === undefined || !('value' in is)) return 'impossible';
  if (is === was) return undefined;
  const values = valuesOf(is.value, fact, demand, domain, ruleSet);
  if (!values || values.length * (besides.length + 1) > mostTried) return 'impossible';
  groups[group] = [before, ...besides].flatMap(one => values.map(it => ({ ...one, [part]: it })));
  return { fact, group, demand, ...(was && { was }), is };
}

/** What part of a group may be, the nearest first; undefined where there is none, or too many to tell. */
function valuesOf(
  is: unknown,
  fact: string,
  demand: Demand,
  { range }: Domain,
  ruleSet: RuleSet,
): readonly unknown[] | undefined {
  const isDigits = fact === 'cohort.digits';
  if (demand.kind !== 'number' || !(isDigits || demand.multipleOf !== undefined)) return [is];
  const points = numbersToTry(fact, demand, range, ruleSet);
  if (!points || points.length === 0) return undefined;
  // Of digits the most that are left come first.
  if (isDigits) return demand.max === undefined && demand.below === undefined ? points : points.toReversed();
  const { min } = is as Interval;
  return [is, ...points.filter(at => at !== min).map(at => ({ min: at, max: at }))];
}

function plain(fact: string, facts: Facts): CustomFact | undefined {
  const { window } = facts;
  if (fact !== 'window') return (facts as Readonly<Record<string, CustomFact | undefined>>)[fact];
  return window === undefined ? undefined : { value: window && window.days };
}

function asWindow(is: CustomFact): Facts['window'] {
  if (!('value' in is) || typeof is.value !== 'object' || is.value === null) return null;
  return { days: is.value };
}

/** What a fact may be. */
export function domainOf(fact: string, own: DeclaredFact | undefined, { vocabularies }: RuleSet): Domain {
  const type: FactType | undefined = own?.type ?? builtInFacts.get(fact)?.type;
  const blank = own ? undefined : blankWords.get(fact);
  return {
    vocabulary:
      type?.kind === 'words'
        ? vocabularies[type.facet]
        : type?.kind === 'choice'
          ? type.words.map(word => ({ word, under: [] }))
          : [],
    // A number without any digit is none.
    range:
      fact === 'cohort.digits'
        ? { ...numberRange('digits'), least: 1 }
        : numberRange(type?.kind === 'number' ? type.unit : 'count'),
    ...(blank !== undefined && { blank }),
    isSomething: isSomething(fact),
  };
}
