// Decisions as one page: what came of each, why, what would make it pass, and for tables how their groups are spread.
import type { Finding, Verdict } from '@fineline/runtime';
import { codeHtml } from '../layout/codeHtml.ts';
import { escapeHtml } from '../layout/escapeHtml.ts';
import { pageHtml } from '../layout/pageHtml.ts';
import { sentence } from '../layout/sentence.ts';
import { listKeys } from '../tables/listKeys.ts';
import { measurePlots } from '../tables/measurePlots.ts';
import { sayRemedy } from '../tables/sayRemedy.ts';
import type { Judged } from './judged.ts';
import { actionOf, inReadingOrder, placeOf, policyName, ruleName, summaryOf, verdicts } from './wording.ts';

/** Gathers decisions for a page. */
export interface HtmlDecisions {
  readonly add: (judged: Judged) => void;
  /** A whole document. */
  readonly render: () => string;
}

/** An empty page. */
export function createHtmlDecisions(): HtmlDecisions {
  const tally = new Map<Verdict, number>();
  const sections: string[] = [];
  return {
    add(judged) {
      const { verdict } = judged.decision;
      tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
      sections.push(...sectionOf(judged));
    },
    render() {
      const title = `Fineline: ${tally.size === 0 ? 'nothing was judged' : summaryOf(tally)}`;
      return pageHtml(title, [`<header><h1>${escapeHtml(title)}</h1></header>`, ...sections].join('\n'));
    },
  };
}

const tones: { readonly [V in Verdict]: 'good' | 'note' | 'bad' } = {
  allow: 'good',
  warn: 'note',
  review: 'note',
  deny: 'bad',
  none: 'bad',
};

function sectionOf(judged: Judged): readonly string[] {
  const { decision, map } = judged;
  const { verdict, reason, rows, remedies = [], measures = [] } = decision;
  const { sign, name } = verdicts[verdict];
  const size = rows === undefined ? '' : `, ${rows} ${rows === 1 ? 'row' : 'rows'}`;
  const plots = measurePlots(measures);
  return [
    '<section>',
    `<h2>${escapeHtml(decision.id ?? 'unnamed')}</h2>`,
    `<p class="verdict ${tones[verdict]}">${sign} ${name}</p>`,
    `<p><small>By ${escapeHtml(policyName(decision))} on ${escapeHtml(decision.date)}${size}.</small></p>`,
    ...(decision.text === undefined
      ? []
      : [`<p><small><code>${escapeHtml(decision.text)}</code></small></p>`]),
    ...(reason === undefined ? [] : [`<p>${codeHtml(sentence(reason))}</p>`]),
    ...inReadingOrder(decision.findings, map).map(finding => findingHtml(finding, judged)),
    ...(remedies.length === 0
      ? []
      : [
          '<h2>What would make it pass</h2>',
          `<ul class="summary">${remedies.map(one => `<li>${codeHtml(sentence(sayRemedy(one)))}</li>`).join('')}</ul>`,
        ]),
    ...(plots.length === 0 ? [] : ['<h2>How the groups are spread</h2>', ...plots]),
    '</section>',
  ];
}

function findingHtml(finding: Finding, { decision, map }: Judged): string {
  const notes: readonly (readonly [string, string | undefined])[] = [
    ['groups', finding.keys && listKeys(finding.keys)],
    ['why', finding.because],
    ['try', finding.suggest],
    ['instead', finding.rewrite],
    ['see', finding.see?.join('; ')],
    ['asks', finding.reviewer],
    [
      'waived',
      finding.waiver && `until ${finding.waiver.until} by ${finding.waiver.by}: ${finding.waiver.because}`,
    ],
    ['at', placeOf(finding.rule, map)],
  ];
  const list = notes
    .flatMap(([label, text]) =>
      text === undefined
        ? []
        : [
            `<dt>${label}</dt><dd>${label === 'try' || label === 'why' ? codeHtml(text) : escapeHtml(text)}</dd>`,
          ],
    )
    .join('');
  return [
    `<article class="${tones[finding.countsAs]}">`,
    `<h3>${escapeHtml(`${actionOf(finding)} ${ruleName(finding.rule, decision)}`)}</h3>`,
    `<p>${codeHtml(sentence(finding.message))}</p>`,
    list === '' ? '' : `<dl>${list}</dl>`,
    '</article>',
  ].join('');
}
