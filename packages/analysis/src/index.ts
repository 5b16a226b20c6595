export { compare, type CompareOptions } from './comparing/compare.ts';
export type {
  ComparedPolicy,
  Difference,
  DiffVerdict,
  Move,
  PolicyDiff,
  RuleDiff,
} from './comparing/policyDiff.ts';
export type { Subject } from './comparing/subjects.ts';
export type { Days } from './world/dayCells.ts';
export type { RegionPart } from './world/factCells.ts';
export { proveGuarantee, type Counterexample, type Proof } from './proving/proveGuarantee.ts';
export { looseOverrides, type LooseOverride, type Unproved } from './proving/proveOverrides.ts';
export { factsInWords } from './words/factsInWords.ts';
export type { Example } from './world/createWorld.ts';
