// What the comparison says of two policies, held against every post of a small world.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, type Difference, type DiffVerdict } from '@fineline/analysis';
import { createJudge } from '@fineline/runtime';
import { fewest, isWidest } from './fewest.ts';
import { isComplete, isIn } from './regions.ts';
import { arbitraryPair, kinds, rank } from './smallWorld.ts';

const runs = Number(process.env.ANALYSIS_RUNS ?? 12);

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
      const named = diff.rules.flatMap(({ looser, alsoLooser = [] }) => [
        ...(looser ? [looser] : []),
        ...alsoLooser,
      ]);
      const isCut = diff.rules.some(it => it.looserBeyond);
      for (const [at, [facts, before, after]] of points.entries()) {
        if (!isComplete(facts)) continue;
        const date = kind.days[Math.floor(at / kind.posts.length)]!;
        const regions = named.filter(it => isIn(facts, date, it));
        const isLoosened = rank[after.verdict] < rank[before.verdict];
        if (isLoosened && !isCut) expect([facts, date, regions.length > 0]).toEqual([facts, date, true]);
        const wrong = regions.filter(
          it => it.alike && (it.before !== before.verdict || it.after !== after.verdict),
        );
        expect([facts, date, wrong]).toEqual([facts, date, []]);
      }
      const turned = points.map(([facts, before, after]) => [facts, after, before] as const);
      for (const { rule, was = rule, looser, stricter } of diff.rules) {
        if (looser) expect([rule, isWidest(looser, 'looser', fewest(points, was))]).toEqual([rule, true]);
        if (stricter)
          expect([rule, isWidest(stricter, 'stricter', fewest(turned, rule))]).toEqual([rule, true]);
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
