// The words that every format of the results shares.
import type { ExampleResult, Mutation, PolicyTests, RulesCoverage, TestSubject } from '@fineline/testing';

/** The results of a run, as every format is given them. */
export interface TestRun {
  readonly policies: readonly PolicyTests[];
  /** Whether what the examples reach is shown. */
  readonly coverage: boolean;
  /** Whether the small changes that they do not notice are shown. */
  readonly mutation: boolean;
}

export type Outcome = 'passed' | 'failed';

export function outcomeOf({ passed }: ExampleResult): Outcome {
  return passed ? 'passed' : 'failed';
}

/** What an example is about, on one line of at most `most` characters. */
export function titleOf(subject: TestSubject, most: number): string {
  switch (subject.kind) {
    case 'case':
      return subject.id;
    case 'table':
      return onOneLine(subject.written, most);
    case 'row':
      return onOneLine(rowName(subject), most);
    case 'text':
    case 'post':
      return onOneLine(postOf(subject) ?? '', most);
  }
}

/** "small groups, case 3"; of a table without a title, what stands in the row as well. */
function rowName(row: Extract<TestSubject, { readonly kind: 'row' }>): string {
  return row.table === undefined
    ? `case ${row.number}: ${postOf(row) ?? ''}`
    : `${row.table}, case ${row.number}`;
}

/** The text of a post, or where it has none how the policy writes it. */
export function postOf(subject: TestSubject): string | undefined {
  if (subject.kind === 'table') return undefined;
  return 'written' in subject ? (subject.text ?? subject.written) : subject.text;
}

export function placeOf({ place: { file, line, column } }: Pick<ExampleResult, 'place'>): string {
  return `${file}:${line}:${column}`;
}

/** "3 examples: 1 failed, 2 passed": each outcome that occurs, worst first. */
export function summaryOf(examples: readonly ExampleResult[]): string {
  if (examples.length === 0) return 'no examples';
  const outcomes = examples.map(outcomeOf);
  const counts = (['failed', 'passed'] as const).flatMap(outcome => {
    const count = outcomes.filter(it => it === outcome).length;
    return count === 0 ? [] : [`${count} ${outcome}`];
  });
  return `${examples.length} ${examples.length === 1 ? 'example' : 'examples'}: ${counts.join(', ')}`;
}

/** "19 of 26 sides, 73%". */
export function coverageOf({ reached, total, percent }: RulesCoverage): string {
  return `${reached} of ${total} ${total === 1 ? 'side' : 'sides'}, ${percent}%`;
}

/** What to write where examples do not reach all: somebody who reads a list of sides does not know yet what reaches one. */
export function waysToReach({ rules, gaps }: RulesCoverage): readonly string[] {
  const open = new Set(gaps.map(({ rule }) => rule));
  const isOpen = (on: 'post' | 'dataset'): boolean => rules.some(it => it.on === on && open.has(it.rule));
  return [...(isOpen('post') ? waysOfPosts : []), ...(isOpen('dataset') ? waysOfTables : [])];
}

const waysOfPosts: readonly string[] = [
  'Write a post for each side, and state in it the facts that the rule reads.',
  'A fact that is left out is unknown; `none` says that there is none.',
];

const waysOfTables: readonly string[] = [
  'Write a table for each side, as `deny table NAME from "few.csv" on CHANNEL` does.',
  'What nobody states of a table is unknown; each of its groups may reach another side.',
];

/** "14 of 20 noticed, 70%; 3 more change nothing". */
export function scoreOf({ killed, total, score, equivalent }: Mutation): string {
  const more =
    equivalent === 0 ? '' : `; ${equivalent} more ${equivalent === 1 ? 'changes' : 'change'} nothing`;
  return `${killed} of ${total} noticed, ${score}%${more}`;
}

function onOneLine(text: string, most: number): string {
  const line = text
    .slice(0, 4 * most)
    .trim()
    .replaceAll(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
