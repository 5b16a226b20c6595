// A remedy is shown only where it was seen to work: every proposal is judged as the post itself was.
import { proposeRewrites, type Post, type Proposal, type Reader } from '@fineline/reading';
import { severity, worse, type Decision, type Finding, type RuleLeft } from '@fineline/runtime';

/** What the policy says of the post with another text; undefined where that cannot be judged. */
export type JudgeText = (text: string) => Decision | undefined;

/** The other words that are judged for a decision. */
export function wordsToJudge({ findings }: Decision, post: Post, { read }: Reader): readonly Proposal[] {
  const open = findings.filter(isOpen);
  if (open.length === 0) return [];
  return proposeRewrites(
    post.text,
    open.flatMap(({ evidence }) => evidence.flatMap(({ span }) => span ?? [])),
    read,
  );
}

interface Judged {
  readonly proposal: Proposal;
  readonly after: Decision;
}

/**
 * The decision with other words for the post beside each finding for which there are some among the proposals: words that
 * clear the finding and bring no other. Of several, those with the mildest verdict, then those that change least.
 */
export function withRewrites(
  decision: Decision,
  post: Post,
  proposals: readonly Proposal[],
  judge: JudgeText,
  wantsRounding: (rule: string) => boolean,
): Decision {
  const open = decision.findings.filter(isOpen);
  const judged = proposals.flatMap((proposal): readonly Judged[] => {
    const after = judge(proposal.text);
    const helps =
      after &&
      !addsAny(after.findings, decision.findings) &&
      !hidesAny(proposal.text, after.findings, open, post.text);
    return helps ? [{ proposal, after }] : [];
  });
  // Too few people are no more of them when their number is blurred.
  const tooFew = open.filter(isOfSize).flatMap(({ evidence }) => evidence.flatMap(({ span }) => span ?? []));
  const roundingHelps = ({ rounded }: Proposal, finding: Finding): boolean =>
    (wantsRounding(finding.rule) || isOfExactness(finding)) &&
    !rounded.some(one => tooFew.some(({ start, end }) => start < one.end && end > one.start));
  const rewriteFor = (finding: Finding): Judged | undefined =>
    judged
      .filter(
        ({ proposal, after }) =>
          !after.findings.some(left => isOpen(left) && left.rule === finding.rule) &&
          (proposal.rounded.length === 0 || roundingHelps(proposal, finding)) &&
          (proposal.leftOut.length > 0 || !isOfUnheardTone(finding)),
      )
      .reduce<Judged | undefined>(
        (best, next) =>
          best && worse(best.after.verdict, next.after.verdict) === next.after.verdict ? best : next,
        undefined,
      );
  const findings = decision.findings.map(finding => {
    const found = isOpen(finding) ? rewriteFor(finding) : undefined;
    return found === undefined ? finding : { ...finding, ...said(found, post.text) };
  });
  return { ...decision, findings };
}

/** The other words as a finding tells them: with what they leave out, and the rules that stop them still. */
function said({ proposal, after }: Judged, text: string): Partial<Finding> {
  const places = proposal.leftOut
    .filter(one => !proposal.leftOut.some(other => isWithin(one, other)))
    .toSorted((a, b) => a.start - b.start);
  const leftOut = new Set(places.map(({ start, end }) => text.slice(start, end).replace(/^:\s*/, '')));
  const left = rulesLeft(after);
  return {
    rewrite: proposal.text,
    ...(leftOut.size > 0 && { rewriteLeavesOut: [...leftOut] }),
    ...(left.length > 0 && { rewriteStoppedBy: left }),
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Of two that are the same stretch but for a colon, the longer one tells both. */
function isWithin(inner: Place, outer: Place): boolean {
  return (
    inner !== outer &&
    inner.start >= outer.start &&
    inner.end <= outer.end &&
    inner.end - inner.start < outer.end - outer.start
  );
}

/** Each rule that has something against a post, with the most that it counts as; what counts most first. */
function rulesLeft({ findings }: Decision): readonly RuleLeft[] {
  const heaviest = new Map<string, RuleLeft['countsAs']>();
  for (const { rule, countsAs, state } of findings) {
    if (state === 'waived' || countsAs === 'allow') continue;
    const known = heaviest.get(rule);
    if (known === undefined || severity[countsAs] > severity[known]) heaviest.set(rule, countsAs);
  }
  return [...heaviest]
    .map(([rule, countsAs]) => ({ rule, countsAs }))
    .toSorted((a, b) => severity[b.countsAs] - severity[a.countsAs]);
}

function isOpen({ state }: Finding): boolean {
  return state !== 'waived';
}

/** What was not understood is said still where nothing was left out. */
function isOfUnheardTone({ state, missing }: Finding): boolean {
  return state === 'undetermined' && missing.some(fact => fact === 'tone' || fact === 'framing');
}

/** Whether it is about how exactly people are counted. */
function isOfExactness(finding: Finding): boolean {
  return (
    asks(finding, 'cohort.exact', 'cohort.digits', 'details') && !asks(finding, 'cohort.size', 'cohort.share')
  );
}

/** Whether it is about how many people there are. */
function isOfSize(finding: Finding): boolean {
  return asks(finding, 'cohort.size', 'cohort.share');
}

function asks({ facts }: Finding, ...names: readonly string[]): boolean {
  return facts.some(({ fact }) => names.includes(fact));
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
