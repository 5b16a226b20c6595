// Tables of which any levels of totals are listed, in any words: what a group comes to, and how far two releases are
// apart, is what the cells below come to, which nobody lists.
import { compile } from '@fineline/compiler';
import { releasedGroups, rolesOf } from '@fineline/datasets';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure, tableOf } from '../datasets/judged.ts';

const columns = ['area', 'age', 'sex'];
const words = ['All', 'Both'];
const roles = `key ${columns.join(', ')}\n  count n\n  suppressed as "*"\n  total ${words.map(word => `"${word}"`).join(', ')}`;
const places = [...'01'].flatMap(area => [...'01'].flatMap(age => [...'01'].map(sex => [area, age, sex])));

/** By column, whether its total stands there. */
type Level = readonly boolean[];

interface Sheet {
  readonly counts: readonly number[];
  readonly levels: readonly Level[];
  readonly word: string;
}

const levels = places.map(place => place.map(digit => digit === '1'));

function sheets(from: readonly Level[]): fc.Arbitrary<Sheet> {
  return fc.record({
    counts: fc.array(fc.nat({ max: 9 }), { minLength: places.length, maxLength: places.length }),
    levels: fc.subarray([...from], { minLength: 1 }),
    word: fc.constantFrom(...words),
  });
}

/** The rows of a sheet by the values that are no totals, with their true counts. */
function rowsOf({
  counts,
  levels,
}: Sheet): readonly (readonly [places: readonly (string | null)[], count: number])[] {
  const rows = new Map<string, number>();
  for (const level of levels)
    for (const [at, place] of places.entries()) {
      const name = JSON.stringify(place.map((value, index) => (level[index] ? null : value)));
      rows.set(name, (rows.get(name) ?? 0) + counts[at]!);
    }
  return [...rows].map(([name, count]) => [JSON.parse(name) as readonly (string | null)[], count]);
}

function csvOf(sheet: Sheet): string {
  const lines = rowsOf(sheet).map(([values, count]) =>
    [...values.map(value => value ?? sheet.word), count].join(','),
  );
  return `${[...columns, 'n'].join(',')}\n${lines.join('\n')}\n`;
}

describe('of a table with any levels of totals', () => {
  test('the size of a group is that of its cells', () => {
    const byArea = levels.filter(([area]) => !area);
    fc.assert(
      fc.property(sheets(byArea), sheet => {
        const sizes = ['0', '1'].map(area =>
          places.reduce((sum, [own], at) => (own === area ? sum + sheet.counts[at]! : sum), 0),
        );
        const found = figure('min cohort 1 people per area', csvOf(sheet), { roles });
        expect(found).toEqual([Math.min(...sizes), Math.max(...sizes)]);
      }),
      { seed: 31, numRuns: 200 },
    );
  });

  test('a release is as far from another as the nearest two groups of which one holds the other', () => {
    const clause = 'min difference 1 people per key';
    const text = `dataset t {\n  ${roles}\n}\npolicy p { datasets t { ${clause} } }`;
    const { ruleSet } = compile({ file: 'p.disclosure', text }, { read: () => ({ problem: 'missing' }) })
      .value![0]!;
    fc.assert(
      fc.property(sheets(levels), sheets(levels), (before, after) => {
        const released = releasedGroups(ruleSet, rolesOf(ruleSet, 't'), tableOf(csvOf(before)));
        const differences = rowsOf(after).flatMap(([values, size]) =>
          rowsOf(before)
            .filter(([earlier]) => holds(values, earlier) || holds(earlier, values))
            .map(([, count]) => Math.abs(count - size))
            .filter(difference => difference > 0),
        );
        const found = figure(clause, csvOf(after), { roles, released }) as readonly number[] | undefined;
        expect(found?.[0]).toBe(differences.length === 0 ? undefined : Math.min(...differences));
      }),
      { seed: 31, numRuns: 200 },
    );
  });
});

function holds(group: readonly (string | null)[], part: readonly (string | null)[]): boolean {
  return group.every((value, index) => value === null || value === part[index]);
}
