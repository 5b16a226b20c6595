import { setDiagnostics, type Action, type Diagnostic as EditorDiagnostic } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import { capitalized } from '@fineline/ruleset';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import type { LanguageClient } from '../asking/createLanguageClient.ts';
import { createEditor } from '../editing/createEditor.ts';
import { languageSupport, layOut } from '../editing/languageSupport.ts';
import { changesOf, offsetOf, spanOf } from '../editing/protocolPlaces.ts';
import { button, fill, h } from '../showing/element.ts';
import { coded, counted, sentence } from '../showing/prose.ts';
import { isShownModule } from '../state/shownModule.ts';
import type { PolicyFile } from '../state/pageState.ts';
import type { Store } from '../state/store.ts';
import { withModules } from '../state/withModules.ts';
import { notice } from './notice.ts';
import { part } from './part.ts';

export interface PolicyPane {
  /** Shows a stretch of a file, and puts the cursor there. */
  readonly goTo: (file: string, from: number, to: number) => void;
}

interface Told {
  readonly diagnostics: readonly Diagnostic[];
  readonly actions: readonly CodeAction[];
}

const severities = ['error', 'error', 'warning', 'info', 'info'] as const;

/** The policy as text, with everything that the language server has to say of it. */
export function connectPolicyPane(
  store: Store,
  client: LanguageClient,
  announce: (text: string) => void,
): PolicyPane {
  let open = store.get().files[0]!.name;
  const told = new Map<string, Told>();
  const files = part<HTMLSelectElement>('file');
  const problems = part('problems');

  const editor = createEditor({
    label: 'The policy',
    onRefused: notice,
    text: '',
    extensions: [
      languageSupport({
        client,
        file: () => open,
        announce,
        goTo({ file, range }) {
          if (!shown().some(({ name }) => name === file)) return;
          show(file);
          const { from, to } = spanOf(editor.view.state.doc, range);
          goTo(file, from, to);
        },
      }),
    ],
    onType: text =>
      store.change({
        files: store.get().files.map(file => (file.name === open ? { ...file, text } : file)),
      }),
  });
  part('policy-editor').append(editor.element);

  const shown = (): readonly PolicyFile[] => withModules(store.get().files);
  const textOf = (file: string): string => shown().find(({ name }) => name === file)?.text ?? '';

  function show(file: string): void {
    open = file;
    const isToBeRead = isShownModule(file);
    editor.open(file, textOf(file), isToBeRead);
    part('lay-out').hidden = isToBeRead;
    files.value = file;
    showDiagnostics();
  }

  function goTo(file: string, from: number, to: number): void {
    part('view-text').click();
    if (file !== open) show(file);
    const { length } = editor.view.state.doc;
    editor.view.dispatch({
      selection: { anchor: Math.min(from, length), head: Math.min(to, length) },
      effects: EditorView.scrollIntoView(Math.min(from, length), { y: 'center' }),
    });
    part('policy').scrollIntoView({ block: 'nearest' });
    editor.view.focus();
  }

  function apply(file: string, action: CodeAction): void {
    if (action.command) {
      void client.execute(action.command.command, action.command.arguments ?? []);
      return;
    }
    const edits = Object.values(action.edit?.changes ?? {})[0] ?? [];
    if (file !== open) show(file);
    editor.view.dispatch({ changes: changesOf(editor.view.state.doc, edits) });
    editor.view.focus();
    announce(`Done: ${action.title}.`);
  }

  function fixesOf(file: string, { range, code }: Diagnostic): readonly CodeAction[] {
    return (told.get(file)?.actions ?? []).filter(({ diagnostics }) =>
      diagnostics?.some(it => it.code === code && JSON.stringify(it.range) === JSON.stringify(range)),
    );
  }

  function showDiagnostics(): void {
    const { doc } = editor.view.state;
    const own = told.get(open)?.diagnostics ?? [];
    editor.view.dispatch(
      setDiagnostics(
        editor.view.state,
        own.map((diagnostic): EditorDiagnostic => {
          const { from, to } = spanOf(doc, diagnostic.range);
          return {
            ...{ from, to, message: messageOf(diagnostic), severity: severities[diagnostic.severity ?? 1] },
            actions: fixesOf(open, diagnostic).map((action): Action => ({
              name: quoted(action.title),
              apply: () => apply(open, action),
            })),
          };
        }),
      ),
    );
    showList();
  }

  function showList(): void {
    const known = store.get().files.map(({ name }) => name);
    const all = [...told].flatMap(([file, { diagnostics }]) =>
      known.includes(file) ? diagnostics.map(diagnostic => ({ file, diagnostic })) : [],
    );
    const errors = all.filter(({ diagnostic }) => diagnostic.severity === 1).length;
    const remarks = all.length - errors;
    const summary = [
      ...(errors > 0 ? [counted(errors, 'mistake')] : []),
      ...(remarks > 0 ? [counted(remarks, 'remark')] : []),
    ].join(', ');
    part('policy-state').textContent = summary === '' ? 'No mistakes.' : `${summary}.`;
    part('policy-state').className = errors > 0 ? 'tone-deny' : remarks > 0 ? 'tone-review' : 'tone-allow';
    fill(
      problems,
      all.map(({ file, diagnostic }) => showProblem(file, diagnostic)),
    );
    problems.hidden = all.length === 0;
  }

  function showProblem(file: string, diagnostic: Diagnostic): HTMLElement {
    const { range, severity, code } = diagnostic;
    const [says = '', ...help] = messageOf(diagnostic).split('\n');
    const line = range.start.line + 1;
    return h(
      'li',
      { class: `tone-${severity === 1 ? 'deny' : 'review'}` },
      h('p', {}, sentence(says)),
      help.length > 0 && h('p', { class: 'hint' }, coded(help.join(' '))),
      h(
        'p',
        { class: 'act' },
        fixesOf(file, diagnostic).map(action =>
          button(quoted(capitalized(action.title)), () => apply(file, action), { class: 'primary' }),
        ),
        button(
          file === store.get().files[0]?.name ? `Line ${line}` : `${file}, line ${line}`,
          () => {
            show(file);
            const { doc } = editor.view.state;
            goTo(file, offsetOf(doc, range.start), offsetOf(doc, range.end));
          },
          { class: 'link' },
        ),
        button('Why?', () => void client.execute('fineline.explain', [code]), {
          class: 'link',
          is: { 'aria-label': `Why? ${String(code)}` },
        }),
      ),
    );
  }

  client.onDiagnostics((file, diagnostics) => {
    const before = told.get(file)?.diagnostics.length ?? 0;
    told.set(file, { diagnostics, actions: [] });
    if (file === open) showDiagnostics();
    else showList();
    if (diagnostics.length !== before && file === open)
      announce(
        diagnostics.length === 0 ? 'The policy has no mistakes.' : counted(diagnostics.length, 'problem'),
      );
    if (diagnostics.length === 0) return;
    void client.actions(file, diagnostics).then(actions => {
      if (told.get(file)?.diagnostics !== diagnostics) return;
      told.set(file, { diagnostics, actions });
      if (file === open) showDiagnostics();
      else showList();
    });
  });

  files.addEventListener('change', () => show(files.value));
  part('lay-out').addEventListener(
    'click',
    () => void layOut(editor.view, { client, file: () => open, goTo: () => undefined, announce }),
  );

  function showFiles(): void {
    const all = shown();
    files.replaceChildren(...all.map(({ name }) => h('option', { is: { value: name } }, name)));
    if (!all.some(({ name }) => name === open)) open = all[0]!.name;
    files.value = open;
    if (textOf(open) !== editor.view.state.doc.toString()) show(open);
  }
  show(open);
  showFiles();
  showList();
  store.onChange((now, before) => {
    if (now.files !== before.files) showFiles();
  });
  return { goTo };
}

function messageOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

/** Words of the policy, where no code can be set. */
function quoted(text: string): string {
  return text.replaceAll(/`([^`]+)`/g, '“$1”');
}
