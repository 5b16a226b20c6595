import { postgresEngine, tableUrl } from '@fineline/datasets/engines';
import { heldToReference } from './heldToReference.ts';
import { withPostgresTable } from './withPostgresTable.ts';

const { FINELINE_POSTGRES: server } = process.env;

heldToReference(
  'PostgreSQL',
  server === undefined
    ? undefined
    : (plan, table, options) =>
        withPostgresTable(server, table, async address =>
          postgresEngine.run(plan, tableUrl(address)!, options),
        ),
);
