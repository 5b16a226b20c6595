// Everything that can be found out about a decision log: whether the chain holds, whether its end is the one that was
// signed, whether the openings belong to it, and whether judging again gives the same entries.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { digestText, openEnvelope, type Diagnostic, type LoadedRuleSet } from '@fineline/ruleset';
import { createJudge, createTableJudge, type Decision } from '@fineline/runtime';
import {
  nextEntry,
  type LogEntry,
  type LogHead,
  type LogOpening,
  type LogSubject,
} from '../evidence/decisionLog.ts';
import { logHeadIn, logHeadType } from '../evidence/logHead.ts';
import { lacksKeys, tableFactsIn } from '../evidence/loggedTable.ts';
import { openingsOf, readLog } from './decisionLogFile.ts';
import { fileProblem } from './fileProblem.ts';
import type { Trust } from './loadRelease.ts';
import { parseJson } from './parseJson.ts';
import { readLines } from './readLines.ts';
import { readTextFile } from './readTextFile.ts';
import { statedTwice } from './statedTwice.ts';
import { watchTimes } from './watchTimes.ts';

export interface LogQuestions {
  /** What the clock says, as entries have it. */
  readonly now: string;
  /** The signed end of the log, and whose signature counts. */
  readonly signed?: { readonly file: string; readonly trust: Trust };
  /** Rule sets to judge again by. */
  readonly replayed?: readonly LoadedRuleSet[];
}

/** What was found out: lines to show, and what does not hold. */
export interface VerifiedLog {
  readonly lines: readonly string[];
  readonly problems: readonly Diagnostic[];
}

/** Verifies a log. The entries are read one by one; their openings are held in memory. */
export async function verifyLog(
  file: string,
  folder: string,
  { now, signed, replayed }: LogQuestions,
): Promise<VerifiedLog> {
  const openings = await readOpenings(openingsOf(file), folder);
  if ('problem' in openings) return { lines: [], problems: [openings.problem] };
  const end = signed && (await signedHead(signed.file, folder, signed.trust));
  if (end && 'problem' in end) return { lines: [], problems: [end.problem] };
  const outcomes: Outcome[] = [];
  const lookInto = examiner(openings, replayed);
  const times = watchTimes(file, now);
  let endHolds = end === undefined || (end.entries === 0 && end.digest === null);
  const { head, problems } = await readLog(file, folder, (entry, after) => {
    outcomes.push(lookInto(entry));
    times.look(entry);
    if (after.entries === end?.entries) endHolds = after.digest === end.digest;
  });
  if (problems.length > 0) return { lines: [], problems };
  const complaints = [
    ...(end && !endHolds ? [anotherEnd(file, signed!.file, end, head)] : []),
    ...complaintsOf(file, outcomes),
    ...(replayed && !outcomes.some(wasJudgedAgain) ? [nothingAgain(file, outcomes)] : []),
  ];
  const signedFor = end && `  ${signed!.file} was signed for its first ${entries(end.entries)}`;
  return {
    lines: complaints.length > 0 ? [] : [...summaryOf(file, head, outcomes, signedFor), ...times.remarks()],
    problems: complaints,
  };
}

/** `erased`: nobody holds what it was about. `strange`: what is held for it is not what it was about. */
type Outcome = 'erased' | 'strange' | 'opened' | 'replayed' | 'different' | 'other-rules' | 'without-keys';

function examiner(
  openings: ReadonlyMap<number, HeldOpening>,
  replayed: readonly LoadedRuleSet[] | undefined,
): (entry: LogEntry) => Outcome {
  const judges = new Map(
    replayed?.map(loaded => [loaded.digest, { again: judgeAgain(loaded), ruleSet: loaded.ruleSet }]),
  );
  return entry => {
    const opening = openings.get(entry.seq);
    if (opening === undefined) return 'erased';
    if (digestText(opening.line) !== entry.commitment) return 'strange';
    if (replayed === undefined) return 'opened';
    const judge = judges.get(entry.ruleSet);
    if (judge === undefined) return 'other-rules';
    const { seq: _, salt, ...subject } = opening.read;
    if ('table' in subject && lacksKeys(subject.table, judge.ruleSet)) return 'without-keys';
    const { seq, prev, at, dateFrom } = entry;
    const decision = judge.again(subject, entry);
    const again =
      decision &&
      nextEntry(
        { entries: seq, digest: prev },
        { decision: { ...decision, ...(dateFrom !== undefined && { dateFrom }) }, subject },
        { at, salt },
      );
    return again?.line === JSON.stringify(entry) ? 'replayed' : 'different';
  };
}

/** Judges what was judged before; undefined for what nobody can have judged. */
function judgeAgain(loaded: LoadedRuleSet): (subject: LogSubject, entry: LogEntry) => Decision | undefined {
  const [judgePost, judgeTable] = [createJudge(loaded), createTableJudge(loaded)];
  return (subject, { date, id }) => {
    const options = { date, ...(id !== undefined && { id }) };
    if (!('table' in subject)) return judgePost(subject.facts, options);
    const table = tableFactsIn(subject.table);
    return table && judgeTable(table, options);
  };
}

