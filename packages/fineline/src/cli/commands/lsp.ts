import { once } from 'node:events';
import { serve } from '@fineline/language-server';
import { createConnection } from 'vscode-languageserver/node';
import { editorProject, folderOf } from '../../files/editorProject.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import type { Terminal } from '../terminal.ts';

/** How long an author pauses before what takes longer is looked for, in milliseconds. */
const pause = 300;

/**
 * `fineline lsp`: the language server on standard input and output. The connection ends the process when its input ends,
 * with 0 where the editor said goodbye and with 1 where it did not, as the protocol wants it.
 */
export async function lsp({ stdin, folder, today }: Terminal): Promise<ExitCode> {
  const connection = createConnection(stdin, process.stdout);
  serve(connection, {
    today,
    later: work => void setTimeout(work, pause).unref(),
    project: uri => editorProject(folderOf(uri, folder)),
  });
  connection.listen();
  await once(stdin, 'close');
  return exitCodes.fine;
}
