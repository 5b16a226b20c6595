// A check of files, without an option, is what is asked most. It needs nobody who knows all commands and their options: to
// load that takes as long as to judge a post.
import { plainCheck } from './commands/plainCheck.ts';
import { createTerminal } from '../terminal/createTerminal.ts';
import type { ExitCode } from '../terminal/exitCodes.ts';
import { codeAtEnd } from '../terminal/standardOutput.ts';

/** Runs the command line on its arguments and gives the exit code. */
export async function runCommandLine(argv: readonly string[], version: string): Promise<ExitCode> {
  const [command, ...names] = argv;
  const isPlain = names.length > 0 && names.every(name => !name.startsWith('-'));
  if (command !== 'check' || !isPlain) return (await import('./program.ts')).runProgram(argv, version);
  const { check } = await import('./commands/check.ts');
  return codeAtEnd(await check(names, plainCheck, version, createTerminal('auto')));
}
