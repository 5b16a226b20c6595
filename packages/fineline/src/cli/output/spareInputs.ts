import { UsageError } from '../../terminal/usageError.ts';
import { isOneFile } from './isOneFile.ts';

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
