// Which rule of the new policy is which of the old one, and how it changed.
import { canonicalize, type Rule } from '@fineline/ruleset';
import { levels, type EncodedRule } from '../rules/encodeRules.ts';
import type { RuleDiff } from './policyDiff.ts';

/** A rule of the old policy, of the new one, or of both. */
export interface Pair {
  readonly old?: EncodedRule;
  readonly new?: EncodedRule;
}

/** Rules by id; of those left over, by what they say. */
export function pairsOf(olds: readonly EncodedRule[], news: readonly EncodedRule[]): readonly Pair[] {
  const now = new Map(news.map(it => [it.rule.id, it]));
  const was = new Set(olds.map(it => it.rule.id));
  const left = new Map<string, EncodedRule[]>();
  for (const it of news) {
    if (was.has(it.rule.id)) continue;
    const key = saying(it);
    left.set(key, [...(left.get(key) ?? []), it]);
  }
  const pairs = olds.map((old): Pair => {
    const same = now.get(old.rule.id) ?? left.get(saying(old))?.shift();
    return same ? { old, new: same } : { old };
  });
  const added = [...left.values()].flat().map(it => ({ new: it }));
  return [...pairs, ...added].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

function idOf({ old, new: now }: Pair): string {
  return (now ?? old)!.rule.id;
}

function saying({ fires }: EncodedRule): string {
  return levels.map(level => fires[level]).join(' ');
}

/** How a rule changed; undefined where it did not. */
export function changeOf({ old, new: now }: Pair): RuleDiff['change'] | undefined {
  if (!old) return 'added';
  if (!now) return 'removed';
  if (old.rule.id !== now.rule.id) return 'renamed';
  if (saying(old) !== saying(now)) return 'changed';
  if (meaningOf(old.rule) !== meaningOf(now.rule)) return 'rewritten';
  return canonicalize(old.rule) === canonicalize(now.rule) ? undefined : 'wording';
}

/** What a rule says to the judge. */
function meaningOf({ effect, each, when, unless, during, neverWaived, reviewer }: Rule): string {
  return canonicalize([
    effect,
    each ?? null,
    when,
    unless ?? null,
    during ?? null,
    neverWaived,
    reviewer ?? null,
  ]);
}
