// Clauses that are sound and of no use, or of a use that nobody can want, found by holding the rules of a policy against
// each other for every combination of facts. It takes longer than the rest, and nothing hangs on it: so it is done when
// somebody asks what there is to say about a policy, and not on the way to a rule set.
import { findIdleSteps, type Idleness, type Steps } from '@fineline/analysis';
import type { CheckedClause, CheckedPolicy, Place } from '@fineline/language';
import {
  both,
  shortRuleId,
  type Clause,
  type Code,
  type Diagnostic,
  type Label,
  type RuleSet,
  type Severity,
} from '@fineline/ruleset';
import { conditionPhrase } from '../english/conditionPhrase.ts';
import { scopeOf } from '../english/scopeOf.ts';
import { ancestry } from '../lowering/ancestry.ts';

/** Warnings about the policy's own clauses, in the author's order. */
export function* findIdleClauses(policy: CheckedPolicy, ruleSet: RuleSet): Steps<readonly Diagnostic[]> {
  const { name } = policy.header;
  const clauses: ReadonlyMap<string, CheckedClause> = new Map(
    ancestry(policy).flatMap(member =>
      member.clauses.map(clause => [`${member.header.name}/${clause.id}`, clause] as const),
    ),
  );
  const own = policy.clauses.map(({ id }) => `${name}/${id}`);
  const scopes = new Map(
    ruleSet.rules.flatMap(rule => {
      const { when } = scopeOf(rule);
      return when && own.includes(rule.id) && demands.has(rule.clause.kind) ? [[rule.id, when] as const] : [];
    }),
  );
  const inTheirOrder = (ids: readonly string[]): readonly string[] =>
    [...clauses.keys()].filter(id => ids.includes(id));
  const idle = yield* findIdleSteps(ruleSet, { own, scopes });
  const kinds = new Map(ruleSet.rules.map(({ id, clause }) => [id, clause.kind]));
  return idle.flatMap(one => {
    if (one.kind === 'covered' && tellsHowMuch(one, kinds)) return [];
    const told = tell(one, policy, ruleSet, inTheirOrder);
    const clause = told.at === undefined ? undefined : clauses.get(told.at);
    // What is left open may be about the policy as a whole.
    const whole = one.kind === 'undecided' ? policy.place : undefined;
    const place = clause ? placeOf(clause, told.part) : whole;
    if (!place) return [];
    const labels = inTheirOrder(told.by)
      .filter(id => id !== told.at)
      .map((id): Label => ({ ...clauses.get(id)!.place, message: told.label }));
    return [diagnosticAt(place, told, labels)];
  });
}

/** Clauses that ask something of a post, so that two of them can ask for what cannot be together. */
const demands: ReadonlySet<string> = new Set([
  'require',
  'allow-only',
  'min-cohort',
  'min-window',
  'max-details',
  'round-counts',
]);

/** Whether a rule tells how much of a table is given away, where those that cover it tell only that some of it is. */
function tellsHowMuch(
  { rule, by }: Extract<Idleness, { readonly kind: 'covered' }>,
  kinds: ReadonlyMap<string, Clause['kind']>,
): boolean {
  return [rule, ...by].filter(id => kinds.get(id) === 'max-uniques').join() === rule;
}

/** What is said of one thing that is idle. */
interface Told {
  readonly code: Code;
  /** A warning, unless told otherwise. */
  readonly severity?: Severity;
  /** The rule that it is said of; undefined where it is nobody's here to mend. */
  readonly at: string | undefined;
  /** The part of its clause that is meant. */
  readonly part?: 'unless';
  readonly message: string;
  readonly help: string;
  /** The rules that make it so, and what is said at each. */
  readonly by: readonly string[];
  readonly label: string;
}

