// A rule keeps one condition for "broken" and one for "excused". What its author wrote behind `when` and `unless` is told
// apart again here from what the clause itself brings along, so that each is said once.
import { canonicalize, convert, type Condition, type Rule } from '@fineline/ruleset';

/** The author's `when` and `unless`, where there are any. */
export interface Scope {
  readonly when?: Condition;
  readonly unless?: Condition;
}

/** What the author wrote around the clause of a rule. */
export function scopeOf(rule: Rule): Scope {
  const when = authorsWhen(rule);
  const unless = authorsUnless(rule);
  return { ...(when && { when }), ...(unless && { unless }) };
}

/** The compiler puts the author's condition before the clause's own: `all: [when, broken]`. */
function authorsWhen({ when, clause, on }: Rule): Condition | undefined {
  if ('that' in clause) {
    const broken: Condition = clause.kind === 'require' ? { not: clause.that } : clause.that;
    return isSame(when, broken) ? undefined : firstOfTwo(when);
  }
  // The one clause whose own condition is a pair.
  if (on === 'post' && clause.kind === 'round-counts' && 'nearest' in clause && 'all' in when)
    return 'all' in (when.all[1] ?? {}) ? when.all[0] : undefined;
  return firstOfTwo(when);
}

function firstOfTwo(when: Condition): Condition | undefined {
  return 'all' in when && when.all.length === 2 ? when.all[0] : undefined;
}

/** A share behind `or` in `min cohort` excuses before the author's own condition does: `any: [share, unless]`. */
function authorsUnless({ unless, clause }: Rule): Condition | undefined {
  if (!unless || clause.kind !== 'min-cohort' || !clause.orShare) return unless;
  const share: Condition = {
    fact: 'cohort.share',
    operator: 'greaterThanInclusive',
    value: convert(clause.orShare.value, '%', 'fraction'),
  };
  if (isSame(unless, share)) return undefined;
  return 'any' in unless ? unless.any[1] : unless;
}

function isSame(a: Condition, b: Condition): boolean {
  return canonicalize(a) === canonicalize(b);
}
