// What an operator may watch. Labels are names that the policy or this file gives: never an id, a word of a post or an
// address that somebody asked for, of which there is no end.
import type { Decision } from '@fineline/runtime';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Edition } from './edition.ts';
import type { Reload } from './keepRules.ts';
import type { PlacedDiagnostic } from './problem.ts';

export interface Metrics {
  readonly registry: Registry;
  readonly answered: (decisions: readonly Decision[], diagnostics: readonly PlacedDiagnostic[]) => void;
  /** `route` is the pattern of the address. */
  readonly requested: (route: string, status: number, seconds: number) => void;
  readonly reloaded: (reload: Reload) => void;
  readonly serves: (edition: Edition) => void;
}

/** What is counted elsewhere. */
interface Counts {
  /** Requests that are being judged. */
  readonly underWay: () => number;
  /** Lines that the log did not take. */
  readonly lostLines: () => number;
}

/** Counts from none. */
export function createMetrics(version: string, { underWay, lostLines }: Counts): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    ...{ name: 'fineline_build_info', help: 'The version that runs.', labelNames: ['version'], registers },
  }).set({ version }, 1);
  new Gauge({
    ...{ name: 'fineline_requests_under_way', help: 'Requests that are being judged.', registers },
    collect() {
      this.set(underWay());
    },
  });
  new Counter({
    ...{ name: 'fineline_log_lines_lost_total', help: 'Lines that the log did not take.', registers },
    collect() {
      this.reset();
      this.inc(lostLines());
    },
  });
  const decisions = new Counter({
    name: 'fineline_decisions_total',
    help: 'Decisions by policy and verdict.',
    labelNames: ['policy', 'verdict'] as const,
    registers,
  });
  const findings = new Counter({
    name: 'fineline_findings_total',
    help: 'Findings by rule, what the rule does, and whether it was broken, undetermined, waived or disputed.',
    labelNames: ['rule', 'effect', 'state'] as const,
    registers,
  });
  const problems = new Counter({
    name: 'fineline_post_problems_total',
    help: 'What was wrong with posts, by code.',
    labelNames: ['code', 'severity'] as const,
    registers,
  });
  const requests = new Histogram({
    name: 'fineline_request_duration_seconds',
    help: 'From the headers of a request to the end of its answer.',
    labelNames: ['route', 'status'] as const,
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const reloads = new Counter({
    name: 'fineline_reloads_total',
    help: 'Times that the rules were read anew, by outcome: swapped, unchanged or refused.',
    labelNames: ['outcome'] as const,
    registers,
  });
  for (const outcome of ['swapped', 'unchanged', 'refused']) reloads.inc({ outcome }, 0);
  const refused = new Gauge({
    name: 'fineline_last_reload_refused',
    help: '1 where the rules that lie in the files were not taken and older ones are in force.',
    registers,
  });
  const info = new Gauge({
    name: 'fineline_rule_set_info',
    help: 'The rule sets in force.',
    labelNames: ['policy', 'version', 'digest'] as const,
    registers,
  });
  const taken = new Gauge({
    name: 'fineline_rule_set_taken_timestamp_seconds',
    help: 'When the rule sets in force were taken, in seconds since 1970: their age is the time since.',
    registers,
  });
  return {
    registry,
    answered(said, diagnostics) {
      for (const decision of said) {
        decisions.inc({ policy: decision.policy, verdict: decision.verdict });
        for (const { rule, effect, state } of decision.findings) findings.inc({ rule, effect, state });
      }
      for (const { code, severity } of diagnostics) problems.inc({ code, severity });
    },
    requested: (route, status, seconds) => requests.observe({ route, status }, seconds),
    reloaded({ outcome }) {
      reloads.inc({ outcome });
      refused.set(outcome === 'refused' ? 1 : 0);
    },
    serves({ policies }) {
      taken.setToCurrentTime();
      info.reset();
      for (const { name, version = '', ruleSet } of policies)
        info.set({ policy: name, version, digest: ruleSet }, 1);
    },
  };
}
