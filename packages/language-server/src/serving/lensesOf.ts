import type { CodeLens } from 'vscode-languageserver-types';
import type { Change } from '../features/changesSince.ts';
import { lenses, type Lens } from '../features/lenses.ts';
import { editorCommands } from './requests.ts';
import { rangeOf } from './toProtocol.ts';
import type { Opened } from './workspace.ts';

/** The lenses of a document. What the editor has no command for is left out, since nothing would come of it. */
export function lensesOf(
  { document, source }: Opened,
  changes: readonly Change[],
  commands: ReadonlySet<string>,
): CodeLens[] {
  return lenses(source, changes).flatMap(lens => {
    const command = commandOf(lens, document.uri);
    if (command.command !== '' && !commands.has(command.command)) return [];
    const { start } = lens.span;
    return [{ range: rangeOf({ start, end: start }, document), command }];
  });
}

function commandOf({ title, action }: Lens, uri: string): NonNullable<CodeLens['command']> {
  switch (action?.kind) {
    case undefined:
      return { title, command: '' };
    case 'read':
      return { title, command: editorCommands.read, arguments: [uri] };
    case 'try-post':
      return { title, command: editorCommands.tryPost, arguments: [uri, action.policy] };
  }
}
