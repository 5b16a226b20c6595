// The panels in which a post is tried. Each is a page of its own, cut off from everything but messages: a post goes out of
// it, an answer comes in.
import { randomBytes } from 'node:crypto';
import { Uri, ViewColumn, window, type Disposable, type WebviewPanel } from 'vscode';
import { requests, type TryPostAnswer, type TryPostParams } from '@fineline/language-server';
import { panelHtml } from './panelHtml.ts';
import { isPostSent, type Answered } from './panel/messages.ts';
import type { Ask } from './readings.ts';

export interface PostPanels extends Disposable {
  /** Shows the panel of a policy, or of all policies of a file where none is named. */
  readonly show: (uri: string, policy: string | undefined) => void;
  /** Some policy changed. */
  readonly refresh: () => void;
}

interface Open {
  readonly panel: WebviewPanel;
  readonly answer: () => void;
}

export function openPostPanels(ask: Ask, extension: Uri): PostPanels {
  const open = new Map<string, Open>();

  function create(uri: string, policy: string | undefined): Open {
    const name = policy ?? Uri.parse(uri).path.split('/').at(-1) ?? '';
    const panel = window.createWebviewPanel('fineline.post', `A post: ${name}`, ViewColumn.Beside, {
      enableScripts: true,
      localResourceRoots: [Uri.joinPath(extension, 'panel')],
    });
    const { webview } = panel;
    let asked: { readonly post: string; readonly number: number } | undefined;
    const answer = (): void => {
      if (!asked || asked.post.trim() === '') return;
      const { post, number } = asked;
      const params: TryPostParams = { uri, post, ...(policy !== undefined && { policy }) };
      void ask<TryPostAnswer>(requests.tryPost, params).then(found => {
        const message: Answered = { kind: 'answered', number, answer: found };
        return webview.postMessage(message);
      });
    };
    webview.onDidReceiveMessage((message: unknown) => {
      if (!isPostSent(message)) return;
      asked = message;
      answer();
    });
    webview.html = panelHtml({
      name,
      source: webview.cspSource,
      nonce: randomBytes(16).toString('base64url'),
      script: webview.asWebviewUri(Uri.joinPath(extension, 'panel', 'panel.js')).toString(),
      style: webview.asWebviewUri(Uri.joinPath(extension, 'panel', 'panel.css')).toString(),
    });
    return { panel, answer };
  }

  return {
    show(uri, policy) {
      const key = JSON.stringify([uri, policy]);
      const there = open.get(key);
      if (there) return there.panel.reveal();
      const created = create(uri, policy);
      open.set(key, created);
      created.panel.onDidDispose(() => open.delete(key));
    },
    refresh() {
      for (const { answer } of open.values()) answer();
    },
    dispose() {
      for (const { panel } of [...open.values()]) panel.dispose();
    },
  };
}
