import { Option, type Command } from 'commander';
import type { FmtOptions } from '../commands/fmt.ts';
import type { Run } from './run.ts';

export function declareFmt(program: Command, run: Run): void {
  program
    .command('fmt')
    .summary('lay policies out')
    .description('Write policies anew in the one layout that they have, and name those that changed.')
    .argument('<path...>', '.disclosure files, folders of them, or - for standard input')
    .option('--check', 'write nothing; name the files that would change and end with 1')
    .addOption(
      new Option('--diff', 'write nothing; show what would change and end with 1').conflicts('check'),
    )
    .action((names: string[], options: FmtOptions) =>
      run(async terminal => (await import('../commands/fmt.ts')).fmt(names, options, terminal)),
    );
}
