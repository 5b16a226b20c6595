// What moved outside the rules. A word or a phrase that is gone is no longer noticed, so a rule that stops it stops less;
// whose rows are counted, and by what, changes what a figure means; and what was promised may be promised no longer.
import {
  canonicalize,
  comparisonsIn,
  facets,
  type Guarantee,
  type Rule,
  type RuleSet,
} from '@fineline/ruleset';
import { guaranteeInWords } from '../words/guaranteeInWords.ts';
import { daysInForce, overlap } from './inForce.ts';
import { gone, lost, told } from './moves.ts';
import type { Move } from './policyDiff.ts';
import { phraseMoves } from './phraseMoves.ts';
import { roleMoves } from './roleMoves.ts';
import { waiverMoves } from './waiverMoves.ts';

export function movesOf(old: RuleSet, now: RuleSet): readonly Move[] {
  return [
    ...facets.flatMap(facet => phraseMoves(facet, old, now)),
    ...roleMoves(old, now),
    ...scopeMoves(old, now),
    ...gone(old.guarantees.map(asPromised), now.guarantees.map(asPromised)).map((it): Move =>
      lost('guarantee', `the guarantee ${guaranteeInWords(it)} is gone`),
    ),
    ...gone(
      old.parents.map(({ policy }) => policy),
      now.parents.map(({ policy }) => policy),
    ).map((name): Move => lost('parent', `it no longer extends \`${name}\``)),
    ...waiverMoves(old, now),
    ...ruleMoves(old, now),
    ...ownerMoves(old, now),
    ...factMoves(old, now),
    ...dateMoves(old, now),
  ];
}

/** Whether it was proved when it was compiled is no part of what is promised. */
function asPromised(guarantee: Guarantee): Guarantee {
  return { ...guarantee, status: 'stated' };
}

function scopeMoves(old: RuleSet, now: RuleSet): readonly Move[] {
  if (canonicalize(old.applies) === canonicalize(now.applies)) return [];
  const message = 'it has blocks for other things than before: what it has none for it refuses to judge';
  return [{ what: 'scope', message, verdict: 'incomparable', gates: true }];
}

function ruleMoves(old: RuleSet, now: RuleSet): readonly Move[] {
  const before = new Map(old.rules.map(rule => [rule.id, rule]));
  const claims = new Set([
    'campaign',
    'consent',
    ...now.facts.filter(it => it.otherwiseNone).map(({ name }) => name),
  ]);
  const claimsIn = ({ unless }: Rule): readonly string[] =>
    unless
      ? comparisonsIn(unless)
          .map(({ fact }) => fact)
          .filter(fact => claims.has(fact))
      : [];
  return now.rules.flatMap((rule): readonly Move[] => {
    const was = before.get(rule.id);
    if (!was) return [];
    const fresh = [...new Set(claimsIn(rule))].filter(claim => !claimsIn(was).includes(claim));
    return [
      ...fresh.map(claim =>
        lost(
          'claim',
          `an exception of \`${rule.id}\` now rests on \`${claim}\`, which somebody only has to state`,
        ),
      ),
      ...(was.neverWaived && !rule.neverWaived
        ? [lost('waivable', `\`${rule.id}\` may be waived now, and could not be before`)]
        : []),
      ...reviewerMoves(was, rule),
    ];
  });
}

/** Who is asked for the first time takes nothing away. */
function reviewerMoves({ reviewer: was }: Rule, { id, reviewer: is }: Rule): readonly Move[] {
  if (was === is) return [];
  if (was === undefined)
    return [told('reviewer', `\`${id}\` asks ${is}, and asked nobody in particular before`)];
  return [lost('reviewer', `\`${id}\` asks ${is ?? 'nobody in particular'} instead of ${was}`)];
}

function ownerMoves({ policy: was }: RuleSet, { policy: is }: RuleSet): readonly Move[] {
  if (was.owner === is.owner) return [];
  return [told('owner', `\`owner\` is ${is.owner ?? 'nobody'} instead of ${was.owner ?? 'nobody'}`)];
}

/** What changes decisions shows in the rules; here is said what may be stated. */
function factMoves(old: RuleSet, now: RuleSet): readonly Move[] {
  const [before, after] = [old, now].map(({ facts }) => new Map(facts.map(it => [it.name, it])));
  return [...new Set([...before!.keys(), ...after!.keys()])].sort().flatMap((name): readonly Move[] => {
    const [was, is] = [before!.get(name), after!.get(name)];
    if (canonicalize(was ?? null) === canonicalize(is ?? null)) return [];
    const how = !was ? 'is new' : !is ? 'is gone' : 'is declared otherwise';
    return [told('fact', `the fact \`${name}\` ${how}`)];
  });
}

function dateMoves(old: RuleSet, now: RuleSet): readonly Move[] {
  const [was, is] = [old.policy, now.policy];
  const parts = (['effective', 'expires', 'withdrawn'] as const).filter(part => was[part] !== is[part]);
  const compared = overlap(daysInForce(was), daysInForce(is))
    ? 'compared are the days on which both decide'
    : 'there is no day on which both decide, and compared is what they would say if both did on every day';
  return parts.map(part =>
    told('dates', `\`${part}\` is ${is[part] ?? 'open'} instead of ${was[part] ?? 'open'}: ${compared}`),
  );
}
