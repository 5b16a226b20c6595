import { moduleNames } from '@fineline/language';
import { messagesInOrder, serve, type Project } from '@fineline/language-server';
import { shownBy } from '../state/shownModule.ts';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';

/** How long an author pauses before what takes longer is looked for, in milliseconds. */
const pause = 300;

/** The folder that the files of the page seem to lie in. */
const folder = 'file:///';

/** Every file of the page is open in the editor, so nothing is saved beside it. */
const openOnly: Project = {
  fileOf: uri => shownBy(decodeURIComponent(uri.replace(folder, ''))),
  uriOf: file => (moduleNames.includes(file) ? undefined : folder + file),
  hostOf: () => ({ read: path => ({ problem: path.startsWith('..') ? 'outside' : 'missing' }) }),
  policies: () => [],
};

/** The language server of the project, as every editor has it. */
export function serveLanguage(port: MessagePort): void {
  const connection = createConnection(
    new BrowserMessageReader(port),
    new BrowserMessageWriter(port),
    messagesInOrder(),
  );
  serve(connection, {
    today: () => new Date().toISOString().slice(0, 10),
    later: work => void setTimeout(work, pause),
    project: () => openOnly,
  });
  connection.listen();
}
