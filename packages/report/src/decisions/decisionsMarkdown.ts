// Decisions as a comment under a change: the count first, a table of what was stopped, then each stopped post with its
// words in bold, folded. GitHub takes 65,536 characters.
import { markedText } from '../layout/markedText.ts';
import { shortRuleId, type Span } from '@fineline/ruleset';
import type { Finding, Verdict } from '@fineline/runtime';
import { problemInWords, unjudgedInWords, type PlacedProblem } from '../diagnostics/placedProblem.ts';
import { escapeHtmlBlock } from '../layout/escapeHtmlBlock.ts';
import { escapeMarkdown } from '../layout/escapeMarkdown.ts';
import { sentence } from '../layout/sentence.ts';
import { findingNotes } from './findingNotes.ts';
import type { Judged } from './judged.ts';
import {
  actionOf,
  dayInWords,
  inReadingOrder,
  policyName,
  spansOf,
  summaryOf,
  verdicts,
  wayOutOf,
} from './wording.ts';

/** Gathers decisions; those that do not fit are counted. */
export interface MarkdownDecisions {
  readonly add: (judged: Judged) => void;
  /** Takes what is wrong with something that was to be judged. */
  readonly complain: (problem: PlacedProblem) => void;
  readonly render: () => string;
}

/** An empty comment of at most so many characters, less a few for what is said at its end. */
export function createMarkdownDecisions(room = 60_000): MarkdownDecisions {
  const tally = new Map<Verdict, number>();
  const rows: string[] = [];
  const details: string[] = [];
  const told: string[] = [];
  let used = 0;
  let left = 0;
  let errors = 0;
  return {
    add(judged) {
      const { verdict, findings } = judged.decision;
      tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
      if (verdict === 'allow' && findings.length === 0) return;
      const row = tableRow(judged);
      const detail = findings.length === 0 ? '' : detailsOf(judged);
      if (used + row.length + detail.length > room) {
        left++;
        return;
      }
      used += row.length + detail.length;
      rows.push(row);
      if (detail !== '') details.push(detail);
    },
    complain(problem) {
      if (problem.severity === 'error') errors++;
      const line = `- ${oneLine(problemInWords(problem))}`;
      if (used + line.length > room) {
        left++;
        return;
      }
      used += line.length;
      told.push(line);
    },
    render() {
      const table = rows.length === 0 ? [] : ['', '| | Verdict | By |', '|---|---|---|', ...rows];
      const more =
        left === 0 ? [] : ['', `${left} more are not shown here: \`--format json=FILE\` keeps all.`];
      const unjudged = unjudgedInWords(errors);
      const list = told.length === 0 ? [] : ['', ...told];
      const head = [
        `### Fineline: ${summaryOf(tally)}`,
        ...(unjudged === undefined ? [] : ['', sentence(unjudged)]),
      ];
      return [...head, ...list, ...table, ...details, ...more, ''].join('\n');
    },
  };
}

function tableRow({ decision, map }: Judged): string {
  const { sign, name } = verdicts[decision.verdict];
  const by = inReadingOrder(decision.findings, map).map(
    ({ rule, state }) =>
      `${escapeMarkdown(shortRuleId(rule, decision.policy))}${state === 'broken' ? '' : ` (${state})`}`,
  );
  const why = decision.reason === undefined ? [...new Set(by)].join(', ') : escapeMarkdown(decision.reason);
  return `| ${escapeMarkdown(decision.id ?? '')} | ${sign} ${name} | ${why} |`;
}

function detailsOf(judged: Judged): string {
  const { decision, text, map } = judged;
  const findings = inReadingOrder(decision.findings, map);
  const way = wayOutOf(decision);
  const title = escapeHtmlBlock(`${decision.id ?? ''}, by ${policyName(decision)} ${dayInWords(decision)}`);
  return [
    '',
    `<details><summary>${title}</summary>`,
    '',
    ...(text === '' ? [] : [...quoted(text, spansOf(findings)), '']),
    ...findings.flatMap(finding => findingLines(finding, judged)),
    ...(way === undefined ? [] : ['', `**It would pass with**: ${oneLine(way)}`]),
    '',
    '</details>',
  ].join('\n');
}

/** The words of a finding are bold in the post. */
function findingLines(finding: Finding, judged: Judged): readonly string[] {
  const name = shortRuleId(finding.rule, judged.decision.policy);
  const notes = findingNotes(finding, judged).filter(({ label }) => label !== 'words');
  return [
    `- **${actionOf(finding)} ${escapeMarkdown(name)}**: ${oneLine(finding.message)}`,
    ...notes.map(({ label, text }) => `  - ${label}: ${oneLine(text)}`),
  ];
}

function oneLine(text: string): string {
  return escapeMarkdown(text.replace(/\s*\n\s*/g, ' '));
}

/** The post as a quotation, the words that matter in bold. */
function quoted(text: string, spans: readonly Span[]): readonly string[] {
  return markedText(text, spans, lines, bold)
    .split('\n')
    .map(line => `> ${line}`);
}

/** HTML's own bold: asterisks are no bold beside some letters. */
function bold(text: string): string {
  return `<b>${lines(text).replaceAll('\n', '</b>\n<b>')}</b>`;
}

function lines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(line => `${/^\s/.test(line) ? ' ' : ''}${escapeMarkdown(line)}`)
    .join('\n');
}
