export { clickHouseEngine } from './clickhouse.ts';
export { duckDbEngine, type DuckDbOptions, type FileSource } from './duckdb.ts';
export { postgresEngine } from './postgres.ts';
export { tableUrl, withoutPassword, type TableUrl } from './tableUrl.ts';
export { isUnreadable, type Unreadable } from './unreadable.ts';
