import { readFileSync } from 'node:fs';
import { compile, createChecker, type Checker, type Finding } from 'fineline';
import { describe, expect, test } from 'vitest';
import { root } from '../root.ts';

const date = '2026-12-01';

function checkerOf(...clauses: readonly string[]): Checker {
  const text = `policy p {\n  posts {\n${clauses.map(clause => `    ${clause}\n`).join('')}  }\n}\n`;
  const { value = [] } = compile({ file: 'p.disclosure', text }, { read: () => ({ problem: 'missing' }) });
  return createChecker(value[0]!);
}

function findingsOf(checker: Checker, text: string): readonly Finding[] {
  const post = { id: 'a', file: 'a.md', text, stated: [] };
  return checker.suggestRewrites(post, checker.judge(checker.read(post).value!, { date })).findings;
}

interface Row {
  readonly written: string;
  readonly offered: string[];
}

/** The sentences of `otherWords.txt` by the clause that they are held against. */
function sections(): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  let rows: Row[] = [];
  for (const line of readFileSync(`${root}test/endToEnd/otherWords.txt`, 'utf8').split('\n')) {
    if (line.startsWith('# ')) found.set(line.slice(2), (rows = []));
    else if (line.startsWith('  ')) rows.at(-1)!.offered.push(line.trim());
    else if (line !== '' && !line.startsWith('//')) rows.push({ written: line, offered: [] });
  }
  return found;
}

describe.each([...sections()])('%s', (clause, rows) => {
  const checker = checkerOf(clause);

  test.each(rows)('$written', ({ written, offered }) => {
    const rewrites = findingsOf(checker, written).flatMap(({ rewrite }) => rewrite ?? []);
    expect([...new Set(rewrites)]).toEqual(offered);
  });
});

test('the table is long and looks at what is refused as well', () => {
  const rows = [...sections().values()].flat();
  expect(rows.length).toBeGreaterThan(150);
  expect(rows.filter(({ offered }) => offered.length === 0).length).toBeGreaterThan(50);
});

describe('what is offered says what it does', () => {
  const checker = checkerOf('floor: min cohort 1_000 people', 'kind: ban tones hostile');

  test('the sentences that are gone', () => {
    const findings = findingsOf(checker, '12,000 readers finished the novel. Get a life!');
    expect(findings).toMatchObject([
      { rewrite: '12,000 readers finished the novel.', rewriteLeavesOut: ['Get a life!'] },
    ]);
    expect(findings[0]).not.toHaveProperty('rewriteStoppedBy');
  });

  test('the rules that stop it still', () => {
    const text = 'If you were among the 53 guests: get a life!';
    const [floor] = findingsOf(checker, 'Only 53 readers finished the novel, you losers.');
    expect(floor).toMatchObject({
      rule: 'p/floor',
      rewrite: 'Readers finished the novel, you losers.',
      rewriteStoppedBy: [{ rule: 'p/kind', countsAs: 'deny' }],
    });
    expect(findingsOf(checker, text).flatMap(({ rewrite }) => rewrite ?? [])).toEqual([]);
  });

  test('a name beside the jibe does not go with it', () => {
    const text = 'Most readers finished the novel. Ms Jane Porter of Leeds is a loser.';
    for (const { rewrite = 'Jane Porter' } of findingsOf(checker, text))
      expect(rewrite).toContain('Jane Porter');
  });

  test('a number that is too small is not blurred, whatever else the rule asks', () => {
    const few = checkerOf('few: deny when cohort.size < 1_000 people and cohort.exact');
    expect(findingsOf(few, 'You are one of 953 guests who cried.').map(({ rewrite }) => rewrite)).toEqual([
      undefined,
    ]);
  });
});
