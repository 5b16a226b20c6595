import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { messagesInOrder, serve } from '@fineline/language-server';
import type { Day } from '@fineline/ruleset';
import { createConnection } from 'vscode-languageserver/node';
import { editorProject, folderOf } from './editorProject.ts';

/** Where an editor talks to its server. */
export interface EditorTerminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  /** The project, where the editor names none. */
  readonly folder: string;
  /** Today, in UTC. */
  readonly today: () => Day;
}

/** How long an author pauses before what takes longer is looked for, in milliseconds. */
const pause = 300;

/**
 * The language server over two streams, with the files of this machine and their past in git. The connection ends the
 * process when its input ends, with 0 where the editor said goodbye and with 1 where it did not, as the protocol wants it.
 */
export async function serveEditor({ stdin, stdout, folder, today }: EditorTerminal): Promise<void> {
  const connection = createConnection(stdin, stdout, messagesInOrder());
  serve(connection, {
    today,
    later: work => void setTimeout(work, pause).unref(),
    soon: work => void setImmediate(work),
    project: uri => editorProject(folderOf(uri, folder)),
  });
  connection.listen();
  await once(stdin, 'close');
}
