export { compare, type CompareOptions } from './comparing/compare.ts';
export { replay } from './comparing/replay.ts';
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
export { amountInWords, factTitle, mayBeBelowZero } from './words/factTitle.ts';
export { factsInWords } from './words/factsInWords.ts';
export { lengthUnit, type LengthUnit } from './words/lengthUnit.ts';
export { guaranteeInWords } from './words/guaranteeInWords.ts';
export type { Example } from './world/world.ts';
export { findIdle, findIdleSteps, type OwnRules } from './idle/findIdle.ts';
export { finish, type Steps } from './stepping/finish.ts';
export type { Idleness } from './idle/idleness.ts';
export { createWayFinder, type WayFinder } from './passing/createWayFinder.ts';
export {
  contrast,
  type Contrast,
  type ContrastSide,
  type FactContrast,
  type RuleContrast,
} from './contrasting/contrast.ts';
export type { ContrastedPost } from './contrasting/contrastedPost.ts';
export type { Certificate, CertifiedSubject } from './certifying/certificate.ts';
export { certify } from './certifying/certify.ts';
export { readCertificate } from './certifying/readCertificate.ts';
export { refuseCertificate } from './certifying/refuseCertificate.ts';
export { faultInCertificate } from './certifying/faultInCertificate.ts';
export { meaningDigest, type Meaning, type MeaningOptions } from './meaning/meaningDigest.ts';
