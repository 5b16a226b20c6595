import type { SourceMap } from '@fineline/ruleset';
import type { Decision, Finding } from '@fineline/runtime';
import { annotate, type Mark } from '../layout/annotate.ts';
import { printable } from '../layout/cells.ts';
import { unpainted, type Paint } from '../layout/paint.ts';
import { wrapWords } from '../layout/wrapText.ts';
import { listCells } from '../tables/listCells.ts';
import { listKeys } from '../tables/listKeys.ts';
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
  { decision, text, map }: Judged,
  look: { readonly width: number; readonly paint?: Paint },
): string {
  const paint = look.paint ?? unpainted;
  const { sign, name, style } = verdicts[decision.verdict];
  const by = paint('dim', `by ${policyName(decision)} on ${decision.date}`);
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
      renderFinding(finding, at, decision, {
        width,
        paint,
        map,
        found: foundBy(findings, at),
        instead: insteadOf(findings, at, decision),
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

/** The words to say instead and what is to be known of them; those that stand under an earlier finding already are not said again. */
function insteadOf(
  findings: readonly Finding[],
  at: number,
  decision: Decision,
): readonly (readonly [string, string | undefined])[] {
  const finding = findings[at]!;
  const { rewrite } = finding;
  if (rewrite === undefined) return [];
  const first = findings.findIndex(other => other.rewrite === rewrite);
  if (first < at) return [['instead', `as under ${first + 1}`]];
  return [
    ['instead', rewrite],
    ['without', leftOutIn(finding)],
    ['but', stillStoppedIn(finding, decision)],
  ];
}

function marksOf(findings: readonly Finding[]): readonly Mark[] {
  return findings.flatMap(({ evidence, countsAs }, at) =>
    placesOf(evidence).map(span => ({ span, label: String(at + 1), style: verdicts[countsAs].style })),
  );
}

function renderFinding(
  finding: Finding,
  at: number,
  decision: Decision,
  look: {
    readonly width: number;
    readonly paint: Paint;
    readonly map: SourceMap | undefined;
    readonly found: string;
    readonly instead: readonly (readonly [string, string | undefined])[];
  },
): readonly string[] {
  const { paint, width } = look;
  const number = `${at + 1}`.padStart(2);
  const rule = paint('bold', ruleName(finding.rule, decision));
  const title = `${paint(verdicts[finding.countsAs].style, number)}  ${actionOf(finding)} ${rule}`;
  const note = (name: string, text: string | undefined): readonly string[] =>
    text === undefined
      ? []
      : wrapWords(text, Math.max(20, width - 12)).map(
          (line, row) => `    ${row === 0 ? paint('dim', name.padEnd(7)) : ' '.repeat(7)} ${line}`,
        );
  return [
    title,
    ...note('found', look.found),
    ...note('more', finding.more === undefined ? undefined : `and so for ${finding.more} more groups`),
    ...note('groups', finding.keys && listKeys(finding.keys)),
    ...note('cells', finding.cells && listCells(finding.cells)),
    ...note('why', finding.because),
    ...note('try', finding.suggest),
    ...look.instead.flatMap(([name, text]) => note(name, text)),
    ...note('pass', finding.wouldPass && changesInWords(finding.wouldPass)),
    ...note('see', finding.see?.join('; ')),
    ...note('asks', finding.reviewer),
    ...note('waived', finding.waiver && waiverText(finding.waiver)),
    ...note('dispute', finding.dispute && `${finding.dispute.by}: ${finding.dispute.because}`),
    ...note('also', finding.folded?.join(', ')),
    ...note('at', placeOf(finding.rule, look.map)),
    '',
  ].map(indented);
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

function waiverText({ by, because, until }: NonNullable<Finding['waiver']>): string {
  return `until ${until} by ${by}: ${because}`;
}

function indented(line: string): string {
  return line === '' ? '' : `  ${line}`;
}
