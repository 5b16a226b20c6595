// A larger group hides no fewer people than a part of it, whatever their rows weigh, here and in a population: what is said
// of clauses with fewer keys rests on it.
import { compile } from '@fineline/compiler';
import { planTable, rolesOf, runReference, type GroupValues } from '@fineline/datasets';
import { isInterval } from '@fineline/ruleset';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableOf } from '../datasets/judged.ts';

const roles = 'person who\n  key area, band\n  weight w';
const rows = fc.array(
  fc
    .tuple(
      fc.constantFrom('p', 'q', 'r', ''),
      fc.constantFrom('N', 'S', ''),
      fc.constantFrom('a', 'b'),
      fc.constantFrom('0', '0.1', '0.5', '1', '1', '2.5', '2.5', '3', '4', '', '-1'),
    )
    .map(row => row.join(',')),
  { minLength: 1, maxLength: 8 },
);
const csv = rows.map(lines => `who,area,band,w\n${lines.join('\n')}\n`);

test.each(['', ' missing as any', ' against everybody', ' missing as any against everybody'])(
  'a group per area%s is no riskier than those of its bands',
  notes => {
    const clauses = ['key', 'area'].map(per => `${per}s: max risk 9% journalist per ${per}${notes}`);
    const text = `dataset t {\n  ${roles}\n}\ndataset everybody {\n  ${roles}\n}\npolicy p {\n  datasets t {\n${clauses.join('\n')}\n  }\n}\n`;
    const { value: [policy] = [], diagnostics } = compile(
      { file: 'p.disclosure', text },
      { read: () => ({ problem: 'missing' }) },
    );
    if (!policy) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
    const of = (name: string): ReturnType<typeof rolesOf> => rolesOf(policy.ruleSet, name);
    const plan = planTable(policy.ruleSet, of('t'));
    let [compared, less] = [0, 0];
    fc.assert(
      fc.property(csv, csv, (sample, population) => {
        const everybody = { table: tableOf(population), roles: of('everybody') };
        const { ofGroups } = runReference(plan, tableOf(sample), {
          ...{ date: '2026-06-01', keys: true, populations: new Map([['everybody', everybody]]) },
        });
        const [larger, smaller] = ['area', 'area,band'].map(columns =>
          risksOf(ofGroups[plan.groupings.findIndex(one => one.columns.join() === columns)]!),
        );
        for (const [[area], risk] of smaller!) {
          const [, whole] = larger!.find(([key]) => key[0] === area)!;
          if (whole === undefined) continue;
          if (risk === undefined) throw new Error('nobody can tell of a part what is known of the whole');
          expect(whole).toBeLessThanOrEqual(risk);
          compared++;
          if (whole < risk) less++;
        }
      }),
      { seed: 53, numRuns: 500 },
    );
    expect(Math.min(less, compared - less)).toBeGreaterThan(20);
  },
);

function risksOf(
  groups: readonly GroupValues[],
): readonly (readonly [key: readonly unknown[], risk: number | undefined])[] {
  return groups.map(({ key = [], values: [risk] }) => [key, isInterval(risk) ? (risk.max ?? 1) : undefined]);
}
