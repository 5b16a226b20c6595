// A whole session with the command that editors start, over its standard input and output.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TryPostAnswer } from '@fineline/language-server';
import { folderWith } from './commandLine.ts';
import { startEditor } from './startEditor.ts';

const base = 'policy base {\n  posts {\n    floor: min cohort 100 people\n  }\n}\n';
const main =
  'import "./base.disclosure"\n\npolicy main extends base {\n  posts {\n    ban tones mockign\n  }\n}\n\ntest main {\n  deny post {\n    tone mocking\n  }\n}\n';

describe('a session', () => {
  test('from the first keystroke to goodbye', async () => {
    const editor = startEditor(folderWith({ 'base.disclosure': base, 'main.disclosure': main }));
    const textDocument = { uri: editor.uriOf('main.disclosure') };
    const at = (line: number, character: number) => ({ textDocument, position: { line, character } });
    await editor.begin();
    editor.open('main.disclosure', main);
    expect(await editor.told('main.disclosure', codes => codes.length > 0)).toEqual(['FL0201']);

    const range = { start: { line: 4, character: 14 }, end: { line: 4, character: 14 } };
    const actions = await editor.ask('textDocument/codeAction', {
      textDocument,
      range,
      context: { diagnostics: [] },
    });
    const [fix] = actions.result as { title: string; isPreferred: boolean; edit: { changes: object } }[];
    expect(fix).toMatchObject({ title: 'write `mocking`', isPreferred: false });
    expect(Object.values(fix!.edit.changes)).toEqual([
      [
        {
          range: { start: { line: 4, character: 14 }, end: { line: 4, character: 21 } },
          newText: 'mocking',
        },
      ],
    ]);

    editor.notify('textDocument/didChange', {
      textDocument: { ...textDocument, version: 2 },
      contentChanges: [
        {
          range: { start: { line: 4, character: 14 }, end: { line: 4, character: 21 } },
          text: 'mocking',
        },
      ],
    });
    expect(await editor.told('main.disclosure', codes => codes.length === 0)).toEqual([]);

    const hover = await editor.ask('textDocument/hover', at(4, 6));
    const said =
      'A post is denied if its tone is mocking.\n\n---\n\nIt stops, for one: a post with tone mocking';
    expect(hover.result).toMatchObject({ contents: { value: said } });

    const completion = await editor.ask('textDocument/completion', at(4, 14));
    expect((completion.result as { label: string }[]).map(({ label }) => label)).toContain('mocking');

    const definition = await editor.ask('textDocument/definition', at(2, 21));
    expect(definition.result).toMatchObject({ uri: editor.uriOf('base.disclosure') });

    const rename = await editor.ask('textDocument/rename', { ...at(2, 21), newName: 'org' });
    expect(Object.keys((rename.result as { changes: object }).changes).sort()).toEqual([
      editor.uriOf('base.disclosure'),
      editor.uriOf('main.disclosure'),
    ]);
    const refused = await editor.ask('textDocument/rename', { ...at(4, 16), newName: 'jeering' });
    expect(refused.error?.message).toBe('`mocking` is a word of the language and stays as it is');

    const lenses = await editor.ask('textDocument/codeLens', { textDocument });
    expect((lenses.result as { command: { title: string } }[]).map(({ command }) => command.title)).toEqual([
      '1 test passes',
    ]);

    const symbols = await editor.ask('textDocument/documentSymbol', { textDocument });
    expect((symbols.result as { name: string }[]).map(({ name }) => name)).toEqual(['main', 'test main']);

    const formatting = await editor.ask('textDocument/formatting', { textDocument, options: {} });
    expect(formatting.result).toEqual([]);

    const tokens = await editor.ask('textDocument/semanticTokens/full', { textDocument });
    expect((tokens.result as { data: number[] }).data.length % 5).toBe(0);

    await editor.ask('workspace/executeCommand', { command: 'fineline.explain', arguments: ['FL0201'] });
    expect(await editor.end(true)).toBe(0);
  });

  test('what an extension asks for beyond the protocol is answered', async () => {
    const good = main.replace('mockign', 'mocking');
    const editor = startEditor(folderWith({ 'base.disclosure': base, 'main.disclosure': good }), {
      initializationOptions: { commands: ['fineline.read', 'fineline.tryPost'] },
    });
    const uri = editor.uriOf('main.disclosure');
    await editor.begin();
    editor.open('main.disclosure', good);

    const english = await editor.ask('fineline/english', { uri });
    expect((english.result as { markdown: string }).markdown).toContain(
      'A post is denied if its tone is mocking.',
    );
    const page = await editor.ask('fineline/page', { code: 'FL0201' });
    expect((page.result as { markdown: string }).markdown).toMatch(/^# FL0201: /);
    expect((await editor.ask('fineline/page', { code: '__proto__' })).error?.message).toBe(
      'there is no such code',
    );

    const post = '---\nchannel: twitter\n---\nTo the 53 people who came: hello.';
    const tried = await editor.ask('fineline/tryPost', { uri, policy: 'main', post });
    const { decisions } = tried.result as Extract<TryPostAnswer, { kind: 'tried' }>;
    expect(decisions[0]).toMatchObject({ policy: 'main', title: '✗ deny' });
    const [finding] = decisions[0]!.findings;
    expect(finding).toMatchObject({ title: 'denied by base/floor' });
    expect(finding!.spans.map(({ start, end }) => post.slice(start, end))).toEqual(['53 people']);
    const unread = await editor.ask('fineline/tryPost', { uri, post: '---\nchannel: teevee\n---\nHello.' });
    expect(unread.result).toMatchObject({ kind: 'no-post', problems: [expect.stringMatching(/teevee/)] });

    const lenses = await editor.ask('textDocument/codeLens', { textDocument: { uri } });
    expect(lenses.result).toContainEqual(
      expect.objectContaining({
        command: { title: 'try with a post', command: 'fineline.tryPost', arguments: [uri, 'main'] },
      }),
    );
    const hints = await editor.ask('textDocument/inlayHint', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
    });
    expect(hints.result).toMatchObject([{ label: ' (1 rule)', position: { line: 2, character: 24 } }]);
    await editor.end(true);
  });

  test('a policy is held against what git has of it, until that is saved over', async () => {
    const good = main.replace('mockign', 'mocking');
    const folder = folderWith({ 'base.disclosure': base, 'main.disclosure': good });
    const git = (...args: readonly string[]): void =>
      void execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], {
        cwd: folder,
      });
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '--message=first');
    const editor = startEditor(folder);
    await editor.begin();
    const looser = base.replace('100 people', '10 people');
    editor.open('base.disclosure', looser);
    const titles = async (): Promise<readonly string[]> => {
      const textDocument = { uri: editor.uriOf('base.disclosure') };
      const { result } = await editor.ask('textDocument/codeLens', { textDocument });
      return (result as { command: { title: string } }[]).map(({ command }) => command.title);
    };
    expect(await titles()).toEqual(['looser than main: floor']);
    writeFileSync(join(folder, 'base.disclosure'), looser);
    git('commit', '--quiet', '--all', '--message=second');
    editor.notify('textDocument/didSave', { textDocument: { uri: editor.uriOf('base.disclosure') } });
    expect(await titles()).toEqual([]);
    await editor.end(true);
  });

  test('an editor that can be told of new lenses is told what became of a policy when its author pauses', async () => {
    const folder = folderWith({ 'base.disclosure': base });
    const git = (...args: readonly string[]): void =>
      void execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], {
        cwd: folder,
      });
    git('init', '--quiet', '--initial-branch=trunk');
    git('add', '.');
    git('commit', '--quiet', '--message=first');
    const editor = startEditor(folder, {
      capabilities: { workspace: { codeLens: { refreshSupport: true } } },
      initializationOptions: { compareWith: 'trunk' },
    });
    await editor.begin();
    editor.open('base.disclosure', base.replace('100', '10'));
    const textDocument = { uri: editor.uriOf('base.disclosure') };
    expect((await editor.ask('textDocument/codeLens', { textDocument })).result).toEqual([]);
    await editor.askedFor('workspace/codeLens/refresh');
    const { result } = await editor.ask('textDocument/codeLens', { textDocument });
    expect(result).toMatchObject([{ command: { title: 'looser than trunk: floor' } }]);
    await editor.end(true);
  });

  test('what is typed in one file shows in those that import it, and what is wrong in an imported file in that one', async () => {
    const good = main.replace('mockign', 'mocking');
    const editor = startEditor(folderWith({ 'base.disclosure': `${base}x`, 'main.disclosure': good }));
    await editor.begin();
    editor.open('main.disclosure', good);
    expect(await editor.told('base.disclosure', codes => codes.length > 0)).toEqual(['FL0102']);
    editor.open('base.disclosure', base);
    expect(await editor.told('base.disclosure', codes => codes.length === 0)).toEqual([]);
    editor.notify('textDocument/didChange', {
      textDocument: { uri: editor.uriOf('base.disclosure'), version: 2 },
      contentChanges: [{ text: base.replace('policy base', 'policy other') }],
    });
    expect(await editor.told('main.disclosure', codes => codes.length > 0)).toEqual(['FL0203']);
    await editor.end(true);
  });

  test('an editor that asks for diagnostics is answered, and sent none', async () => {
    const editor = startEditor(folderWith({ 'main.disclosure': main, 'base.disclosure': base }), {
      capabilities: { textDocument: { diagnostic: {} } },
    });
    await editor.begin();
    editor.open('main.disclosure', main);
    const answer = await editor.ask('textDocument/diagnostic', {
      textDocument: { uri: editor.uriOf('main.disclosure') },
    });
    expect(answer.result).toMatchObject({ kind: 'full', items: [{ code: 'FL0201', source: 'fineline' }] });
    expect(await editor.end(true)).toBe(0);
  });

  test('an editor that can be told to ask again is told what takes longer to find', async () => {
    const idle = main.replace('mockign', 'mocking\n    again: ban tones mocking');
    const editor = startEditor(folderWith({ 'main.disclosure': idle, 'base.disclosure': base }), {
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: { diagnostics: { refreshSupport: true } },
      },
    });
    const textDocument = { uri: editor.uriOf('main.disclosure') };
    await editor.begin();
    editor.open('main.disclosure', idle);
    const atOnce = await editor.ask('textDocument/diagnostic', { textDocument });
    expect(atOnce.result).toMatchObject({ kind: 'full', items: [] });
    await editor.askedFor('workspace/diagnostic/refresh');
    const later = await editor.ask('textDocument/diagnostic', { textDocument });
    expect(later.result).toMatchObject({ items: [{ code: 'FL0510' }] });
    await editor.end(true);
  });

  test('it ends when its input does', async () => {
    const editor = startEditor(folderWith({}));
    await editor.begin();
    expect(await editor.end(false)).toBe(1);
  });
});

