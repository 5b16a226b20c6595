import { EditorView, placeholder } from '@codemirror/view';
import { inReadingOrder, placesOf, policyName, wayOutOf } from '@fineline/report';
import { builtInVocabularies } from '@fineline/ruleset';
import type { Finding } from '@fineline/runtime';
import type { Answer } from '../asking/createAsker.ts';
import { createEditor } from '../editing/createEditor.ts';
import { pointAt, underline, underlineTheme, underlining, type Underline } from '../editing/underline.ts';
import type { JudgedPost, PostEdit } from '../judging/protocol.ts';
import { fill, h } from '../showing/element.ts';
import { counted, dayInWords, sentence } from '../showing/prose.ts';
import { showFindings } from '../showing/showFindings.ts';
import { showPostEdits } from '../showing/showPostEdits.ts';
import { showProblems } from '../showing/showProblems.ts';
import { showVerdict, looks, verdictSentences } from '../showing/showVerdict.ts';
import type { PostDraft } from '../state/pageState.ts';
import { keepLive } from './live.ts';
import type { Page } from './page.ts';
import { notice } from './notice.ts';
import { part } from './part.ts';
import { showUnusable } from './showUnusable.ts';

/** The post, and what the policy says of it. */
export function connectPostPanel(page: Page): void {
  const { store, announce, goToRule } = page;
  const decision = part('post-decision');
  const channel = part<HTMLSelectElement>('channel');
  const stated = part<HTMLTextAreaElement>('stated');
  const change = (some: Partial<PostDraft>): void => store.change({ post: { ...store.get().post, ...some } });

  const editor = createEditor({
    label: 'The post',
    onRefused: notice,
    text: store.get().post.text,
    extensions: [
      underlining,
      underlineTheme,
      placeholder('What do you want to say?'),
      EditorView.theme({
        '.cm-scroller': { fontFamily: 'var(--serif)', fontSize: 'var(--post-size)', lineHeight: '1.6' },
        '.cm-content': { padding: '1.1rem 0 1.3rem' },
        '.cm-line': { padding: '0 1.35rem' },
        '&.cm-focused .cm-activeLine': { backgroundColor: 'transparent' },
      }),
    ],
    onType: text => change({ text }),
  });
  part('post-editor').append(editor.element);

  channel.append(
    h('option', { is: { value: '' } }, 'not said'),
    ...builtInVocabularies.channel.map(({ word }) => h('option', { is: { value: word } }, word)),
  );
  channel.addEventListener('change', () => change({ channel: channel.value }));
  stated.addEventListener('input', () => change({ stated: stated.value }));
  const showDraft = ({ text, channel: where, stated: lines }: PostDraft): void => {
    editor.show(text);
    // A word of the policy's own is a place, too.
    if (![...channel.options].some(({ value }) => value === where))
      channel.append(h('option', { is: { value: where } }, where));
    channel.value = where;
    if (stated.value !== lines) stated.value = lines;
  };
  showDraft(store.get().post);
  store.onChange(({ post }) => showDraft(post));

  function use(edit: PostEdit['change']): void {
    const { post } = store.get();
    if (edit.kind === 'words') change({ text: edit.text });
    else {
      change({ stated: post.stated.trim() === '' ? edit.line : `${post.stated.trimEnd()}\n${edit.line}` });
      part<HTMLDetailsElement>('more-stated').open = true;
    }
    // The button that was pressed is gone: whoever uses a keyboard goes on at the verdict.
    decision.querySelector('h2')?.focus();
  }

  function show(answer: Answer<'post'>): void {
    if (answer.kind !== 'post') {
      underline(editor.view, []);
      fill(decision, ...showUnusable(answer, store.get()));
      announce(decision.querySelector('h2')?.textContent ?? '');
      return;
    }
    const { decision: decided, text, map, edits, problems } = answer;
    const findings = inReadingOrder(decided.findings, map);
    underline(editor.view, underlinesOf(findings, answer, editor.view.state.doc.length));
    const hadFocus = decision.contains(document.activeElement);
    const reasons = counted(findings.length, 'reason');
    const way = wayOutOf(decided);
    const says = verdictSentences[decided.verdict];
    fill(
      decision,
      showVerdict(
        looks[decided.verdict],
        says,
        `${policyName(decided)}, for ${dayInWords(decided.date)}`,
        findings.length > 0 && ` · ${reasons}`,
      ),
      decided.reason === undefined ? undefined : h('p', {}, sentence(decided.reason)),
      problems.length > 0 && showProblems(problems, () => undefined),
      showPostEdits(edits, text, use),
      findings.length > 0 &&
        h(
          'section',
          { class: 'reasons' },
          h('h3', {}, findings.length === 1 ? 'The reason' : 'The reasons'),
          showFindings(
            findings,
            { decision: decided, text },
            { goToRule, point: at => pointAt(editor.view, at) },
          ),
          way !== undefined && h('p', { class: 'hint' }, 'For all of it to pass: ', sentence(way)),
        ),
    );
    if (hadFocus) decision.querySelector('h2')?.focus();
    announce(`${says} ${findings.length > 0 ? `${reasons}.` : ''}`);
  }

  keepLive(page, {
    kind: 'post',
    isSeen: ({ tab }) => tab === 'post',
    asks: ({ files, policy, post, date }) => ({ project: { files, policy }, post, date }),
    busy: decision,
    show,
  });
}

/** Words that several findings point at are underlined once, with all their numbers. */
function underlinesOf(
  findings: readonly Finding[],
  { start }: JudgedPost,
  length: number,
): readonly Underline[] {
  const places = new Map<string, { from: number; to: number; numbers: number[]; tone: string }>();
  for (const [at, { evidence, countsAs }] of findings.entries())
    for (const span of placesOf(evidence)) {
      const key = `${span.start}-${span.end}`;
      const known = places.get(key);
      if (known) known.numbers.push(at + 1);
      else
        places.set(key, {
          from: start + span.start,
          to: Math.min(start + span.end, length),
          numbers: [at + 1],
          tone: countsAs,
        });
    }
  return [...places.values()];
}
