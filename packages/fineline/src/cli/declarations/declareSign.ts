import type { Command } from 'commander';
import type { SignOptions } from '../commands/sign.ts';
import type { Run } from './run.ts';

export function declareSign(program: Command, run: Run): void {
  program
    .command('sign')
    .summary('sign a rule set, approvals, or the end of a decision log')
    .description(
      'Sign what a policy compiles to, so that whoever judges by it can tell whose it is: a DSSE envelope with an Ed25519 signature. What is signed is signed once more. Approvals (.json) are signed as they stand; of a decision log (.jsonl) its end is signed.',
    )
    .argument('[file]', 'a .disclosure, a .rules.json, a .json or a .jsonl file')
    .option('--key <file>', 'the private key, in PEM')
    .option('--new-key <name>', 'make NAME.key.pem and NAME.pub.pem')
    .option('-o, --output <file>', 'where to write; - prints it; beside the file unless told otherwise')
    .option('--policy <name>', 'sign this policy')
    .option('--previous <policy>', 'the release that this one takes the place of')
    .action((file: string | undefined, options: SignOptions) =>
      run(async terminal => (await import('../commands/sign.ts')).sign(file, options, terminal)),
    );
}
