// A report as a comment under a change: the verdict and what was compared, a table of what changed, then each change with
// its example, folded. GitHub takes 65,536 characters.
import { withCommas } from '@fineline/ruleset';
import { escapeHtmlBlock } from '../layout/escapeHtmlBlock.ts';
import { escapeMarkdown } from '../layout/escapeMarkdown.ts';
import { diffOutline, type Entry, type Note, type Section, type Side } from './diffOutline.ts';
import type { DiffReport } from './diffReport.ts';

/** A comment of at most so many characters, less a few for what is said at its end. */
export function diffMarkdown(report: DiffReport, room = 60_000): string {
  const { title, sides, summary, sections } = diffOutline(report);
  const blocks = sections.flatMap(sectionBlocks);
  const head = [
    `### Fineline: ${oneLine(title)}`,
    '',
    '| | Policy | Rules | Digest |',
    '|---|---|---|---|',
    ...sides.map(sideRow),
    '',
    ...summary.map(text => `- ${oneLine(text)}`),
  ].join('\n');
  let used = head.length;
  const full = blocks.findIndex(({ text }) => (used += text.length + 1) > room);
  const shown = full < 0 ? blocks : blocks.slice(0, full);
  const left = blocks.slice(shown.length).flatMap(({ entry }) => entry ?? []);
  return [head, ...shown.map(({ text }) => text), ...whatIsLeft(left), ''].join('\n');
}

function sideRow({ side, policy, rules, digest, signedBy }: Side): string {
  const signed = signedBy === undefined ? '' : `, signed by ${oneLine(signedBy)}`;
  return `| ${side} | ${oneLine(policy)}${signed} | ${rules} | \`${digest}\` |`;
}

/** A heading, or an entry. */
interface Block {
  readonly text: string;
  readonly entry?: Entry;
}

function sectionBlocks({ title, entries }: Section): readonly Block[] {
  return [
    { text: `\n**${oneLine(title)}**\n` },
    ...entries.map(entry => ({ text: entryBlock(entry), entry })),
  ];
}

/** Nobody is to take what is not shown for what is not there. */
function whatIsLeft(left: readonly Entry[]): readonly string[] {
  if (left.length === 0) return [];
  const open = left.filter(({ stops }) => stops).length;
  const toApprove = open === 0 ? '' : `, ${withCommas(open)} of them to be approved`;
  return [
    '',
    `This comment is full: ${withCommas(left.length)} more ${left.length === 1 ? 'entry is' : 'entries are'} not shown${toApprove}.`,
  ];
}

/** One line; where there is more to say, folded under it. What has to be approved still is open. */
function entryBlock(entry: Entry): string {
  const { notes, stops } = entry;
  if (notes.length === 0) return `- ${headOf(entry, oneLine)}`;
  return [
    `<details${stops ? ' open' : ''}><summary>${headOf(entry, escapeHtmlBlock)}</summary>`,
    '',
    ...notes.map(noteLine),
    '',
    '</details>',
    '',
  ].join('\n');
}

function headOf({ name, says, verdict, stops }: Entry, escape: (text: string) => string): string {
  const sign = stops ? '✗ ' : '';
  if (says !== undefined) return `${sign}<b>${escape(name)}</b> ${escape(says)}`;
  const said = verdict === undefined || verdict === 'same' ? '' : `<b>${verdict}</b>: `;
  return `${sign}${said}${escape(name)}`;
}

function noteLine({ label, text }: Note): string {
  return label === '' ? `  - ${oneLine(text)}` : `- ${label}: ${oneLine(text)}`;
}

function oneLine(text: string): string {
  return escapeMarkdown(text.replace(/\s*\n\s*/g, ' '));
}
