// A report as one page that needs nothing else: no script, no font, no picture, nothing from the network. It prints, and
// follows the reader's choice of dark or light.
import type { DiffVerdict } from '@fineline/analysis';
import { capitalized } from '@fineline/ruleset';
import { codeHtml } from '../layout/codeHtml.ts';
import { escapeHtml } from '../layout/escapeHtml.ts';
import { pageHtml } from '../layout/pageHtml.ts';
import { diffOutline, type Entry, type Note, type Section, type Side } from './diffOutline.ts';
import type { DiffReport } from './diffReport.ts';
import { counted } from './wording.ts';

/** A whole document; `notes` are sentences that stand above everything else. */
export function diffHtml(report: DiffReport, notes: readonly string[] = []): string {
  const { verdict, title, sides, summary, sections } = diffOutline(report);
  const newest = sides.at(-1)!.policy;
  const jumps = sections.length > 1;
  const body = [
    '<header id="top">',
    `<p class="verdict ${looks[verdict]}">${escapeHtml(title)}</p>`,
    `<h1>${escapeHtml(newest)}: what changed</h1>`,
    `<p>For every combination of facts, as of ${escapeHtml(report.date)}.</p>`,
    ...[...notes, ...unjudged(report)].map(note => `<p>${codeHtml(note)}</p>`),
    '</header>',
    '<table><thead><tr><th></th><th>Policy</th><th></th><th>Digest</th></tr></thead><tbody>',
    ...sides.map(sideRow),
    '</tbody></table>',
    `<ul class="summary">${summary.map(text => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`,
    ...(jumps ? [contents(sections)] : []),
    ...sections.flatMap((section, at) => sectionHtml(section, at, jumps)),
  ];
  return pageHtml(`${newest}: ${title}`, body.join('\n'));
}

/** A count that leaves something out says so before it is read. */
function unjudged({ replay }: DiffReport): readonly string[] {
  if (!replay || replay.unreadable === 0) return [];
  const { unreadable } = replay;
  return [
    `not everything is here: ${counted(unreadable, 'past post')} could not be judged, and ${unreadable === 1 ? 'is' : 'are'} not counted.`,
  ];
}

/** The way to each section, and in it to what has to be approved. */
function contents(sections: readonly Section[]): string {
  const items = sections.map((section, at) => {
    const open = section.entries.flatMap(({ name, stops }, nth) =>
      stops ? [`<li><a href="#${anchorOf(at, nth)}">${escapeHtml(name)}</a></li>`] : [],
    );
    const inner = open.length === 0 ? '' : `<p>To approve:</p><ul>${open.join('')}</ul>`;
    return `<li><a href="#${anchorOf(at)}">${escapeHtml(capitalized(section.title))}</a>${inner}</li>`;
  });
  return `<nav aria-label="On this page"><ul>${items.join('')}</ul></nav>`;
}

function anchorOf(section: number, entry?: number): string {
  return entry === undefined ? `s${section + 1}` : `s${section + 1}-${entry + 1}`;
}

const looks: { readonly [V in DiffVerdict]: 'good' | 'note' | 'bad' } = {
  same: 'good',
  stricter: 'note',
  looser: 'bad',
  incomparable: 'bad',
  undecided: 'bad',
};

function sideRow({ side, policy, rules, digest, signedBy }: Side): string {
  const signed = signedBy === undefined ? '' : `<br><small>signed by ${escapeHtml(signedBy)}</small>`;
  return `<tr><th scope="row">${side}</th><td>${escapeHtml(policy)}${signed}</td><td>${counted(rules, 'rule')}</td><td><code>${escapeHtml(digest)}</code></td></tr>`;
}

function sectionHtml(section: Section, at: number, jumps: boolean): readonly string[] {
  return [
    `<section id="${anchorOf(at)}">`,
    `<h2>${escapeHtml(capitalized(section.title))}</h2>`,
    ...section.entries.map((entry, nth) => entryHtml(entry, anchorOf(at, nth))),
    ...(jumps ? ['<p class="back"><a href="#top">Back to the top</a></p>'] : []),
    '</section>',
  ];
}

function entryHtml({ name, says, verdict = 'same', stops, notes }: Entry, anchor: string): string {
  const look = stops ? 'bad' : verdict === 'same' ? '' : looks[verdict];
  const open = stops ? ' <span class="tag bad">to approve</span>' : '';
  const word = verdict === 'same' ? '' : ` <span class="tag ${looks[verdict]}">${verdict}</span>`;
  const head =
    says === undefined
      ? `<p>${codeHtml(name)}${word}${open}</p>`
      : `<h3>${escapeHtml(name)}${open}</h3><p>${escapeHtml(says)}</p>`;
  const list = notes.length === 0 ? '' : `<dl>${notes.map(noteHtml).join('')}</dl>`;
  return `<article id="${anchor}" class="${look}">${head}${list}</article>`;
}

function noteHtml({ label, text }: Note): string {
  const term = label === '' ? '' : `<dt>${escapeHtml(label)}</dt>`;
  return `${term}<dd>${escapeHtml(text)}</dd>`;
}
