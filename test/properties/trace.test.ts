// A trace tells the same story as the findings, and each of its conditions follows from its parts.
import { describe, expect } from 'vitest';
import { createTracingJudge, type RuleTrace, type TraceNode } from '@fineline/runtime';
import { arbitraryCase, decide, holds, type Case } from './law.ts';

describe('a trace', () => {
  holds('agrees with the findings', 1000, arbitraryCase('any'), (one, count) => {
    const { findings, trace = [], verdict } = decide(one, createTracingJudge);
    const found = findings
      .filter(({ rule }) => rule !== 'fineline/stated-against-read')
      .map(({ rule, cohort, state }) => `${rule} ${cohort} ${state}`);
    const folded = findings.flatMap(({ folded = [], cohort }) => folded.map(rule => `${rule} ${cohort}`));
    const traced = trace.filter(({ outcome }) => outcome !== 'kept' && outcome !== 'not-in-force');

    expect(traced.map(whole)).toEqual(expect.arrayContaining(found));
    const unfolded = traced.filter(({ rule, cohort }) => !folded.includes(`${rule} ${cohort}`));
    expect(unfolded.map(whole).sort()).toEqual(found.sort());
    expect(traced.length).toBe(found.length + folded.length);
    for (const entry of trace) expectSound(entry, one);

    const rules = one.ruleSet.rules.filter(({ on }) => on === 'post').map(({ id }) => id);
    if (verdict !== 'none') expect([...new Set(trace.map(({ rule }) => rule))]).toEqual(rules);
    count(one.ruleSet, one.facts, { found: findings.length > 0, kept: traced.length < trace.length });
  });
});

const whole = ({ rule, cohort, outcome }: RuleTrace): string => `${rule} ${cohort} ${outcome}`;

/** A rule's outcome follows from its conditions; a dispute may make it undetermined all the same. */
function expectSound({ rule, outcome, when, unless }: RuleTrace, { ruleSet, facts }: Case): void {
  const excused = unless?.value === 'true';
  if (!facts.disputes) {
    if (outcome === 'broken') expect([when.value, excused]).toEqual(['true', false]);
    if (outcome === 'undetermined') expect([when.value, excused]).toEqual(['unknown', false]);
    if (outcome === 'kept') expect(when.value === 'false' || excused).toBe(true);
  }
  // Where a post has no group, a comparison on one is false, and so is its negation.
  const noGroup =
    facts.cohorts?.length === 0 && ruleSet.rules.find(({ id }) => id === rule)?.each === 'cohort';
  if (!noGroup) [when, ...(unless ? [unless] : [])].forEach(expectKleene);
}

const values = ['false', 'unknown', 'true'] as const;

function expectKleene({ condition, value, parts = [] }: TraceNode): void {
  if (typeof condition !== 'string') return;
  parts.forEach(expectKleene);
  const ranks = parts.map(part => values.indexOf(part.value));
  const rank = {
    all: Math.min(...ranks),
    any: Math.max(...ranks),
    not: 2 - Math.max(...ranks),
  }[condition];
  expect(value).toBe(values[rank]);
}
