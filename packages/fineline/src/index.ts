export { compile, type CompiledPolicy, type Host } from '@fineline/compiler';
export { createReader, parsePostLine, parsePosts, readPost, type Frame, type Post } from '@fineline/reading';
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
  type Diagnostic,
  type Facts,
  type LoadedRuleSet,
  type Result,
  type RuleSet,
} from '@fineline/ruleset';
export { createJudge, type Decision, type Finding, type Judge, type Verdict } from '@fineline/runtime';
export { createChecker, type Checker } from './createChecker.ts';
