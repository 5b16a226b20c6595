import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  createHtmlDecisions,
  diffHtml,
  printable,
  problemSentences,
  renderDiagnostics,
  unjudgedInWords,
  type DiffReport,
  type PlacedProblem,
} from '@fineline/report';
import { withCommas } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';
import { fileProblem } from '../../files/fileProblem.ts';
import { findInputs } from '../../files/findInputs.ts';
import { readReportInput } from '../../reports/readReportInput.ts';
import { cannotWrite } from '../../terminal/cannotWrite.ts';
import { exitCodes, type ExitCode } from '../../terminal/exitCodes.ts';
import { spareInputs } from '../output/spareInputs.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';
import { problemReporter } from './problemReporter.ts';

export interface ReportOptions {
  readonly output: string;
  /** Whether the keys of groups are shown where the decisions have them. */
  readonly groups?: boolean;
}

/** `fineline report INPUT…`: one page of decisions, or of a comparison. What they say has no say in the exit code. */
export async function report(
  names: readonly string[],
  options: ReportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { output } = options;
  const { folder } = terminal;
  if (names.length === 0)
    throw new UsageError(
      'name what to report on, or pipe it in: `fineline check POLICY POSTS --format json | fineline report -`',
    );
  const { files, problems } = findInputs(names, folder);
  terminal.err(renderDiagnostics(problems, new Map(), terminal.paintErr));
  spareInputs([output], files, folder);
  const gathered = await gather(files, options, terminal);
  if (gathered === 'unusable') return exitCodes.couldNotRun;
  const { html, summary } = gathered;
  if (output === '-') await terminal.out(html);
  else {
    try {
      writeFileSync(resolve(folder, output), html);
    } catch (error) {
      throw new UsageError(cannotWrite(output, error));
    }
    terminal.err(`${printable(output)}: ${summary}\n`);
  }
  return gathered.isWhole && problems.length === 0 ? exitCodes.fine : exitCodes.couldNotRun;
}

type Kind = 'decisions' | 'log' | 'diff';
const kinds: { readonly [K in Kind]: string } = {
  decisions: 'decisions',
  log: 'a decision log',
  diff: 'a comparison',
};

interface Gathered {
  readonly html: string;
  readonly summary: string;
  /** Whether everything that was named is on the page. */
  readonly isWhole: boolean;
}

/** Reads everything; where it cannot be one page, that was said on stderr. */
async function gather(
  files: readonly string[],
  { groups = false }: ReportOptions,
  terminal: Terminal,
): Promise<Gathered | 'unusable'> {
  const page = createHtmlDecisions();
  const complain = problemReporter(terminal);
  const left = new Map<string, number>();
  const notJudged: PlacedProblem[] = [];
  let first: { readonly kind: Kind; readonly file: string } | undefined;
  let diff: DiffReport | undefined;
  for (const file of files) {
    for await (const item of readReportInput(file, terminal.folder, terminal.stdin)) {
      if (item.kind === 'problem') {
        const { problem, unjudged, ...place } = item;
        complain([problem], place);
        if (unjudged) notJudged.push(unjudged);
        else left.set(file, (left.get(file) ?? 0) + 1);
        continue;
      }
      const kind = item.kind === 'nothing' ? 'decisions' : item.kind;
      first ??= { kind, file };
      if (first.kind !== kind || diff) {
        const problem = mixed(first, { kind, file });
        complain([problem], {});
        return 'unusable';
      }
      if (item.kind === 'diff') diff = item.diff;
      else if (item.kind !== 'nothing')
        page.add({ decision: groups ? item.decision : withoutKeys(item.decision), text: '' });
    }
  }
  const isWhole = left.size === 0 && notJudged.length === 0;
  const unread = [...left].map(
    ([file, count]) =>
      `not everything is here: ${count === 1 ? 'a part' : `${count} parts`} of \`${file}\` could not be read, and ${count === 1 ? 'is' : 'are'} not counted.`,
  );
  if (diff)
    return {
      html: diffHtml(diff, unread),
      summary: `what changed in ${printable(diff.new.name)}: ${diff.verdict}`,
      isWhole,
    };
  if (!first) return 'unusable';
  const notes = [
    ...unread,
    ...unjudgedNotes(notJudged),
    ...(first.kind === 'log'
      ? [
          'Of a decision log: it holds which rules were broken, and not by what. Whether anything was cut off, `fineline verify` tells.',
        ]
      : []),
  ];
  return { html: page.render(notes), summary: page.summary(), isWhole };
}

/** A page says of so many what was not judged, and counts the others. */
const mostNotes = 100;

function unjudgedNotes(problems: readonly PlacedProblem[]): readonly string[] {
  const unjudged = unjudgedInWords(problems.length);
  if (unjudged === undefined) return [];
  const more = problems.length - mostNotes;
  return [
    `not everything is here: ${unjudged}.`,
    ...problems.slice(0, mostNotes).flatMap(problemSentences),
    ...(more > 0 ? [`And ${withCommas(more)} more.`] : []),
  ];
}

function mixed(
  first: { kind: Kind; file: string },
  { kind, file }: { kind: Kind; file: string },
): ReturnType<typeof fileProblem> {
  const message =
    first.kind === 'diff' && kind === 'diff'
      ? `a report shows one comparison: \`${first.file}\` is one, and \`${file}\` another`
      : `\`${first.file}\` holds ${kinds[first.kind]}, and \`${file}\` ${kinds[kind]}`;
  return fileProblem('FL0918', file, message, 'Make a report of each.');
}

/** The keys of groups may be persons: they are shown to whoever asks for them here, too. */
function withoutKeys(decision: Decision): Decision {
  if (!decision.findings.some(({ keys }) => keys)) return decision;
  return { ...decision, findings: decision.findings.map(({ keys: _, ...finding }) => finding) };
}
