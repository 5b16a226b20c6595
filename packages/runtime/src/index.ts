export { createJudge, type Judge, type JudgeOptions } from './judge.ts';
export { createTracingJudge } from './createTracingJudge.ts';
export { createFiguresJudge } from './createFiguresJudge.ts';
export { createSieve, type Sieve, type Sifted } from './createSieve.ts';
export type { FoundRule } from './sifting/foundRules.ts';
export { whyNotInForce } from './rules/inForce.ts';
export { atLeastAsSevere, failsGate, joinVerdicts, severity, worse } from './decisions/verdict.ts';
export { statedAgainstRead } from './findings/conflictFindings.ts';
export { createTableJudge, type TableJudge } from './createTableJudge.ts';
export { createTracingTableJudge } from './createTracingTableJudge.ts';
export { columnRules, type ColumnProblem } from './findings/columnFindings.ts';
export type { BlankedCell } from './decisions/blankedCell.ts';
export type { TableFacts } from './tables/tableFacts.ts';
export type { TableGroup } from './tables/tableGroup.ts';
export type {
  Bin,
  Decision,
  FactChange,
  Finding,
  FindingState,
  Remedy,
  RuleLeft,
  RuleTrace,
  TraceNode,
  UsedFact,
  UsedMeasure,
  Verdict,
  Violating,
} from './decisions/decision.ts';
