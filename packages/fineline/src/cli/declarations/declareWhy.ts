import type { Command } from 'commander';
import type { WhyOptions } from '../commands/why.ts';
import { formats, keys, threshold, today } from './options.ts';
import type { Run } from './run.ts';

export function declareWhy(program: Command, run: Run): void {
  program
    .command('why')
    .summary('tell why two posts are judged differently')
    .description(
      'Hold two posts against a policy: the facts in which they differ, the rules that stop one of them alone, and how little would make it fare like the other.',
    )
    .argument('<policy and posts...>', 'a policy, unless the settings name one, and two posts')
    .addOption(formats('text', 'plain', 'json'))
    .option('--policy <name>', 'judge by this policy')
    .addOption(today())
    .addOption(keys())
    .addOption(threshold())
    .action((names: string[], options: WhyOptions) =>
      run(async terminal => (await import('../commands/why.ts')).why(names, options, terminal)),
    );
}
