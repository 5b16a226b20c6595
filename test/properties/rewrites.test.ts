// Other words for a post are offered only where they help: judged again as the post was, they clear the finding that
// they stand by and bring no other.
import { readFileSync } from 'node:fs';
import { compile, createChecker, type Checker, type Finding } from 'fineline';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { root } from '../root.ts';

const folder = `${root}examples/holiday-posts/policies`;
const policies: readonly Checker[] = ['org-baseline', 'public-posts', 'brand-privacy'].flatMap(name => {
  const read = (path: string): { text: string } => ({ text: readFileSync(path, 'utf8') });
  const file = `${folder}/${name}.disclosure`;
  return (compile({ file, ...read(file) }, { read }).value ?? []).map(createChecker);
});

const number = fc.oneof(
  fc.constantFrom(
    'a handful of',
    'dozens of',
    'more than 40',
    'about 2,000',
    '2.5 million',
    'seventeen',
    '12%  of',
  ),
  fc.integer({ min: 2, max: 99_999 }).map(String),
  fc.integer({ min: 930, max: 1_060 }).map(count => count.toLocaleString('en')),
);
const people = fc.constantFrom('people', 'members', 'readers', 'of our listeners', 'guests');
const did = fc.constantFrom(
  "who've read the almanac every night for the past 12 days",
  'who ordered soup on the last Sunday of May',
  'that were here before sunrise',
  'who read the almanac',
);
const finite = fc.constantFrom(
  'finished the almanac in one night',
  'ordered soup on a Sunday',
  'cried at the end',
);
const ending = fc.constantFrom(
  ': who hurt you?',
  ': thank you!',
  '. Get a life!',
  ', hang in there.',
  '. You are not alone. Is everything fine?',
  '.',
  ' 😂',
);
const call = fc
  .tuple(fc.constantFrom('To the', 'Dear', 'Hey,'), number, people, did, ending)
  .map(([greeting, ...words]) => `${greeting} ${words.slice(0, 3).join(' ')}${words[3]}`);
const statement = fc
  .tuple(number, people, finite, ending)
  .map(([n, who, what, end]) => `${n} ${who} ${what}${end}`);
const sentence = fc.oneof(call, statement);
const text = fc.oneof(
  sentence,
  fc.tuple(sentence, sentence).map(both => both.join(' ')),
);

const weights = { allow: 0, warn: 1, review: 2, deny: 3 };

function weightOf(findings: readonly Finding[], rule: string): number {
  return Math.max(
    -1,
    ...findings.filter(finding => finding.rule === rule).map(({ countsAs }) => weights[countsAs]),
  );
}

/** The largest number in digits. */
function largestIn(words: string): number {
  return Math.max(
    0,
    ...(words.match(/\d[\d,.]*/g) ?? []).map(digits => parseFloat(digits.replaceAll(',', ''))),
  );
}

test('every rewrite clears its finding and brings no other, nor a larger number', () => {
  let rewritten = 0;
  fc.assert(
    fc.property(fc.constantFrom(...policies), text, (checker, written) => {
      const post = { id: 'a', file: 'a.md', text: written, stated: [] };
      const judge = (it: string): readonly Finding[] =>
        checker.judge(checker.read({ ...post, text: it }).value!, { date: '2026-12-01' }).findings;
      const decision = checker.judge(checker.read(post).value!, { date: '2026-12-01' });
      for (const { rule, rewrite } of checker.suggestRewrites(post, decision).findings) {
        if (rewrite === undefined) continue;
        rewritten++;
        const after = judge(rewrite);
        expect(after.filter(finding => finding.rule === rule)).toEqual([]);
        for (const finding of after)
          expect(weightOf(after, finding.rule)).toBeLessThanOrEqual(
            weightOf(decision.findings, finding.rule),
          );
        expect(rewrite).toMatch(/^\S.*\S$/su);
        expect(largestIn(rewrite)).toBeLessThanOrEqual(largestIn(written));
      }
    }),
    { numRuns: 150 },
  );
  expect(rewritten).toBeGreaterThan(50);
});
