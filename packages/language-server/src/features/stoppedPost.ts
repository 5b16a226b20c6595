// A rule is understood by a post that it stops: one that the author gave as an example, else the smallest that there is.
import { factsInWords, proveGuarantee } from '@fineline/analysis';
import { ruleIdOf, type Host, type ScopedFile } from '@fineline/language';
import { digestData, type Condition, type RuleSet, type Span } from '@fineline/ruleset';
import { createJudge } from '@fineline/runtime';
import { runTests } from '@fineline/testing';
import type { ClauseAt } from './clauseInWords.ts';

/** The post in words, or undefined where there is none to show. `alone` is a rule set of the rule and nothing else. */
export function stoppedPost(at: ClauseAt, here: ScopedFile, alone: RuleSet, host: Host): string | undefined {
  if (at.section.on !== 'post') return undefined;
  return textOfExample(at, here, host) ?? smallestPost(alone);
}

/** The text of an example that names the rule, as long as it holds. */
function textOfExample({ clause, policy }: ClauseAt, here: ScopedFile, host: Host): string | undefined {
  const id = ruleIdOf(clause);
  const own = new Set([id, `${policy.name.text}/${id}`]);
  const { file, text, tree } = here.loaded;
  const named = tree.declarations
    .filter(it => it.kind === 'test')
    .filter(test => test.policy.text === policy.name.text)
    .flatMap(({ examples }) => examples)
    .filter(({ by }) => by?.rules.some(rule => own.has(rule.id)));
  if (named.length === 0) return undefined;
  const { value = [] } = runTests([{ file, text, host }], { policy: policy.name.text });
  const holds = (span: Span): boolean =>
    value.some(({ examples }) =>
      examples.some(
        ({ place, passed }) =>
          passed && place.file === file && span.start <= place.span.start && place.span.end <= span.end,
      ),
    );
  for (const { span, subjects } of named) {
    const [subject] = subjects;
    if (subject?.kind === 'text' && holds(span)) return `“${subject.value}”`;
  }
  return undefined;
}

/** The rule is asked what it wants to know of a post, and then for the smallest post of which that is known. */
function smallestPost(alone: RuleSet): string | undefined {
  const judge = createJudge({ ruleSet: alone, digest: digestData('one rule') });
  const wanted = new Set<string>();
  for (let round = 0; round < mostRounds; round++) {
    const known = [...wanted].map((fact): Condition => ({ fact, operator: 'known', value: true }));
    const proof = proveGuarantee({ claim: 'allows', status: 'stated', when: { all: known } }, alone);
    if (proof.status !== 'refuted') return undefined;
    const { facts, date } = proof.counterexample;
    const missing = judge(facts, { date }).findings.flatMap(finding => finding.missing);
    if (missing.length === 0) return `a post with ${factsInWords(facts).join(', ')}`;
    for (const fact of missing) wanted.add(fact);
  }
  return undefined;
}

/** What a rule wants to know may hang on what it knows. */
const mostRounds = 4;
