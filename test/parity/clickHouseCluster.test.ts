import { clickHouseEngine, tableUrl } from '@fineline/datasets/engines';
import { heldToReference } from './heldToReference.ts';
import { withClickHouseTable } from './withClickHouseTable.ts';

const { FINELINE_CLICKHOUSE: server, FINELINE_CLICKHOUSE_SHARD: shard } = process.env;

heldToReference(
  'a cluster of ClickHouse',
  server === undefined || shard === undefined
    ? undefined
    : (plan, table, options) =>
        withClickHouseTable([server, shard], table, async address =>
          clickHouseEngine.run(plan, tableUrl(address)!, options),
        ),
  // What a server alone says without keys, several say as well.
  [true],
);
