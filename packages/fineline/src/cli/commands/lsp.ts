import { serveEditor } from '../../editor/serveEditor.ts';
import { exitCodes, type ExitCode } from '../../terminal/exitCodes.ts';
import { standardOutput } from '../../terminal/standardOutput.ts';
import type { Terminal } from '../../terminal/terminal.ts';

/** `fineline lsp`: the language server on standard input and output. */
export async function lsp({ stdin, folder, today }: Terminal): Promise<ExitCode> {
  await serveEditor({ stdin, stdout: standardOutput(), folder, today });
  return exitCodes.fine;
}
