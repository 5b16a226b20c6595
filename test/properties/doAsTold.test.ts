// Whatever is said to make a post pass makes it pass, for whoever does as told word for word.
import fc from 'fast-check';
import { expect } from 'vitest';
import { createWayFinder } from '@fineline/analysis';
import { createJudge, severity, type Finding } from '@fineline/runtime';
import { doAsTold } from './doAsTold.ts';
import { arbitraryCase, holds } from './law.ts';

const digest = `sha256:${'2'.repeat(64)}`;

function isOpen({ state, countsAs }: Finding): boolean {
  return state !== 'waived' && countsAs !== 'allow';
}

holds(
  'who does as told passes',
  Number(process.env.TOLD_RUNS ?? 1200),
  fc.record({ it: arbitraryCase('any'), seed: fc.nat() }),
  ({ it: { ruleSet, facts, date }, seed }, count) => {
    const loaded = { ruleSet, digest };
    const judge = createJudge(loaded);
    const before = judge(facts, { date });
    const { findings, wouldPass } = createWayFinder(loaded)(before, facts);
    count(ruleSet, facts);
    let turn = seed;
    const choose = (below: number): number => (turn = (turn * 1103515245 + 12345) % 2147483648) % below;
    for (const finding of [undefined, ...findings]) {
      const told = finding ? finding.wouldPass : wouldPass;
      if (!told) continue;
      for (let times = 0; times < 6; times++) {
        const done = doAsTold(facts, told, choose);
        const after = judge(done.facts, { date });
        const weight = (rule: string, place: number): number =>
          Math.max(
            -1,
            ...before.findings
              .filter(
                ({ rule: named, folded = [], cohort = -1 }) =>
                  cohort === place && (named === rule || folded.includes(rule)),
              )
              // What was open may turn out as it will.
              .map(({ state, effect, countsAs }) => severity[state === 'undetermined' ? effect : countsAs]),
          );
        const left = after.findings
          .filter(isOpen)
          .map(other => ({
            other,
            place: other.cohort === undefined ? -1 : (done.places[other.cohort] ?? -1),
          }))
          .filter(
            ({ other, place }) =>
              !finding ||
              (other.rule === finding.rule && place === (finding.cohort ?? -1)) ||
              severity[other.countsAs] > weight(other.rule, place),
          )
          .map(({ other }) => `${other.rule} ${other.message}`);
        expect({ told, done: done.facts, left }).toEqual({ told, done: done.facts, left: [] });
      }
    }
  },
);
