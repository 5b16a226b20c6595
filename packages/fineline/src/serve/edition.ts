// What requests are judged by: one object that is never changed. A request takes it once, when it begins, and whatever is
// reloaded meanwhile, its answer is by this one from start to end.
import type { Day, SourceMap } from '@fineline/ruleset';
import { createCheckers } from '@fineline/checking';
import { whyNotInForce } from '@fineline/runtime';
import type { LoadedPolicy } from '../files/loadedPolicies.ts';
import { createPostJudge, type PostJudge } from '../judging/judgePost.ts';

/** A set of policies, ready to judge. */
export interface Edition {
  readonly policies: readonly PolicyInForce[];
  /** The same with what is true of them today. */
  readonly today: () => readonly PolicyToday[];
  /** Those who judge by all of them, or by the one with this name; undefined where there is none of that name. */
  readonly bench: (asked: JudgeWanted) => Bench | undefined;
}

/** A judge, and where the rules of each of its policies stand. */
export interface Bench {
  readonly judge: PostJudge;
  readonly maps: readonly (SourceMap | undefined)[];
}

/** Which judge is wanted. */
export interface JudgeWanted {
  /** The name of a policy; all of them where it is absent. */
  readonly policy?: string;
  /** Whether other words and other facts are looked for that would pass. */
  readonly rewrites: boolean;
}

/** What is said of a policy to whoever asks what is served. */
export interface PolicyInForce {
  readonly name: string;
  readonly version?: string;
  readonly owner?: string;
  readonly effective?: Day;
  readonly expires?: Day;
  /** Digest of the rule set. */
  readonly ruleSet: string;
}

/** A policy on a day. */
export interface PolicyToday extends PolicyInForce {
  /** Why it gives no verdict on posts today; absent where it gives one. */
  readonly notInForce?: string;
}

export interface EditionSetting {
  /** What stands in for today. */
  readonly date: Day | undefined;
  readonly clock: () => Day;
}

/** Compiles every policy, so that what comes into force is whole. */
export function createEdition(policies: readonly LoadedPolicy[], { date, clock }: EditionSetting): Edition {
  // Whoever asks by one of them may send what it sends to all.
  const checkers = createCheckers(policies.map(({ loaded }) => loaded));
  const served = policies.map((policy, place) => ({ policy, checker: checkers[place]! }));
  const benchesOf = (some: typeof served): Benches => {
    const maps = some.map(({ policy }) => policy.map);
    const benchOf = (rewrites: boolean): Bench => ({
      maps,
      judge: createPostJudge(
        { policies: some.map(({ policy }) => policy), date, today: clock(), failOn: 'never', rewrites },
        { clock, checkers: some.map(({ checker }) => checker) },
      ),
    });
    return { plain: benchOf(false), rewriting: benchOf(true) };
  };
  const all = benchesOf(served);
  const named = new Map(served.map(one => [one.policy.loaded.ruleSet.policy.name, benchesOf([one])]));
  return {
    policies: policies.map(inForce),
    today: () =>
      policies.map(policy => {
        const { ruleSet } = policy.loaded;
        const notInForce = whyNotInForce(ruleSet, date ?? clock(), !ruleSet.applies.posts && 'posts');
        return { ...inForce(policy), ...(notInForce !== undefined && { notInForce }) };
      }),
    bench({ policy, rewrites }) {
      const benches = policy === undefined ? all : named.get(policy);
      return rewrites ? benches?.rewriting : benches?.plain;
    },
  };
}

interface Benches {
  readonly plain: Bench;
  readonly rewriting: Bench;
}

function inForce({ loaded: { ruleSet, digest } }: LoadedPolicy): PolicyInForce {
  const { name, version, owner, effective, expires } = ruleSet.policy;
  return {
    name,
    ...(version !== undefined && { version }),
    ...(owner !== undefined && { owner }),
    ...(effective !== undefined && { effective }),
    ...(expires !== undefined && { expires }),
    ruleSet: digest,
  };
}

/** Whether two editions judge by the very same rule sets. */
export function isSameEdition(one: Edition, other: Edition): boolean {
  const digests = ({ policies }: Edition): string => policies.map(({ ruleSet }) => ruleSet).join();
  return digests(one) === digests(other);
}

/** The policies that judge by one edition today and no longer would by the next. */
export function fallingSilent(one: Edition, next: Edition): readonly PolicyToday[] {
  const judging = new Set(
    one.today().flatMap(({ name, notInForce }) => (notInForce === undefined ? [name] : [])),
  );
  return next.today().filter(({ name, notInForce }) => notInForce !== undefined && judging.has(name));
}
