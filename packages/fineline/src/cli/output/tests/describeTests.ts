import { printable } from '@fineline/report';
import { capitalized, shortRuleId } from '@fineline/ruleset';
import type { ExampleResult, PolicyTests } from '@fineline/testing';
import { coverageOf, waysToReach, outcomeOf, scoreOf, summaryOf, titleOf, type TestRun } from './wording.ts';

/** Results in whole sentences, one example a line, for screen readers and logs. */
export function describeTests({ policies, coverage, mutation }: TestRun): string {
  const examples = policies.flatMap(it => it.examples);
  const lines = [
    ...examples.map(describeExample),
    ...(coverage ? policies.flatMap(describeCoverage) : []),
    ...(mutation ? policies.flatMap(describeMutation) : []),
    `${summaryOf(examples)}.`,
  ];
  return lines.map(line => `${printable(line)}\n`).join('');
}

function describeExample(example: ExampleResult): string {
  const { policy, subject, expected, date, differences, place } = example;
  const what = `${subject.kind === 'table' ? '' : 'the post '}"${titleOf(subject, 200)}"`;
  const head = `${capitalized(outcomeOf(example))}: ${expected.verdict} by ${policy} on ${date}, of ${what}.`;
  if (differences.length === 0) return head;
  const at = `In ${place.file}, line ${place.line}, column ${place.column}.`;
  return [head, at, ...differences.map(line => `${capitalized(line)}.`)].join(' ');
}

function describeCoverage({ policy, examples, coverage: { own, parents } }: PolicyTests): readonly string[] {
  const head = `Coverage of ${policy}: ${coverageOf(own)}`;
  if (examples.length === 0) return [`${head}, as nothing tests it.`];
  return [
    `${head}.`,
    ...own.gaps.map(
      ({ rule, message, place }) => `Line ${place.line}, ${shortRuleId(rule, own.policy)}: ${message}.`,
    ),
    ...waysToReach(own),
    ...parents.map(it => `Of the rules of ${it.policy}: ${coverageOf(it)}.`),
  ];
}

function describeMutation({ policy, mutation }: PolicyTests): readonly string[] {
  if (!mutation) return [];
  const survivors = mutation.survivors.flatMap(({ rule, change, place, test, why }) => {
    const told = [
      `${place ? `Line ${place.line}, ` : ''}${shortRuleId(rule, policy)} ${change}: no example notices it.`,
      ...(why === undefined ? [] : [`${capitalized(why)}.`]),
    ].join(' ');
    if (test === undefined) return [told];
    // The rows of a table are lines.
    return test.includes('"""')
      ? [`${told} This one would:`, ...test.trimEnd().split('\n')]
      : [`${told} This one would: ${test.trim().replaceAll(/\s+/g, ' ')}`];
  });
  return [`Small changes of ${policy}: ${scoreOf(mutation)}.`, ...survivors];
}
