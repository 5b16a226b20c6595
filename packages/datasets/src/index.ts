export type {
  Coarser,
  Engine,
  GroupValues,
  LinkedTable,
  MeasureValue,
  MeasureValues,
  OpenTable,
  Population,
  ReleasedGroup,
  RunOptions,
  TableChange,
} from './plan/engine.ts';
export type { DialectName } from './sql/dialects/dialect.ts';
export { dialects } from './sql/dialects/dialects.ts';
export { howToReadLines } from './sql/howToRead.ts';
export { planStatements, type Statement } from './sql/planStatements.ts';
export type { Refusal } from './sql/refusals.ts';
export { planTable, rolesOf, type Plan, type PlannedGrouping } from './plan/plan.ts';
export { referenceEngine, runReference } from './reference/runReference.ts';
export { asWritten, identifyingColumns } from './reference/asWritten.ts';
export { numberOf, textOf, valuesOf, type Cell, type Column, type Table } from './table/table.ts';
export { readTable } from './reading/readTable.ts';
export { numbersAsWritten } from './reading/writtenNumbers.ts';
export {
  createTableChecker,
  tableFacts,
  type CheckTableOptions,
  type TableChecker,
} from './createTableChecker.ts';
export { columnsOf } from './problems/columnProblems.ts';
export { datasetsFor } from './plan/datasetsFor.ts';
export type { Way } from './passing/findWaysInMemory.ts';
export { writeTable } from './reading/writeTable.ts';
export { comparesReleases, releasedGroups } from './releasedGroups.ts';
export { individualRisk } from './estimates/individualRisk.ts';
export { populationUniqueness, type PopulationUniqueness } from './estimates/populationUniqueness.ts';
export { sudaScores } from './estimates/sudaScores.ts';
export { narrowestInterval } from './protection/narrowestInterval.ts';
export type { CellKey } from './protection/publishedCells.ts';
export type { PublishedRow, PublishedTable } from './protection/publishedTable.ts';
export { toNumber, type Fraction, type Rational } from './protection/rational.ts';
export {
  suppressedIntervals,
  type AuditOptions,
  type Contradiction,
  type ProtectionAudit,
  type SuppressedCell,
  type SuppressedInterval,
} from './protection/suppressedIntervals.ts';
export type { Bounds } from './protection/tableau.ts';
