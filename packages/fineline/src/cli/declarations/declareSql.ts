import { Option, type Command } from 'commander';
import type { SqlOptions } from '../commands/sql.ts';
import { keys, threshold } from './options.ts';
import type { Run } from './run.ts';

export function declareSql(program: Command, run: Run): void {
  program
    .command('sql')
    .summary('print the queries that a policy needs')
    .description(
      'Print the queries that give what the rules about a table need, with what stands in each answer, and what `check` works out of it besides. Persons, keys and sensitive values are compared as text; what is added up, or ordered, is a number.',
    )
    .argument('<policy>', 'a .disclosure or .rules.json file')
    .addOption(
      new Option('--dialect <dialect>', 'the database that they are for')
        .choices(['duckdb', 'postgres', 'clickhouse', 'spark', 'trino', 'bigquery', 'snowflake'])
        .makeOptionMandatory(),
    )
    .option('--policy <name>', 'the queries of this policy')
    .addOption(keys())
    .addOption(threshold())
    .option('--as <dataset>', 'the dataset that the table is')
    .option(
      '--table <name>',
      'what the table is called in the database (as the dataset unless told otherwise)',
    )
    .action((file: string, options: SqlOptions) =>
      run(async terminal => (await import('../commands/sql.ts')).sql(file, options, terminal)),
    );
}
