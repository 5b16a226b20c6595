// One decision as part of a page: what came of it, why, what would make it pass, and how the groups of a table are spread.
import { withCommas } from '@fineline/ruleset';
import type { Finding, Verdict } from '@fineline/runtime';
import { authorsHtml, codeHtml } from '../layout/codeHtml.ts';
import { escapeHtml } from '../layout/escapeHtml.ts';
import { quotedHtml } from '../layout/quotedHtml.ts';
import { sentence } from '../layout/sentence.ts';
import { listCells } from '../tables/listCells.ts';
import { listKeys } from '../tables/listKeys.ts';
import { measurePlots } from '../tables/measurePlots.ts';
import { noWayFound, sayRemedy } from '../tables/sayRemedy.ts';
import type { Judged } from './judged.ts';
import { leftOutIn, stillStoppedIn } from './otherWords.ts';
import { placesOf } from './placesOf.ts';
import {
  actionOf,
  changesInWords,
  inReadingOrder,
  placeOf,
  policyName,
  ruleName,
  spansOf,
  verdicts,
  wayOutOf,
} from './wording.ts';

/** How a verdict looks on a page. */
export const tones: { readonly [V in Verdict]: 'good' | 'note' | 'bad' } = {
  allow: 'good',
  warn: 'note',
  review: 'note',
  deny: 'bad',
  none: 'bad',
};

/** More findings than these are counted. */
const mostFindings = 100;

/** A section that can be jumped to by `anchor`. */
export function decisionHtml(judged: Judged, anchor: string): string {
  const { decision, text, map } = judged;
  const { verdict, reason, rows, remedies, measures = [] } = decision;
  const { sign, name } = verdicts[verdict];
  const size = rows === undefined ? '' : `, ${rows} ${rows === 1 ? 'row' : 'rows'}`;
  const plots = measurePlots(measures);
  const findings = inReadingOrder(decision.findings, map);
  const more = findings.length - mostFindings;
  const way = wayOutOf(decision);
  return [
    `<section id="${anchor}">`,
    `<h2>${escapeHtml(decision.id ?? 'unnamed')}</h2>`,
    `<p class="verdict ${tones[verdict]}">${sign} ${name}</p>`,
    `<p><small>By ${escapeHtml(policyName(decision))} on ${escapeHtml(decision.date)}${size}.</small></p>`,
    ...(decision.text === undefined
      ? []
      : [`<p><small><code>${escapeHtml(decision.text)}</code></small></p>`]),
    ...(text === '' ? [] : [quotedHtml(text, spansOf(findings))]),
    ...(reason === undefined ? [] : [`<p>${codeHtml(sentence(reason))}</p>`]),
    ...findings.slice(0, mostFindings).map(finding => findingHtml(finding, judged)),
    ...(more > 0 ? [`<p>And ${withCommas(more)} more findings.</p>`] : []),
    ...(way === undefined
      ? []
      : ['<h3 class="part">It would pass with</h3>', `<p>${codeHtml(sentence(way))}</p>`]),
    ...(!remedies
      ? []
      : [
          '<h3 class="part">What would make it pass</h3>',
          remedies.length === 0
            ? `<p>${sentence(noWayFound)}</p>`
            : `<ul class="summary">${remedies.map(one => `<li>${codeHtml(sentence(sayRemedy(one)))}</li>`).join('')}</ul>`,
        ]),
    ...(plots.length === 0 ? [] : ['<h3 class="part">How the groups are spread</h3>', ...plots]),
    '</section>',
  ].join('\n');
}

function findingHtml(finding: Finding, { decision, map, text }: Judged): string {
  const words = wordsShown(finding, text);
  const notes: readonly (readonly [string, string | undefined])[] = [
    ['words', words.length === 0 ? undefined : words.join(', ')],
    ['groups', finding.keys && listKeys(finding.keys)],
    ['cells', finding.cells && listCells(finding.cells)],
    ['why', finding.because],
    ['try', finding.suggest],
    ['instead', finding.rewrite],
    ['without', leftOutIn(finding)],
    ['but', stillStoppedIn(finding, decision)],
    ['pass', finding.wouldPass && changesInWords(finding.wouldPass)],
    ['see', finding.see?.join('; ')],
    ['asks', finding.reviewer],
    ['waived', finding.waiver && waiverInWords(finding.waiver)],
    ['at', placeOf(finding.rule, map)],
  ];
  const list = notes
    .flatMap(([label, text]) =>
      text === undefined
        ? []
        : [
            `<dt>${label}</dt><dd>${label === 'try' || label === 'why' ? authorsHtml(text) : escapeHtml(text)}</dd>`,
          ],
    )
    .join('');
  return [
    `<article class="${tones[finding.countsAs]}">`,
    `<h3>${escapeHtml(`${actionOf(finding)} ${ruleName(finding.rule, decision)}`)}</h3>`,
    finding.message === '' ? '' : `<p>${codeHtml(sentence(finding.message))}</p>`,
    list === '' ? '' : `<dl>${list}</dl>`,
    '</article>',
  ].join('');
}

/** The words that show a finding, each once: of many marks in a post nobody else can tell which are its own. */
function wordsShown({ evidence }: Finding, text: string): readonly string[] {
  const words = placesOf(evidence).map(({ start, end }) =>
    text.slice(start, end).replaceAll(/\s+/g, ' ').trim(),
  );
  return [...new Set(words)].filter(word => word !== '').map(word => `“${word}”`);
}

/** A log of decisions holds no reasons. */
function waiverInWords({ until, by, because }: NonNullable<Finding['waiver']>): string {
  return `until ${until} by ${by}${because === '' ? '' : `: ${because}`}`;
}
