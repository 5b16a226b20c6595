// A report as one page that needs nothing else: no script, no font, no picture, nothing from the network. It prints, and
// follows the reader's choice of dark or light.
import type { DiffVerdict } from '@fineline/analysis';
import { codeHtml } from '../layout/codeHtml.ts';
import { escapeHtml } from '../layout/escapeHtml.ts';
import { pageHtml } from '../layout/pageHtml.ts';
import { diffOutline, type Entry, type Note, type Section, type Side } from './diffOutline.ts';
import type { DiffReport } from './diffReport.ts';

/** A whole document. */
export function diffHtml(report: DiffReport): string {
  const { verdict, title, sides, summary, sections } = diffOutline(report);
  const newest = sides.at(-1)!.policy;
  const body = [
    '<header>',
    `<p class="verdict ${tones[verdict]}">${escapeHtml(title)}</p>`,
    `<h1>${escapeHtml(newest)}: what changed</h1>`,
    `<p>For every combination of facts, as of ${escapeHtml(report.date)}.</p>`,
    '</header>',
    '<table><thead><tr><th></th><th>Policy</th><th></th><th>Digest</th></tr></thead><tbody>',
    ...sides.map(sideRow),
    '</tbody></table>',
    `<ul class="summary">${summary.map(text => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`,
    ...sections.flatMap(sectionHtml),
  ];
  return pageHtml(`${newest}: ${title}`, body.join('\n'));
}

const tones: { readonly [V in DiffVerdict]: 'good' | 'note' | 'bad' } = {
  same: 'good',
  stricter: 'note',
  looser: 'bad',
  incomparable: 'bad',
  undecided: 'bad',
};

function sideRow({ side, policy, rules, digest, signedBy }: Side): string {
  const signed = signedBy === undefined ? '' : `<br><small>signed by ${escapeHtml(signedBy)}</small>`;
  return `<tr><th scope="row">${side}</th><td>${escapeHtml(policy)}${signed}</td><td>${rules} rules</td><td><code>${escapeHtml(digest)}</code></td></tr>`;
}

function sectionHtml({ title, entries }: Section): readonly string[] {
  const heading = `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
  return ['<section>', `<h2>${escapeHtml(heading)}</h2>`, ...entries.map(entryHtml), '</section>'];
}

function entryHtml({ name, says, verdict = 'same', stops, notes }: Entry): string {
  const tone = stops ? 'bad' : verdict === 'same' ? '' : tones[verdict];
  const open = stops ? ' <span class="tag bad">to approve</span>' : '';
  const word = verdict === 'same' ? '' : ` <span class="tag ${tones[verdict]}">${verdict}</span>`;
  const head =
    says === undefined
      ? `<p>${codeHtml(name)}${word}${open}</p>`
      : `<h3>${escapeHtml(name)}${open}</h3><p>${escapeHtml(says)}</p>`;
  const list = notes.length === 0 ? '' : `<dl>${notes.map(noteHtml).join('')}</dl>`;
  return `<article class="${tone}">${head}${list}</article>`;
}

function noteHtml({ label, text }: Note): string {
  const term = label === '' ? '' : `<dt>${escapeHtml(label)}</dt>`;
  return `${term}<dd>${escapeHtml(text)}</dd>`;
}
