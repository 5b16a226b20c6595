// From policy files to results: load the tests, turn each example into facts, judge them, compare the decision with what
// the example demands, and count what all of them reach.
import { hasErrors, type Day, type Diagnostic, type Result } from '@fineline/ruleset';
import { measureCoverage } from './coverage/measureCoverage.ts';
import type { Tally } from './coverage/tally.ts';
import { loadTests, type TestBlock, type TestedFile, type TestedPolicy } from './loading/loadTests.ts';
import { locator } from './loading/locate.ts';
import { measureMutation } from './mutation/measureMutation.ts';
import type { Judgeable } from './results/judgeable.ts';
import type { PolicyTests } from './results/testResult.ts';
import { runBlock } from './running/runBlock.ts';
import { testBench } from './running/testBench.ts';

export interface TestOptions {
  /** Tests of this policy only. */
  readonly policy?: string;
  /** The day for examples and tests that name none, instead of the policy's `effective`. */
  readonly date?: Day;
  /** Whether small changes of the rules are tried, to see which of them the examples notice. */
  readonly mutate?: boolean;
}

/**
 * Runs the tests of some files. One result for each policy that they declare or test, in the order in which they are
 * met; a policy that several files test is one. No `value` where something does not compile or an example says what
 * cannot be: a policy that is half tested is not tested. Warnings about the policies are left to whoever checks them.
 */
export function runTests(
  files: readonly TestedFile[],
  options: TestOptions = {},
): Result<readonly PolicyTests[]> {
  const loaded = files.map(loadTests);
  const diagnostics = loaded.flatMap(it => it.diagnostics.filter(({ severity }) => severity === 'error'));
  if (diagnostics.length > 0) return { diagnostics: inOrder(diagnostics) };
  const blocks = loaded.flatMap(it => it.value?.blocks ?? []);
  const policies = [...loaded.flatMap(it => it.value?.policies ?? []), ...blocks.map(({ policy }) => policy)];
  const wanted = [...new Map(policies.map(it => [it.compiled.digest, it])).values()].filter(
    ({ checked }) => options.policy === undefined || checked.header.name === options.policy,
  );
  const found: Diagnostic[] = [];
  const value = wanted.map(policy => testPolicy(policy, blocks, options, found));
  return hasErrors(found) ? { diagnostics: inOrder(found) } : { value, diagnostics: inOrder(found) };
}

function testPolicy(
  policy: TestedPolicy,
  blocks: readonly TestBlock[],
  { date, mutate = false }: TestOptions,
  found: Diagnostic[],
): PolicyTests {
  const { checked, compiled, sources } = policy;
  const { ruleSet, digest } = compiled;
  const passing: Judgeable[] = [];
  const bench = {
    ...testBench(policy, date),
    ...(mutate && { passed: (it: Judgeable) => passing.push(it) }),
  };
  const tally: Tally = new Map();
  const examples = blocks
    .filter(block => block.policy.compiled.digest === digest)
    .flatMap(block => runBlock(block, bench, tally, it => found.push(it)))
    .map(({ result }) => result);
  const measured = { checked, ruleSet, sources, locate: locator(sources) };
  const { name, version } = checked.header;
  return {
    policy: name,
    ...(version !== undefined && { version }),
    ruleSet: digest,
    examples,
    coverage: measureCoverage(measured, tally),
    ...(mutate && {
      mutation: measureMutation({ ruleSet, digest }, passing, id => {
        const clause = checked.clauses.find(it => `${name}/${it.id}` === id);
        return clause && measured.locate(clause.place);
      }),
    }),
  };
}

/** In the order of the files, then of places; a file that two others import is complained of once. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = [...new Set(diagnostics.map(({ file }) => file))];
  return [...new Map(diagnostics.map(it => [JSON.stringify(it), it])).values()].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.span.start - b.span.start,
  );
}
