// The items of a body, judged, in the words in which `fineline check` would say it.
import type { Others } from '@fineline/reading';
import { decisionLine, describeDecision, describeDiagnostics } from '@fineline/report';
import { hasErrors, type Diagnostic } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';
import { openDecisionsDocument } from '../judging/decisionsDocument.ts';
import type { InTurn, Outcome, Verdict } from '../judging/judgePost.ts';
import type { Waiting } from '../readers/withinTime.ts';
import type { Bench } from './edition.ts';
import {
  bodyProblem,
  placedIn,
  problemOf,
  problemOfPosts,
  type PlacedDiagnostic,
  type Problem,
} from './problem.ts';
import { lineOfItem, type Item } from './items.ts';
import { Late } from './turns.ts';

/** What the items of one request are judged by, from the first to the last. */
export interface Judging {
  readonly bench: Bench;
  readonly others: Others | undefined;
  /** For how long readers are asked about one post. */
  readonly waiting: Waiting;
  /** The turns of the next post. */
  readonly turns: () => InTurn;
  /** Told of everything that is answered, for metrics. */
  readonly onAnswer: (decisions: readonly Decision[], diagnostics: readonly PlacedDiagnostic[]) => void;
}

interface Answer {
  readonly verdicts: readonly Verdict[];
  readonly decisions: readonly Decision[];
  readonly found: readonly Diagnostic[];
  /** What was found, with places in the body. */
  readonly diagnostics: readonly PlacedDiagnostic[];
}

async function answer(item: Item, judging: Judging): Promise<Answer> {
  const { verdicts, problems } = await judged(item, judging);
  const decisions = verdicts.map(({ shown }) => shown);
  const found = [...item.result.diagnostics, ...problems];
  const diagnostics = placedIn(item, found);
  judging.onAnswer(decisions, diagnostics);
  return { verdicts, decisions, found, diagnostics };
}

/** A post by the facts that were sent, or read from it, by other readers as well where there are any. */
function judged(
  { result: { value: post }, facts }: Item,
  { bench: { judge }, others, waiting, turns }: Judging,
): Promise<Outcome> {
  const inTurn = turns();
  if (!post) return inTurn(() => ({ verdicts: [], problems: [] }));
  if (facts) return inTurn(() => judge.judgeFacts(post, facts));
  if (others) return judge.judgeWithOthers(post, others, waiting, inTurn);
  return judge.judgeInTurns(post, inTurn);
}

/**
 * One document, `check --format json`. What is wrong with posts stands beside the decisions; where it kept one from being
 * judged, the answer is a problem, for a decision that is not there must not look like one that allows.
 */
export async function answerDocument(items: readonly Item[], judging: Judging): Promise<string | Problem> {
  const document = openDecisionsDocument();
  const pieces: string[] = [];
  const decisions: Decision[] = [];
  const diagnostics: PlacedDiagnostic[] = [];
  for (const item of items) {
    const said = await answer(item, judging);
    pieces.push(...said.decisions.map(document.add));
    decisions.push(...said.decisions);
    diagnostics.push(...said.diagnostics);
  }
  if (items.length === 0) diagnostics.push(...nothing);
  if (hasErrors(diagnostics)) return problemOfPosts(diagnostics, decisions);
  return `${pieces.join('')}${document.end(diagnostics.length === 0 ? {} : { diagnostics })}`;
}

/** The same in whole sentences for whoever is told that a post may not go out, `check --format plain`. */
export async function answerInWords(items: readonly Item[], judging: Judging): Promise<string | Problem> {
  const sentences: string[] = [];
  const decisions: Decision[] = [];
  const diagnostics: PlacedDiagnostic[] = [];
  for (const item of items) {
    const said = await answer(item, judging);
    sentences.push(
      describeDiagnostics(said.found, new Map(said.found.map(({ file }) => [file, item.source]))),
      ...said.verdicts.map(({ policy, shown }) => {
        const map = judging.bench.maps[policy];
        const text = item.facts ? '' : (item.result.value?.text ?? '');
        return describeDecision({ decision: shown, text, ...(map && { map }) });
      }),
    );
    decisions.push(...said.decisions);
    diagnostics.push(...said.diagnostics);
  }
  if (items.length === 0) diagnostics.push(...nothing);
  if (hasErrors(diagnostics)) return problemOfPosts(diagnostics, decisions);
  return sentences.join('');
}

/**
 * One decision a line, `check --format jsonl`. What is wrong with a line stands where its decisions do, before them. Where
 * the time runs out, the last line says from where on nothing was judged: the status was sent long before.
 */
export async function* answerLines(items: Iterable<Item>, judging: Judging): AsyncGenerator<string> {
  let empty = true;
  for (const item of items) {
    empty = false;
    const said = await unlessLate(answer(item, judging));
    if (said === undefined) {
      const late = [lateAt(item)];
      judging.onAnswer([], late);
      yield diagnosticsLine(late);
      return;
    }
    const { decisions, diagnostics } = said;
    if (diagnostics.length > 0) yield diagnosticsLine(diagnostics);
    for (const decision of decisions) yield decisionLine({ decision });
  }
  if (empty) yield diagnosticsLine(nothing);
}

/** Nothing where the answer is too late. */
async function unlessLate<T>(answered: Promise<T>): Promise<T | undefined> {
  try {
    return await answered;
  } catch (error) {
    if (error instanceof Late) return undefined;
    throw error;
  }
}

function lateAt(item: Item): PlacedDiagnostic {
  const { code, detail, help = '' } = problemOf('late', 'from this line on no post was judged');
  return { ...bodyProblem(code, detail, help), line: lineOfItem(item, 1), column: 1 };
}

function diagnosticsLine(diagnostics: readonly PlacedDiagnostic[]): string {
  return `${JSON.stringify({ formatVersion: 1, diagnostics })}\n`;
}

/** Nothing to judge is no reason to say that all is fine. */
const nothing: readonly PlacedDiagnostic[] = [
  {
    ...bodyProblem('FL0706', 'there is no post in the body', 'Send `{ "text": "…" }`.'),
    line: 1,
    column: 1,
  },
];
