import type { Command } from 'commander';
import type { ReadOptions } from '../commands/read.ts';
import { formats, keys, readers, threshold } from './options.ts';
import type { Run } from './run.ts';

export function declareRead(program: Command, run: Run): void {
  program
    .command('read')
    .summary('show the facts read from posts')
    .description(
      'Show what is read from posts, with the words that show it. With a policy, its words take part.',
    )
    .argument('<posts...>', 'posts, and at most one policy whose words take part')
    .addOption(formats('text', 'json', 'jsonl'))
    .option('--policy <name>', 'read with the words of this policy')
    .addOption(keys())
    .addOption(threshold())
    .addOption(readers())
    .action((names: string[], options: ReadOptions) =>
      run(async terminal => (await import('../commands/read.ts')).read(names, options, terminal)),
    );
}
