import { printable } from '@fineline/report';
import { withCommas, type Diagnostic } from '@fineline/ruleset';
import { fileProblem } from '../../files/fileProblem.ts';
import { addToLedger, type LedgerLine } from '../../files/releaseLedger.ts';
import { createBreaths } from '../../judging/breaths.ts';
import { cannotWrite } from '../../terminal/cannotWrite.ts';
import { exitCodes, type ExitCode } from '../../terminal/exitCodes.ts';
import { codeAtEnd } from '../../terminal/standardOutput.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';
import { judgeInputs } from './judgeInputs.ts';
import { prepareCheck, type CheckOptions } from './prepareCheck.ts';

/** `fineline check POLICY INPUT…`: judges every post by every policy, in the order of the arguments. */
export async function check(
  names: readonly string[],
  options: CheckOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const prepared = await prepareCheck(names, options, version, terminal);
  if (typeof prepared === 'number') return prepared;
  const { files, run, writers, interrupted } = prepared;
  let { code } = prepared;
  const breaths = createBreaths();
  for await (const many of judgeInputs(files, run, terminal, interrupted)) {
    for (const { judged, lines, own } of many) {
      if (own > code) code = own;
      for (const { write, writeLines } of writers) {
        const full = judged ? write(judged) : lines && writeLines?.(lines.bytes);
        if (full) await full;
      }
      run.progress.count(judged ? 1 : (lines?.count ?? 0));
      if (breaths.isDue()) await breaths.take();
      if (interrupted.aborted) break;
    }
    if (interrupted.aborted) break;
  }
  run.progress.close();
  if (interrupted.aborted) {
    code = exitCodes.couldNotRun;
    run.report([interruption(run.progress.counted())], {});
  }
  for (const writer of writers) await writer.close();
  if (options.release) record(run.released, codeAtEnd(code), options, terminal);
  run.tables.unlock?.();
  run.log?.close();
  return code;
}

/** Reports outlive the exit code, and what they do not name would pass for judged. */
function interruption(counted: string): Diagnostic {
  const help = 'Run it again, and publish nothing that it does not name.';
  return fileProblem('FL0919', '-', `interrupted after ${counted}: the others were not judged`, help);
}

/** Writes what is released to the ledger, and says so. What is to be run again would stand there twice. */
function record(
  released: readonly LedgerLine[],
  code: ExitCode,
  { ledger = '' }: CheckOptions,
  { folder, err }: Terminal,
): void {
  const name = printable(ledger);
  if (code === exitCodes.couldNotRun)
    return err(`${name}: nothing was added, for not everything was judged and told\n`);
  const groups = new Map(released.map(line => [JSON.stringify(line), line]));
  if (groups.size === 0) return err(`${name}: nothing was added, for no table passes\n`);
  try {
    addToLedger(ledger, folder, [...groups.values()]);
  } catch (error) {
    throw new UsageError(cannotWrite(ledger, error));
  }
  err(`${name}: ${withCommas(groups.size)} ${groups.size === 1 ? 'group' : 'groups'} added\n`);
}
