import type { Difference, DiffVerdict, RuleDiff, Subject } from '@fineline/analysis';
import { factsInWords } from '@fineline/analysis';
import { allElse, changeName, daysInWords, regionInWords, saysOf } from '@fineline/report';
import type { Compared } from '../judging/protocol.ts';
import { h, type Child } from './element.ts';
import { counted, dayInWords, sentence } from './prose.ts';
import { showMark, showOutcome, type Look } from './showVerdict.ts';

export interface DiffActions {
  readonly goToRule: (rule: string) => void;
  /** Judges a difference again by both, and shows what they say. */
  readonly replay: (subject: Subject, difference: Difference, into: HTMLElement) => Promise<void>;
}

/** What a comparison comes to, as a sentence. */
export const diffSentences: { readonly [V in DiffVerdict]: string } = {
  same: 'Nothing changes.',
  stricter: 'The policy gets stricter.',
  looser: 'The policy lets more through.',
  incomparable: 'It lets more through here, and less there.',
  undecided: 'It took too long to tell.',
};

const looks: { readonly [V in DiffVerdict]: { readonly look: Look; readonly sign: string } } = {
  same: { look: 'none', sign: '=' },
  stricter: { look: 'allow', sign: '↑' },
  looser: { look: 'deny', sign: '↓' },
  incomparable: { look: 'deny', sign: '↕' },
  undecided: { look: 'deny', sign: '?' },
};

/** A comparison: its verdict, each rule that changed with posts that show it, and what moved besides. */
export function showDiff({ diff, tests, broken }: Compared, actions: DiffActions): readonly Child[] {
  const { look, sign } = looks[diff.verdict];
  const total = diff.rules.length + diff.unchanged;
  return [
    showOutcome(
      look,
      sign,
      diff.wording ? 'Only the wording changes.' : diffSentences[diff.verdict],
      `${counted(total, 'rule')} compared for every combination of facts: ${diff.rules.length} changed`,
      tests && tests.examples > 0 && ` · ${tests.held} of ${counted(tests.examples, 'old example')} hold`,
    ),
    diff.rules.length > 0 &&
      h(
        'section',
        {},
        h('h3', {}, 'The rules that changed'),
        h(
          'ul',
          { class: 'changes' },
          diff.rules.map(rule => showRule(rule, actions)),
        ),
      ),
    (diff.moves.length > 0 || broken.length > 0) &&
      h(
        'section',
        {},
        h('h3', {}, 'Besides the rules'),
        h(
          'ul',
          { class: 'moves' },
          diff.moves.map(({ message, gates }) =>
            h('li', { class: gates ? 'tone-deny' : 'tone-none' }, sentence(message)),
          ),
          broken.map(({ example, demands, says, isLess }) =>
            h(
              'li',
              { class: 'tone-deny' },
              `An example of the policy before demands ${demands} of “${example}”`,
              says !== undefined
                ? `, and now it is ${says}.`
                : isLess
                  ? ', and it demands less now.'
                  : ', and it is gone.',
            ),
          ),
        ),
      ),
  ];
}

function showRule(rule: RuleDiff, { goToRule, replay }: DiffActions): HTMLElement {
  const { looser, alsoLooser = [], looserBeyond, stricter, subject, change } = rule;
  const name = changeName(rule);
  const show = (difference: Difference, label: string): HTMLElement =>
    showWitness(difference, label, into => replay(subject, difference, into));
  return h(
    'li',
    { class: `change tone-${looks[rule.inEffect].look}` },
    h(
      'h4',
      {},
      change === 'removed'
        ? h('span', { class: 'name' }, name)
        : h(
            'button',
            {
              class: 'link',
              on: { click: () => goToRule(rule.rule) },
              is: { type: 'button', 'aria-label': `${name}: show this rule in the policy` },
            },
            name,
          ),
    ),
    h('p', {}, sentence(saysOf(rule))),
    looser && show(looser, 'Lets through'),
    alsoLooser.map(it => show(it, 'Lets through')),
    looserBeyond && h('p', { class: 'hint' }, sentence(allElse)),
    stricter && show(stricter, 'Stops'),
  );
}

/** Facts on which the two decide differently; opened, both judge them again. */
function showWitness(
  { facts, before, after, date, region, alike, days }: Difference,
  label: string,
  replay: (into: HTMLElement) => Promise<void>,
): HTMLElement {
  const words = factsInWords(facts);
  const into = h('div', { class: 'replay', is: { 'aria-live': 'polite' } });
  return h(
    'details',
    {
      class: 'witness',
      on: {
        toggle({ target }) {
          if ((target as HTMLDetailsElement).open && into.childElementCount === 0) void replay(into);
        },
      },
    },
    h(
      'summary',
      {},
      h('span', { class: 'label' }, label),
      ' ',
      h(
        'span',
        { class: 'facts' },
        words.length === 0 ? 'a post of which nothing is known' : words.join(', '),
      ),
      ' ',
      h('span', { class: 'turn' }, showMark(before, before), ' → ', showMark(after, after)),
    ),
    h(
      'p',
      { class: 'hint' },
      `For ${dayInWords(date)}.`,
      region.length > 0 &&
        ` And so for: ${regionInWords(region)}${alike ? '' : ', unless another rule decides'}.`,
      days && ` On the days ${daysInWords(days)}.`,
    ),
    into,
  );
}
