export { createJudge, type Judge, type JudgeOptions } from './judge.ts';
export { joinVerdicts, worse } from './verdict.ts';
export { statedAgainstRead } from './findings/conflictFindings.ts';
export {
  createTableJudge,
  isAbout,
  type TableFacts,
  type TableGroup,
  type TableJudge,
} from './createTableJudge.ts';
export type {
  Decision,
  Finding,
  FindingState,
  RuleTrace,
  TraceNode,
  UsedFact,
  UsedMeasure,
  Verdict,
  Violating,
} from './decision.ts';
