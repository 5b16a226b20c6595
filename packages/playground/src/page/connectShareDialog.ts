import { writeShareLink } from '../share/writeShareLink.ts';
import type { Store } from '../state/store.ts';
import { part } from './part.ts';

/** A link that shows somebody else the same. What it carries besides the policy is asked first. */
export function connectShareDialog(store: Store, announce: (text: string) => void): void {
  const dialog = part<HTMLDialogElement>('share');
  const link = part<HTMLInputElement>('share-link');
  const withData = part<HTMLInputElement>('share-data');
  const state = part('share-state');
  const copy = part<HTMLButtonElement>('copy-link');

  async function write(): Promise<void> {
    const fragment = await writeShareLink(store.get(), withData.checked);
    copy.disabled = fragment === undefined;
    link.value = fragment === undefined ? '' : location.href.replace(/#.*$/, '') + fragment;
    state.textContent =
      fragment === undefined
        ? 'This is too much for a link. Take the table out of it.'
        : `${link.value.length.toLocaleString('en')} characters.`;
  }

  part('open-share').addEventListener('click', () => {
    withData.checked = false;
    void write().then(() => dialog.showModal());
  });
  withData.addEventListener('change', () => void write());
  copy.addEventListener('click', () => {
    link.select();
    // A page that was opened from a file may not have the clipboard: the link is selected in any case.
    const copied = navigator.clipboard?.writeText(link.value) ?? Promise.reject(new Error('no clipboard'));
    copied
      .then(
        () => (state.textContent = 'Copied.'),
        () => (state.textContent = 'The link is selected: copy it with Ctrl-C.'),
      )
      .then(
        () => announce(state.textContent ?? ''),
        () => undefined,
      );
  });
  part('close-share').addEventListener('click', () => dialog.close());
}
