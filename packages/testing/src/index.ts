export { runTests, type TestOptions } from './runTests.ts';
export { runOldTests, type OldTestChange, type OldTests, type TestedRelease } from './runOldTests.ts';
export type { TestedFile } from './loading/loadTests.ts';
export type { LocatedPlace } from './loading/locate.ts';
export type { ConditionCoverage, Coverage, Gap, RuleCoverage, RulesCoverage } from './results/coverage.ts';
export type { ExampleResult, Expectation, PolicyTests, TestSubject } from './results/testResult.ts';
export type { Mutation, Survivor } from './results/mutation.ts';
