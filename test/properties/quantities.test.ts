// A quantity is one number, whoever writes it: a policy, the post that states a fact, or its text. Each rule asks for
// one quantity of many, so that every post breaks the rule of its own quantity and no other.
import { compile, createChecker, type Checker } from 'fineline';
import { describe, expect, test } from 'vitest';

function checkerOf(facts: string, conditions: readonly string[]): Checker {
  const rules = conditions.map((condition, at) => `    r${at}: deny when ${condition}`);
  const text = `${facts}\npolicy q {\n  posts {\n${rules.join('\n')}\n  }\n}\n`;
  const { value, diagnostics } = compile(
    { file: 'q.disclosure', text },
    { read: () => ({ problem: 'missing' }) },
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return createChecker(value![0]!);
}

function brokenBy(checker: Checker, stated: Readonly<Record<string, unknown>>, text = 'Tea.'): unknown {
  const fields = Object.entries(stated).map(([name, value]) => ({ name, value, span: { start: 0, end: 0 } }));
  const { value } = checker.read({ id: 'p', file: 'p.md', text, stated: fields });
  const { findings } = checker.judge(value!, { date: '2026-12-01' });
  return findings.filter(({ state }) => state === 'broken').map(({ rule }) => rule);
}

function tenths(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${Math.floor((at + 1) / 10)}.${(at + 1) % 10}`);
}

describe('a share', () => {
  const shares = tenths(999);
  const ofGroups = checkerOf(
    '',
    shares.map(share => `cohort.share is ${share}%`),
  );

  test('that is declared and stated', () => {
    const checker = checkerOf(
      'fact part: %',
      shares.map(share => `part is ${share}%`),
    );
    shares.forEach((share, at) => {
      expect(brokenBy(checker, { part: `${share}%` })).toEqual([`q/r${at}`]);
      expect(brokenBy(checker, { part: Number(`${share}e-2`) })).toEqual([`q/r${at}`]);
    });
  });

  test('of a group that is stated', () => {
    shares.forEach((share, at) =>
      expect(brokenBy(ofGroups, { cohorts: [{ share: `${share}%` }] })).toEqual([`q/r${at}`]),
    );
  });

  test('of a group that is read', () => {
    shares.forEach((share, at) =>
      expect(brokenBy(ofGroups, {}, `${share}% of our customers came back.`)).toEqual([`q/r${at}`]),
    );
  });
});

describe.each(['hours', 'days', 'weeks'])('a length of time in %s', unit => {
  // So many tenths of each unit, in hours as somebody else would write them.
  const worth = { hours: 1, days: 24, weeks: 168 };
  const lengths = tenths(300).flatMap(amount =>
    (['hours', 'days', 'weeks'] as const).map(said => ({
      said: `${amount} ${said}`,
      inHours: `${(Math.round(Number(amount) * 10) * worth[said]) / 10} hours`,
    })),
  );

  test('is the same in all of them', () => {
    const alike = [...new Set(lengths.map(({ inHours }) => inHours))];
    const checker = checkerOf(
      `fact lag: ${unit}`,
      alike.map(length => `lag is ${length}`),
    );
    for (const { said, inHours } of lengths)
      expect(brokenBy(checker, { lag: said })).toEqual([`q/r${alike.indexOf(inHours)}`]);
  });
});

test('the window that is read is the one that a policy writes', () => {
  const hours = Array.from({ length: 168 }, (_, at) => at + 1);
  const checker = checkerOf(
    '',
    hours.map(count => `window is ${count} hours`),
  );
  for (const count of hours.slice(1))
    expect(brokenBy(checker, {}, `53 people watched it for ${count} hours.`)).toEqual([`q/r${count - 1}`]);
});

test.each(['thousand', 'million', 'billion', 'k', 'm', 'bn'])('people counted by the %s', magnitude => {
  const factor = { t: 1, k: 1, m: 1_000, b: 1_000_000 }[magnitude[0]!]!;
  const amounts = tenths(199);
  const checker = checkerOf(
    '',
    amounts.map((_, at) => `cohort.size is ${(at + 1) * 100 * factor} people`),
  );
  const blank = magnitude.length > 2 ? ' ' : '';
  amounts.forEach((amount, at) => {
    const read = brokenBy(checker, {}, `${amount}${blank}${magnitude} people watched it.`);
    expect(read).toEqual([`q/r${at}`]);
  });
});
