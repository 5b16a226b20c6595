import { Option, type Command } from 'commander';
import type { ExplainOptions } from '../commands/explain.ts';
import { keys, threshold } from './options.ts';
import type { Run } from './run.ts';

export function declareExplain(program: Command, run: Run): void {
  program
    .command('explain')
    .summary('explain a code, or a policy in plain English')
    .description(
      'Show the page of a code such as FL0201, with a wrong and a right example; or say a policy in plain English, its sentences numbered.',
    )
    .argument('[codes or policies...]', 'codes, or .disclosure and .rules.json files')
    .addOption(
      new Option('--format <format>', 'how to show it')
        .choices(['text', 'plain', 'markdown', 'json'])
        .default('text'),
    )
    .option('--policy <name>', 'explain this policy only')
    .addOption(keys())
    .addOption(threshold())
    .option('--all', 'show every code')
    .action((names: string[], options: ExplainOptions) =>
      run(async terminal => (await import('../commands/explain.ts')).explain(names, options, terminal)),
    );
}
