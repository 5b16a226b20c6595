// Waivers are content: why one is given is told of where it changes, and that somebody else answers for it has to be agreed to.
import type { RuleSet, Waiver } from '@fineline/ruleset';
import { gone, lost, told } from './moves.ts';
import type { Move } from './policyDiff.ts';

/** A waiver shows in the rules that it waives; here it is named. */
export function waiverMoves(old: RuleSet, now: RuleSet): readonly Move[] {
  const left = [...gone(old.waivers, now.waivers)];
  const fresh = gone(now.waivers, old.waivers).flatMap((waiver): readonly Move[] => {
    const { rule, until, by } = waiver;
    const same = left.findIndex(it => covers(it, waiver) && covers(waiver, it));
    if (same >= 0) return otherwiseSigned(left.splice(same, 1)[0]!, waiver);
    const earlier = old.waivers.filter(it => it.rule === rule);
    const wider = earlier.filter(it => covers(it, waiver));
    if (wider.length > 0) {
      const move = wider.some(it => it.by === by) ? told : lost;
      return [move('waiver', `a shorter or narrower waiver of \`${rule}\`, until ${until}, by ${by}`)];
    }
    const how = earlier.some(it => covers(waiver, it)) ? 'a longer or wider waiver' : 'a new waiver';
    return [lost('waiver', `${how} of \`${rule}\`, until ${until}, by ${by}`)];
  });
  const ended = left
    .filter(was => !now.waivers.some(is => covers(is, was) || covers(was, is)))
    .map(({ rule, until, by }) =>
      told('waiver', `the waiver of \`${rule}\` until ${until}, by ${by}, is gone`),
    );
  return [...fresh, ...ended];
}

/** The same posts on the same days, with another name or another reason under it. */
function otherwiseSigned(was: Waiver, is: Waiver): readonly Move[] {
  const name = `the waiver of \`${is.rule}\` until ${is.until}`;
  return [
    ...(was.by === is.by ? [] : [lost('waiver', `${name} is signed by ${is.by} instead of ${was.by}`)]),
    ...(was.because === is.because
      ? []
      : [told('waiver', `${name} is given because “${is.because}” instead of “${was.because}”`)]),
  ];
}

function covers(wide: Waiver, narrow: Waiver): boolean {
  const starts = wide.from === undefined || (narrow.from !== undefined && wide.from <= narrow.from);
  return (
    wide.rule === narrow.rule &&
    starts &&
    wide.until >= narrow.until &&
    narrow.campaigns.every(name => wide.campaigns.includes(name))
  );
}
