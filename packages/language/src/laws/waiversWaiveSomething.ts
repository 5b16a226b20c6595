import { quote, type Day, type Diagnostic, type Span } from '@fineline/ruleset';
import { warningAt } from '../diagnostics/warningAt.ts';
import type { Law, TypedPolicy, TypedWaiver } from '../types/program.ts';

/** Days from one to another, both included; without one of them it has no such end. */
interface Days {
  readonly from?: Day;
  readonly to?: Day;
}

/** A waiver has days on which its rule would be in force, and, where today is known, some of them are still to come. */
export const waiversWaiveSomething: Law = ({ waivers, today }) =>
  waivers.flatMap(waiver => idle(waiver, today) ?? []);

function idle({ node, policy, rule }: TypedWaiver, today: Day | undefined): Diagnostic | undefined {
  const { file } = policy.scope;
  const { until } = node;
  const own: Days = { ...(node.from && { from: node.from.day }), to: until.day };
  const clause = policy.clauses.find(({ clause }) => clause.id === rule)?.clause;
  const say = (span: Span, message: string): Diagnostic =>
    warningAt(file, span, 'FL0505', message, { help: 'Change its days, or take it out.' });
  if (!meet(own, policyDays(policy)))
    return say(node.rule.span, `${quote(policy.node.name.text)} decides on none of the days of this waiver`);
  if (clause?.during && !meet(own, clause.during))
    return say(node.rule.span, `${quote(rule)} is in force on none of the days of this waiver`);
  if (today !== undefined && until.day < today)
    return warningAt(file, until.span, 'FL0501', `this waiver was over after ${until.day}`, {
      help: 'Take it out, or have a new one signed off.',
    });
  return undefined;
}

function meet(a: Days, b: Days): boolean {
  const starts = (days: Days): Day => days.from ?? '';
  return (a.to === undefined || starts(b) <= a.to) && (b.to === undefined || starts(a) <= b.to);
}

function policyDays({ node: { header } }: TypedPolicy): Days {
  const dayOf = (kind: string): Day | undefined => {
    const line = header.find(it => it.kind === kind);
    return line && 'day' in line ? line.day.day : undefined;
  };
  const [from, to] = [dayOf('effective'), dayOf('expires')];
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
