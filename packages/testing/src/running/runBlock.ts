import type { ExampleNode } from '@fineline/language';
import { hasErrors, type Day, type Diagnostic, type Facts, type Span } from '@fineline/ruleset';
import { shortened, type Complaints } from '../complaints.ts';
import { sidesReached, type Reached } from '../coverage/sidesReached.ts';
import type { TestBlock } from '../loadTests.ts';
import { locator, type Locate } from '../locate.ts';
import type { ExampleResult, Expectation, TestSubject } from '../testResult.ts';
import { compareDecision } from './compareDecision.ts';
import { exampleFacts, textOfSubject, type PostSubject } from './exampleFacts.ts';
import { moved, readCases, type Case } from './readCases.ts';
import { ruleNamed } from './ruleNamed.ts';
import type { TestBench } from './testBench.ts';

/** A result, and what the example reaches of the policy. */
export interface RunExample {
  readonly result: ExampleResult;
  readonly reached: Reached;
}

/** An example that is ready to be judged. */
interface Ready extends Pick<ExampleResult, 'place' | 'subject' | 'date' | 'expected'> {
  readonly facts: Facts;
}

/** Runs the examples of one `test` block, then its cases. What an example says wrongly is reported, and it is left out. */
export function runBlock(
  block: TestBlock,
  bench: TestBench,
  report: (diagnostic: Diagnostic) => void,
): readonly RunExample[] {
  const { node, file, text, host } = block;
  const complaints: Complaints = { file, report };
  const locate = locator([{ file, text }]);
  const day = node.at?.day ?? bench.day;
  return [
    ...node.examples.flatMap(example => runExample(example, block, bench, { complaints, locate, day })),
    ...node.cases.flatMap(named => {
      const cases = readCases(named, host, complaints);
      const locateCase = cases && locator([cases]);
      return (cases?.cases ?? []).flatMap(it =>
        runCase(it, bench, { complaints: { file: cases!.file, report }, locate: locateCase!, day }),
      );
    }),
  ];
}

interface Surroundings {
  readonly complaints: Complaints;
  readonly locate: Locate;
  readonly day: Day;
}

function runExample(
  example: ExampleNode,
  { file, text }: TestBlock,
  bench: TestBench,
  { complaints, locate, day }: Surroundings,
): readonly RunExample[] {
  const rules = example.by?.rules.map(({ id, span }) => ({ id, span })) ?? [];
  const expected = expectation(example.verdict, rules, example.by?.only ?? false, bench, complaints);
  const date = example.at?.day ?? day;
  return example.subjects.flatMap(subject => {
    const place = locate({ file, span: subject.span });
    if (subject.kind === 'table') {
      const about = { kind: 'table' as const, dataset: subject.dataset.text };
      return expected ? [notRun({ place, subject: about, date, expected }, bench)] : [];
    }
    const facts = exampleFacts(example, subject, frameOf(bench, complaints));
    if (!facts || !expected) return [];
    return [judged({ facts, place, subject: subjectOf(subject, text), date, expected }, bench)];
  });
}

function frameOf(
  { ruleSet: { vocabularies, facts }, read }: TestBench,
  complaints: Complaints,
): Parameters<typeof exampleFacts>[2] {
  return { ...complaints, vocabularies, facts, read };
}

function subjectOf(subject: PostSubject, source: string): TestSubject {
  const text = textOfSubject(subject);
  if (subject.kind === 'text') return { kind: 'text', text: subject.value };
  const written = shortened(source.slice(subject.span.start, subject.span.end), 200);
  return { kind: 'post', ...(text !== undefined && { text }), written };
}

/** A post says itself when it publishes. */
function runCase(
  it: Case,
  bench: TestBench,
  { complaints, locate, day }: Surroundings,
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
  return [judged({ facts, place: locate({ file, span: it.span }), subject, date, expected }, bench)];
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

function judged({ facts, ...about }: Ready, { checked, judge }: TestBench): RunExample {
  const { trace = [], ...decision } = judge(facts, { date: about.date, trace: true });
  const differences = compareDecision(about.expected, decision, trace);
  const passed = differences.length === 0;
  return {
    result: { policy: checked.header.name, ...about, decision, passed, differences },
    reached: sidesReached(trace),
  };
}

function notRun(
  about: Pick<ExampleResult, 'place' | 'subject' | 'date' | 'expected'>,
  { checked }: TestBench,
): RunExample {
  const why = 'this version judges no tables yet';
  const result = { policy: checked.header.name, ...about, passed: false, notRun: why, differences: [] };
  return { result, reached: new Map() };
}
