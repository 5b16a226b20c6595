import { Option, type Command } from 'commander';
import type { LintOptions } from '../commands/lint.ts';
import { formats } from './options.ts';
import type { Run } from './run.ts';

export function declareLint(program: Command, run: Run, version: string): void {
  program
    .command('lint')
    .summary('say everything that can be said about a policy')
    .description('Check policies and say what is wrong, where, and the way out.')
    .argument('<path...>', '.disclosure files, or folders of them')
    .addOption(formats('text', 'plain', 'json', 'sarif', 'github'))
    .addOption(
      new Option('--fail-on <severity>', 'end with 1 from this severity upwards')
        .choices(['error', 'warning'])
        .default('error'),
    )
    .option('--fix', 'write the fixes that are safe, and show what remains')
    .option('--dry-run', 'with --fix: write nothing, say what would be fixed')
    .option(
      '--previous <policy>',
      'the release before, also git:REF:PATH: too low a version and waivers of rules that changed are errors',
    )
    .action((names: string[], options: LintOptions) =>
      run(async terminal => (await import('../commands/lint.ts')).lint(names, options, version, terminal)),
    );
}
