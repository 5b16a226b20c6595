// Commands are loaded when they are called: `--version` does not wait for a parser.
import { Command, CommanderError, Option } from 'commander';
import { createTerminal, type ColorChoice } from '../terminal/createTerminal.ts';
import { exitCodes, type ExitCode } from '../terminal/exitCodes.ts';
import { codeAtEnd, writeErr } from '../terminal/standardOutput.ts';
import { declareCheck } from './declarations/declareCheck.ts';
import { declareCompile } from './declarations/declareCompile.ts';
import { declareCompletion } from './declarations/declareCompletion.ts';
import { declareDiff } from './declarations/declareDiff.ts';
import { declareExplain } from './declarations/declareExplain.ts';
import { declareFmt } from './declarations/declareFmt.ts';
import { declareInit } from './declarations/declareInit.ts';
import { declareLint } from './declarations/declareLint.ts';
import { declareLsp } from './declarations/declareLsp.ts';
import { declarePlayground } from './declarations/declarePlayground.ts';
import { declareRead } from './declarations/declareRead.ts';
import { declareReport } from './declarations/declareReport.ts';
import { declareServe } from './declarations/declareServe.ts';
import { declareSign } from './declarations/declareSign.ts';
import { declareSql } from './declarations/declareSql.ts';
import { declareTest } from './declarations/declareTest.ts';
import { declareVerify } from './declarations/declareVerify.ts';
import { declareWhy } from './declarations/declareWhy.ts';
import { refuseSecondValues } from './declarations/options.ts';
import type { Run } from './declarations/run.ts';

/** Runs the command that the arguments name and gives the exit code. */
export async function runProgram(argv: readonly string[], version: string): Promise<ExitCode> {
  let code: ExitCode = exitCodes.fine;
  const run: Run = async command => {
    code = codeAtEnd(await command(createTerminal(program.opts<{ color: ColorChoice }>().color)));
  };
  let said = '';
  const program = createProgram(version, run, argv[0], text => (said += text));
  try {
    await program.parseAsync(namesNothing(argv) ? [argv[0]!] : [...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (said !== '') writeErr((await import('@fineline/report')).printableLines(said));
    return error.exitCode === 0 ? exitCodes.fine : exitCodes.couldNotRun;
  }
}

/** Of a command that is not there, no option is looked at: `--help` would answer as if it were. */
function namesNothing([first = '-']: readonly string[]): boolean {
  return !first.startsWith('-') && first !== 'help' && !Object.hasOwn(commands, first);
}

/** A program that knows the command named first, which makes a start shorter; or all where none is. */
export function createProgram(
  version: string,
  run: Run,
  first: string | undefined,
  wrong: (text: string) => void = () => {},
): Command {
  const program = new Command('fineline')
    .description('Hold what you publish against a disclosure policy.')
    .version(version, '--version', 'print the version')
    .addOption(
      new Option('--color <when>', 'colour the output').choices(['auto', 'always', 'never']).default('auto'),
    )
    .showSuggestionAfterError()
    .configureOutput({ outputError: wrong })
    .exitOverride()
    .addHelpText('after', exitCodeHelp);

  const named = first !== undefined && Object.hasOwn(commands, first);
  for (const name of named ? [first] : Object.keys(commands)) commands[name]!(program, run, version);
  for (const command of program.commands) refuseSecondValues(command);
  return program;
}

/** Every command, in the order in which they are told of. */
const commands: Readonly<Record<string, (program: Command, run: Run, version: string) => void>> = {
  init: declareInit,
  check: declareCheck,
  lint: declareLint,
  explain: declareExplain,
  test: declareTest,
  fmt: declareFmt,
  compile: declareCompile,
  diff: declareDiff,
  why: declareWhy,
  read: declareRead,
  report: declareReport,
  sql: declareSql,
  sign: declareSign,
  verify: declareVerify,
  playground: declarePlayground,
  serve: declareServe,
  lsp: declareLsp,
  completion: (program, run, version) =>
    declareCompletion(program, run, () => createProgram(version, run, undefined)),
};

const exitCodeHelp = `
Exit codes:
  0  fine
  1  findings: a post that may not go out as it is, a policy with a problem, a file that is stale or to be formatted
  2  could not run: usage, unreadable input, no file matched, a policy that does not compile
  3  a bug of ours`;
