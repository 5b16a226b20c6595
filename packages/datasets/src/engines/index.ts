export { clickHouseEngine } from './clickHouseEngine.ts';
export { combinationsOfFile, type CombinationsAsked } from './combinationsOfFile.ts';
export { duckDbEngine, type DuckDbOptions } from './duckdb.ts';
export { formatOf, type FileFormat, type FileSource } from './sources/fileSource.ts';
export type { PassingCombinations } from './passingCombinations.ts';
export { postgresEngine } from './postgresEngine.ts';
export { tableUrl, withoutPassword, type TableUrl } from './sources/tableUrl.ts';
export { isUnreadable, type Unreadable } from './sources/unreadable.ts';