describe('out of order', () => {
  test.each([
    'file:///srv/100%.disclosure',
    'file:///%ZZ/a.disclosure',
    'file://nas/share/a.disclosure',
    'file:///srv/a%2Fb.disclosure',
  ])('a document at %s takes nothing from the others, and has mistakes of its own', async odd => {
    const editor = startEditor(folderWith({ 'base.disclosure': base, 'main.disclosure': main }));
    await editor.begin();
    editor.notify('textDocument/didOpen', {
      textDocument: { uri: odd, languageId: 'disclosure', version: 1, text: main },
    });
    editor.open('main.disclosure', main);
    expect(await editor.told('main.disclosure', codes => codes.length > 0)).toEqual(['FL0201']);
    const symbols = await editor.ask('textDocument/documentSymbol', { textDocument: { uri: odd } });
    expect(symbols.result).toHaveLength(2);
    expect(await editor.end(true)).toBe(0);
  });

  test('a folder that lies nowhere is none', async () => {
    for (const uri of ['file:///%ZZ', 'file://nas/share', 'untitled:']) {
      const editor = startEditor(folderWith({ 'base.disclosure': base }));
      const answer = await editor.ask('initialize', {
        capabilities: {},
        workspaceFolders: [{ uri, name: 'a' }],
      });
      expect(answer.error).toBeUndefined();
      editor.notify('initialized', {});
      editor.open('main.disclosure', main);
      expect(await editor.told('main.disclosure', codes => codes.length > 0)).toEqual(['FL0201']);
      await editor.end(true);
    }
  });

  test('a notification that lacks what it is about is passed over, and the log of the editor says so', async () => {
    const editor = startEditor(folderWith({ 'base.disclosure': base }));
    await editor.begin();
    editor.open('base.disclosure', base);
    const textDocument = { uri: editor.uriOf('base.disclosure'), version: 2 };
    const change = (contentChanges: unknown) => ({ textDocument, contentChanges });
    for (const [method, params] of [
      ['textDocument/didOpen', { textDocument: { uri: editor.uriOf('other.disclosure') } }],
      ['textDocument/didOpen', {}],
      ['textDocument/didChange', change(null)],
      ['textDocument/didChange', change([{ range: null, text: 'x' }])],
      ['textDocument/didChange', change([{}])],
      ['textDocument/didClose', {}],
      ['textDocument/didSave', { textDocument: 5 }],
    ] as const)
      editor.notify(method, params);
    const told = await editor.askedFor('window/logMessage');
    expect(told.params).toMatchObject({ message: expect.stringContaining('is missing from its params') });
    editor.open('main.disclosure', main);
    expect(await editor.told('main.disclosure', codes => codes.length > 0)).toEqual(['FL0201']);
    expect(await editor.end(true)).toBe(0);
  });

  test('a request is refused by the number that the protocol has for it', async () => {
    const editor = startEditor(folderWith({ 'base.disclosure': base }));
    const textDocument = { uri: editor.uriOf('base.disclosure') };
    const position = { line: 2, character: 5 };
    const refused = async (method: string, params: object): Promise<number | undefined> =>
      (await editor.ask(method, params)).error?.code;
    expect(await refused('textDocument/hover', { textDocument, position })).toBe(-32002);
    expect(await refused('initialize', {})).toBe(-32602);
    await editor.begin();
    editor.open('base.disclosure', base);
    expect(await refused('initialize', { capabilities: {} })).toBe(-32600);
    expect(await refused('textDocument/hover', {})).toBe(-32602);
    expect(await refused('textDocument/rename', { textDocument, position })).toBe(-32602);
    expect(await refused('textDocument/hover', { textDocument, position })).toBeUndefined();
    expect(await refused('foo/bar', {})).toBe(-32601);
    expect(await refused('textDocument/nonsense', {})).toBe(-32601);
    await editor.ask('shutdown', {});
    expect(await refused('textDocument/hover', { textDocument, position })).toBe(-32600);
    editor.notify('exit', {});
  });
});
