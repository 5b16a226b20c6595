import { Option, type Command } from 'commander';
import type { CheckOptions } from '../commands/checkOptions.ts';
import { plainCheck } from '../commands/plainCheck.ts';
import { aSize, formats, keys, readers, repeated, threshold, today } from './options.ts';
import type { Run } from './run.ts';

export function declareCheck(program: Command, run: Run, version: string): void {
  program
    .command('check')
    .summary('judge posts by a policy')
    .description(
      'Judge posts and tables by the policies that a file declares. A policy is a .disclosure or a .rules.json file; tables are .csv and .tsv files, packed (.csv.gz) or not, .parquet, .arrow, .feather and .sqlite files (file.sqlite#table), patterns of them in quotes that are one table with one decision (without quotes each file is a table of its own), and addresses such as postgres://host/db#table and clickhouse://host/db#table; all else is a post: .md and .txt with front matter, .json, .jsonl, .ndjson, or - for standard input. Patterns (posts/*.md) find A.MD as well, and pass over hidden files and node_modules unless they name them.',
    )
    .argument('<policy and inputs...>', 'policies, posts and tables, in any order')
    .addOption(formats('text', 'plain', 'json', 'jsonl', 'sarif', 'junit', 'github', 'markdown', 'html'))
    .option('--policy <name>', 'judge by this policy only')
    .addOption(today())
    .addOption(
      new Option(
        '--fail-on <effect>',
        'end with 1 where a post breaks a rule of this effect or a graver one, or is not known to keep it',
      )
        .choices(['deny', 'review', 'warn', 'never'])
        .default(plainCheck.failOn),
    )
    .option('--as <dataset>', 'judge tables as this dataset, .json and .jsonl among them')
    .addOption(
      repeated(
        '--state <fact=value>',
        'what is stated of the tables: their channel, audience, consent or campaign, or a fact that the policy declares',
      ),
    )
    .option(
      '--groups',
      'show the keys of the groups of a table that break a rule, in every format, and keep those that rules look at in the log',
    )
    .option('--roles <file>', 'datasets that say what the columns of tables are, where the policy does not')
    .option(
      '--ledger <file>',
      'what was released before, one group a line, .jsonl; empty before the first release',
    )
    .option('--release', 'add the groups of the tables that pass to the ledger')
    .addOption(
      repeated('--population <name=file>', 'the table of a population that rules count in by this name'),
    )
    .addOption(
      repeated(
        '--linked <file>',
        'a table that is published together with those judged, as `name=file` where it is another dataset',
      ),
    )
    .option(
      '--memory <size>',
      'what a table may take of memory before it goes to disk, such as 300MB; most need 100MB',
      aSize,
    )
    .addOption(keys())
    .addOption(threshold())
    .option('--log <file>', 'add every decision to this log, .jsonl')
    .addOption(readers())
    .option('--no-rewrites', 'do not look for other words, or changes of a table, that would pass')
    .action((names: string[], options: CheckOptions) =>
      run(async terminal => (await import('../commands/check.ts')).check(names, options, version, terminal)),
    );
}
