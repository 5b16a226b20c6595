import type { Answer } from '../asking/createAsker.ts';
import { createEditor } from '../editing/createEditor.ts';
import { colours } from '../editing/colours.ts';
import { hangingIndent } from '../editing/hangingIndent.ts';
import { fill } from '../showing/element.ts';
import { diffSentences, showDiff } from '../showing/showDiff.ts';
import { showReplay } from '../showing/showReplay.ts';
import type { PageState } from '../state/pageState.ts';
import { keepLive } from './live.ts';
import type { Page } from './page.ts';
import { notice } from './notice.ts';
import { part } from './part.ts';
import { showUnusable } from './showUnusable.ts';

/** What the policy is to the one before. */
export function connectComparePanel(page: Page): void {
  const { store, asker, announce, client } = page;
  const result = part('diff');
  const editor = createEditor({
    label: 'The policy before',
    onRefused: notice,
    text: store.get().before[0]!.text,
    extensions: [hangingIndent, colours({ client, file: () => beforeFile })],
    onType(text) {
      const [entry, ...others] = store.get().before;
      store.change({ before: [{ ...entry!, text }, ...others] });
    },
  });
  part('before-editor').append(editor.element);
  store.onChange(({ before }) => editor.show(before[0]!.text));
  part('take-before').addEventListener('click', () => {
    store.change({ before: store.get().files });
    announce('The policy as it is now is the one before.');
  });

  const asksOf = ({ before, files, policy }: PageState) => ({
    before: { files: before, policy },
    after: { files, policy },
  });

  function show(answer: Answer<'compare'>): void {
    if (answer.kind !== 'compared') {
      fill(result, ...showUnusable(answer, store.get()));
      announce(result.querySelector('h2')?.textContent ?? '');
      return;
    }
    const sides = asksOf(store.get());
    fill(
      result,
      ...showDiff(answer, {
        goToRule: page.goToRule,
        async replay(subject, difference, into) {
          const { facts, date } = difference;
          const replayed = await asker.ask('replay', { ...sides, subject, difference: { facts, date } });
          if (replayed === undefined) return;
          if (replayed.kind === 'replayed')
            fill(
              into,
              showReplay(replayed, ({ post, date: day }) => {
                store.change({ tab: 'post', post, date: day });
                part('tab-post').focus();
                announce('The post is in the first tab.');
              }),
            );
          else fill(into, ...showUnusable(replayed, store.get()));
        },
      }),
    );
    announce(diffSentences[answer.diff.verdict]);
  }

  keepLive(page, {
    kind: 'compare',
    isSeen: ({ tab }) => tab === 'compare',
    asks: asksOf,
    busy: result,
    show,
  });
}

/** What the old policy is called where the language server holds it: no policy of the page has this name. */
export const beforeFile = 'the policy before.disclosure';
