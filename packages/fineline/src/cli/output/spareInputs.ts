import { statSync, type BigIntStats } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../usageError.ts';

/**
 * Sees to it that nothing is written over what a run reads, under whatever name, nor over any policy: one may import
 * another.
 * @throws UsageError where something would be.
 */
export function spareInputs(
  outputs: readonly (string | undefined)[],
  inputs: readonly (string | undefined)[],
  folder: string,
): void {
  for (const output of outputs) {
    if (output === undefined || output === '-') continue;
    const read = inputs.find(input => input !== undefined && isOneFile(input, output, folder));
    if (read !== undefined)
      throw new UsageError(
        read === output
          ? `\`${output}\` is read in this run and would be written over: name another file`
          : `\`${output}\` is the file \`${read}\`, which is read in this run and would be written over: name another file`,
      );
    if (output.endsWith('.disclosure'))
      throw new UsageError(
        `\`${output}\` has the name of a policy, which this does not write: name another file`,
      );
  }
}

/** Whether two names lead to one file that is there; a screen or a pipe may be read and written to. */
function isOneFile(one: string, other: string, folder: string): boolean {
  const [first, second] = [statusOf(resolve(folder, one)), statusOf(resolve(folder, other))];
  return first?.isFile() === true && first.dev === second?.dev && first.ino === second.ino;
}

/** Undefined where nothing is there, or what is there cannot be looked at. */
function statusOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}
