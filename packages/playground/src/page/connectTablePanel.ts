import { lineNumbers } from '@codemirror/view';
import { inReadingOrder, policyName, sayRemedy } from '@fineline/report';
import type { Answer } from '../asking/createAsker.ts';
import { createEditor } from '../editing/createEditor.ts';
import { fileText } from '../editing/fileText.ts';
import { markLines, lineMarks } from '../editing/lineMarks.ts';
import { button, fill, h } from '../showing/element.ts';
import { counted, dayInWords, sentence } from '../showing/prose.ts';
import { showFindings } from '../showing/showFindings.ts';
import { showMark, showVerdict, looks, type Look } from '../showing/showVerdict.ts';
import type { Verdict } from '@fineline/runtime';
import { keepLive } from './live.ts';
import type { Page } from './page.ts';
import { notice } from './notice.ts';
import { part } from './part.ts';
import { showUnusable } from './showUnusable.ts';

const sentences: { readonly [V in Verdict]: string } = {
  allow: 'This table may leave.',
  warn: 'This table may leave, with a warning.',
  review: 'Somebody has to look at this table first.',
  deny: 'This table may not leave.',
  none: 'No policy decides this table.',
};

/** A small table, and what the policy says of it. */
export function connectTablePanel(page: Page): void {
  const { store, announce, goToRule } = page;
  const decision = part('table-decision');
  const editor = createEditor({
    label: 'The table, as comma-separated values with a header',
    onRefused: notice,
    text: store.get().table,
    extensions: [lineNumbers(), lineMarks],
    onType: table => store.change({ table }),
  });
  part('table-editor').append(editor.element);
  store.onChange(({ table }) => editor.show(table));
  const file = part<HTMLInputElement>('table-file');
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen)
      void fileText(chosen).then(read =>
        'refused' in read ? notice(read.refused) : store.change({ table: read.text }),
      );
    file.value = '';
  });

  function show(answer: Answer<'table'>): void {
    if (answer.kind !== 'table') {
      markLines(editor.view, []);
      fill(decision, ...showUnusable(answer, store.get()));
      announce(decision.querySelector('h2')?.textContent ?? '');
      return;
    }
    const { decision: decided, map, edits, lines } = answer;
    const findings = inReadingOrder(decided.findings, map);
    const broken = new Set(findings.flatMap(({ rule, state }) => (state === 'broken' ? [rule] : [])));
    const markBroken = (): void =>
      markLines(
        editor.view,
        lines.flatMap(it => (broken.has(it.rule) ? it.lines : [])),
      );
    markBroken();
    const hadFocus = decision.contains(document.activeElement);
    const look: Look = looks[decided.verdict];
    const says = sentences[decided.verdict];
    fill(
      decision,
      showVerdict(
        look,
        says,
        `${policyName(decided)}, for ${dayInWords(decided.date)} · ${counted(decided.rows ?? 0, 'row')}, read as ${decided.dataset ?? ''}`,
      ),
      decided.reason === undefined ? undefined : h('p', {}, sentence(decided.reason)),
      edits.length > 0 &&
        h(
          'section',
          { class: 'edits' },
          h('h3', {}, 'What would help'),
          h('p', { class: 'hint' }, 'Each was tried on the table and judged before it is offered.'),
          h(
            'ul',
            {},
            edits.map(({ remedy, table }) =>
              h(
                'li',
                { class: 'edit' },
                h('p', { class: 'words' }, sentence(sayRemedy(remedy))),
                h(
                  'div',
                  { class: 'act' },
                  showMark('allow', 'Then no rule is broken'),
                  button(
                    'Do this',
                    () => {
                      store.change({ table });
                      decision.querySelector('h2')?.focus();
                    },
                    { class: 'primary', is: { 'aria-label': `Do this: ${sayRemedy(remedy)}` } },
                  ),
                ),
              ),
            ),
          ),
        ),
      findings.length > 0 &&
        h(
          'section',
          { class: 'reasons' },
          h('h3', {}, findings.length === 1 ? 'The reason' : 'The reasons'),
          showFindings(
            findings,
            { decision: decided, text: '' },
            {
              goToRule,
              point(number) {
                if (number === undefined) return markBroken();
                const rule = findings[number - 1]?.rule;
                markLines(
                  editor.view,
                  lines.flatMap(it => (it.rule === rule ? it.lines : [])),
                );
              },
            },
          ),
        ),
    );
    if (hadFocus) decision.querySelector('h2')?.focus();
    announce(`${says} ${findings.length > 0 ? `${counted(findings.length, 'reason')}.` : ''}`);
  }

  keepLive(page, {
    kind: 'table',
    isSeen: ({ tab }) => tab === 'table',
    asks: ({ files, policy, table, date }) => ({ project: { files, policy }, table, date }),
    busy: decision,
    show,
  });
}
