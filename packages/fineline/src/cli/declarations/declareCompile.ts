import { Option, type Command } from 'commander';
import type { CompileOptions } from '../commands/compile.ts';
import type { Run } from './run.ts';

export function declareCompile(program: Command, run: Run): void {
  program
    .command('compile')
    .summary('write the rule set of a policy')
    .description(
      'Compile a policy to a rule set (JSON) and its source map, beside the policy unless told otherwise.',
    )
    .argument('<path...>', '.disclosure files, or folders of them')
    .option('-o, --output <file>', 'where to write; - prints the rule set')
    .option('--policy <name>', 'compile this policy only')
    .option('--check <file>', 'write nothing; end with 1 when this file is stale')
    .addOption(
      new Option('--format <format>', 'how to say what is wrong').choices(['text', 'json']).default('text'),
    )
    .action((names: string[], options: CompileOptions) =>
      run(async terminal => (await import('../commands/compile.ts')).compile(names, options, terminal)),
    );
}
