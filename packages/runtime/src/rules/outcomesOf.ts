import type { Admitted } from '../facts/admit.ts';
import { breaks, type CompiledRule } from './compileRule.ts';
import { FALSE, TRUE } from '../conditions/kleene.ts';
import type { FindingState } from '../decisions/decision.ts';
import { noGroup, unknownGroup, type FactSlots, type Frame } from '../facts/factSlots.ts';
import type { Case } from './case.ts';
import { whyUnread } from '../phrases/whyUnread.ts';
import type { Subject } from '../facts/subject.ts';

/** How a rule came out for one group. */
export interface Outcome<State> {
  readonly state: State;
  /** What explains it. */
  readonly it: Case;
}

type Open = Outcome<Exclude<FindingState, 'waived'>>;

/**
 * How a rule came out, group by group; where it is kept only for those who ask for `all`. A rule that is broken only by
 * what is disputed is `disputed`: a dispute turns no finding into nothing.
 */
export function outcomesOf(
  compiled: CompiledRule,
  given: Admitted,
  doubted: Subject,
  slots: FactSlots,
): readonly Open[];
export function outcomesOf(
  compiled: CompiledRule,
  given: Admitted,
  doubted: Subject,
  slots: FactSlots,
  all: true,
): readonly (Open | Outcome<'kept'>)[];
export function outcomesOf(
  compiled: CompiledRule,
  given: Admitted,
  doubted: Subject,
  slots: FactSlots,
  all = false,
): readonly (Open | Outcome<'kept'>)[] {
  const outcomes: (Open | Outcome<'kept'>)[] = [];
  const groupsOf = ({ groups }: Subject): readonly Frame[] =>
    compiled.rule.each === 'cohort' ? groups : noGroups;
  for (const [at, group] of groupsOf(given).entries()) {
    const asGiven = breaks(compiled, given.post, group);
    const inDoubt = doubted === given ? asGiven : breaks(compiled, doubted.post, groupsOf(doubted)[at]!);
    let state: Open['state'] | 'kept' = asGiven === FALSE && inDoubt === FALSE ? 'kept' : 'undetermined';
    if (state === 'kept' && !all) continue;
    if (asGiven === TRUE) state = 'disputed';
    if (inDoubt === TRUE) state = 'broken';
    // The facts as given explain it where they can.
    const subject: Subject = asGiven !== TRUE && inDoubt !== FALSE ? doubted : given;
    outcomes.push({
      state,
      it: {
        compiled,
        post: subject.post,
        group: groupsOf(subject)[at]!,
        cohort: group !== noGroup && group !== unknownGroup ? at : undefined,
        unclear: given.unclear,
        slots,
        disputed: subject.disputed,
        wasRead: given.reading !== undefined,
        unread: whyUnread.get(given.reading?.language),
      },
    });
  }
  return outcomes;
}

const noGroups: readonly Frame[] = [unknownGroup];

/** A text may name a hundred thousand groups: a rule lists so many, and says of how many more the last one speaks. */
const mostListed = 100;

/** The outcomes that weigh most, in the order of their groups. */
export function worstOf<O extends Outcome<string>>(open: readonly O[]): readonly O[] {
  if (open.length <= mostListed) return open;
  const isBroken = ({ state }: O): boolean => state === 'broken';
  const byWeight = [...open.filter(isBroken), ...open.filter(one => !isBroken(one))];
  const worst = new Set(byWeight.slice(0, mostListed));
  return open.filter(one => worst.has(one));
}
