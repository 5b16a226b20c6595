import type { Table } from '@fineline/datasets';
import type { ExampleNode, TestTableNode } from '@fineline/language';
import { hasErrors, type Day, type Diagnostic, type Facts, type Span } from '@fineline/ruleset';
import type { Decision, TableFacts } from '@fineline/runtime';
import { sidesReached } from '../coverage/sidesReached.ts';
import { countReached, type Tally } from '../coverage/tally.ts';
import type { Complaints } from '../loading/complaints.ts';
import type { TestBlock } from '../loading/loadTests.ts';
import { locator, type Locate } from '../loading/locate.ts';
import type { ExampleResult, Expectation, TestSubject } from '../results/testResult.ts';
import { aboutCase, aboutSubject, besideSubject, underHeads } from './aboutExample.ts';
import { compareDecision } from './compareDecision.ts';
import {
  exampleFacts,
  statedBeside,
  textOfSubject,
  type ExampleFrame,
  type PostSubject,
} from './exampleFacts.ts';
import { exampleOfRow } from './exampleOfRow.ts';
import { moved, readCases, type Case } from './readCases.ts';
import { ruleNamed } from './ruleNamed.ts';
import { tableExample, whyNotInTable, type TableSubject } from './tableExample.ts';
import type { TestBench } from './testBench.ts';
import { whyNotFound } from './whyNotFound.ts';

/** What is known of an example before it is judged. */
type About = Pick<ExampleResult, 'place' | 'subject' | 'date' | 'expected'>;

/** An example that is ready to be judged. */
interface Ready extends About {
  readonly facts: Facts;
}

type TableAbout = Extract<TestSubject, { readonly kind: 'table' }>;

/** The same of a table, with what is stated of it. */
interface ReadyTable extends About {
  readonly subject: TableAbout;
  readonly table: Table;
  readonly release: Facts;
}

/** An example that was run. */
export interface RunExample {
  readonly result: ExampleResult;
  /** What tells it from every other, as long as what it is about is the same. */
  readonly about: string;
  /** What is said of its post beside it: ` on email at 2026-12-24`. */
  readonly beside: string;
}

/** How an example is told of: its subject, and what is said beside it. */
interface Telling {
  readonly subjectOf: (subject: PostSubject) => TestSubject;
  readonly beside: string;
}

/** Runs the examples of one `test` block, then its tables and its cases. What an example says wrongly is reported, and it is left out.
 * What the others reach of the policy is added to `tally`. */
export function runBlock(
  block: TestBlock,
  bench: TestBench,
  tally: Tally,
  report: (diagnostic: Diagnostic) => void,
): readonly RunExample[] {
  const { node, file, text, host } = block;
  const complaints: Complaints = { file, report };
  const locate = locator([{ file, text }]);
  const day = node.at?.day ?? bench.day;
  const surroundings: Surroundings = { complaints, locate, day, tally };
  return [
    ...node.examples.flatMap(example => {
      const beside = besideSubject(example);
      return runExample(
        example,
        { subjectOf: subject => subjectOf(subject, text), beside },
        block,
        bench,
        surroundings,
      );
    }),
    ...node.tables.flatMap(table =>
      table.rows.flatMap((row, at) => {
        const beside = underHeads(table);
        return runExample(
          exampleOfRow(row, table.columns),
          { subjectOf: subject => rowOf(subject, table, at, text), beside },
          block,
          bench,
          surroundings,
        );
      }),
    ),
    ...node.cases.flatMap(named => {
      const cases = readCases(named, host, complaints);
      const locateCase = cases && locator([cases]);
      return (cases?.cases ?? []).flatMap(it =>
        runCase(it, bench, { complaints: { file: cases!.file, report }, locate: locateCase!, day, tally }),
      );
    }),
  ];
}

interface Surroundings {
  readonly complaints: Complaints;
  readonly locate: Locate;
  readonly day: Day;
  readonly tally: Tally;
}

function runExample(
  example: ExampleNode,
  { subjectOf, beside }: Telling,
  { node, file, text, host, quantities }: TestBlock,
  bench: TestBench,
  { complaints, locate, day, tally }: Surroundings,
): readonly RunExample[] {
  const rules = example.by?.rules.map(({ id, span }) => ({ id, span })) ?? [];
  const expected = expectation(example.verdict, rules, example.by?.only ?? false, bench, complaints);
  const date = example.at?.day ?? day;
  return example.subjects.flatMap(subject => {
    const place = locate({ file, span: subject.span });
    const told = { about: aboutSubject(subject, example, node), beside };
    const frame = frameOf(bench, quantities, complaints);
    if (subject.kind === 'table') {
      const table = tableExample(subject, bench.ruleSet, host, complaints);
      const release = statedBeside(example, frame)?.({});
      if (!table || !release || !expected) return [];
      const about = { place, subject: tableSubject(subject, text), date, expected };
      return [{ result: judgedTable({ ...about, table, release }, bench, tally), ...told }];
    }
    const facts = exampleFacts(example, subject, frame);
    if (!facts || !expected) return [];
    const about = { place, subject: subjectOf(subject), date, expected };
    return [{ result: judged({ ...about, facts }, bench, tally), ...told }];
  });
}

