// Laws that hold for every rule set and every post, tried on many small ones. The generator is a fixed sequence, so a
// failure comes back.
import {
  builtInVocabularies,
  wordsAtOrAbove,
  type CohortFact,
  type Condition,
  type Facts,
  type Interval,
  type WordsFact,
} from '@fineline/ruleset';
import { worse } from '@fineline/runtime';
import { expect, test } from 'vitest';
import { given, judge, judging, tracing, type RuleInShort } from '../testing/given.ts';

type Draw = <T>(...choices: readonly [T, ...T[]]) => T;

/** Draws from a fixed sequence: Marsaglia, "Xorshift RNGs" (2003), the triple 13, 17, 5. */
function drawing(seed: number): Draw {
  let state = seed * 2654435761 || 1;
  return (...choices) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return choices[(state >>> 0) % choices.length] ?? choices[0];
  };
}

const chance = (draw: Draw, part: number): boolean => draw(0, 1, 2, 3, 4, 5, 6, 7, 8, 9) < part;

function condition(draw: Draw, depth: number): Condition {
  const parts = (): Condition[] => [condition(draw, depth - 1), condition(draw, depth - 1)];
  if (depth > 0)
    return draw<() => Condition>(
      () => ({ all: parts() }),
      () => ({ any: parts() }),
      () => ({ not: condition(draw, depth - 1) }),
      () => condition(draw, 0),
    )();
  return draw<Condition>(
    {
      fact: 'cohort.size',
      operator: draw('lessThan', 'greaterThanInclusive', 'multipleOf'),
      value: draw(5, 50),
    },
    { fact: 'cohort.exact', operator: 'equal', value: draw(true, false) },
    { fact: 'window', operator: draw('lessThan', 'greaterThan', 'equal'), value: draw(1, 7) },
    { fact: 'window', operator: 'empty', value: true },
    { fact: 'question', operator: 'equal', value: draw(true, false) },
    {
      fact: 'tone',
      operator: draw('containsAny', 'containsOnly'),
      value: draw(['hostile'], ['mocking', 'warm']),
    },
    {
      fact: 'channel',
      operator: draw('containsAny', 'containsOnly'),
      value: draw(['public'], ['tv', 'social']),
    },
    { fact: 'tone', operator: 'empty', value: true },
  );
}

function rules(draw: Draw): { readonly [id: string]: RuleInShort } {
  const rule = (): RuleInShort => {
    const unless = condition(draw, 1);
    return {
      when: condition(draw, 2),
      ...(chance(draw, 4) && { unless }),
      each: 'cohort',
      effect: draw('warn', 'review', 'deny'),
    };
  };
  return { a: rule(), b: rule(), c: rule() };
}

const interval = (draw: Draw): Interval =>
  draw(
    { min: 1, max: 1 },
    { min: 5, max: 5 },
    { min: 50, max: 50 },
    { min: 3, max: 60 },
    { min: 6, max: null },
  );

function wordsOf(draw: Draw, ...words: [string, ...string[]]): WordsFact {
  return {
    has: words.filter(() => chance(draw, 3)),
    ...(chance(draw, 2) && { lacks: [draw(...words)] }),
    ...(chance(draw, 3) && { open: true }),
  };
}

const group = (draw: Draw): CohortFact => ({
  ...(chance(draw, 8) && { size: interval(draw) }),
  ...(chance(draw, 7) && { exact: draw(true, false) }),
});

function facts(draw: Draw): Facts {
  return {
    ...(chance(draw, 8) && { cohorts: draw([], [group(draw)], [group(draw), group(draw)]) }),
    ...(chance(draw, 7) && { window: draw(null, { days: interval(draw) }) }),
    ...(chance(draw, 7) && { question: { value: draw(true, false) } }),
    ...(chance(draw, 8) && { tone: wordsOf(draw, 'hostile', 'mocking', 'warm', 'shaming') }),
    ...(chance(draw, 7) && { channel: wordsOf(draw, 'public', 'social', 'tv', 'twitter') }),
  };
}

const atOrAbove = wordsAtOrAbove([...builtInVocabularies.tone, ...builtInVocabularies.channel]);

/** A word that nobody could tell is said to be there or not, or the set is said to be whole. */
function learnWord(draw: Draw, fact: WordsFact, word: string): WordsFact {
  const { has, lacks = [], open = false } = fact;
  const isBelow = (a: string, b: string): boolean => atOrAbove.get(a)?.has(b) === true;
  if (chance(draw, 2)) return { has, lacks };
  const there = has.some(it => isBelow(it, word));
  const mayBe = !lacks.some(it => isBelow(word, it)) && (open || has.some(it => isBelow(word, it)));
  if (there || !mayBe) return fact;
  return draw({ ...fact, has: [...has, word] }, { ...fact, lacks: [...lacks, word] });
}

