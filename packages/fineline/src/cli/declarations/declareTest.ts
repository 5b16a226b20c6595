import type { Command } from 'commander';
import type { TestOptions } from '../commands/test.ts';
import { aDay, aPercentage, formats } from './options.ts';
import type { Run } from './run.ts';

export function declareTest(program: Command, run: Run): void {
  program
    .command('test')
    .summary('run the tests of policies')
    .description(
      'Run the test blocks of policies. They are judged on the day that they name, else on the first day of their policy.',
    )
    .argument('<path...>', '.disclosure files, or folders of them')
    .addOption(formats('text', 'plain', 'json', 'junit'))
    .option('--policy <name>', 'test this policy only')
    .option('--date <day>', 'the day for tests that name none, YYYY-MM-DD', aDay)
    .option('--coverage', 'show which rules and which sides of their conditions the examples reach')
    .option('--min-coverage <percent>', 'end with 1 when a policy is covered less than this', aPercentage)
    .option(
      '--mutate',
      'try small changes of the rules, and show those that no example notices, each with a test',
    )
    .option(
      '--min-score <percent>',
      'with `--mutate`: end with 1 when fewer of them are noticed',
      aPercentage,
    )
    .option('--watch', 'run again when a file changes')
    .option('--pass-with-no-tests', 'end well where the files have no test')
    .action((names: string[], options: TestOptions) =>
      run(async terminal => (await import('../commands/test.ts')).test(names, options, terminal)),
    );
}
