import {
  describeDecision,
  junitXml,
  problemInWords,
  type JunitCase,
  type Judged,
  type PlacedProblem,
} from '@fineline/report';
import type { Sink } from '../formats.ts';
import type { WriterSetting } from '../writerSetting.ts';
import type { DecisionWriter } from './decisionWriter.ts';

/** For build servers: a suite for each policy, a case for each post, which fails where
 * the run does. The counts stand first, so it is written at the end. */
export function junitWriter(sink: Sink, { fails }: Pick<WriterSetting, 'fails'>): DecisionWriter {
  const suites = new Map<string, JunitCase[]>();
  const unread: JunitCase[] = [];
  const taken = new Set<string>();
  return {
    async write({ shown }) {
      const judged = shown();
      const { policy } = judged.decision;
      const cases = suites.get(policy) ?? [];
      suites.set(policy, cases);
      cases.push(named(junitCase(judged, fails(judged.decision)), judged, taken));
    },
    complain(problem) {
      if (problem.severity === 'error') unread.push(errorCase(problem));
    },
    async close() {
      if (unread.length > 0) suites.set(notJudged, [...(suites.get(notJudged) ?? []), ...unread]);
      await sink.write(junitXml([...suites].map(([name, cases]) => ({ name, cases }))));
      await sink.close();
    },
  };
}

/** Build servers take two cases of one name for one: a post whose id is another's goes by its place, too. */
function named(one: JunitCase, { origin }: Judged, taken: Set<string>): JunitCase {
  const isTaken = (name: string): boolean => taken.has(`${one.className} ${name}`);
  let { name } = one;
  if (isTaken(name) && origin) name = `${name} (${origin.file}:${origin.line})`;
  for (let count = 2; isTaken(name); count++) name = `${one.name} (${count})`;
  taken.add(`${one.className} ${name}`);
  return { ...one, name };
}

/** The suite of what no policy could judge. */
const notJudged = 'not judged';

function errorCase(problem: PlacedProblem): JunitCase {
  const { code, file, line, message, help } = problem;
  return {
    name: `${file}:${line}`,
    className: notJudged,
    problem: {
      kind: 'error',
      message: `${code}: ${message}`,
      details: [problemInWords(problem), help ?? ''].join('\n').trim(),
    },
  };
}

function junitCase(judged: Judged, fails: boolean): JunitCase {
  const { decision, origin } = judged;
  const { id = '', policy, verdict, reason, findings, dateFrom } = decision;
  const about = { name: id, className: policy };
  const said = describeDecision(judged).trimEnd();
  if (verdict !== 'none' && !fails)
    return findings.length === 0 && dateFrom !== 'publishes' ? about : { ...about, said };
  const message = reason ?? `${verdict}: ${findings.map(finding => finding.message).join('; ')}`;
  const kind = verdict === 'none' ? 'error' : 'failure';
  // The schema has no place for a place.
  const place = origin && `at ${origin.file}:${origin.line}`;
  const details = [said, place ?? ''].join('\n').trim();
  return { ...about, problem: { kind, message, details } };
}
