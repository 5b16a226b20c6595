import { fill } from '../showing/element.ts';
import { showTests, testsInWords } from '../showing/showTests.ts';
import { keepLive } from './live.ts';
import type { Page } from './page.ts';
import { part } from './part.ts';
import type { PolicyPane } from './policyPane.ts';
import { showUnusable } from './showUnusable.ts';

/** The examples of the policy, run at every change. */
export function connectTestsPanel(page: Page, { goTo }: PolicyPane): void {
  const { store, announce } = page;
  const results = part('results');
  keepLive(page, {
    kind: 'tests',
    isSeen: ({ tab }) => tab === 'tests',
    asks: ({ files, policy }) => ({ project: { files, policy } }),
    busy: results,
    show(answer) {
      if (answer.kind !== 'tested') {
        fill(results, ...showUnusable(answer, store.get()));
        announce(results.querySelector('h2')?.textContent ?? '');
        return;
      }
      const examples = answer.policies.flatMap(it => it.examples);
      fill(
        results,
        ...showTests(answer.policies, {
          goTo: ({ file, span }) => goTo(file, span.start, span.end),
          tryPost(text) {
            const { post } = store.get();
            store.change({ tab: 'post', post: { ...post, text, stated: '' } });
            part('tab-post').focus();
          },
        }),
      );
      announce(testsInWords(examples.length, examples.filter(({ passed }) => !passed).length));
    },
  });
}
