import type { ExampleNode, TestTableNode } from '@fineline/language';
import { hasErrors, shortened, type Day, type Diagnostic, type Facts, type Span } from '@fineline/ruleset';
import type { Complaints } from '../complaints.ts';
import { sidesReached } from '../coverage/sidesReached.ts';
import { countReached, type Tally } from '../coverage/tally.ts';
import type { TestBlock } from '../loadTests.ts';
import { locator, type Locate } from '../locate.ts';
import type { ExampleResult, Expectation, TestSubject } from '../testResult.ts';
import { compareDecision } from './compareDecision.ts';
import { exampleFacts, textOfSubject, type ExampleFrame, type PostSubject } from './exampleFacts.ts';
import { exampleOfRow } from './exampleOfRow.ts';
import { moved, readCases, type Case } from './readCases.ts';
import { ruleNamed } from './ruleNamed.ts';
import type { TestBench } from './testBench.ts';

/** An example that is ready to be judged. */
interface Ready extends Pick<ExampleResult, 'place' | 'subject' | 'date' | 'expected'> {
  readonly facts: Facts;
}

/** Runs the examples of one `test` block, then its tables and its cases. What an example says wrongly is reported, and it is left out.
 * What the others reach of the policy is added to `tally`. */
export function runBlock(
  block: TestBlock,
  bench: TestBench,
  tally: Tally,
  report: (diagnostic: Diagnostic) => void,
): readonly ExampleResult[] {
  const { node, file, text, host } = block;
  const complaints: Complaints = { file, report };
  const locate = locator([{ file, text }]);
  const day = node.at?.day ?? bench.day;
  const surroundings: Surroundings = { complaints, locate, day, tally };
  return [
    ...node.examples.flatMap(example =>
      runExample(example, subject => subjectOf(subject, text), block, bench, surroundings),
    ),
    ...node.tables.flatMap(table =>
      table.rows.flatMap((row, at) => {
        const describe = (subject: PostSubject): TestSubject => rowOf(subject, table, at, text);
        return runExample(exampleOfRow(row, table.columns), describe, block, bench, surroundings);
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
  describe: (subject: PostSubject) => TestSubject,
  { file, quantities }: TestBlock,
  bench: TestBench,
  { complaints, locate, day, tally }: Surroundings,
): readonly ExampleResult[] {
  const rules = example.by?.rules.map(({ id, span }) => ({ id, span })) ?? [];
  const expected = expectation(example.verdict, rules, example.by?.only ?? false, bench, complaints);
  const date = example.at?.day ?? day;
  return example.subjects.flatMap(subject => {
    const place = locate({ file, span: subject.span });
    if (subject.kind === 'table') {
      const about = { kind: 'table' as const, dataset: subject.dataset.text };
      return expected ? [notRun({ place, subject: about, date, expected }, bench)] : [];
    }
    const facts = exampleFacts(example, subject, frameOf(bench, quantities, complaints));
    if (!facts || !expected) return [];
    return [judged({ facts, place, subject: describe(subject), date, expected }, bench, tally)];
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

function writtenIn(source: string, { start, end }: Span): string {
  return shortened(source.slice(start, end), 200);
}

/** A post says itself when it publishes. */
function runCase(
  it: Case,
  bench: TestBench,
  { complaints, locate, day, tally }: Surroundings,
): readonly ExampleResult[] {
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
  return [judged({ facts, place: locate({ file, span: it.span }), subject, date, expected }, bench, tally)];
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

/** Of an example that passed the decision is not kept: it is as demanded, and there may be thousands. */
function judged(
  { facts, ...about }: Ready,
  { checked, judge, passed: tell }: TestBench,
  tally: Tally,
): ExampleResult {
  const { trace = [], ...decision } = judge(facts, { date: about.date });
  const differences = compareDecision(about.expected, decision, trace);
  const passed = differences.length === 0;
  countReached(sidesReached(trace), tally);
  if (passed) tell?.({ facts, date: about.date, expected: about.expected });
  return { policy: checked.header.name, ...about, ...(!passed && { decision }), passed, differences };
}

function notRun(
  about: Pick<ExampleResult, 'place' | 'subject' | 'date' | 'expected'>,
  { checked }: TestBench,
): ExampleResult {
  const why = 'examples are posts, and `fineline check` judges tables';
  return { policy: checked.header.name, ...about, passed: false, notRun: why, differences: [] };
}
