// The words that numbers are written with.
import type { Interval } from '@fineline/ruleset';
import { groupedBy } from './groupedBy.ts';

/** One to nineteen, and zero. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
  ['nought', 0],
  ['naught', 0],
]);

/** Twenty to ninety. */
export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10]),
);

/** Words and letters that multiply the number before them. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

/** What people are counted in besides. */
export const packs: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
]);

/** What a fraction is of: *three quarters*, *two-thirds*, *a tenth*. */
export const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ...smallerParts(),
]);

/** *A twentieth of*, *three hundredths of*. */
function smallerParts(): readonly (readonly [string, number])[] {
  const named = [...tens].map(([ten, value]) => [`${ten.slice(0, -1)}ieth`, value] as const);
  const rounds = [
    ['hundredth', 100],
    ['thousandth', 1000],
  ] as const;
  return [...named, ...rounds].flatMap(
    ([part, value]) =>
      [
        [part, value],
        [`${part}s`, value],
      ] as const,
  );
}

interface VagueNumber {
  readonly words: readonly string[];
  readonly value: Interval;
}

const vagueNumbers = (): readonly VagueNumber[] =>
  (
    [
      ['hundreds of thousands', 200_000, 999_999],
      ['tens of thousands', 20_000, 99_999],
      ['tens of millions', 20_000_000, 99_999_999],
      ['hundreds of millions', 200_000_000, 999_999_999],
      ['dozens and dozens', 24, 99],
      ['dozens', 24, 99],
      ['scores', 40, 199],
      ['hundreds', 200, 999],
      ['thousands', 2_000, 99_999],
      ['millions', 2_000_000, null],
      ['billions', 2_000_000_000, null],
      ["a baker's dozen", 13, 13],
      ['a score', 20, 20],
      ['a handful', 3, 9],
      ['the handful', 3, 9],
      ['the small handful', 3, 9],
      ['tens', 20, 99],
      ['a smattering', 2, 30],
      ['a sprinkling', 2, 30],
      ['a scattering', 2, 30],
      ['a clutch', 2, 12],
      ['a gaggle', 3, 20],
      ['a huddle', 3, 20],
      ['a posse', 3, 30],
      ['a fistful', 3, 9],
      ['a carload', 2, 7],
      ['a vanload', 2, 9],
      ['a busload', 10, 90],
      ['a coachload', 10, 90],
      ['a roomful', 5, 200],
      ['a tableful', 2, 12],
      ['a houseful', 2, 20],
      ['a planeload', 20, 600],
      ['two handfuls', 6, 18],
      ['a small handful', 3, 9],
      ['a couple', 2, 4],
      ['a couple of dozen', 20, 30],
      ['a couple of hundred', 150, 300],
      ['a couple of thousand', 1_500, 3_000],
      ['a couple of million', 1_500_000, 3_000_000],
      ['a couple million', 1_500_000, 3_000_000],
      ['a couple dozen', 20, 30],
      ['a couple hundred', 150, 300],
      ['a couple thousand', 1_500, 3_000],
      ['a few', 3, 9],
      ['few', 3, 9],
      ['several', 3, 20],
      ['a few dozen', 24, 72],
      ['a few hundred', 200, 900],
      ['a few thousand', 2_000, 9_000],
      ['a few million', 2_000_000, 9_000_000],
      ['a good few', 3, 20],
      ['a fair few', 3, 20],
      ['scores and scores', 40, 199],
      ['hundreds and hundreds', 200, 999],
      ['thousands upon thousands', 2_000, 99_999],
      ['thousands and thousands', 2_000, 99_999],
      ['several dozen', 24, 99],
      ['several hundred', 200, 999],
      ['several thousand', 2_000, 9_999],
      ['several million', 2_000_000, 9_999_999],
    ] as const
  )
    .map(([words, min, max]) => ({ words: words.split(' '), value: { min, max } }))
    // The longest first, so that *a few hundred* is not read as something shorter.
    .sort((a, b) => b.words.length - a.words.length);

/** Numbers that nobody counted, by their first word, the longest first. */
export const vagueByFirstWord: ReadonlyMap<string, readonly VagueNumber[]> = groupedBy(
  vagueNumbers(),
  ({ words }) => words[0]!,
);

/** Those who are as many as the word says, by the word: *a trio of guests*, *the pair of you*. */
export const packsOfPeople: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['duo', 2],
  ['duet', 2],
  ['brace', 2],
  ['twosome', 2],
  ['trio', 3],
  ['threesome', 3],
  ['foursome', 4],
  ['quartet', 4],
  ['quintet', 5],
  ['sextet', 6],
  ['septet', 7],
  ['octet', 8],
  ['nonet', 9],
  ['gross', 144],
]);

/** Words that a number may start with: the others are not looked at twice. */
export const numberStarters: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'half', 'between', 'both', 'dozen', 'point'],
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...vagueByFirstWord.keys(),
]);

/** What stands before a price. */
export const currencySigns: ReadonlySet<string> = new Set(['£', '$', '€']);
