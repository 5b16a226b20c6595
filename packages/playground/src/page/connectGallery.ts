import { gallery, type Sample } from '../state/gallery.ts';
import type { Store } from '../state/store.ts';
import { h } from '../showing/element.ts';
import { part } from './part.ts';

/** Policies and posts to begin with. */
export function connectGallery(store: Store, announce: (text: string) => void): void {
  const dialog = part<HTMLDialogElement>('gallery');
  const list = (samples: readonly Sample[]): HTMLElement[] =>
    samples.map(({ title, about, shows }) =>
      h(
        'li',
        {},
        h(
          'button',
          {
            class: 'sample',
            is: { type: 'button' },
            on: {
              click() {
                store.change(shows);
                dialog.close();
                announce(`${title} is shown.`);
              },
            },
          },
          h('strong', {}, title),
          h('span', {}, about),
        ),
      ),
    );
  part('gallery-posts').append(...list(gallery.posts));
  part('gallery-policies').append(...list(gallery.policies));
  part('open-gallery').addEventListener('click', () => dialog.showModal());
  part('close-gallery').addEventListener('click', () => dialog.close());
}
