import type { DiffVerdict } from '@fineline/analysis';
import { printable } from '../layout/cells.ts';
import { unpainted, type Paint, type Style } from '../layout/paint.ts';
import { wrapWords } from '../layout/wrapText.ts';
import { diffOutline, type Entry, type Note, type Section, type Side } from './diffOutline.ts';
import type { DiffReport } from './diffReport.ts';
import { counted } from './wording.ts';

const styles: { readonly [V in DiffVerdict]: Style } = {
  same: 'green',
  stricter: 'yellow',
  looser: 'red',
  incomparable: 'red',
  undecided: 'red',
};

/** What changed between two policies, as people read it in a terminal: the verdict first, then each rule with an example. */
export function renderDiff(
  report: DiffReport,
  look: { readonly width: number; readonly paint?: Paint },
): string {
  const { width, paint = unpainted } = look;
  const { verdict, title, sides, summary, sections } = diffOutline(report);
  const [head, ...rest] = title.split(', ');
  const longest = Math.max(...sides.map(({ side }) => side.length));
  return [
    [paint(styles[verdict], head!), ...rest].join(', '),
    ...sides.map(side => renderSide(side, longest)),
    ...summary.map(text => `  ${printable(text)}`),
    ...sections.flatMap((section, at) => renderSection(section, at === 0, width, paint)),
    '',
  ].join('\n');
}

function renderSide({ side, policy, rules, digest, signedBy }: Side, longest: number): string {
  const signed = signedBy === undefined ? '' : `, signed by ${printable(signedBy)}`;
  return `  ${side.padEnd(longest)}  ${printable(policy)}, ${counted(rules, 'rule')}, ${digest}${signed}`;
}

/** The rules that changed need no heading where they come first. */
function renderSection(
  { title, entries }: Section,
  isFirst: boolean,
  width: number,
  paint: Paint,
): readonly string[] {
  const heading =
    isFirst && entries[0]?.says !== undefined ? [] : ['', `  ${paint('bold', printable(title))}`];
  const lines = entries.flatMap((entry, at) => {
    const afterRule = entry.says === undefined && entries[at - 1]?.says !== undefined;
    return [...(afterRule ? [''] : []), ...renderEntry(entry, width, paint)];
  });
  return [...heading, ...lines];
}

function renderEntry(entry: Entry, width: number, paint: Paint): readonly string[] {
  const { name, says, verdict = 'same', stops, notes } = entry;
  if (says !== undefined)
    return [
      '',
      `  ${paint('bold', printable(name))}  ${paint(styles[verdict], printable(says))}`,
      ...notes.flatMap(note => renderNote(note, width, paint)),
    ];
  const said = verdict === 'same' ? '' : `${verdict}: `;
  const indented = (text: string): readonly string[] => wrapWords(text, Math.max(20, width - 8));
  const [first = '', ...more] = indented(`${said}${name}`);
  const painted = first.startsWith(said)
    ? `${said === '' ? '' : paint(styles[verdict], said)}${first.slice(said.length)}`
    : first;
  return [
    `    ${stops ? '!' : '-'} ${painted}`,
    ...[...more, ...notes.flatMap(({ label, text }) => indented(`${label} ${text}`))].map(
      line => `      ${line}`,
    ),
  ];
}

function renderNote({ label, text }: Note, width: number, paint: Paint): readonly string[] {
  return wrapWords(text, Math.max(20, width - 19)).map(
    (line, row) => `    ${row === 0 ? paint('dim', label.padEnd(13)) : ' '.repeat(13)} ${line}`,
  );
}
