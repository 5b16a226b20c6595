import { clickHouseEngine, tableUrl } from '@fineline/datasets/engines';
import { heldToReference } from './heldToReference.ts';
import { withClickHouseTable } from './withClickHouseTable.ts';

const { FINELINE_CLICKHOUSE: server } = process.env;

heldToReference(
  'ClickHouse',
  server === undefined
    ? undefined
    : (plan, table, options) =>
        withClickHouseTable([server], table, async address =>
          clickHouseEngine.run(plan, tableUrl(address)!, options),
        ),
);
