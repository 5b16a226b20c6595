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
