// A remedy is shown only where it was seen to work: every proposal is judged as the post itself was.
import { proposeRewrites, type Post } from '@fineline/reading';
import { worse, type Decision, type Finding } from '@fineline/runtime';

/** What the policy says of the post with another text; undefined where that cannot be judged. */
export type JudgeText = (text: string) => Decision | undefined;

/** The other words that are judged for a decision. */
export function wordsToJudge({ findings }: Decision, post: Post): readonly string[] {
  const open = findings.filter(isOpen);
  if (open.length === 0) return [];
  return proposeRewrites(
    post.text,
    open.flatMap(({ evidence }) => evidence.flatMap(({ span }) => span ?? [])),
  );
}

/**
 * The decision with other words for the post beside each finding for which there are some: words that clear the finding
 * and bring no other. Of several, those with the mildest verdict, then those that change least.
 */
export function withRewrites(decision: Decision, post: Post, judge: JudgeText): Decision {
  const open = decision.findings.filter(isOpen);
  const judged = wordsToJudge(decision, post).flatMap(text => {
    const after = judge(text);
    const helps =
      after &&
      !addsAny(after.findings, decision.findings) &&
      !hidesAny(text, after.findings, open, post.text);
    return helps ? [{ text, after }] : [];
  });
  const rewriteFor = ({ rule }: Finding): string | undefined =>
    judged
      .filter(({ after }) => !after.findings.some(finding => isOpen(finding) && finding.rule === rule))
      .reduce<(typeof judged)[number] | undefined>(
        (best, next) =>
          best && worse(best.after.verdict, next.after.verdict) === next.after.verdict ? best : next,
        undefined,
      )?.text;
  const findings = decision.findings.map(finding => {
    const rewrite = isOpen(finding) ? rewriteFor(finding) : undefined;
    return rewrite === undefined ? finding : { ...finding, rewrite };
  });
  return { ...decision, findings };
}

function isOpen({ state }: Finding): boolean {
  return state !== 'waived';
}

/** Whether a rule has more findings than before, or one that weighs more. */
function addsAny(after: readonly Finding[], before: readonly Finding[]): boolean {
  return after.some(({ rule, countsAs }) => {
    const [now, then] = [after, before].map(all => all.filter(finding => finding.rule === rule));
    const heaviest = then!.reduce<Finding['countsAs']>(
      (worst, one) => worse(worst, one.countsAs) as typeof worst,
      'allow',
    );
    return now!.length > then!.length || worse(heaviest, countsAs) !== heaviest;
  });
}

/** A jibe that is no longer seen since its surroundings changed is a jibe still: the words that showed it have to go. */
function hidesAny(
  text: string,
  after: readonly Finding[],
  before: readonly Finding[],
  original: string,
): boolean {
  const gone = before.filter(({ rule }) => !after.some(finding => finding.rule === rule));
  return gone.some(({ evidence }) =>
    evidence.some(
      ({ word, span }) => word !== undefined && span && text.includes(original.slice(span.start, span.end)),
    ),
  );
}
