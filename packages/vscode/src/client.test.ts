// What the client makes of the answers of a server, with a stand-in for the editor around it.
import { beforeEach, describe, expect, test } from 'vitest';
import { done, panels, providers, Uri, workspace } from '../testing/vscode.ts';
import { openPostPanels } from './postPanels.ts';
import { openReadings, type Ask } from './readings.ts';

const asked: unknown[] = [];
let answer: unknown;
const ask: Ask = async <A>(method: string, params: object): Promise<A> => {
  asked.push([method, params]);
  return Promise.resolve(answer as A);
};
const extension = Uri.from({ scheme: 'file', path: '/ext' }) as unknown as Parameters<
  typeof openPostPanels
>[1];
const policy = 'file:///policies/p.disclosure';
const settled = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

beforeEach(() => {
  for (const list of [asked, done, panels, workspace.textDocuments]) list.length = 0;
});

describe('what is read beside a policy', () => {
  test('is a document of its own, made when it is shown and again when a policy changed', async () => {
    const readings = openReadings(ask);
    await readings.showEnglish(policy);
    const [[command, uri]] = done as [[string, Uri]];
    expect([command, uri.scheme, uri.path, uri.query]).toEqual([
      'markdown.showPreviewToSide',
      'fineline',
      '/p.disclosure in plain English.md',
      policy,
    ]);
    const provider = providers.get('fineline')!;
    answer = { markdown: '# p\n' };
    expect(await provider.provideTextDocumentContent(uri)).toBe('# p\n');
    expect(asked).toEqual([['fineline/english', { uri: policy }]]);

    const fired: Uri[] = [];
    provider.onDidChange(it => void fired.push(it));
    workspace.textDocuments.push({ uri }, { uri: Uri.parse(policy) });
    readings.refresh();
    expect(fired).toEqual([uri]);
    answer = { refused: 'line 3: no' };
    expect(await provider.provideTextDocumentContent(uri)).toMatch(/^> line 3: no\n[^]*# p/);
    readings.dispose();
    expect(providers.size).toBe(0);
  });

  test('may be the page of a code', async () => {
    const readings = openReadings(ask);
    readings.showPage('FL0201');
    const [[, uri]] = done as [[string, Uri]];
    answer = { markdown: '# FL0201\n' };
    expect(await providers.get('fineline')!.provideTextDocumentContent(uri)).toBe('# FL0201\n');
    expect(asked).toEqual([['fineline/page', { code: 'FL0201' }]]);
    readings.dispose();
  });
});

describe('the panel of a post', () => {
  test('asks about what it is sent, and again when a policy changed', async () => {
    const open = openPostPanels(ask, extension);
    open.show(policy, 'p');
    const [panel] = panels;
    expect(panel!.title).toBe('A post: p');
    expect(panel!.webview.html).toContain('panel.example/ext/panel/panel.js');
    open.refresh();
    expect(asked).toEqual([]);

    answer = { kind: 'no-post', problems: ['x'] };
    panel!.send({ kind: 'asked', post: 'Hello.', number: 3 });
    open.refresh();
    await settled();
    const question = ['fineline/tryPost', { uri: policy, policy: 'p', post: 'Hello.' }];
    expect(asked).toEqual([question, question]);
    expect(panel!.posted).toEqual([
      { kind: 'answered', number: 3, answer },
      { kind: 'answered', number: 3, answer },
    ]);
  });

  test('asks nothing about nothing, nor about what no panel sends', () => {
    const open = openPostPanels(ask, extension);
    open.show(policy, undefined);
    expect(panels[0]!.title).toBe('A post: p.disclosure');
    for (const message of [{ kind: 'asked', post: '  ', number: 1 }, { kind: 'asked', post: 'x' }, 'x', null])
      panels[0]!.send(message);
    expect(asked).toEqual([]);
  });

  test('is one for each policy, until it is closed', () => {
    const open = openPostPanels(ask, extension);
    open.show(policy, 'p');
    open.show(policy, 'p');
    expect(done).toEqual(['reveal A post: p']);
    open.show(policy, 'q');
    panels[0]!.dispose();
    open.show(policy, 'p');
    expect(panels.map(({ title }) => title)).toEqual(['A post: p', 'A post: q', 'A post: p']);
    open.dispose();
  });
});
