// What is proved of the figures of tables, held against tables: no figure lies outside the range that proofs take it from,
// and what is said of two clauses, or of one that nothing can break, no table contradicts.
import { expect, test } from 'vitest';
import { compare, findIdle, type DiffVerdict } from '@fineline/analysis';
import { createTableChecker, planTable, runReference } from '@fineline/datasets';
import { measureRange } from '@fineline/ruleset';
import type { Verdict } from '@fineline/runtime';
import { compiled, kinds, tablesOf } from './tableKinds.ts';

const date = '2026-06-15';
const rank: { readonly [V in Verdict]?: number } = { allow: 0, warn: 1, review: 2, deny: 3 };

test.each(Object.entries(kinds))('no figure of %s lies outside its range', (_, kind) => {
  const { ruleSet } = compiled(kind, kind.clauses);
  const plan = planTable(ruleSet, ruleSet.datasets[0]!);
  const outside: unknown[] = [];
  for (const table of tablesOf(kind)) {
    const { ofTable, ofGroups } = runReference(plan, table, { date });
    const found = [
      ...plan.ofTable.map((measure, at) => [measure, ofTable[at]] as const),
      ...plan.groupings.flatMap(({ measures }, at) =>
        ofGroups[at]!.flatMap(({ values }) => measures.map((measure, of) => [measure, values[of]] as const)),
      ),
    ];
    for (const [measure, value] of found) {
      const range = measureRange(measure);
      if (!range || typeof value !== 'object' || value === null || !('min' in value)) continue;
      const ends = [value.min, value.max ?? value.min].filter(Number.isFinite);
      const isInside = ends.every(
        end => end >= range.least && end <= range.most && (!range.whole || Number.isInteger(end)),
      );
      if (!isInside) outside.push([measure.id, value]);
    }
  }
  expect(outside).toEqual([]);
});

test.each(Object.entries(kinds))(
  'nothing that is said of clauses about %s is contradicted by a table',
  (_, kind) => {
    const tables = tablesOf(kind);
    const policies = kind.clauses.map(clause => {
      const loaded = compiled(kind, [clause]);
      const { check } = createTableChecker(loaded);
      return { clause, loaded, verdicts: tables.map(table => check(table, { dataset: 't', date }).verdict) };
    });
    const wrong: unknown[] = [];
    for (const { clause, loaded, verdicts } of policies)
      if (
        findIdle(loaded.ruleSet, { own: ['p/r0'], scopes: new Map() }).some(it => it.kind === 'dead') &&
        verdicts.includes('deny')
      )
        wrong.push(['nothing can break', clause]);
    const tally = new Map<DiffVerdict, number>();
    for (const old of policies)
      for (const now of policies) {
        if (old === now) continue;
        const { verdict } = compare(old.loaded, now.loaded, { examples: 0 });
        tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
        const steps = old.verdicts.map((before, at) => rank[now.verdicts[at]!]! - rank[before]!);
        const isLooser = steps.some(step => step < 0);
        const isStricter = steps.some(step => step > 0);
        if (
          (isLooser && !['looser', 'incomparable'].includes(verdict)) ||
          (isStricter && !['stricter', 'incomparable'].includes(verdict))
        )
          wrong.push([verdict, old.clause, now.clause]);
      }
    console.error(`clauses: ${JSON.stringify([...tally])}`);
    expect(wrong).toEqual([]);
  },
  240_000,
);

test.each(['rows', 'persons'])('what one clause about %s stops no table slips through another with', of => {
  const kind = kinds[of]!;
  const tables = tablesOf(kind);
  const denies = (clauses: readonly string[]): readonly boolean[] => {
    const { check } = createTableChecker(compiled(kind, clauses));
    return tables.map(table => check(table, { dataset: 't', date }).verdict === 'deny');
  };
  const floors = ['rows', 'people'].flatMap(unit =>
    ['area', 'key'].flatMap(per => [1, 2, 3].map(least => `min cohort ${least} ${unit} per ${per}`)),
  );
  const tally = { covered: 0, not: 0 };
  for (const floor of floors)
    for (const alone of ['max uniques 0% per area', 'max uniques 20% per area', 'max uniques 20% per key']) {
      if (of === 'rows' && floor.includes('people')) continue;
      const both = compiled(kind, [floor, alone]);
      const idle = findIdle(both.ruleSet, { own: ['p/r0', 'p/r1'], scopes: new Map() });
      const isCovered = idle.some(it => it.kind === 'covered' && it.rule === 'p/r1');
      tally[isCovered ? 'covered' : 'not']++;
      const [stopped, also] = [denies([floor]), denies([alone])];
      if (isCovered) expect(also.filter((it, at) => it && !stopped[at])).toEqual([]);
    }
  expect(Math.min(tally.covered, tally.not)).toBeGreaterThan(3);
});
