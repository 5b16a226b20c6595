// A new release is held against the examples of the one before: whoever changes a rule may change the example beside it
// in the same stroke, and only the old one still says what was agreed. Whether a policy is in force is no part of that, so
// the new one decides on every day.
import type { Diagnostic, Result } from '@fineline/ruleset';
import { severity } from '@fineline/runtime';
import { loadTests, type LoadedTests, type TestedFile, type TestedPolicy } from './loading/loadTests.ts';
import type { ExampleResult } from './results/testResult.ts';
import { runBlock } from './running/runBlock.ts';
import { testBench } from './running/testBench.ts';

/** An example of the old policy that is not what it was. */
export interface OldTestChange {
  /**
   * `milder`: the new policy lets through what it is to stop. `other`: the verdict is more severe, or comes from other
   * rules. `gone`: it is no longer there, or demands less than before.
   */
  readonly kind: 'milder' | 'other' | 'gone';
  /** The example as it stands in the old file. */
  readonly example: ExampleResult;
  /** What the new policy says, where it was run. */
  readonly says?: NonNullable<ExampleResult['decision']>['verdict'];
  /** What is not as demanded there, where it was run. */
  readonly differences?: ExampleResult['differences'];
}

/** What became of the examples of an old policy. */
export interface OldTests {
  /** How many the old policy has that hold on it. */
  readonly examples: number;
  /** How many of these hold on the new one. */
  readonly held: number;
  /** In the order of the examples. */
  readonly changes: readonly OldTestChange[];
}

/** A policy in a file, and the file with what it tests. */
export interface TestedRelease {
  readonly file: TestedFile;
  readonly policy: string;
}

/** Runs the examples of an old policy on a new one. No `value` where the tests of either cannot be loaded. */
export function runOldTests(old: TestedRelease, now: TestedRelease): Result<OldTests> {
  const [before, after] = [loadTests(old.file), loadTests(now.file)];
  if (!before.value || !after.value)
    return { diagnostics: [...(before.value ? [] : before.diagnostics), ...after.diagnostics] };
  const target = after.value.policies.find(({ checked }) => checked.header.name === now.policy);
  if (!target) return { diagnostics: [] };
  const own = examplesOf(before.value, old.policy).filter(({ passed }) => passed);
  const onNew = byKey(examplesOf(before.value, old.policy, inForceAlways(target)));
  const kept = byKey(examplesOf(after.value, now.policy));
  return {
    value: {
      examples: own.length,
      held: own.filter(it => onNew.get(keyOf(it))?.passed === true).length,
      changes: own.flatMap(it => changeOf(it, onNew.get(keyOf(it)), kept.get(keyOf(it))) ?? []),
    },
    diagnostics: [],
  };
}

/** The examples of a policy, run on it or on another in its place. What one says wrongly leaves it out. */
function examplesOf(
  { blocks }: LoadedTests,
  policy: string,
  target?: TestedPolicy,
): readonly ExampleResult[] {
  const ignore = (_: Diagnostic): void => undefined;
  return blocks
    .filter(block => block.policy.checked.header.name === policy)
    .flatMap(block => runBlock(block, testBench(target ?? block.policy, undefined), new Map(), ignore));
}

function changeOf(
  example: ExampleResult,
  onNew: ExampleResult | undefined,
  kept: ExampleResult | undefined,
): OldTestChange | undefined {
  const { expected } = example;
  if (!kept || severity[kept.expected.verdict] < severity[expected.verdict]) {
    const isMilder = onNew?.decision && severity[onNew.decision.verdict] < severity[expected.verdict];
    return isMilder ? failed(example, onNew) : { kind: 'gone', example };
  }
  if (onNew && !onNew.passed) return failed(example, onNew);
  return undefined;
}

function failed(example: ExampleResult, onNew: ExampleResult): OldTestChange {
  const says = onNew.decision!.verdict;
  const kind = severity[says] < severity[example.expected.verdict] ? 'milder' : 'other';
  return { kind, example, says, differences: onNew.differences };
}

function byKey(examples: readonly ExampleResult[]): ReadonlyMap<string, ExampleResult> {
  return new Map(examples.map(it => [keyOf(it), it]));
}

/** What an example is about. Where it stands and what it demands may change. */
function keyOf({ subject }: ExampleResult): string {
  if (subject.kind === 'row') return JSON.stringify([subject.kind, subject.written]);
  return JSON.stringify(subject);
}

function inForceAlways(policy: TestedPolicy): TestedPolicy {
  const { ruleSet, digest, map } = policy.compiled;
  const { effective: _, expires: __, withdrawn: ___, ...header } = ruleSet.policy;
  const undated = { ...ruleSet, policy: header };
  return { ...policy, compiled: { ruleSet: undated, digest, map } };
}
