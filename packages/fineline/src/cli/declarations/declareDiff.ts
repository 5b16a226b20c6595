import { Option, type Command } from 'commander';
import type { DiffOptions } from '../commands/diff.ts';
import { formats, keys, threshold, today } from './options.ts';
import type { Run } from './run.ts';

export function declareDiff(program: Command, run: Run): void {
  program
    .command('diff')
    .summary('tell what changed between two policies')
    .description(
      'Compare two policies for every combination of facts: what the new one lets through that the old one stopped, and the other way round, each with a post on which they differ.',
    )
    .argument('<old>', 'a .disclosure or .rules.json file, signed or not, or git:REF:PATH')
    .argument('<new>', 'a .disclosure or .rules.json file, signed or not, or git:REF:PATH')
    .addOption(formats('text', 'plain', 'markdown', 'html', 'json'))
    .addOption(
      new Option('--fail-on <verdict>', 'end with 1 where the new policy is looser, or differs at all')
        .choices(['looser', 'any', 'never'])
        .default('never'),
    )
    .option('--policy <name>', 'compare this policy')
    .option(
      '--approvals <file>',
      'what was agreed to, .json: it is shown all the same, and stops nothing; with `--key` it has to be signed',
    )
    .option('--baseline <file>', 'the last release that was approved: small steps since then add up')
    .option(
      '--replay <posts>',
      'judge posts of the past (a file, or a pattern in quotes) by both, and tell which are judged otherwise',
    )
    .option(
      '--certificate <file>',
      'write why the new policy lets nothing through that the old one stopped, step by step; end with 1 where it does',
    )
    .addOption(today())
    .addOption(keys())
    .addOption(threshold())
    .action((old: string, now: string, options: DiffOptions) =>
      run(async terminal => (await import('../commands/diff.ts')).diff(old, now, options, terminal)),
    );
}
