import type { Finding } from '@fineline/runtime';
import { printable } from '../layout/cells.ts';
import { sentence } from '../layout/sentence.ts';
import { noWayFound, sayRemedy } from '../tables/sayRemedy.ts';
import type { Judged } from './judged.ts';
import { sayInstead } from './otherWords.ts';
import {
  actionOf,
  changesInWords,
  inReadingOrder,
  placeOf,
  policyName,
  ruleName,
  unansweredIn,
  verdicts,
  wayOutOf,
} from './wording.ts';

/** A decision in whole sentences, one a line, for screen readers, logs and terminals without a cursor. */
export function describeDecision({ decision, text, map }: Judged): string {
  const { id = 'unnamed', findings, date, verdict, reason } = decision;
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  const head = `${decision.dataset === undefined ? 'Post' : 'Table'} ${id}: ${verdicts[verdict].name}, by ${policyName(decision)} on ${date}, ${count}.`;
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
    const words = new Set(
      finding.evidence.flatMap(({ span }) => (span ? [text.slice(span.start, span.end)] : [])),
    );
    const place = placeOf(finding.rule, map);
    return [
      `Finding ${at + 1}, ${actionOf(finding)} ${ruleName(finding.rule, decision)}: ${sentence(finding.message)}`,
      ...(words.size > 0 ? [`The words: ${[...words].map(word => `"${word}"`).join(', ')}.`] : []),
      ...(finding.more === undefined ? [] : [`And so for ${finding.more} more groups.`]),
      ...(finding.because === undefined ? [] : [`Why: ${sentence(finding.because)}`]),
      ...(finding.suggest === undefined ? [] : [`Suggestion: ${sentence(finding.suggest)}`]),
      ...sayInstead(finding, decision),
      ...(finding.wouldPass === undefined ? [] : [`To pass: ${sentence(changesInWords(finding.wouldPass))}`]),
      ...(finding.see === undefined ? [] : [`See: ${sentence(finding.see.join('; '))}`]),
      ...(finding.reviewer === undefined ? [] : [`To be reviewed by ${sentence(finding.reviewer)}`]),
      ...(finding.waiver === undefined
        ? []
        : [
            `Waived until ${finding.waiver.until} by ${finding.waiver.by}: ${sentence(finding.waiver.because)}`,
          ]),
      ...(place === undefined ? [] : [`The rule stands at ${place}.`]),
    ].join(' ');
  }
}
