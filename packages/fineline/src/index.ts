export { createChecker, createCheckers, type Checker } from '@fineline/checking';
export { compile, type CompiledPolicy, type Host } from '@fineline/compiler';
export { format } from '@fineline/formatter';
export type { ReadProblem } from '@fineline/language';
export {
  createReader,
  parsePostLine,
  parsePosts,
  readPost,
  recentAnswers,
  type Answer,
  type AnswerCache,
  type Askable,
  type Asked,
  type Frame,
  type OtherReader,
  type Others,
  type Post,
  type Reader,
  type StopSignal,
  type WordsFound,
} from '@fineline/reading';
export {
  describeDecision,
  describeDiagnostics,
  diagnosticsJson,
  renderDecision,
  renderDiagnostics,
  type Judged,
} from '@fineline/report';
export {
  loadRuleSet,
  type Clause,
  type Code,
  type CohortFact,
  type Condition,
  type CustomFact,
  type Day,
  type Diagnostic,
  type Effect,
  type Evidence,
  type Facet,
  type Facts,
  type Fix,
  type Guarantee,
  type Interval,
  type Label,
  type LoadedRuleSet,
  type NumberFact,
  type Problem,
  type Result,
  type Rule,
  type RuleSet,
  type Severity,
  type SourceMap,
  type Span,
  type TextFact,
  type Vocabularies,
  type VocabularyWord,
  type Waiver,
  type WindowFact,
  type WordsFact,
  type YesNoFact,
} from '@fineline/ruleset';
export {
  createJudge,
  createTracingJudge,
  type Decision,
  type Finding,
  type FindingState,
  type Judge,
  type JudgeOptions,
  type Remedy,
  type RuleTrace,
  type Verdict,
} from '@fineline/runtime';
export { runTests, type ExampleResult, type PolicyTests, type TestedFile } from '@fineline/testing';
export { createGate, type Gate } from './gate/createGate.ts';
export type { DecisionEvent } from './gate/decisionEvent.ts';
export type { GateAnswer, GatePost } from './gate/gateAnswer.ts';
export type { GateOptions } from './gate/gateOptions.ts';
export { RuleSetError, type RuleSetProblem } from './gate/ruleSetError.ts';
export type { StandardIssue, StandardResult, StandardSchema } from './gate/standardSchema.ts';
