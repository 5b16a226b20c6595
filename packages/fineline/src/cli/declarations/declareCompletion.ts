import { Argument, type Command } from 'commander';
import { exitCodes } from '../../terminal/exitCodes.ts';
import type { Shell } from '../completion/completionScript.ts';
import type { Run } from './run.ts';

export function declareCompletion(program: Command, run: Run, whole: () => Command): void {
  program
    .command('completion')
    .summary('complete what is typed in a shell')
    .description(
      'Print a script that lets a shell complete commands, options and files: in bash and zsh `eval "$(fineline completion bash)"`, in fish `fineline completion fish | source`, in PowerShell `fineline completion powershell | Out-String | Invoke-Expression`.',
    )
    .addArgument(
      new Argument('<shell>', 'bash, zsh, fish or powershell').choices(['bash', 'zsh', 'fish', 'powershell']),
    )
    .action((shell: Shell) =>
      run(async ({ out }) => {
        const { completionScript } = await import('../completion/completionScript.ts');
        await out(completionScript(shell, whole()));
        return exitCodes.fine;
      }),
    );
}
