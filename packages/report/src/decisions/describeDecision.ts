import { shortRuleId } from '@fineline/ruleset';
import type { Finding } from '@fineline/runtime';
import { printable } from '../layout/cells.ts';
import { sentence } from '../layout/sentence.ts';
import { noWayFound, sayRemedy } from '../tables/sayRemedy.ts';
import { findingNotes } from './findingNotes.ts';
import type { Judged } from './judged.ts';
import {
  actionOf,
  dayInWords,
  inReadingOrder,
  policyName,
  unansweredIn,
  verdicts,
  wayOutOf,
} from './wording.ts';

/** A decision in whole sentences, one a line, for screen readers, logs and terminals without a cursor. */
export function describeDecision(judged: Judged): string {
  const { decision, map } = judged;
  const { id = 'unnamed', findings, verdict, reason } = decision;
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  const head = `${decision.dataset === undefined ? 'Post' : 'Table'} ${id}: ${verdicts[verdict].name}, by ${policyName(decision)} ${dayInWords(decision)}, ${count}.`;
  const sentences = inReadingOrder(findings, map).map(describe);
  const way = wayOutOf(decision);
  const ways = decision.remedies?.map(remedy => `It would pass, if you ${sayRemedy(remedy)}.`) ?? [];
  return [
    head,
    ...(reason === undefined ? [] : [sentence(reason)]),
    ...unansweredIn(decision),
    ...sentences,
    ...(way === undefined ? [] : [`The whole would pass with: ${sentence(way)}`]),
    ...ways,
    ...(decision.remedies?.length === 0 ? [sentence(noWayFound)] : []),
  ]
    .map(line => `${printable(line)}\n`)
    .join('');

  function describe(finding: Finding, at: number): string {
    const notes = findingNotes(finding, judged).map(({ said }) => said);
    return [
      `Finding ${at + 1}, ${actionOf(finding)} ${shortRuleId(finding.rule, decision.policy)}: ${sentence(finding.message)}`,
      ...notes,
    ].join(' ');
  }
}
