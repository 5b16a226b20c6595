import { shortened } from '@fineline/ruleset';
import type { ExampleResult, PolicyTests } from '@fineline/testing';
import { button, h, type Child } from './element.ts';
import { counted, dayInWords, sentence } from './prose.ts';
import { showMark, showVerdict } from './showVerdict.ts';

export interface TestActions {
  readonly goTo: (place: ExampleResult['place']) => void;
  /** Takes the post of an example to where posts are judged. */
  readonly tryPost: (text: string) => void;
}

/** How the examples of a policy came out: those that failed first. */
export function showTests(policies: readonly PolicyTests[], actions: TestActions): readonly Child[] {
  const examples = policies.flatMap(it => it.examples);
  const failed = examples.filter(({ passed }) => !passed);
  if (examples.length === 0)
    return [
      showVerdict(
        'none',
        'There are no examples.',
        'A block `test my-policy { … }` in the policy holds them.',
      ),
    ];
  const own = policies.find(it => it.examples.length > 0)?.coverage.own;
  const says = testsInWords(examples.length, failed.length);
  return [
    showVerdict(
      failed.length === 0 ? 'allow' : 'deny',
      says,
      own &&
        `They reach ${own.reached} of ${counted(own.total, 'side')} of the rules’ conditions, ${own.percent}%`,
    ),
    h(
      'ul',
      { class: 'examples' },
      [...failed, ...examples.filter(({ passed }) => passed)].map(example => showExample(example, actions)),
    ),
    own &&
      own.gaps.length > 0 &&
      h(
        'details',
        { class: 'gaps' },
        h('summary', {}, `What no example reaches (${own.gaps.length})`),
        h(
          'ul',
          {},
          own.gaps.map(({ rule, message }) => h('li', {}, h('code', {}, rule), ' ', sentence(message))),
        ),
      ),
  ];
}

/** What to say of them in one sentence. */
export function testsInWords(all: number, failed: number): string {
  if (failed === 0) return all === 1 ? 'The example holds.' : `All ${all} examples hold.`;
  return `${failed} of ${counted(all, 'example')} ${failed === 1 ? 'does' : 'do'} not hold.`;
}

function showExample(
  { subject, expected, passed, differences, date, place }: ExampleResult,
  { goTo, tryPost }: TestActions,
): HTMLElement {
  const text = subject.kind === 'table' ? undefined : subject.text;
  const by =
    expected.by.length === 0 ? '' : `, by ${expected.by.map(rule => rule.split('/').at(-1)).join(', ')}`;
  return h(
    'li',
    { class: `example tone-${passed ? 'allow' : 'deny'}` },
    h('p', { class: 'says' }, titleOf(subject)),
    h(
      'p',
      { class: 'by' },
      showMark(passed ? 'allow' : 'deny', passed ? 'holds' : 'does not hold'),
      ` expected: ${expected.verdict}${by}, for ${dayInWords(date)}`,
    ),
    !passed &&
      h(
        'ul',
        { class: 'differences' },
        differences.map(line => h('li', {}, sentence(line))),
      ),
    h(
      'p',
      { class: 'act' },
      button(`Line ${place.line}`, () => goTo(place), {
        class: 'link',
        is: { 'aria-label': `Line ${place.line}: show this example in the policy` },
      }),
      text !== undefined &&
        button('Try it as a post', () => tryPost(text.trim()), {
          class: 'link',
          is: { 'aria-label': `Try it as a post: ${text.trim()}` },
        }),
    ),
  );
}

function titleOf(subject: ExampleResult['subject']): string {
  if (subject.kind !== 'table' && subject.text !== undefined) return `“${subject.text.trim()}”`;
  return 'written' in subject ? shortened(subject.written, 200) : '';
}
