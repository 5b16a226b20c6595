// A new release is held against the examples of the one before: whoever changes a rule may change the example beside it
// in the same stroke, and only the old one still says what was agreed. Whether a policy is in force is no part of that, so
// the new one decides on every day.
import type { Diagnostic, Result } from '@fineline/ruleset';
import { severity } from '@fineline/runtime';
import { loadTests, type LoadedTests, type TestedFile, type TestedPolicy } from './loading/loadTests.ts';
import type { ExampleResult, Expectation } from './results/testResult.ts';
import { runBlock, type RunExample } from './running/runBlock.ts';
import { testBench } from './running/testBench.ts';

/** An example of the old policy that is not what it was. */
export interface OldTestChange {
  /**
   * `milder`: the new policy lets through what it is to stop. `other`: the verdict is more severe, or comes from other
   * rules. `gone`: it is no longer there. `less`: it demands less than before.
   */
  readonly kind: 'milder' | 'other' | 'gone' | 'less';
  /** The example as it stands in the old file. */
  readonly example: ExampleResult;
  /** What is said there of its post beside it: ` on email at 2026-12-24`. */
  readonly beside: string;
  /** What it demands now, where that is less. */
  readonly demands?: Expectation;
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
  const own = examplesOf(before.value, old.policy).filter(({ result }) => result.passed);
  const onNew = resultsIn(examplesOf(before.value, old.policy, inForceAlways(target)));
  const kept = resultsIn(examplesOf(after.value, now.policy));
  const rules = new Set(target.compiled.ruleSet.rules.map(({ id }) => id));
  return {
    value: {
      examples: own.length,
      held: own.filter(({ about }) => onNew.get(about)?.passed === true).length,
      changes: own.flatMap(it => changeOf(it, onNew.get(it.about), kept.get(it.about), rules) ?? []),
    },
    diagnostics: [],
  };
}

/** The examples of a policy, run on it or on another in its place. What one says wrongly leaves it out. */
function examplesOf({ blocks }: LoadedTests, policy: string, target?: TestedPolicy): readonly RunExample[] {
  const ignore = (_: Diagnostic): void => undefined;
  return blocks
    .filter(block => block.policy.checked.header.name === policy)
    .flatMap(block => runBlock(block, testBench(target ?? block.policy, undefined), new Map(), ignore));
}

function changeOf(
  { result: example, beside }: RunExample,
  onNew: ExampleResult | undefined,
  kept: ExampleResult | undefined,
  rules: ReadonlySet<string>,
): OldTestChange | undefined {
  const { expected } = example;
  const says = onNew?.decision?.verdict;
  if (says !== undefined && severity[says] < severity[expected.verdict])
    return { kind: 'milder', example, beside, says, differences: onNew!.differences };
  if (!kept) return { kind: 'gone', example, beside };
  if (severity[kept.expected.verdict] < severity[expected.verdict])
    return { kind: 'less', example, beside, demands: kept.expected };
  if (says !== undefined) return { kind: 'other', example, beside, says, differences: onNew!.differences };
  return demandsLess(kept.expected, expected, rules)
    ? { kind: 'less', example, beside, demands: kept.expected }
    : undefined;
}

/** Of two that demand the same verdict. A rule that has another label now may be named by that. */
function demandsLess(now: Expectation, old: Expectation, rules: ReadonlySet<string>): boolean {
  const missing = old.by.filter(rule => !now.by.includes(rule));
  const isForAnyRule = old.by.length > 0 && now.by.length === 0;
  return isForAnyRule || missing.some(rule => rules.has(rule)) || (old.only && !now.only);
}

function resultsIn(examples: readonly RunExample[]): ReadonlyMap<string, ExampleResult> {
  return new Map(examples.map(({ about, result }) => [about, result]));
}

function inForceAlways(policy: TestedPolicy): TestedPolicy {
  const { ruleSet, digest, map } = policy.compiled;
  const { effective: _, expires: __, withdrawn: ___, ...header } = ruleSet.policy;
  const undated = { ...ruleSet, policy: header };
  return { ...policy, compiled: { ruleSet: undated, digest, map } };
}
