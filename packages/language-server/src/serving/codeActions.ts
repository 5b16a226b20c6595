import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type Range,
} from 'vscode-languageserver-types';
import { codes, type Diagnostic, type Fix } from '@fineline/ruleset';
import { diagnosticOf, editsOf } from './toProtocol.ts';
import type { Opened, Workspace } from './workspace.ts';

/** Shows the page of a code. */
export const explainCommand = 'fineline.explain';

/** All fixes that can only be what was meant, as `lint --fix` makes them. */
export const fixAllKind: string = `${CodeActionKind.SourceFixAll}.fineline`;

/** What can be done about what is wrong in a stretch of a document: its fix, safe ones preferred, and where to read on. */
export function codeActions(
  { document, source }: Opened,
  range: Range,
  { only }: CodeActionContext,
  known: readonly Diagnostic[],
  workspace: Workspace,
): readonly CodeAction[] {
  const own = known.filter(({ file }) => file === source.file);
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const here = own.filter(({ span }) => span.start <= end && start <= span.end);
  const wanted = (kind: string): boolean =>
    only === undefined || only.some(it => kind === it || kind.startsWith(`${it}.`));
  const changing = (edits: Fix['edits']): Pick<CodeAction, 'edit'> => ({
    edit: { changes: { [document.uri]: editsOf(edits, document) } },
  });

  const quick = here.flatMap((diagnostic): readonly CodeAction[] => {
    const diagnostics = [diagnosticOf(diagnostic, document, workspace)];
    const { code, fix } = diagnostic;
    const title = `explain ${code}: ${codes[code]}`;
    return [
      ...(fix
        ? [
            {
              title: fix.title,
              kind: CodeActionKind.QuickFix,
              diagnostics,
              isPreferred: fix.safety === 'safe',
              ...changing(fix.edits),
            },
          ]
        : []),
      {
        title,
        kind: CodeActionKind.QuickFix,
        command: { title, command: explainCommand, arguments: [code] },
      },
    ];
  });
  const safe = apart(own.flatMap(({ fix }) => (fix?.safety === 'safe' ? [fix] : [])));
  const all: readonly CodeAction[] =
    safe.length === 0 ? [] : [{ title: 'make all fixes that are safe', kind: fixAllKind, ...changing(safe) }];
  return [...(wanted(CodeActionKind.QuickFix) ? quick : []), ...(wanted(fixAllKind) ? all : [])];
}

/** The changes of all fixes that leave each other alone. */
function apart(fixes: readonly Fix[]): Fix['edits'] {
  let behind = -1;
  return [...fixes]
    .sort((a, b) => (a.edits[0]?.span.start ?? 0) - (b.edits[0]?.span.start ?? 0))
    .flatMap(({ edits }) => {
      if (edits.some(({ span }) => span.start < behind)) return [];
      behind = Math.max(behind, ...edits.map(({ span }) => Math.max(span.end, span.start + 1)));
      return edits;
    });
}
