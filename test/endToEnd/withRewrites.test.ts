import { describe, expect, test } from 'vitest';
import { compile, createChecker, type Checker, type Decision, type Post } from 'fineline';

const date = '2026-12-01';

function checkerOf(...clauses: readonly string[]): Checker {
  const text = `policy p {\n  posts {\n${clauses.map(clause => `    ${clause}\n`).join('')}  }\n}\n`;
  const { value = [] } = compile({ file: 'p.disclosure', text }, { read: () => ({ problem: 'missing' }) });
  return createChecker(value[0]!);
}

function postOf(text: string, stated: Readonly<Record<string, unknown>> = {}): Post {
  const fields = Object.entries(stated).map(([name, value]) => ({ name, value, span: { start: 0, end: 1 } }));
  return { id: 'a', file: 'a.md', text, stated: fields };
}

/** What is offered for each rule that a post does not keep. */
function offered(checker: Checker, post: Post): Readonly<Record<string, string | undefined>> {
  const decision: Decision = checker.judge(checker.read(post).value!, { date });
  const { findings } = checker.suggestRewrites(post, decision);
  return Object.fromEntries(findings.map(({ rule, rewrite }) => [rule.slice(2), rewrite]));
}

describe('for each remedy', () => {
  test.each<[string, string, string, string]>([
    [
      'a count is rounded',
      'round counts to 2 digits',
      '3,749 people finished the novel in one evening.',
      'About 3,700 people finished the novel in one evening.',
    ],
    [
      'a bound stays true when it is rounded',
      'round counts to 2 digits',
      'We saw more than 3,749 people at the fair.',
      'We saw more than 3,700 people at the fair.',
    ],
    [
      'a count is left out',
      'min cohort 1_000 people',
      '53 people finished the novel in one evening.',
      'People finished the novel in one evening.',
    ],
    [
      'part of a group becomes some of it',
      'min cohort 1_000 people',
      'This week 53 of our members finished the novel.',
      'This week some of our members finished the novel.',
    ],
    [
      'a number with its article goes with it',
      'min cohort 1_000 people',
      'Hats off to the 14 of you who finished the novel.',
      'Hats off to those of you who finished the novel.',
    ],
    [
      'a question is left out',
      'no-questions: deny when question',
      'Most readers finished the novel. Are you all right?',
      'Most readers finished the novel.',
    ],
    [
      'a jibe is left out',
      'ban tones hostile',
      'To the 53 readers who finished the novel twice: get a life!',
      '53 readers finished the novel twice.',
    ],
    [
      'a call becomes a fact',
      'ban addressees cohort, reader',
      'Dear 12,000 readers who’ve finished the novel: the second part is out.',
      '12,000 readers have finished the novel. The second part is out.',
    ],
    [
      'a call goes to everyone',
      'min cohort 1_000 people unless addressee is none of cohort',
      'To the 53 readers who were here first: thank you!',
      'To the readers who were here first: thank you!',
    ],
  ])('%s', (_, clause, text, better) => {
    expect(Object.values(offered(checkerOf(clause), postOf(text)))).toEqual([better]);
  });
});

test('nothing is offered where nothing helps, nor for what is waived or too long', () => {
  const text = 'Ms Jane Porter of Leeds reads us every night.';
  expect(offered(checkerOf('ban identifiers'), postOf(text))).toEqual({ 'ban-identifiers': undefined });
  const long = `${'Most readers finished the novel on a Sunday. '.repeat(60)}53 people did not.`;
  expect(offered(checkerOf('min cohort 1_000 people'), postOf(long))).toEqual({ 'min-cohort': undefined });
});

test('too few people are not rounded, and others beside them are', () => {
  const checker = checkerOf(
    'floor: deny when cohort.size < 1_000 people',
    'max details 2',
    'round counts to 2 digits',
  );
  const few = '31 women in Leeds finished the novel in one evening.';
  const rewrites = Object.values(offered(checker, postOf(few)));
  expect(rewrites.some(text => text?.includes('30') ?? false)).toBe(false);
  const many = checkerOf('max details 2', 'round counts to 2 digits');
  expect(Object.values(offered(many, postOf(few)))).toContain(
    'About 30 women in Leeds finished the novel in one evening.',
  );
});

test('what the post states stays stated', () => {
  const checker = checkerOf('ban tones hostile');
  const post = postOf('Most readers finished the novel. Get a life!', { tone: 'mocking' });
  expect(offered(checker, post)).toEqual({ 'ban-tones': undefined });
});

test('a jibe that is no longer seen because its surroundings changed is no remedy', () => {
  const checker = checkerOf('ban tones hostile', 'ban addressees cohort');
  const text = 'To the 12,750 readers who ordered one pizza on Friday. You ok, hun?';
  for (const better of Object.values(offered(checker, postOf(text))))
    expect(better ?? '').not.toContain('ok, hun');
});