function tell(
  one: Idleness,
  { header: { name }, clauses }: CheckedPolicy,
  ruleSet: RuleSet,
  inTheirOrder: (ids: readonly string[]) => readonly string[],
): Told {
  const short = (id: string): string => `\`${shortRuleId(id, name)}\``;
  const all = (ids: readonly string[]): string => both(inTheirOrder(ids).map(short));
  const stop = ({ length }: readonly string[]): string => (length === 1 ? 'stops' : 'stop');
  const lastOwn = (ids: readonly string[]): string | undefined =>
    inTheirOrder(ids)
      .filter(id => id.startsWith(`${name}/`))
      .at(-1);
  const label = 'this rule takes part';
  switch (one.kind) {
    case 'dead': {
      const parts = one.conflict.map(part => conditionPhrase(part, ruleSet));
      return {
        code: 'FL0509',
        at: one.rule,
        message: `nothing can break ${short(one.rule)}`,
        help: `${whyDead(parts)} Check its numbers, words and days, or take it out.`,
        by: [],
        label,
      };
    }
    case 'covered':
      return {
        code: 'FL0510',
        at: one.rule,
        message: `${short(one.rule)} adds nothing: ${all(one.by)} ${stop(one.by)} all that it stops`,
        help: 'Take it out, or make it stricter than that.',
        by: one.by,
        label: 'this rule stops it already',
      };
    case 'idle-exception':
      return {
        code: 'FL0511',
        at: one.rule,
        part: 'unless',
        message:
          one.by.length === 0
            ? `the exception of ${short(one.rule)} never holds where the rule is broken`
            : `the exception of ${short(one.rule)} changes nothing: ${all(one.by)} ${stop(one.by)} what it lets go`,
        help:
          one.by.length === 0
            ? 'Take the exception out, or name in it what the rule should let go.'
            : 'Take the exception out, or write it into the other rules as well.',
        by: one.by,
        label: 'this rule stops it all the same',
      };
    case 'claimed-exception': {
      const claims = both(one.claims.map(claim => `\`${claim}\``));
      return {
        code: 'FL0512',
        at: one.rule,
        part: 'unless',
        message: `nobody looks at a post that gets past ${short(one.rule)} by stating ${claims}`,
        help:
          'Add the same rule without its exception, as `review when …` or with `else review` behind it, so that somebody ' +
          'sees whether what is stated is true.',
        by: [],
        label,
      };
    }
    case 'vacuous':
      return {
        code: 'FL0513',
        at: lastOwn(one.by),
        message: `no post${withNumbers(one)} gets past \`${name}\`: ${all(one.by)}`,
        help:
          one.by.length === 1
            ? 'It leaves nothing to publish. Give it a narrower `when`, or an exception.'
            : 'Together these rules leave nothing to publish. Give one of them a narrower `when`, or an exception.',
        by: one.by,
        label,
      };
    case 'dead-scope':
      return {
        code: 'FL0514',
        at: lastOwn(one.by),
        message: `nothing${withNumbers(one)} can be published ${placeInWords(one)}: ${all(one.by)}`,
        help: 'No rule denies it alone, but together these leave nothing. Loosen one of them, or say that it is meant with a `ban`.',
        by: one.by,
        label,
      };
    case 'contradiction': {
      const clause = clauses.find(({ id }) => `${name}/${id}` === one.rule);
      return {
        code: 'FL0515',
        at: clause && one.rule,
        message: `nothing that ${short(one.rule)} is about can be published: ${all(one.by)}`,
        help: 'These rules contradict each other: what one of them asks for, another denies. Give one of them an exception, or another `when`.',
        by: one.by,
        label,
      };
    }
    case 'undecided':
      return {
        code: 'FL0517',
        severity: 'info',
        at: one.rules[0],
        message:
          one.rules.length === 0
            ? `it takes too long to tell whether \`${name}\` leaves something to publish everywhere`
            : `it takes too long to tell whether ${all(one.rules)} ${one.rules.length === 1 ? 'is' : 'are'} of use`,
        help: 'Everything else that is said of the policy holds. Posts are judged as always: only this advice is missing.',
        by: one.rules,
        label: 'this rule may be idle, or not',
      };
  }
}

function whyDead(parts: readonly string[]): string {
  if (parts.length === 0) return 'It is in force on no day on which the policy decides.';
  if (parts.length === 1) return `It asks for what cannot be: ${parts.join('')}.`;
  return `It asks for what cannot be together: ${parts.join('; and ')}.`;
}

function withNumbers({ numbers }: { readonly numbers: boolean }): string {
  return numbers ? ' with a number of people' : '';
}

function placeInWords({ fact, word }: Extract<Idleness, { readonly kind: 'dead-scope' }>): string {
  if (fact === 'channel') return `on \`${word}\``;
  if (fact === 'audience') return `for \`${word}\``;
  return `where \`${fact}\` is \`${word}\``;
}

function placeOf({ place, unless }: CheckedClause, part: 'unless' | undefined): Place {
  return part === 'unless' && unless ? { file: place.file, span: unless.span } : place;
}

function diagnosticAt(
  { file, span }: Place,
  { code, severity = 'warning', message, help }: Told,
  labels: readonly Label[],
): Diagnostic {
  return {
    code,
    severity,
    message,
    file,
    span,
    ...(labels.length > 0 && { labels }),
    help,
  };
}
