import { duckDbEngine } from '@fineline/datasets/engines';
import { heldToReference } from './heldToReference.ts';
import { withParquet } from './withParquet.ts';

heldToReference('DuckDB', (plan, table, options) =>
  withParquet(table, async path => duckDbEngine().run(plan, { path, format: 'parquet' }, options)),
);
