import type { Condition, RuleSet } from '@fineline/ruleset';
import { narrowedAlike, subjectsOf } from '../comparing/subjects.ts';
import { claimsOf } from '../rules/disputesMatter.ts';
import { finish, type Steps } from '../stepping/finish.ts';
import { createRuleQuestions } from './createRuleQuestions.ts';
import { deadScopes } from './deadScopes.ts';
import type { Idleness } from './idleness.ts';
import { idleRules } from './idleRules.ts';

/** What somebody may be told of. */
export interface OwnRules {
  /** Ids of the policy's own rules, in the author's order. */
  readonly own: readonly string[];
  /** By id of a rule, what its author wrote behind `when`. */
  readonly scopes: ReadonlyMap<string, Condition>;
  /** Conflicts that one question to the solver may cost before it is left undecided: 5,000 unless told otherwise. */
  readonly conflicts?: number;
}

/**
 * What is idle in a policy for every combination of facts: rules that nothing breaks or that others cover, exceptions
 * without effect or on somebody's word alone, posts that nobody could ever publish. Each comes with the rules that make
 * it so. Of what takes too long to tell that is told.
 */
export function findIdle(ruleSet: RuleSet, own: OwnRules): readonly Idleness[] {
  return finish(findIdleSteps(ruleSet, own));
}

/** The same in steps, of which none takes long. */
export function* findIdleSteps(
  ruleSet: RuleSet,
  { own, scopes, conflicts }: OwnRules,
): Steps<readonly Idleness[]> {
  const claims = new Set(claimsOf(ruleSet));
  const found: { readonly ids: ReadonlySet<string>; readonly idle: readonly Idleness[] }[] = [];
  for (const subject of subjectsOf([ruleSet])) {
    yield;
    const [about] = narrowedAlike([ruleSet], subject) as readonly [RuleSet];
    const questions = createRuleQuestions(about, conflicts);
    const rules = yield* idleRules(own, claims, questions);
    const before = questions.undecided();
    const dead = subject.on === 'posts' ? yield* deadScopes(about, idleScopes(scopes, rules), questions) : [];
    const open: Idleness[] = questions.undecided() > before ? [{ kind: 'undecided', rules: [] }] : [];
    found.push({ ids: new Set(about.rules.map(({ id }) => id)), idle: [...rules, ...dead, ...open] });
  }
  const told = found.flatMap(({ idle }, at) =>
    idle.filter(
      one =>
        !('rule' in one) ||
        // A rule about several tables is idle where it is idle for each of them, and told of once.
        found.every(
          (other, place) =>
            !other.ids.has(one.rule) ||
            (place < at
              ? false
              : other.idle.some(it => 'rule' in it && it.rule === one.rule && it.kind === one.kind)),
        ),
    ),
  );
  return [...told.filter(({ kind }) => kind !== 'undecided'), ...leftOpen(told)];
}

/** What was left open about any subject, told of once. */
function leftOpen(told: readonly Idleness[]): readonly Idleness[] {
  const open = told.filter(one => one.kind === 'undecided');
  const rules = [...new Set(open.flatMap(one => one.rules))];
  return open.length > 0 ? [{ kind: 'undecided', rules }] : [];
}

/** A rule that is idle already is not told of again. */
function idleScopes(
  scopes: ReadonlyMap<string, Condition>,
  idle: readonly Idleness[],
): ReadonlyMap<string, Condition> {
  const told = new Set(idle.flatMap(one => ('rule' in one ? [one.rule] : [])));
  return new Map([...scopes].filter(([id]) => !told.has(id)));
}
