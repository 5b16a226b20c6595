// What is not as an example demands, in words that a reader can act on: each line names what was due, what came, and
// which rule and which fact it turned on.
import { quote, shortRuleId, type Effect } from '@fineline/ruleset';
import { severity, type Decision, type Finding } from '@fineline/runtime';
import type { Expectation } from '../results/testResult.ts';

/**
 * The differences between what an example demands and what it got; none where it passes.
 *
 * @param whyNot Why a rule is not among the findings.
 */
export function compareDecision(
  expected: Expectation,
  decision: Decision,
  whyNot: (rule: string) => string,
): readonly string[] {
  const { findings, policy, verdict } = decision;
  if (verdict === 'none') return [`expected ${expected.verdict}, got no decision: ${decision.reason ?? ''}`];
  const name = (rule: string): string => quote(shortRuleId(rule, policy));
  const isFound = (rule: string): boolean =>
    findings.some(finding => finding.rule === rule || finding.folded?.includes(rule));
  const decisive = verdict === expected.verdict ? [] : decisiveFindings(expected.verdict, verdict, findings);
  const missing = expected.by.filter(rule => !isFound(rule));
  const others = findings.filter(
    finding => !expected.by.includes(finding.rule) && !decisive.includes(finding),
  );
  return [
    ...(verdict === expected.verdict ? [] : verdictDifference(expected.verdict, decision, decisive)),
    ...missing.map(rule => `${name(rule)} is not among the findings: ${whyNot(rule)}`),
    ...(expected.only ? others.map(it => `${name(it.rule)} is among the findings too: ${it.message}`) : []),
  ];
}

/** What a verdict that is not the one due turned on: what is worse, or what ought to have been and is not surely. */
function decisiveFindings(
  expected: 'allow' | Effect,
  verdict: 'allow' | Effect,
  findings: readonly Finding[],
): readonly Finding[] {
  return severity[verdict] > severity[expected]
    ? findings.filter(({ countsAs }) => severity[countsAs] > severity[expected])
    : findings.filter(({ effect }) => severity[effect] >= severity[expected]);
}

/** The verdicts, and the reason where there is one; of several, each in a line of its own. */
function verdictDifference(
  expected: 'allow' | Effect,
  decision: Decision,
  decisive: readonly Finding[],
): readonly string[] {
  const said = `expected ${expected}, got ${decision.verdict}`;
  const reasons = [...new Set(decisive.map(finding => sayFinding(finding, decision)))];
  const [only = 'no rule of that effect found anything', ...more] = reasons;
  if (more.length === 0) return [`${said}: ${only}`];
  const left = reasons.length - mostReasons;
  return [said, ...reasons.slice(0, mostReasons), ...(left > 0 ? [`and ${left} findings more`] : [])];
}

const mostReasons = 10;

function sayFinding({ rule, message, state, waiver }: Finding, { policy }: Decision): string {
  const name = quote(shortRuleId(rule, policy));
  if (state === 'waived' && waiver) return `${name} is waived until ${waiver.until}`;
  return state === 'broken' ? `${name}: ${message}` : `${name} is ${state}: ${message}`;
}
