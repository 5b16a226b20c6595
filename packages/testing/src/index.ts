export { runTests, type TestOptions } from './runTests.ts';
export { runOldTests, type OldTestChange, type OldTests, type TestedRelease } from './runOldTests.ts';
export type { TestedFile } from './loadTests.ts';
export type { LocatedPlace } from './locate.ts';
export type { ConditionCoverage, Coverage, Gap, RuleCoverage, RulesCoverage } from './coverage/coverage.ts';
export type { ExampleResult, Expectation, PolicyTests, TestSubject } from './testResult.ts';
export type { Mutation, Survivor } from './mutation/mutation.ts';
