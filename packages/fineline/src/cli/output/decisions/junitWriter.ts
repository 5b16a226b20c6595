import { describeDecision, junitXml, type JunitCase, type Judged } from '@fineline/report';
import type { Sink } from '../formats.ts';
import type { DecisionWriter } from './writer.ts';

/** For build servers: a suite for each policy, a case for each post. The counts stand first, so it is written at the end. */
export function junitWriter(sink: Sink): DecisionWriter {
  const suites = new Map<string, JunitCase[]>();
  return {
    async write({ shown }) {
      const judged = shown();
      const { policy } = judged.decision;
      const cases = suites.get(policy) ?? [];
      suites.set(policy, cases);
      cases.push(junitCase(judged));
    },
    async close() {
      await sink.write(junitXml([...suites].map(([name, cases]) => ({ name, cases }))));
      await sink.close();
    },
  };
}

function junitCase(judged: Judged): JunitCase {
  const { decision, origin } = judged;
  const { id = '', policy, verdict, reason, findings } = decision;
  const about = { name: id, className: policy };
  if (verdict === 'allow' || verdict === 'warn') return about;
  const message = reason ?? `${verdict}: ${findings.map(finding => finding.message).join('; ')}`;
  const kind = verdict === 'none' ? 'error' : 'failure';
  // The schema has no place for a place.
  const place = origin && `at ${origin.file}:${origin.line}`;
  const details = [describeDecision(judged).trimEnd(), place ?? ''].join('\n').trim();
  return { ...about, problem: { kind, message, details } };
}
