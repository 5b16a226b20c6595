import { shortRuleId } from '@fineline/ruleset';
import type { Decision, Finding } from '@fineline/runtime';
import { annotate, type Mark } from '../layout/annotate.ts';
import { printable } from '../layout/cells.ts';
import { unpainted, type Paint } from '../layout/paint.ts';
import { wrapWords } from '../layout/wrapText.ts';
import { noWayFound, sayRemedy } from '../tables/sayRemedy.ts';
import { findingNotes } from './findingNotes.ts';
import type { Judged } from './judged.ts';
import { placesOf } from './placesOf.ts';
import {
  actionOf,
  dayInWords,
  inReadingOrder,
  policyName,
  unansweredIn,
  verdicts,
  wayOutOf,
} from './wording.ts';

/**
 * A decision as people read it in a terminal: the verdict, the post with the words that matter underlined, and for each
 * finding the rule, what was found, why it matters, what to do, and where the rule stands. A post that is allowed
 * without a finding takes one line.
 */
export function renderDecision(
  judged: Judged,
  look: { readonly width: number; readonly paint?: Paint },
): string {
  const { decision, text, map } = judged;
  const paint = look.paint ?? unpainted;
  const { sign, name, style } = verdicts[decision.verdict];
  const by = paint('dim', `by ${policyName(decision)} ${dayInWords(decision)}`);
  const head = `${paint(style, `${sign} ${name}`)}  ${paint('bold', printable(decision.id ?? ''))}  ${by}`;
  if (decision.reason !== undefined) return `${head}\n  ${printable(decision.reason)}\n`;
  if (decision.findings.length === 0) return `${head}\n`;
  const findings = inReadingOrder(decision.findings, map);
  const unanswered = unansweredIn(decision).flatMap(line =>
    wrapWords(printable(line), Math.max(18, look.width - 4)),
  );
  const width = Math.max(20, look.width - 2);
  return [
    head,
    ...unanswered.map(indented),
    '',
    ...(text === '' ? [] : [...annotate(text, marksOf(findings), { width, paint }).map(indented), '']),
    ...findings.flatMap((finding, at) =>
      renderFinding(finding, `${at + 1}`, decision, {
        ...{ width, paint },
        notes: [['found', foundBy(findings, at)], ...notesOf(findings, at, judged)],
      }),
    ),
    ...renderWayOut(decision, width, paint),
    ...renderRemedies(decision, width, paint),
  ].join('\n');
}

/** What was found; why nothing could be read is said under the first finding alone. */
function foundBy(findings: readonly Finding[], at: number): string {
  const { message } = findings[at]!;
  const end = message.lastIndexOf('; ');
  if (end < 0) return message;
  const why = message.slice(end);
  return findings.findIndex(finding => finding.message.endsWith(why)) < at ? message.slice(0, end) : message;
}

/** The notes of a finding. Words to say instead that stand under an earlier one already are not said again. */
function notesOf(findings: readonly Finding[], at: number, judged: Judged): readonly Noted[] {
  const finding = findings[at]!;
  const notes = findingNotes(finding, judged).filter(({ label }) => label !== 'words');
  const first = findings.findIndex(({ rewrite }) => rewrite !== undefined && rewrite === finding.rewrite);
  const isSaid = first >= 0 && first < at;
  return notes.flatMap(({ label, text }): readonly Noted[] => {
    if (isSaid && label === 'instead') return [[label, `as under ${first + 1}`]];
    return isSaid && (label === 'without' || label === 'but') ? [] : [[label, text]];
  });
}

/** A label, and what stands beside it. */
type Noted = readonly [label: string, text: string];

function marksOf(findings: readonly Finding[]): readonly Mark[] {
  return findings.flatMap(({ evidence, countsAs }, at) =>
    placesOf(evidence).map(span => ({ span, label: String(at + 1), style: verdicts[countsAs].style })),
  );
}

function renderFinding(
  finding: Finding,
  number: string,
  decision: Decision,
  {
    width,
    paint,
    notes,
  }: { readonly width: number; readonly paint: Paint; readonly notes: readonly Noted[] },
): readonly string[] {
  const rule = paint('bold', shortRuleId(finding.rule, decision.policy));
  const title = `${paint(verdicts[finding.countsAs].style, number.padStart(2))}  ${actionOf(finding)} ${rule}`;
  const lines = notes.flatMap(([label, text]) =>
    wrapWords(text, Math.max(20, width - 12)).map(
      (line, row) => `    ${row === 0 ? paint('dim', label.padEnd(7)) : ' '.repeat(7)} ${line}`,
    ),
  );
  return [title, ...lines, ''].map(indented);
}

/** What would make a post pass that several rules stop. */
function renderWayOut(decision: Decision, width: number, paint: Paint): readonly string[] {
  const way = wayOutOf(decision);
  if (way === undefined) return [];
  const lines = wrapWords(way, Math.max(20, width - 6)).map(line => `    ${line}`);
  return [paint('bold', 'it would pass with'), ...lines, ''].map(indented);
}

/** What would make a table pass, one way under another. */
function renderRemedies({ remedies }: Decision, width: number, paint: Paint): readonly string[] {
  if (!remedies) return [];
  if (remedies.length === 0) return [...wrapWords(noWayFound, Math.max(20, width - 2)), ''].map(indented);
  const ways = remedies.flatMap(remedy =>
    wrapWords(sayRemedy(remedy), Math.max(20, width - 6)).map(
      (line, row) => `${row === 0 ? '- ' : '  '}${line}`,
    ),
  );
  return [paint('bold', 'it would pass, if you'), ...ways.map(way => `  ${way}`), ''].map(indented);
}

function indented(line: string): string {
  return line === '' ? '' : `  ${line}`;
}