/** More is known: facts that were missing, numbers within their bounds, words that nobody looked for. */
function learn(draw: Draw, from: Facts): Facts {
  const learned = facts(draw);
  const sharper = (known: Interval | undefined, other: Interval | undefined): Interval | undefined =>
    known
      ? draw(known, { min: known.min, max: known.min }, { min: known.max ?? 90, max: known.max ?? 90 })
      : other;
  const sharperGroup = (known: CohortFact, other: CohortFact): CohortFact => {
    const size = sharper(known.size, other.size);
    const exact = known.exact ?? other.exact;
    return { ...(size && { size }), ...(exact !== undefined && { exact }) };
  };
  const cohorts = from.cohorts?.map(known => sharperGroup(known, group(draw))) ?? learned.cohorts;
  const window = from.window === undefined ? learned.window : from.window;
  const question = from.question ?? learned.question;
  const tone = from.tone
    ? learnWord(draw, from.tone, draw('hostile', 'mocking', 'shaming', 'warm'))
    : learned.tone;
  const channel = from.channel
    ? learnWord(draw, from.channel, draw('public', 'social', 'tv', 'twitter'))
    : learned.channel;
  return {
    ...(cohorts && { cohorts }),
    ...(window !== undefined && { window }),
    ...(question && { question }),
    ...(tone && { tone }),
    ...(channel && { channel }),
  };
}

const seeds = Array.from({ length: 600 }, (_, at) => at + 1);

test('learning what was unknown never turns `allow` into anything worse', () => {
  let allowed = 0;
  let learnedMore = 0;
  for (const seed of seeds) {
    const draw = drawing(seed);
    const ruleSet = given(rules(draw));
    const judgeOne = judging(ruleSet);
    for (let tries = 0; tries < 15; tries++) {
      const before = facts(draw);
      if (judgeOne(before).verdict !== 'allow') continue;
      allowed++;
      const after = learn(draw, before);
      if (JSON.stringify(after) !== JSON.stringify(before)) learnedMore++;
      const { verdict } = judgeOne(after);
      if (verdict !== 'allow')
        expect.fail(JSON.stringify([seed, verdict, before, after, ruleSet.rules], null, 1));
    }
  }
  expect(allowed).toBeGreaterThan(500);
  expect(learnedMore / allowed).toBeGreaterThan(0.3);
});

test('neither the order of rules nor of words changes a decision', () => {
  for (const seed of seeds.slice(0, 300)) {
    const draw = drawing(seed);
    const ruleSet = given(rules(draw));
    const post = facts(draw);
    const { vocabularies } = ruleSet;
    const turned = {
      ...ruleSet,
      rules: ruleSet.rules.toReversed(),
      vocabularies: { ...vocabularies, tone: vocabularies.tone.toReversed() },
    };
    const reversed = (words: WordsFact): WordsFact => ({ ...words, has: words.has.toReversed() });
    const turnedPost = { ...post, ...(post.tone && { tone: reversed(post.tone) }) };
    expect(tracing(turned, turnedPost)).toEqual(tracing(ruleSet, post));
  }
});

test('a rule judged for groups is judged for each as if it were alone', () => {
  for (const seed of seeds.slice(0, 300)) {
    const draw = drawing(seed);
    const ruleSet = given(rules(draw));
    const post = facts(draw);
    if (!post.cohorts || post.cohorts.length < 2) continue;
    const alone = post.cohorts.map(cohort => judge(ruleSet, { ...post, cohorts: [cohort] }).verdict);
    const together = judge(ruleSet, post).verdict;
    expect(together).toBe(alone.reduce(worse));
  }
});

test('the trace and the findings say the same', () => {
  for (const seed of seeds.slice(0, 300)) {
    const draw = drawing(seed);
    const { findings, trace = [] } = tracing(given(rules(draw)), facts(draw));
    const told = trace
      .filter(({ outcome }) => outcome !== 'kept')
      .map(({ rule, outcome }) => [rule, outcome]);
    expect(told).toEqual(findings.map(({ rule, state }) => [rule, state]));
    for (const { outcome, when } of trace) if (outcome === 'broken') expect(when.value).toBe('true');
  }
});

test('a decision is the same when it is made again', () => {
  const draw = drawing(7);
  const [ruleSet, post] = [given(rules(draw)), facts(draw)];
  expect(JSON.stringify(judge(ruleSet, post))).toBe(JSON.stringify(judge(ruleSet, post)));
});
