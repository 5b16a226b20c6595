import { createChecker, compile, type Asked, type OtherReader } from 'fineline';
import { expect, test } from 'vitest';
import { givingUp } from './givingUp.ts';
import { withinTime } from './withinTime.ts';

const text = 'policy p {\n  posts {\n    ban tones hostile\n  }\n}\n';
const { value } = compile({ file: 'p.disclosure', text }, { read: () => ({ problem: 'missing' }) });
const checker = createChecker(value![0]!);

/** Posts judged one after the other by a reader that answers those with `quick` in them; what it was asked, what became of each. */
async function judged(posts: readonly string[]) {
  const asked: string[] = [];
  const reader: OtherReader = givingUp({
    ...{ name: 'own', version: '1', reads: { tone: 'all' } },
    read({ text }: Asked) {
      asked.push(text);
      return text.includes('quick') ? {} : new Promise(() => {});
    },
  });
  const said: string[] = [];
  for (const text of posts) {
    const post = { id: 'a', file: 'a', text, stated: [] };
    const { value: facts, diagnostics } = await withinTime({ patience: 20 }, signal =>
      checker.readWithOthers(post, { readers: [reader] }, signal),
    );
    const { verdict } = checker.judge(facts!, { date: '2026-12-01' });
    said.push([verdict, ...diagnostics.map(({ message }) => message)].join(': '));
  }
  return { asked, said };
}

test('a reader that is late three times in a row is asked no more, and nothing is allowed for it', async () => {
  const { asked, said } = await judged(['one', 'two', 'three', 'a quick one', 'five']);
  expect(asked).toEqual(['one', 'two', 'three']);
  for (const one of said) expect(one).toMatch(/^review: .*does not count/);
  expect(said[2]).toContain('seconds are over');
  expect(said[3]).toContain('it was late 3 times in a row, and is asked no more in this run');
});

test('an answer in time makes up for what was late before', async () => {
  const { asked } = await judged(['one', 'two', 'quick', 'four', 'five', 'six', 'seven']);
  expect(asked).toEqual(['one', 'two', 'quick', 'four', 'five', 'six']);
});
