import type { Dialect, DialectName } from './dialect.ts';
import { bigquery } from './dialects/bigquery.ts';
import { clickhouse } from './dialects/clickhouse.ts';
import { duckdb } from './dialects/duckdb.ts';
import { postgres } from './dialects/postgres.ts';
import { snowflake } from './dialects/snowflake.ts';
import { spark } from './dialects/spark.ts';
import { trino } from './dialects/trino.ts';

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
