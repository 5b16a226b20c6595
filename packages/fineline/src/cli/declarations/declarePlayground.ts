import type { Command } from 'commander';
import type { PlaygroundOptions } from '../commands/playground.ts';
import type { Run } from './run.ts';

export function declarePlayground(program: Command, run: Run): void {
  program
    .command('playground')
    .summary('try policies and posts on a page')
    .description(
      'Serve the page on which a policy, a post or a table and the decision stand side by side, to this machine alone, until Ctrl-C. Standard output gets the address. Nothing that is typed there leaves the page.',
    )
    .option('--out <file>', 'serve nothing; write the page, which is one file, here')
    .option('--open', 'open it in the browser')
    .action((options: PlaygroundOptions) =>
      run(async terminal => (await import('../commands/playground.ts')).playground(options, terminal)),
    );
}
