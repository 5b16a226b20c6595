import type { PostEdit } from '../judging/protocol.ts';
import { button, h } from './element.ts';
import { counted } from './prose.ts';
import { showMark } from './showVerdict.ts';
import { showWords } from './showWords.ts';

/** Changes of a post that were judged, each a click away. */
export function showPostEdits(
  edits: readonly PostEdit[],
  text: string,
  use: (change: PostEdit['change']) => void,
): HTMLElement | undefined {
  if (edits.length === 0) return undefined;
  return h(
    'section',
    { class: 'edits' },
    h('h3', {}, 'What would help'),
    h('p', { class: 'hint' }, 'Each was read and judged like the post itself before it is offered.'),
    h(
      'ul',
      {},
      edits.map(edit => showEdit(edit, text, use)),
    ),
  );
}

function showEdit(
  { change, verdict, clears, left }: PostEdit,
  text: string,
  use: (change: PostEdit['change']) => void,
): HTMLElement {
  const isWords = change.kind === 'words';
  const outcome =
    left === 0
      ? 'Then it may go out'
      : `Clears ${counted(clears.length, 'reason')}, ${left === 1 ? '1 stays' : `${left} stay`}`;
  const label = isWords ? 'Use these words' : 'State this';
  return h(
    'li',
    { class: 'edit' },
    isWords
      ? showWords(text, change.text)
      : h('p', { class: 'words' }, 'If it is so, state beside the post: ', h('code', {}, change.line)),
    h(
      'div',
      { class: 'act' },
      showMark(left === 0 ? 'allow' : verdict, outcome),
      button(label, () => use(change), {
        class: 'primary',
        is: { 'aria-label': `${label}: ${isWords ? change.text : change.line}` },
      }),
    ),
  );
}
