import { actionOf, changesInWords, listKeys } from '@fineline/report';
import { shortRuleId } from '@fineline/ruleset';
import type { Decision, Finding } from '@fineline/runtime';
import { button, h, type Child } from './element.ts';
import { coded, sentence } from './prose.ts';
import { looks } from './showVerdict.ts';

export interface FindingActions {
  /** Shows where a rule stands. */
  readonly goToRule: (rule: string) => void;
  /** Makes the words of a finding stand out; undefined puts all back. */
  readonly point: (number: number | undefined) => void;
}

/** The reasons of a decision, numbered as its words are underlined. */
export function showFindings(
  findings: readonly Finding[],
  { decision, text }: { readonly decision: Decision; readonly text: string },
  actions: FindingActions,
): HTMLElement {
  return h(
    'ol',
    { class: 'findings', is: { 'aria-label': 'Reasons' } },
    findings.map((finding, at) => showFinding(finding, at + 1, decision, text, actions)),
  );
}

function showFinding(
  finding: Finding,
  number: number,
  decision: Decision,
  text: string,
  { goToRule, point }: FindingActions,
): HTMLElement {
  const words = new Set(
    finding.evidence.flatMap(({ span }) => (span ? [`“${text.slice(span.start, span.end)}”`] : [])),
  );
  const { because, suggest, wouldPass, see, reviewer, keys, waiver, dispute } = finding;
  const facts: readonly (readonly [string, Child])[] = [
    ...(words.size > 0 ? [['The words', [...words].join(', ')] as const] : []),
    ...(keys && keys.length > 0 ? [['Groups', groupsInWords(keys)] as const] : []),
    ...(suggest === undefined ? [] : [['Try', coded(suggest)] as const]),
    ...(wouldPass === undefined ? [] : [['It takes', changesInWords(wouldPass)] as const]),
    ...(reviewer === undefined ? [] : [['To be seen by', reviewer] as const]),
    ...(waiver ? [['Waived', `until ${waiver.until} by ${waiver.by}: ${waiver.because}`] as const] : []),
    ...(dispute ? [['Disputed', `by ${dispute.by}: ${dispute.because}`] as const] : []),
    ...(see === undefined ? [] : [['See', see.join('; ')] as const]),
  ];
  const rule = shortRuleId(finding.rule, decision.policy);
  return h(
    'li',
    {
      class: `finding tone-${finding.state === 'waived' ? 'none' : looks[finding.countsAs]}`,
      on: {
        pointerenter: () => point(number),
        pointerleave: () => point(undefined),
        focusin: () => point(number),
        focusout: () => point(undefined),
      },
    },
    h('span', { class: 'number', is: { 'aria-hidden': 'true' } }, String(number)),
    h(
      'div',
      {},
      h('h3', {}, sentence(finding.message)),
      because === undefined ? undefined : h('p', { class: 'because' }, coded(because)),
      facts.length > 0 &&
        h(
          'dl',
          {},
          facts.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
        ),
      h(
        'p',
        { class: 'by' },
        `${actionOf(finding)} `,
        button(rule, () => goToRule(finding.rule), {
          class: 'link',
          is: { 'aria-label': `${rule}: show this rule in the policy` },
        }),
      ),
    ),
  );
}

const mostGroups = 5;

function groupsInWords(keys: NonNullable<Finding['keys']>): string {
  const more = keys.length - mostGroups;
  return `${listKeys(keys.slice(0, mostGroups))}${more > 0 ? ` and ${more} more` : ''}`;
}
