// Random facts of a post: every one of them present, absent, known to be none, exact, an interval or half known.
import fc from 'fast-check';
import type {
  CohortFact,
  Facet,
  Facts,
  Interval,
  NumberFact,
  Reading,
  TextFact,
  WindowFact,
  WordsFact,
  YesNoFact,
} from '@fineline/ruleset';
import { vocabularyDigest } from './arbitraryRuleSet.ts';
import { rarely } from './rarely.ts';
import { mayLack } from './wordStatus.ts';
import { campaigns, regions, seasons, shares, sizes, smallNumbers, wordsInPlay } from './world.ts';

/** An interval between two of the numbers, or one of them, or without an upper end where `unbounded`. */
function arbitraryInterval(numbers: readonly number[], unbounded: boolean): fc.Arbitrary<Interval> {
  const pair = fc.tuple(fc.constantFrom(...numbers), fc.constantFrom(...numbers));
  return fc.oneof(
    fc.constantFrom(...numbers).map(at => ({ min: at, max: at })),
    pair.map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
    ...(unbounded ? [fc.constantFrom(...numbers).map(min => ({ min, max: null }))] : []),
  );
}

/** A set of words of a facet, or of a choice; what it lacks never contradicts what it has. */
function arbitraryWords(facet: Facet | 'season'): fc.Arbitrary<WordsFact> {
  const words: readonly string[] = facet === 'season' ? seasons : wordsInPlay[facet];
  return fc
    .record({
      has: fc.subarray([...words], { maxLength: 2 }),
      lacks: fc.oneof(
        { weight: 2, arbitrary: fc.constant<string[]>([]) },
        { weight: 1, arbitrary: fc.subarray([...words], { maxLength: 2 }) },
      ),
      open: fc.option(fc.boolean(), { nil: undefined }),
      shuffled: fc.boolean(),
    })
    .map(({ has, lacks, open, shuffled }) => {
      const consistent = lacks.filter(word => mayLack(facet, word, has));
      return {
        has: shuffled ? has.toReversed() : has,
        ...(consistent.length > 0 ? { lacks: consistent } : {}),
        ...(open === undefined ? {} : { open }),
      };
    });
}

const arbitraryNumber = (numbers: readonly number[], unbounded: boolean = true): fc.Arbitrary<NumberFact> =>
  fc.record({ value: fc.option(arbitraryInterval(numbers, unbounded), { freq: 4, nil: null }) });

const arbitraryText = (texts: readonly string[]): fc.Arbitrary<TextFact> =>
  fc.record({ value: fc.option(fc.constantFrom(...texts), { freq: 3, nil: null }) });

const arbitraryYesNo: fc.Arbitrary<YesNoFact> = fc.record({ value: fc.boolean() });

const arbitraryWindow: fc.Arbitrary<WindowFact | null> = fc.option(
  fc.record({ days: arbitraryInterval(smallNumbers, true) }),
  { freq: 3, nil: null },
);

/** A group of people with any of its parts missing. */
export const arbitraryCohort: fc.Arbitrary<CohortFact> = fc.record(
  {
    size: arbitraryInterval(sizes, true),
    exact: fc.boolean(),
    digits: fc.constantFrom(1, 2, 3),
    share: arbitraryInterval(shares, false),
  },
  { requiredKeys: [] },
);

const arbitraryCohorts: fc.Arbitrary<readonly CohortFact[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 3, arbitrary: fc.tuple(arbitraryCohort) },
  { weight: 3, arbitrary: fc.tuple(arbitraryCohort, arbitraryCohort) },
);

const reader = { name: 'naive', version: '1.0.0' };
const arbitraryReading: fc.Arbitrary<Reading> = fc
  .oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false))
  .map(sameWords => ({
    text: `sha256:${'0'.repeat(64)}`,
    reader,
    vocabulary: sameWords ? vocabularyDigest : `sha256:${'1'.repeat(64)}`,
    language: 'en',
  }));

const disputable = [
  'addressee',
  'cohort',
  'cohort.size',
  'details',
  'framing',
  'identifier',
  'question',
  'tone',
  'topic',
  'window',
];

/** The values of facts by name, as random as they come. */
export const factValues = {
  cohorts: arbitraryCohorts,
  openCohorts: fc.constantFrom(false, false, false, true),
  window: arbitraryWindow,
  details: arbitraryNumber(smallNumbers),
  question: arbitraryYesNo,
  addressee: arbitraryWords('addressee'),
  tone: arbitraryWords('tone'),
  framing: arbitraryWords('framing'),
  topic: arbitraryWords('topic'),
  identifier: arbitraryWords('identifier'),
  channel: arbitraryWords('channel'),
  audience: arbitraryWords('audience'),
  consent: arbitraryWords('consent'),
  campaign: arbitraryText(campaigns),
} satisfies { readonly [name in keyof Facts]?: fc.Arbitrary<Facts[name]> };

/** The values of the declared facts by name. */
export const customValues = {
  reach: arbitraryNumber(sizes),
  region: arbitraryText(regions),
  season: arbitraryWords('season'),
  sponsored: arbitraryYesNo,
};

const arbitraryDisputes = fc
  .subarray(disputable, { minLength: 2, maxLength: 5 })
  .map(facts =>
    facts.map(fact => ({ fact, by: 'editor@example.org', because: 'The reader took a title for a tone.' })),
  );

const arbitraryConflicts = fc.constant([
  { fact: 'cohort.size', stated: { min: 5000, max: 5000 }, read: { min: 53, max: 53 } },
]);

/** Facts of one post, each of them missing now and then. */
export const arbitraryFacts: fc.Arbitrary<Facts> = fc
  .record({
    facts: fc.record(factValues, { requiredKeys: [] }),
    custom: fc.option(fc.record(customValues, { requiredKeys: [] }), { nil: undefined }),
    disputes: rarely(3, arbitraryDisputes),
    conflicts: rarely(15, arbitraryConflicts),
    reading: fc.option(arbitraryReading, { nil: undefined }),
  })
  .map(({ facts, custom, disputes, conflicts, reading }) => ({
    ...facts,
    ...(custom ? { custom } : {}),
    ...(disputes ? { disputes } : {}),
    ...(conflicts ? { conflicts } : {}),
    ...(reading ? { reading } : {}),
  }));
