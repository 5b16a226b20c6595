export { runTests, type TestOptions } from './runTests.ts';
export type { TestedFile } from './loadTests.ts';
export type { LocatedPlace } from './locate.ts';
export type { ConditionCoverage, Coverage, Gap, RuleCoverage, RulesCoverage } from './coverage/coverage.ts';
export type { ExampleResult, Expectation, PolicyTests, TestSubject } from './testResult.ts';
