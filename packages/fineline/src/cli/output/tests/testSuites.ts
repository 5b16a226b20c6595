import type { JunitCase, JunitSuite } from '@fineline/report';
import type { ExampleResult } from '@fineline/testing';
import { placeOf, postOf, titleOf, type TestRun } from './wording.ts';

/** Results as JUnit has them: a suite for each policy that is tested. */
export function testSuites({ policies }: TestRun): readonly JunitSuite[] {
  return policies
    .filter(({ examples }) => examples.length > 0)
    .map(({ policy, examples }) => ({ name: policy, cases: examples.map(caseOf) }));
}

function caseOf(example: ExampleResult): JunitCase {
  const { policy, subject, expected, passed, differences } = example;
  const name = `${expected.verdict}: ${titleOf(subject, 100)}`;
  const about = { name, className: policy };
  if (passed) return about;
  const [message = ''] = differences;
  const details = [postOf(subject) ?? '', ...differences, `at ${placeOf(example)}`].join('\n').trim();
  return { ...about, problem: { kind: 'failure', message, details } };
}
