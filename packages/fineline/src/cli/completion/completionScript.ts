import type { Command } from 'commander';
import { bashScript } from './bashScript.ts';
import { commandsOf, type KnownCommand } from './commandsOf.ts';
import { fishScript } from './fishScript.ts';
import { powershellScript } from './powershellScript.ts';
import { zshScript } from './zshScript.ts';

/** The shells that there is a script for. */
export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell';

const scripts: { readonly [S in Shell]: (commands: readonly KnownCommand[]) => string } = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

/** The script after which a shell completes what is typed behind `fineline`, made from the command line as it is. */
export function completionScript(shell: Shell, program: Command): string {
  return scripts[shell](commandsOf(program));
}
