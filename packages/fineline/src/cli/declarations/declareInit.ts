import type { Command } from 'commander';
import type { InitOptions } from '../commands/init.ts';
import type { Run } from './run.ts';

export function declareInit(program: Command, run: Run): void {
  program
    .command('init')
    .summary('start a policy')
    .description(
      'Write a policy with tests, a post that passes, one that does not, and a CI workflow. Nothing that is there is written over.',
    )
    .argument('[folder]', 'where to write', '.')
    .option('--force', 'write over what is there')
    .action((directory: string, options: InitOptions) =>
      run(async terminal => (await import('../commands/init.ts')).init(directory, options, terminal)),
    );
}
