import type { CompiledRule } from '../rules/compileRule.ts';
import type { Finding } from '../decisions/decision.ts';
import type { RuleBits } from './factClasses.ts';
import { conjunctsOf, inAll, include, lowestOf, soleSlotOf, wordsFor } from './ruleIndex.ts';
import { softened } from '../decisions/verdict.ts';

/** A finding as far as it can be told without words. */
export type FoundRule = Pick<Finding, 'rule' | 'effect' | 'state' | 'countsAs'>;

const nothingFound: readonly FoundRule[] = [];

/** Tells what is found where sets of rules are left, in order; undefined where the index cannot tell. */
export function foundRules(
  rules: readonly CompiledRule[],
): (left: readonly RuleBits[]) => readonly FoundRule[] | undefined {
  const found = rules.map(({ rule: { id, effect } }) => ({
    broken: Object.freeze<FoundRule>({ rule: id, effect, state: 'broken', countsAs: effect }),
    open: Object.freeze<FoundRule>({ rule: id, effect, state: 'undetermined', countsAs: softened(effect) }),
  }));
  const words = wordsFor(rules);
  // The rules of which the index tells all that there is to tell: no part of them asks more, nothing excuses from them.
  const plain = Array.from({ length: words }, () => 0);
  for (const [number, one] of rules.entries()) {
    const { rule, when, unless, waivers } = one;
    const isExcused = unless !== undefined || rule.during !== undefined || waivers.length > 0;
    if (!isExcused && conjunctsOf(when).every(node => soleSlotOf(node, one))) include(plain, number);
  }
  return left => {
    let findings: FoundRule[] | undefined;
    for (let word = 0; word < words; word++) {
      const possible = inAll(left, word);
      if (possible === 0) continue;
      if ((possible & ~plain[word]!) !== 0) return undefined;
      const broken = inAll(left, words + word);
      for (let bits = possible; bits !== 0; bits &= bits - 1) {
        const { broken: surely, open } = found[word * 32 + lowestOf(bits)]!;
        (findings ??= []).push((broken & bits & -bits) !== 0 ? surely : open);
      }
    }
    return findings ?? nothingFound;
  };
}
