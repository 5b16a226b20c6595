import type { Decision, Finding } from '@fineline/runtime';
import type { Replayed, WrittenDifference } from '../judging/protocol.ts';
import { button, h } from './element.ts';
import { counted, sentence } from './prose.ts';
import { showMark } from './showVerdict.ts';

/** What both policies say of the same facts, side by side; what both say alike is only counted. */
export function showReplay(
  { subject, before, after, written }: Replayed,
  tryPost: (written: WrittenDifference) => void,
): HTMLElement {
  const [was, is] = [before, after].map(({ findings }) => new Set(findings.map(sayingOf)));
  const alike = before.findings.filter(finding => is!.has(sayingOf(finding)));
  return h(
    'div',
    {},
    h('div', { class: 'sides' }, showSide('Before', before, is!), showSide('Now', after, was!)),
    alike.length > 0 &&
      h(
        'p',
        { class: 'hint' },
        `Both also have ${counted(alike.length, 'reason')} in common, since nothing else is known.`,
      ),
    subject.on === 'posts' && showWritten(written, tryPost),
  );
}

function showWritten(
  written: WrittenDifference | undefined,
  tryPost: (written: WrittenDifference) => void,
): HTMLElement {
  if (!written)
    return h('p', { class: 'hint' }, 'No plain post was found that shows it: it rests on what is not known.');
  const { post, before, after } = written;
  const says = post.text === '' ? 'A post without words' : `“${post.text}”`;
  return h(
    'div',
    { class: 'written' },
    h(
      'p',
      {},
      h('span', { class: 'words' }, says),
      post.stated.split('\n').map(line => line !== '' && [' ', h('code', {}, line)]),
    ),
    h(
      'div',
      { class: 'act' },
      h('span', { class: 'turn' }, showMark(before, before), ' → ', showMark(after, after)),
      button('Try this post', () => tryPost(written), {
        class: 'primary',
        is: { 'aria-label': `Try this post: ${says}` },
      }),
    ),
  );
}

function showSide(title: string, { verdict, findings }: Decision, others: ReadonlySet<string>): HTMLElement {
  const own = findings.filter(finding => !others.has(sayingOf(finding)));
  return h(
    'section',
    {},
    h('h5', {}, title, ': ', showMark(verdict, verdict)),
    own.length === 0
      ? h('p', { class: 'hint' }, 'No reason of its own.')
      : h(
          'ul',
          {},
          own.map(({ rule, message }) =>
            h('li', {}, sentence(message), ' ', h('code', {}, rule.split('/').at(-1) ?? rule)),
          ),
        ),
  );
}

function sayingOf({ rule, state, countsAs, message }: Finding): string {
  return JSON.stringify([rule, state, countsAs, message]);
}
