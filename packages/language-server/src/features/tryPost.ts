// A post that somebody wrote to see what a policy says of it, judged as `check` judges it: the same reader, the same judge,
// the same words.
import { createChecker, publicationDay, type Checker } from '@fineline/checking';
import { compile, type CompiledPolicy } from '@fineline/compiler';
import { parsePosts, type Post } from '@fineline/reading';
import {
  actionOf,
  changesInWords,
  inReadingOrder,
  leftOutIn,
  placesOf,
  policyName,
  stillStoppedIn,
  verdicts,
  wayOutOf,
} from '@fineline/report';
import { shortRuleId, type Day, type Diagnostic, type SourceMap, type Span } from '@fineline/ruleset';
import type { Decision, Finding, Verdict } from '@fineline/runtime';
import type { Source } from '../names/source.ts';

/** What the policies of a file say of a post. */
export type Tried =
  | {
      readonly kind: 'tried';
      readonly decisions: readonly TriedDecision[];
      readonly warnings: readonly string[];
    }
  /** Something in the post is wrong: why, in words. */
  | { readonly kind: 'no-post'; readonly problems: readonly string[] }
  /** The policy has a mistake. */
  | { readonly kind: 'no-policy'; readonly mistake: Diagnostic };

/** A decision in words. */
export interface TriedDecision {
  /** `public-posts 2.1.0`. */
  readonly policy: string;
  readonly verdict: Verdict;
  /** The verdict for whoever sees no colours: `✗ deny`. */
  readonly title: string;
  readonly day: Day;
  /** Why there is no decision. */
  readonly reason?: string;
  /** What weighs most first. */
  readonly findings: readonly TriedFinding[];
  /** What would make the whole post pass, where that is more than one finding says. */
  readonly wayOut?: string;
}

/** One rule that the post did not keep, in words. */
export interface TriedFinding {
  readonly countsAs: Finding['countsAs'];
  /** `denied by floor`. */
  readonly title: string;
  readonly message: string;
  /** What goes with it, each with its name: `why`, `instead`. */
  readonly notes: readonly (readonly [name: string, text: string])[];
  /** The words that show it, in the post as it was written. */
  readonly spans: readonly Span[];
}

/** Tries posts on policies; it keeps what it takes to judge by the last ones. */
export type PostTrial = (
  source: Source,
  post: string,
  options: { readonly today: Day; readonly policy?: string },
) => Tried;

/** How many policies are kept ready: those of one file, as a rule. */
const mostKept = 8;

export function createPostTrial(): PostTrial {
  const ready = new Map<string, Checker>();
  function checkerOf(compiled: CompiledPolicy): Checker {
    const checker = ready.get(compiled.digest) ?? createChecker(compiled);
    ready.delete(compiled.digest);
    ready.set(compiled.digest, checker);
    for (const digest of [...ready.keys()].slice(0, -mostKept)) ready.delete(digest);
    return checker;
  }
  return (source, written, { today, policy }) => {
    const { value, diagnostics } = compile(source, source.host);
    if (!value) return { kind: 'no-policy', mistake: diagnostics.find(isError)! };
    const { value: [post] = [], diagnostics: misread } = parsePosts('the post', written);
    if (!post) return { kind: 'no-post', problems: misread.map(inWords) };
    const asked = value.filter(({ ruleSet }) => policy === undefined || ruleSet.policy.name === policy);
    const tried = asked.map(compiled => judge(post, compiled, checkerOf(compiled), today));
    const said = [...misread, ...tried.flatMap(it => it.diagnostics)];
    const errors = said.filter(isError);
    if (errors.length > 0) return { kind: 'no-post', problems: onceEach(errors.map(inWords)) };
    return {
      kind: 'tried',
      decisions: tried.flatMap(({ decision }) => decision ?? []),
      warnings: onceEach(said.map(inWords)),
    };
  };
}

interface Judgement {
  readonly decision?: TriedDecision;
  readonly diagnostics: readonly Diagnostic[];
}

function judge(post: Post, { map }: CompiledPolicy, checker: Checker, today: Day): Judgement {
  const { value: facts, diagnostics } = checker.read(post);
  if (!facts) return { diagnostics };
  const { day } = publicationDay(post, undefined, today);
  const plain = checker.judge(facts, { date: day });
  const decision = checker.suggestChanges(checker.suggestRewrites(post, plain), facts);
  return { decision: decisionInWords(decision, map, post.textStart ?? 0), diagnostics };
}

function decisionInWords(decision: Decision, map: SourceMap, start: number): TriedDecision {
  const { verdict, date, reason, findings } = decision;
  const wayOut = wayOutOf(decision);
  return {
    policy: policyName(decision),
    verdict,
    title: `${verdicts[verdict].sign} ${verdicts[verdict].name}`,
    day: date,
    ...(reason !== undefined && { reason }),
    findings: inReadingOrder(findings, map).map(finding => findingInWords(finding, decision, start)),
    ...(wayOut !== undefined && { wayOut }),
  };
}

function findingInWords(finding: Finding, decision: Decision, start: number): TriedFinding {
  const { because, suggest, rewrite, wouldPass, see, reviewer, waiver } = finding;
  const notes: readonly (readonly [string, string | undefined])[] = [
    ['why', because],
    ['try', suggest],
    ['instead', rewrite],
    ['without', leftOutIn(finding)],
    ['but', stillStoppedIn(finding, decision)],
    ['to pass', wouldPass && changesInWords(wouldPass)],
    ['see', see?.join('; ')],
    ['asks', reviewer],
    ['waived', waiver && `until ${waiver.until} by ${waiver.by}: ${waiver.because}`],
  ];
  return {
    countsAs: finding.countsAs,
    title: `${actionOf(finding)} ${shortRuleId(finding.rule, decision.policy)}`,
    message: finding.message,
    notes: notes.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])),
    spans: placesOf(finding.evidence).map(span => ({ start: span.start + start, end: span.end + start })),
  };
}

function inWords({ message, help }: Diagnostic): string {
  return help === undefined ? message : `${message}. ${help}`;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

function onceEach(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
