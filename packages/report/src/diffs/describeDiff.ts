import { capitalized } from '@fineline/ruleset';
import { printable } from '../layout/cells.ts';
import { sentence } from '../layout/sentence.ts';
import { diffOutline, type Entry, type Side } from './diffOutline.ts';
import type { DiffReport } from './diffReport.ts';
import { counted } from './wording.ts';

/** The same in whole sentences, one a line, for screen readers, logs and terminals without a cursor. */
export function describeDiff(report: DiffReport): string {
  const { title, sides, summary, sections } = diffOutline(report);
  return [
    `The new policy is ${title}.`,
    ...sides.map(describeSide),
    ...summary.map(asSentence),
    ...sections.flatMap(({ title, entries }) => [asSentence(title), ...entries.map(describeEntry)]),
  ]
    .map(line => `${printable(line)}\n`)
    .join('');
}

function describeSide({ side, policy, rules, digest, signedBy }: Side): string {
  const signed = signedBy === undefined ? '' : `, signed by ${signedBy}`;
  return `The ${side} policy: ${policy}, ${counted(rules, 'rule')}, ${digest}${signed}.`;
}

function describeEntry({ name, says, verdict, stops, notes }: Entry): string {
  const what =
    says !== undefined
      ? `Rule ${name}, ${says}`
      : verdict === undefined || verdict === 'same'
        ? name
        : `${verdict}: ${name}`;
  const said = notes.map(({ label, text }) => (label === '' ? text : `${label}: ${text}`));
  const open = stops ? ['this has to be approved'] : [];
  return [what, ...said, ...open].map(asSentence).join(' ');
}

function asSentence(text: string): string {
  return sentence(capitalized(text));
}
