import { outcomeOf, type TestRun } from './wording.ts';

/**
 * Results for programs: `{ formatVersion, passed, failed, policies }`, each policy with its `examples` and, where
 * it was asked for, its `coverage`. The shapes are those of `@fineline/testing`.
 */
export function testsJson({ policies, coverage }: TestRun): string {
  const outcomes = policies.flatMap(({ examples }) => examples.map(outcomeOf));
  const count = (outcome: string): number => outcomes.filter(it => it === outcome).length;
  const run = {
    formatVersion: 1,
    passed: count('passed'),
    failed: count('failed'),
    policies: policies.map(({ coverage: reached, ...policy }) => ({
      ...policy,
      ...(coverage && { coverage: reached }),
    })),
  };
  return `${JSON.stringify(run, null, 2)}\n`;
}
