import { Option, type Command } from 'commander';
import type { Run } from './run.ts';

export function declareLsp(program: Command, run: Run): void {
  program
    .command('lsp')
    .summary('answer an editor')
    .description(
      'Speak the language server protocol on standard input and output: mistakes as you type, fixes, completion, plain English under the cursor, renaming across files. Editors start this by themselves.',
    )
    .option('--stdio', 'speak on standard input and output, the only way there is')
    .addOption(new Option('--clientProcessId <id>', 'the editor, as some of them say').hideHelp())
    .action(() => run(async terminal => (await import('../commands/lsp.ts')).lsp(terminal)));
}
