import { diffWordsWithSpace } from 'diff';
import { h } from './element.ts';

/** Other words for a text, those marked that were not there before. */
export function showWords(before: string, after: string): HTMLElement {
  return h(
    'p',
    { class: 'words' },
    diffWordsWithSpace(before, after).map(({ value, added, removed }) =>
      added ? h('ins', {}, value) : !removed && value,
    ),
  );
}
