import type { Command } from 'commander';
import type { VerifyOptions } from '../commands/verify.ts';
import { keys, threshold } from './options.ts';
import type { Run } from './run.ts';

export function declareVerify(program: Command, run: Run): void {
  program
    .command('verify')
    .summary('tell whether signed rule sets, decision logs and certificates hold')
    .description(
      'Tell who signed rule sets, and whether decision logs are what was written. Ends with 1 where anything was changed, cut off, put in another order, signed by too few, or not signed.',
    )
    .argument(
      '<file...>',
      'signed .rules.json files, .jsonl logs that `check --log` wrote, or, with `--certificate`, an old and a new policy',
    )
    .addOption(keys())
    .addOption(threshold())
    .option('--head <file>', 'the signed end of the log')
    .option('--replay <policy>', 'judge again by this policy what the log says was judged by it')
    .option(
      '--certificate <file>',
      'check the proof that the second policy lets nothing through that the first one stopped',
    )
    .option('--policy <name>', 'with `--certificate`: the policy of that name')
    .action((files: string[], options: VerifyOptions) =>
      run(async terminal => (await import('../commands/verify.ts')).verify(files, options, terminal)),
    );
}