function frameOf(
  { ruleSet: { vocabularies, facts }, read }: TestBench,
  quantities: TestBlock['quantities'],
  complaints: Complaints,
): ExampleFrame {
  return { ...complaints, vocabularies, quantities, facts, read };
}

function subjectOf(subject: PostSubject, source: string): TestSubject {
  const text = textOfSubject(subject);
  if (subject.kind === 'text') return { kind: 'text', text: subject.value };
  const written = writtenIn(source, subject.span);
  return { kind: 'post', ...(text !== undefined && { text }), written };
}

/** A row of a table goes by its number in it, from 1 on. */
function rowOf(subject: PostSubject, { title }: TestTableNode, at: number, source: string): TestSubject {
  const text = textOfSubject(subject);
  return {
    kind: 'row',
    ...(title && { table: title.value }),
    number: at + 1,
    ...(text !== undefined && { text }),
    written: writtenIn(source, subject.span),
  };
}

function tableSubject({ dataset, span: { start, end } }: TableSubject, source: string): TableAbout {
  return { kind: 'table', dataset: dataset.text, written: source.slice(start, end) };
}

function writtenIn(source: string, { start, end }: Span): string {
  return source.slice(start, end).replaceAll(/\s+/g, ' ');
}

/** A post says itself when it publishes. */
function runCase(
  it: Case,
  bench: TestBench,
  { complaints, locate, day, tally }: Surroundings,
): readonly RunExample[] {
  const { file, report } = complaints;
  // A rule's place in JSON is its whole field: nothing to put another name into.
  const asSaid: Complaints = { file, report: ({ fix: _, ...diagnostic }) => report(diagnostic) };
  const rules = it.rules.map(id => ({ id, span: it.rulesSpan }));
  const expected = expectation(it.verdict, rules, it.only, bench, asSaid);
  const { value: facts, diagnostics } = bench.readPost(it.post);
  for (const diagnostic of diagnostics) report(moved(diagnostic, it.span.start));
  if (!facts || !expected || hasErrors(diagnostics)) return [];
  const publishes = it.post.stated.find(({ name }) => name === 'publishes')?.value;
  const subject: TestSubject = { kind: 'case', id: it.post.id, text: it.post.text };
  const date = typeof publishes === 'string' ? publishes : day;
  const about = { place: locate({ file, span: it.span }), subject, date, expected };
  return [{ result: judged({ ...about, facts }, bench, tally), about: aboutCase(it.post), beside: '' }];
}

function expectation(
  verdict: Expectation['verdict'],
  rules: readonly { readonly id: string; readonly span: Span }[],
  only: boolean,
  { checked }: TestBench,
  complaints: Complaints,
): Expectation | undefined {
  const by = rules.map(({ id, span }) => ruleNamed(id, span, checked, complaints));
  const known = by.filter(rule => rule !== undefined);
  return known.length === by.length ? { verdict, by: known, only } : undefined;
}

function judged({ facts, ...about }: Ready, bench: TestBench, tally: Tally): ExampleResult {
  const { trace = [], ...decision } = bench.judge(facts, { date: about.date });
  const result = held(about, decision, bench, rule => whyNotFound(rule, trace, about.date));
  countReached(sidesReached(trace), tally);
  if (result.passed) bench.passed?.({ facts, date: about.date, expected: about.expected });
  return result;
}

function judgedTable(
  { table, release, ...about }: ReadyTable,
  bench: TestBench,
  tally: Tally,
): ExampleResult {
  const { ruleSet, tables } = bench;
  const { subject, date, expected } = about;
  const { dataset, written } = subject;
  const measurings: TableFacts[] = [];
  const onMeasured = (it: TableFacts): unknown => measurings.push(it);
  const { trace = [], ...decision } = tables.check(table, { dataset, date, release, onMeasured });
  const result = held(about, decision, bench, rule => whyNotInTable(rule, ruleSet, dataset, date));
  countReached(sidesReached(trace), tally);
  if (result.passed) for (const measured of measurings) bench.passed?.({ measured, written, date, expected });
  return result;
}

/** Of an example that passed the decision is not kept: it is as demanded, and there may be thousands. */
function held(
  about: About,
  decision: Decision,
  { checked }: TestBench,
  whyNot: (rule: string) => string,
): ExampleResult {
  const differences = compareDecision(about.expected, decision, whyNot);
  const passed = differences.length === 0;
  return { policy: checked.header.name, ...about, ...(!passed && { decision }), passed, differences };
}
