// A set of demands on a post, and the post as it would be then. Groups keep their places while they are told apart, and
// only the finished facts are without those that are gone.
import {
  builtInFacts,
  type CohortFact,
  type CustomFact,
  type DeclaredFact,
  type Facts,
  type FactType,
  type RuleSet,
  type VocabularyWord,
} from '@fineline/ruleset';
import { bothDemands, type Demand } from './demand.ts';
import { meet } from './meet.ts';
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
  readonly changes: readonly ChangedFact[];
  readonly places: readonly number[];
}

/** The demands with further steps, which are about the group at a place; undefined where they exclude each other. */
export function demandMore(demands: Demands, steps: readonly Step[], group: number): Demands | undefined {
  const all = new Map(demands);
  for (const { fact, demand } of steps) {
    const isOfGroup = fact === 'cohort' || builtInFacts.get(fact)?.of === 'cohort';
    const key = isOfGroup ? `${fact} ${group}` : fact;
    if (isOfGroup && fact !== 'cohort' && all.has(`cohort ${group}`)) continue;
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

/** The facts with as little changed as the demands need; undefined where a demand cannot be met. */
export function changeFacts(facts: Facts, demands: Demands, ruleSet: RuleSet): Changed | undefined {
  const changes: ChangedFact[] = [];
  const post: Record<string, unknown> = { ...facts };
  const custom: Record<string, CustomFact> = { ...facts.custom };
  const groups: (CohortFact | undefined)[] = [...(facts.cohorts ?? [])];
  for (const [key, demand] of demands) {
    const [fact = '', place] = key.split(' ');
    if (place !== undefined) {
      const group = Number(place);
      if (group < 0 && demand.kind !== 'gone') return undefined;
      const change = changeGroup(groups, fact, group, demand);
      if (change === 'impossible') return undefined;
      if (change) changes.push(change);
      if (group < 0) {
        post.cohorts = groups;
        delete post.openCohorts;
      }
      continue;
    }
    if (demand.kind === 'gone') continue;
    const own = ruleSet.facts.find(({ name }) => name === fact);
    const was = own ? custom[fact] : plain(fact, facts);
    const is = meet(demand, was, domainOf(fact, own, ruleSet));
    if (is === undefined) return undefined;
    if (is === was) continue;
    changes.push({ fact, demand, ...(was && { was }), is });
    if (own) custom[fact] = is;
    else post[fact] = fact === 'window' ? asWindow(is) : is;
  }
  const places = groups.flatMap((group, at) => (group ? [at] : []));
  return {
    changes,
    places,
    facts: {
      ...post,
      ...(post.cohorts !== undefined && { cohorts: groups.filter(group => group !== undefined) }),
      ...(Object.keys(custom).length > 0 && { custom }),
    } as Facts,
  };
}

function changeGroup(
  groups: (CohortFact | undefined)[],
  fact: string,
  group: number,
  demand: Demand | { readonly kind: 'gone' },
): ChangedFact | 'impossible' | undefined {
  if (demand.kind === 'gone') {
    groups[group] = undefined;
    return { fact, group, demand };
  }
  const before = groups[group];
  if (!before) return undefined;
  const part = fact.slice('cohort.'.length) as 'size' | 'share' | 'digits' | 'exact';
  const value = before[part];
  const was: CustomFact | undefined =
    value === undefined
      ? undefined
      : { value: typeof value === 'number' ? { min: value, max: value } : value };
  const is = meet(demand, was, { vocabulary: [], whole: part === 'size' || part === 'digits' });
  if (is === undefined || !('value' in is)) return 'impossible';
  if (is === was) return undefined;
  groups[group] = { ...before, [part]: part === 'digits' ? leastDigits(is.value) : is.value };
  return { fact, group, demand, ...(was && { was }), is };
}

/** Digits are one number: of those that would do, the most that are left. */
function leastDigits(value: unknown): number {
  const { min, max } = value as { readonly min: number; readonly max: number | null };
  return max ?? min;
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

/** The words that a fact may have, and whether its numbers are whole. */
export function domainOf(
  fact: string,
  own: DeclaredFact | undefined,
  { vocabularies }: RuleSet,
): { readonly vocabulary: readonly VocabularyWord[]; readonly whole: boolean } {
  const type: FactType | undefined = own?.type ?? builtInFacts.get(fact)?.type;
  const whole = type?.kind === 'number' && !['days', 'hours', 'fraction'].includes(type.unit);
  if (type?.kind === 'words') return { vocabulary: vocabularies[type.facet], whole };
  if (type?.kind === 'choice') return { vocabulary: type.words.map(word => ({ word, under: [] })), whole };
  return { vocabulary: [], whole };
}
