import type { SourceMap } from '@fineline/ruleset';
import type { Answer } from '../asking/createAsker.ts';
import type { Explained } from '../judging/protocol.ts';
import { button, fill, h } from '../showing/element.ts';
import { coded } from '../showing/prose.ts';
import { keepLive } from './live.ts';
import type { Page } from './page.ts';
import { part } from './part.ts';
import { showUnusable } from './showUnusable.ts';

/** The policy in plain English, and which of several policies judges. */
export function connectReadingPane(page: Page, places: (map: SourceMap) => void): void {
  const { store } = page;
  const reading = part('reading');
  const policies = part<HTMLSelectElement>('policy-name');
  const views = [part('view-text'), part('view-reading')];
  for (const [at, view] of views.entries())
    view.addEventListener('click', () => {
      const isReading = at === 1;
      part('policy-text').hidden = isReading;
      reading.hidden = !isReading;
      for (const [other, it] of views.entries()) it.setAttribute('aria-pressed', String(other === at));
    });
  policies.addEventListener('change', () => store.change({ policy: policies.value }));

  keepLive(page, {
    kind: 'explain',
    isSeen: () => true,
    asks: ({ files, policy }) => ({ project: { files, policy } }),
    busy: reading,
    show(answer: Answer<'explain'>) {
      if (answer.kind !== 'explained') {
        fill(reading, ...showUnusable(answer, store.get()));
        return;
      }
      places(answer.map);
      policies.replaceChildren(...answer.policies.map(name => h('option', { is: { value: name } }, name)));
      policies.value = answer.policy;
      part('policy-choice').hidden = answer.policies.length < 2;
      part('versions').textContent = `Fineline ${answer.compiler} · ${answer.map.ruleSet.slice(0, 19)}…`;
      fill(reading, ...showReading(answer, page.goToRule));
    },
  });
}

function showReading(
  { explanation: { title, sections } }: Explained,
  goToRule: (rule: string) => void,
): readonly HTMLElement[] {
  return [
    h('h2', {}, title),
    ...sections.map(section =>
      h(
        'section',
        {},
        h('h3', {}, section.title),
        h(
          'ol',
          { is: { start: String(section.statements[0]?.number ?? 1) } },
          section.statements.map(({ text, notes, rule }) =>
            h(
              'li',
              {},
              h('p', {}, coded(text)),
              notes.map(note => h('p', { class: 'hint' }, coded(note))),
              rule !== undefined &&
                button('Show the rule', () => goToRule(rule), {
                  class: 'link',
                  is: { 'aria-label': `Show the rule ${rule}` },
                }),
            ),
          ),
        ),
      ),
    ),
  ];
}
