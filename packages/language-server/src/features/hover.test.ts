import { expect, test } from 'vitest';
import { diagnose, hover } from '@fineline/language-server';
import { atCursor, posts } from '../../testing/cursor.ts';

/** What is shown at the cursor. */
function shown(marked: string, files: Readonly<Record<string, string>> = {}): string | undefined {
  const { source, offset } = atCursor(marked, files);
  return hover(source, offset, diagnose(source, '2026-06-01'))?.markdown;
}

test('a rule is said in plain English, with its reason', () => {
  expect(shown(posts('floor: m‸in cohort 1_000 people because "Few point."'))).toBe(
    'A post is denied if it gives a number for a group of people that is smaller than 1,000 people.\n\nReason: Few point.\n\n---\n\nIt stops, for one: a post with cohort.size 1',
  );
});

test('so is one that another clause, a child or a broken neighbour stands beside', () => {
  const files = { 'base.disclosure': posts('small: max details 2').replace('policy p', 'policy base') };
  const text = `import "./base.disclosure"\nlet few = 5 people\npolicy p extends base {\n  posts {\n    ban tones mockign\n    a: min coh‸ort few\n  }\n}\n`;
  expect(shown(text, files)).toMatch(/^A post is denied if it gives .* smaller than 5 people\.\n/);
});

test('a name says what it is, then the rule that it stands in', () => {
  expect(shown(posts('ban tones mock‸ing'))).toBe(
    '**mocking**, a word for tone, under `hostile`\n\nLaughs at somebody.\n\n---\n\nA post is denied if its tone is mocking.\n\n---\n\nIt stops, for one: a post with tone mocking',
  );
  expect(shown(`/// Our least.\nlet few = 12 people see "Handbook"\n${posts('min cohort f‸ew')}`)).toMatch(
    /^\*\*few\*\* is 12 people\n\nSee Handbook\.\n\nOur least\./,
  );
  expect(shown(`import fineline/health\n${posts('min cohort small-c‸ell')}`)).toContain(
    'From the built-in module `fineline/health`.',
  );
});

test("a rule's name shows the rule wherever it is named", () => {
  const text = `${posts('small: max details 2')}test p {\n  deny "x" by sma‸ll\n}\n`;
  expect(shown(text)).toMatch(
    /^A post is denied if it combines more than 2 exact details about one group\.\n/,
  );
});

test('a built-in module says what it declares', () => {
  expect(shown('import fineline/plat‸forms\n')).toMatch(
    /^\*\*fineline\/platforms\*\*, a built-in module, which declares\n\n- `/,
  );
});

test('a column has its role, a fact its kind', () => {
  const text = `fact reach: people otherwise none\ndataset v { person id  key region }\npolicy p {\n  datasets v { a: min cohort 5 people per reg‸ion unless reach > 1_000 people }\n}\n`;
  expect(shown(text)).toMatch(/^\*\*region\*\*, a `key` column\n\n---\n\n/);
  expect(shown(text.replace('‸', '').replace('unless rea', 'unless rea‸'))).toMatch(
    /^\*\*reach\*\*, a fact: a number of people\n\nA claim: `none` until somebody states it/,
  );
});

test('what is wrong is explained', () => {
  expect(shown(posts('ban tones mock‸ign'))).toMatch(/^\*\*FL0201\*\*, a word outside its vocabulary\n\n/);
});

test('nothing is said of nothing', () => {
  expect(shown('‸\npolicy p {}')).toBeUndefined();
  expect(shown('')).toBeUndefined();
});

test('a rule shows a post that it stops: the example that names it, as long as that holds', () => {
  const withExample = (example: string): string =>
    `${posts('floor: m‸in cohort 100 people')}test p {\n  ${example}\n}\n`;
  expect(shown(withExample('deny "To the 53 people who came *again*." by floor'))).toMatch(
    /It stops, for one: “To the 53 people who came \\\*again\\\*.”$/,
  );
  expect(shown(withExample('deny "Some fans came." by floor'))).toMatch(
    /It stops, for one: a post with cohort/,
  );
  expect(shown(posts('war‸n when tone is mocking').replace('warn', 'a: warn'))).not.toContain('It stops');
});

test('what an author wrote is no link, no picture and no HTML, wherever it is shown', () => {
  const picture = '![x](https://evil.example/p.png)';
  const plain = '!\\[x\\](https:\\/\\/evil.example/p.png)';
  const table = (named: string): string =>
    `dataset d { person "${picture}" key "\`a\`b <img src=x>" }\npolicy p { datasets d { ban columns ${named} } }\n`;
  expect(shown(table(`"![‸x](https://evil.example/p.png)"`))).toMatch(
    `**${plain}**, a \`person\` column\n\n---\n\n`,
  );
  expect(shown(table(`"x"`).replace('dataset d', 'dataset ‸d'))).toContain(
    `- \`${picture}\` person\n- \`\` \`a\`b <img src=x> \`\` key`,
  );
  const because = 'See https://evil.example, www.evil.example or a@evil.example, ~~now~~ &lt;b>';
  expect(shown(posts(`ban tones mocking be‸cause "${because}"`))).toContain(
    'See https:\\/\\/evil.example, www\\.evil.example or a\\@evil.example, \\~\\~now\\~\\~ \\&lt;b\\>',
  );
});