function summaryOf(
  file: string,
  head: LogHead,
  outcomes: readonly Outcome[],
  signedFor: string | undefined,
): readonly string[] {
  return [
    `${file}: ${entries(head.entries)}, each following from the one before`,
    ...(head.digest === null ? [] : [`  the end is ${head.digest}`]),
    signedFor ??
      '  whether its last entry was changed, or more were cut off behind it, is known only with a signed end: `--head`',
    ...sayCount(outcomes, 'erased').map(them => `  ${them}: what was judged cannot be shown`),
    ...sayCount(outcomes, 'other-rules', 'without-keys').map(them => `  ${them}: not judged again`),
    ...sayCount(outcomes, 'replayed').map(them => `  ${them}`),
  ];
}

function complaintsOf(file: string, outcomes: readonly Outcome[]): readonly Diagnostic[] {
  const complaints: { readonly [O in Outcome]?: readonly [message: string, help: string] } = {
    strange: [
      'what is held for it is not what was judged',
      'The openings were changed after the fact: the log holds, and they prove nothing.',
    ],
    different: [
      'judging again gives another outcome',
      'The log holds, so this was written then: another version of Fineline judged it, or what is in the log never was a decision.',
    ],
  };
  const all = outcomes.flatMap((outcome, seq) => {
    const complaint = complaints[outcome];
    return complaint === undefined ? [] : [{ seq, message: complaint[0], help: complaint[1] }];
  });
  const more = all.length - mostComplaints;
  return all.slice(0, mostComplaints).map(({ seq, message, help }, at) => {
    const others = at === mostComplaints - 1 && more > 0 ? `; and so for ${more} more` : '';
    return fileProblem('FL0912', file, `\`${file}:${seq + 1}\`: ${message}${others}`, help);
  });
}

/** How many decisions came out in one of these ways, those of which there are none left out. */
function sayCount(
  outcomes: readonly Outcome[],
  ...ways: readonly (keyof typeof outcomeInWords)[]
): readonly string[] {
  return ways.flatMap(way => {
    const count = outcomes.filter(it => it === way).length;
    return count === 0 ? [] : [`${entries(count)} ${outcomeInWords[way]}`];
  });
}

const outcomeInWords = {
  erased: 'without an opening',
  'other-rules': 'by rule sets that were not named',
  'without-keys': 'without the keys that a rule looks at, which `check --groups` keeps',
  replayed: 'judged again, with the same outcome',
} as const satisfies Partial<Record<Outcome, string>>;

function wasJudgedAgain(outcome: Outcome): boolean {
  return outcome === 'replayed' || outcome === 'different';
}

/** Whoever asks to have a log judged again must not take for an answer that nothing was. */
function nothingAgain(file: string, outcomes: readonly Outcome[]): Diagnostic {
  const why = sayCount(outcomes, 'other-rules', 'without-keys', 'erased');
  return fileProblem(
    'FL0912',
    file,
    `nothing in \`${file}\` was judged again: ${why.length === 0 ? 'there is no decision' : why.join(', ')}`,
    'Name the rule set that decided, whose digest stands in the log, and keep the openings beside the log; without `--replay` the chain alone is verified.',
  );
}

/** Enough to see what is wrong with a log. */
const mostComplaints = 20;

function anotherEnd(file: string, headFile: string, signed: LogHead, head: LogHead): Diagnostic {
  const message =
    head.entries < signed.entries
      ? `\`${file}\` has ${entries(head.entries)}, and ${entries(signed.entries)} were signed for in \`${headFile}\``
      : `\`${file}\` is not the log that was signed for in \`${headFile}\`: its first ${entries(signed.entries)} differ`;
  return fileProblem('FL0912', file, message, 'Keep both files for whoever looks into it.');
}

async function signedHead(
  file: string,
  folder: string,
  { keys, threshold }: Trust,
): Promise<LogHead | { readonly problem: Diagnostic }> {
  const read = readTextFile(file, folder);
  if ('problem' in read) return read;
  const data = parseJson(read.text);
  const twice = data === undefined ? undefined : statedTwice(file, read.text);
  if (twice) return { problem: twice };
  const { value, problems } = await openEnvelope(data, {
    keys,
    threshold,
    payloadType: logHeadType,
  });
  const head = value && logHeadIn(value.text);
  if (head) return head;
  const why = problems[0]?.message ?? 'what was signed is no end of a log';
  const help = 'Ask whoever signed it for the file and for the public key, by two different ways.';
  return { problem: fileProblem('FL0910', file, `the signature of \`${file}\` does not hold: ${why}`, help) };
}

interface HeldOpening {
  readonly line: string;
  readonly read: LogOpening;
}

async function readOpenings(
  file: string,
  folder: string,
): Promise<ReadonlyMap<number, HeldOpening> | { readonly problem: Diagnostic }> {
  const openings = new Map<number, HeldOpening>();
  if (!existsSync(resolve(folder, file))) return openings;
  for await (const line of readLines(file, folder)) {
    if (typeof line !== 'string') return line;
    const read = parseJson(line) as LogOpening | null | undefined;
    if (typeof read?.seq === 'number') openings.set(read.seq, { line, read });
  }
  return openings;
}

function entries(count: number): string {
  return count === 1 ? '1 decision' : `${count} decisions`;
}
