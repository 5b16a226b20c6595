// What the comparison says of two policies, held against every post of a small world.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, type Difference, type DiffVerdict } from '@fineline/analysis';
import { createJudge } from '@fineline/runtime';
import { countOf, fewest } from './fewest.ts';
import { arbitraryPair, kinds, rank } from './smallWorld.ts';

const runs = Number(process.env.ANALYSIS_RUNS ?? 20);

test.each([0, 1, 2])('a comparison says what every post of a small world says (%i)', at => {
  const kind = kinds[at]!;
  const tally = new Map<DiffVerdict, number>();
  fc.assert(
    fc.property(arbitraryPair(kind), ([old, now]) => {
      const judges = [old, now].map(ruleSet => createJudge({ ruleSet, digest: 'sha256:rules' }));
      const points = kind.days.flatMap(date =>
        kind.posts.map(facts => [facts, judges[0]!(facts, { date }), judges[1]!(facts, { date })] as const),
      );
      const isLooser = points.some(([, before, after]) => rank[after.verdict] < rank[before.verdict]);
      const isStricter = points.some(([, before, after]) => rank[after.verdict] > rank[before.verdict]);
      const expected =
        isLooser && isStricter ? 'incomparable' : isLooser ? 'looser' : isStricter ? 'stricter' : 'same';
      const diff = compare({ ruleSet: old, digest: 'sha256:1' }, { ruleSet: now, digest: 'sha256:2' });
      tally.set(expected, (tally.get(expected) ?? 0) + 1);
      expect([diff.verdict, diff.verdict === expected ? [] : diff.rules]).toEqual([expected, []]);
      const turned = points.map(([facts, before, after]) => [facts, after, before] as const);
      for (const { rule, was = rule, looser, stricter } of diff.rules) {
        if (looser) expect([rule, countOf(looser.facts)]).toEqual([rule, fewest(points, was)]);
        if (stricter) expect([rule, countOf(stricter.facts)]).toEqual([rule, fewest(turned, rule)]);
        for (const difference of [looser, stricter])
          if (difference) expect(replayed(difference, judges)).toBe(true);
      }
    }),
    { seed: 53, numRuns: runs, endOnFailure: true },
  );
  console.error(`small world ${at}: ${JSON.stringify([...tally])}`);
  expect(tally.size).toBe(4);
});

function replayed(
  { facts, date, before, after }: Difference,
  judges: readonly ReturnType<typeof createJudge>[],
): boolean {
  return (
    judges[0]!(facts, { date }).verdict === before &&
    judges[1]!(facts, { date }).verdict === after &&
    before !== after
  );
}
