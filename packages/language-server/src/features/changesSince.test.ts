import { expect, test } from 'vitest';
import { changesSince } from '@fineline/language-server';
import { posts, sourceOf, sourcesOf } from '../../testing/cursor.ts';

/** What became of a policy, in short. */
function changed(before: string, after: string): readonly string[] {
  const [old] = sourcesOf({ 'main.disclosure': before });
  return changesSince(sourceOf(after), { name: 'main', host: old!.host }).map(
    ({ policy, title }) => `${policy}: ${title}`,
  );
}

/** A policy about one table. */
function tables(clauses: string): string {
  return `dataset visits {\n  person patient\n  key ward\n  sensitive finding\n}\npolicy p {\n  datasets visits {\n    ${clauses}\n  }\n}\n`;
}

const floor = posts('floor: min cohort 100 people');

test.each([
  [floor, floor, []],
  [floor, `// A comment.\n${floor}`, []],
  [floor, floor.replace('100', '90'), ['p: looser than main: floor']],
  [floor, floor.replace('100', '110'), ['p: stricter than main: floor']],
  [floor, floor.replace('100 people', '100 people because "Few."'), ['p: decides as on main']],
  [
    floor,
    posts('floor: min cohort 90 people\n    max details 2'),
    ['p: looser than main for some posts, stricter for others: floor, max-details'],
  ],
  [
    tables('few: min cohort 5 people per ward\n    spread: min diversity 2 of finding per ward'),
    tables('few: min cohort 4 people per ward\n    spread: min diversity 3 of finding per ward'),
    ['p: looser than main for some tables, stricter for others: few, spread'],
  ],
  [floor, floor.replace('policy p', 'policy q'), ['q: new since main']],
  [floor, floor.replace('people', 'peple'), []],
  [floor.replace('people', 'peple'), floor, []],
])('%#', (before, after, titles) => {
  expect(changed(before, after)).toEqual(titles);
});

test('a file that was not there then says nothing', () => {
  expect(
    changesSince(sourceOf(floor), { name: 'main', host: { read: () => ({ problem: 'missing' }) } }),
  ).toEqual([]);
});

test('what it imported then is read as it was then', () => {
  const main = 'import "./base.disclosure"\npolicy p extends base {}\n';
  const base = (least: number): string =>
    posts(`floor: min cohort ${least} people`).replace('policy p', 'policy base');
  const [old] = sourcesOf({ 'main.disclosure': `// Then.\n${main}`, 'base.disclosure': base(50) });
  const now = sourceOf(main, { 'base.disclosure': base(10) });
  expect(changesSince(now, { name: 'v1', host: old!.host })).toEqual([
    { policy: 'p', title: 'looser than v1: base/floor' },
  ]);
});
