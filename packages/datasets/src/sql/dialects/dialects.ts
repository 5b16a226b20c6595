import { bigquery } from './bigquery.ts';
import { clickhouse } from './clickhouse.ts';
import type { Dialect, DialectName } from './dialect.ts';
import { duckdb } from './duckdb.ts';
import { postgres } from './postgres.ts';
import { snowflake } from './snowflake.ts';
import { spark } from './spark.ts';
import { trino } from './trino.ts';

/** Every dialect by its name. */
export const dialects: Readonly<Record<DialectName, Dialect>> = {
  duckdb,
  postgres,
  clickhouse,
  spark,
  trino,
  bigquery,
  snowflake,
};
