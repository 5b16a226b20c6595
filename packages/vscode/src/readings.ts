// What is read beside a policy: the policy in plain English, the page of a code. Each is a document that nobody saved, and
// VS Code's own preview of Markdown shows it, with its own policy of what a page may do.
import { commands, EventEmitter, Uri, workspace, type Disposable } from 'vscode';
import {
  requests,
  type EnglishParams,
  type MarkdownAnswer,
  type PageParams,
} from '@fineline/language-server';
import { markdownOf } from './markdownOf.ts';

/** Asks the server. */
export type Ask = <A>(method: string, params: object) => Promise<A>;

export interface Readings extends Disposable {
  readonly showEnglish: (policy: string) => Promise<void>;
  readonly showPage: (code: string) => void;
  /** Some policy changed. */
  readonly refresh: () => void;
}

/** The scheme of the documents. Their path is the title, their query what they are about. */
const scheme = 'fineline';

export function openReadings(ask: Ask): Readings {
  const changed = new EventEmitter<Uri>();
  /** What a policy said when it last was right. */
  const last = new Map<string, string>();

  async function read({ path, query }: Uri): Promise<string> {
    if (path.startsWith('/FL'))
      return markdownOf(await ask<MarkdownAnswer>(requests.page, pageParams(query)));
    const answer = await ask<MarkdownAnswer>(requests.english, { uri: query } satisfies EnglishParams);
    if ('markdown' in answer) last.set(query, answer.markdown);
    return markdownOf(answer, last.get(query));
  }

  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: read,
  });
  const show = (path: string, query: string): Thenable<void> =>
    commands.executeCommand('markdown.showPreviewToSide', Uri.from({ scheme, path, query }));
  return {
    async showEnglish(policy) {
      const name = Uri.parse(policy).path.split('/').at(-1) ?? '';
      await show(`/${name} in plain English.md`, policy);
    },
    showPage: code => void show(`/${code}.md`, code),
    refresh() {
      for (const { uri } of workspace.textDocuments)
        if (uri.scheme === scheme && !uri.path.startsWith('/FL')) changed.fire(uri);
    },
    dispose() {
      provider.dispose();
      changed.dispose();
    },
  };
}

function pageParams(code: string): PageParams {
  return { code };
}
