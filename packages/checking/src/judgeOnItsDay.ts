// The day on which a post says that it is published counts. Of all that a post states it alone can bring back a waiver that is
// over, or leave out a rule that holds: so where it is past, what came of it is held against the day that would have counted.
import type { Post } from '@fineline/reading';
import type { Day, Diagnostic, Facts, Writable } from '@fineline/ruleset';
import { severity, type Decision } from '@fineline/runtime';
import type { Checker } from './createChecker.ts';
import { publicationDay } from './publicationDay.ts';

/** A decision that says where its day came from, and what there is to say of that day. */
export interface JudgedOnItsDay {
  readonly decision: Decision;
  readonly problems: readonly Diagnostic[];
}

/** Judges a post for the day that it says, else for `date`, else for today. */
export function judgeOnItsDay(
  judge: Checker['judge'],
  post: Post,
  facts: Facts,
  { date, today, id }: { readonly date?: Day | undefined; readonly today: Day; readonly id?: string },
): JudgedOnItsDay {
  const { day, from } = publicationDay(post, date, today);
  const decision: Writable<Decision> = judge(facts, id === undefined ? { date: day } : { date: day, id });
  decision.dateFrom = from;
  const otherwise = date ?? today;
  if (from !== 'publishes' || day >= otherwise) return { decision, problems: none };
  const { verdict } = judge(facts, { date: otherwise });
  const isSpared = severity[verdict] > severity[decision.verdict];
  return { decision, problems: isSpared ? [betterOn(decision, post, { verdict, day: otherwise })] : none };
}

const none: readonly Diagnostic[] = [];

function betterOn(
  { date, verdict }: Decision,
  { file, stated }: Post,
  otherwise: { readonly verdict: Decision['verdict']; readonly day: Day },
): Diagnostic {
  const field = stated.find(({ name }) => name === 'publishes');
  return {
    code: 'FL0711',
    severity: 'warning',
    message: `\`publishes\` says ${date}, a day that is past: for that day the answer is ${inWords(verdict)}, for ${otherwise.day} it would be ${inWords(otherwise.verdict)}`,
    file,
    span: field?.span ?? { start: 0, end: 0 },
    help: 'Where the post is not of that day, mend `publishes`; a post that names no day is judged for today, or for `--date`.',
  };
}

function inWords(verdict: Decision['verdict']): string {
  return verdict === 'none' ? 'no decision' : verdict;
}
