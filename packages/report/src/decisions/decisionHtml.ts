// One decision as part of a page: what came of it, why, what would make it pass, and how the groups of a table are spread.
import { shortRuleId, withCommas } from '@fineline/ruleset';
import type { Decision, Finding, Verdict } from '@fineline/runtime';
import { authorsHtml, codeHtml } from '../layout/codeHtml.ts';
import { escapeHtml } from '../layout/escapeHtml.ts';
import { quotedHtml } from '../layout/quotedHtml.ts';
import { sentence } from '../layout/sentence.ts';
import { measurePlots } from '../tables/measurePlots.ts';
import { noWayFound, sayRemedy } from '../tables/sayRemedy.ts';
import { findingNotes } from './findingNotes.ts';
import type { Judged } from './judged.ts';
import { actionOf, dayInWords, inReadingOrder, policyName, spansOf, verdicts, wayOutOf } from './wording.ts';

/** How a verdict looks on a page. */
export const looks: { readonly [V in Verdict]: 'good' | 'note' | 'bad' } = {
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
    `<p class="verdict ${looks[verdict]}">${sign} ${name}</p>`,
    `<p><small>By ${escapeHtml(`${policyName(decision)} ${dayInWords(decision)}`)}${size}.</small></p>`,
    ...identities(decision).map(
      ([what, which]) => `<p><small>${what} <code>${escapeHtml(which)}</code></small></p>`,
    ),
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

/** What was judged, by what, as whom nobody can mistake: names and versions are no identity. */
function identities({
  ruleSet,
  text,
  dataset,
  reader,
  otherReaders = [],
}: Decision): readonly (readonly [string, string])[] {
  const readers = (reader ? [reader, ...otherReaders] : otherReaders).map(({ name, version, digest }) =>
    [name, version, ...(digest === undefined ? [] : [digest])].join(' '),
  );
  return [
    ['Rule set', ruleSet],
    ...(text === undefined ? [] : [[dataset === undefined ? 'Text' : 'Table', text] as const]),
    ...readers.map(which => ['Read by', which] as const),
  ];
}

function findingHtml(finding: Finding, judged: Judged): string {
  const list = findingNotes(finding, judged)
    .map(({ label, text }) => {
      const html = label === 'try' || label === 'why' ? authorsHtml(text) : escapeHtml(text);
      return `<dt>${label}</dt><dd>${html}</dd>`;
    })
    .join('');
  return [
    `<article class="${looks[finding.countsAs]}">`,
    `<h3>${escapeHtml(`${actionOf(finding)} ${shortRuleId(finding.rule, judged.decision.policy)}`)}</h3>`,
    finding.message === '' ? '' : `<p>${codeHtml(sentence(finding.message))}</p>`,
    list === '' ? '' : `<dl>${list}</dl>`,
    '</article>',
  ].join('');
}
