export { createJudge, type Judge, type JudgeOptions } from './judge.ts';
export { joinVerdicts, worse } from './verdict.ts';
export { statedAgainstRead } from './findings/conflictFindings.ts';
export type { Decision, Finding, FindingState, RuleTrace, TraceNode, UsedFact, Verdict } from './decision.ts';
