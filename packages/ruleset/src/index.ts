export { capitalized } from './diagnostics/capitalized.ts';
export { codes, type Code } from './diagnostics/codes.ts';
export { bands, codesOf } from './diagnostics/catalogue/bands.ts';
export { catalogue } from './diagnostics/catalogue/catalogue.ts';
export type { Example, Page } from './diagnostics/catalogue/page.ts';
export { closest } from './diagnostics/closest.ts';
export {
  hasErrors,
  type Diagnostic,
  type Fix,
  type Label,
  type Result,
  type Severity,
} from './diagnostics/diagnostic.ts';
export { didYouMean, type WayOut } from './diagnostics/didYouMean.ts';
export { adding, leavingOut, replacing } from './diagnostics/fixes.ts';
export { lineStarts, positionOf, type Position } from './diagnostics/position.ts';
export { both, either } from './diagnostics/lists.ts';
export { listed, quote, shortened } from './diagnostics/quote.ts';
export type { Span } from './diagnostics/span.ts';

export { blankWords } from './vocabulary/blankWords.ts';
export { builtInVocabularies } from './vocabulary/builtInVocabularies.ts';
export { formsOf } from './vocabulary/formsOf.ts';
export {
  facets,
  wordsAtOrAbove,
  type Facet,
  type Vocabularies,
  type VocabularyWord,
} from './vocabulary/vocabulary.ts';

export { builtInFacts, isOfGroup, type FactDefinition, type FactType } from './facts/builtInFacts.ts';
export type {
  CohortFact,
  CohortKind,
  Conflict,
  CustomFact,
  Dispute,
  Evidence,
  Facts,
  Interval,
  Mention,
  NumberFact,
  OtherReaderIdentity,
  ReaderIdentity,
  Reading,
  TextFact,
  WindowFact,
  WordsFact,
  YesNoFact,
} from './facts/facts.ts';
export { isInterval } from './facts/isInterval.ts';
export { isWholeUnit } from './facts/isWholeUnit.ts';
export { timesRatio } from './facts/timesRatio.ts';
export {
  convert,
  dimensionOf,
  normalQuantity,
  unitOf,
  unitSpellings,
  type Dimension,
  type Quantity,
  type Unit,
} from './facts/units.ts';
export { withCommas } from './facts/withCommas.ts';

export type { Clause, ClauseFacet, Grain, Grouping, TableClause } from './rules/clause.ts';
export {
  comparisonsIn,
  type Comparison,
  type Condition,
  type NumberOperator,
  type Operator,
} from './rules/condition.ts';
export { numberRange, type NumberRange } from './facts/numberRange.ts';
export { measureRange } from './rules/measureRange.ts';
export { isKeyValue, isOfOnePerson, isPerGroup, measureType, type Measure } from './rules/measure.ts';
export { isAbout, tablesIn, type Tables } from './rules/tables.ts';
export { isDay } from './rules/isDay.ts';
export type {
  DatasetRoles,
  Day,
  DeclaredFact,
  Effect,
  Guarantee,
  ParentPolicy,
  PhraseSource,
  PolicyHeader,
  PresetUse,
  Rule,
  RuleSet,
  Waiver,
} from './rules/ruleSet.ts';
export { labelOfRule, shortRuleId } from './rules/ruleId.ts';
export type { RulePlace, SourceMap } from './rules/sourceMap.ts';

export { canonicalize } from './loading/canonicalize.ts';
export { digestBytes, digestData, digestText } from './loading/digest.ts';
export { digestVocabularies } from './loading/digestVocabularies.ts';
export { expectLoaded, isResult } from './loading/expectLoaded.ts';
export { findNamedTwice, type NamedTwice } from './loading/findNamedTwice.ts';
export { isObject } from './loading/isObject.ts';
export { loadRuleSet, type LoadedRuleSet } from './loading/loadRuleSet.ts';
export type { Problem } from './loading/problem.ts';
export { schemaErrorInWords, type SchemaError } from './loading/schemaErrorInWords.ts';

export { addSignature, sealEnvelope, type Envelope, type SigningKey } from './evidence/envelope.ts';
export {
  isEnvelope,
  lookInto,
  openEnvelope,
  type Opened,
  type OpenOptions,
  type VerifyingKey,
} from './evidence/openEnvelope.ts';
export {
  openRelease,
  readRelease,
  releaseBytes,
  releaseType,
  type OpenedRelease,
} from './evidence/release.ts';

export type { Writable } from './writable.ts';
