// What a later look at the same post may add: everything known before stays as it was.
import fc from 'fast-check';
import type {
  CohortFact,
  CustomFact,
  Facet,
  Facts,
  Interval,
  NumberFact,
  WindowFact,
  WordsFact,
} from '@fineline/ruleset';
import { arbitraryCohort, customValues, factValues } from './arbitraryFacts.ts';
import { aboveOf, mayLack } from './wordStatus.ts';
import { seasons, wordsInPlay } from './world.ts';

/** Facts in which some of the unknown is known: an absent fact, a narrower number, words looked for, a finer word. */
export function learnMore(facts: Facts): fc.Arbitrary<Facts> {
  const words = (facet: Facet): fc.Arbitrary<WordsFact | undefined> =>
    learned(facts[facet], factValues[facet], set => finerWords(facet, set));
  const custom = (name: keyof typeof customValues): fc.Arbitrary<CustomFact | undefined> =>
    learned<CustomFact>(facts.custom?.[name], customValues[name], finerCustom);
  return fc
    .record({
      cohorts: learned(facts.cohorts, factValues.cohorts, groups => finerCohorts(groups, facts.openCohorts)),
      openCohorts: facts.openCohorts ? fc.boolean() : fc.constant(facts.openCohorts),
      window: learned(facts.window, factValues.window, finerWindow),
      details: learned(facts.details, factValues.details, finerNumber),
      question: learned(facts.question, factValues.question, fc.constant),
      campaign: learned(facts.campaign, factValues.campaign, fc.constant),
      addressee: words('addressee'),
      tone: words('tone'),
      framing: words('framing'),
      topic: words('topic'),
      identifier: words('identifier'),
      channel: words('channel'),
      audience: words('audience'),
      consent: words('consent'),
      custom: fc
        .record({
          reach: custom('reach'),
          region: custom('region'),
          season: custom('season'),
          sponsored: custom('sponsored'),
        })
        .map(present),
    })
    .map(more => present({ ...facts, ...more }));
}

/** An open list of groups may gain one. */
function finerCohorts(
  groups: readonly CohortFact[],
  open: boolean | undefined,
): fc.Arbitrary<readonly CohortFact[]> {
  const finer: fc.Arbitrary<readonly CohortFact[]> = fc.tuple(...groups.map(finerCohort));
  if (!open) return finer;
  return fc
    .tuple(finer, fc.option(arbitraryCohort))
    .map(([known, more]) => (more ? [...known, more] : known));
}

function learned<T>(
  known: T | undefined,
  fresh: fc.Arbitrary<T>,
  finer: (known: T) => fc.Arbitrary<T>,
): fc.Arbitrary<T | undefined> {
  return known === undefined ? fc.option(fresh, { nil: undefined }) : finer(known);
}

type Present<R> = { [K in keyof R]?: Exclude<R[K], undefined> };

function present<R extends object>(record: R): Present<R> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Present<R>;
}

function finerWindow(window: WindowFact | null): fc.Arbitrary<WindowFact | null> {
  return window ? finerInterval(window.days, 1).map(days => ({ ...window, days })) : fc.constant(window);
}

function finerNumber(fact: NumberFact): fc.Arbitrary<NumberFact> {
  return fact.value ? finerInterval(fact.value, 1).map(value => ({ ...fact, value })) : fc.constant(fact);
}

/** The only choice of this world is `season`, and it is the only declared fact with words. */
function finerCustom(fact: CustomFact): fc.Arbitrary<CustomFact> {
  if ('has' in fact) return finerWords('season', fact);
  return typeof fact.value === 'object' ? finerNumber({ value: fact.value }) : fc.constant(fact);
}

function finerCohort(cohort: CohortFact): fc.Arbitrary<CohortFact> {
  return fc
    .record({
      more: fc.option(arbitraryCohort, { nil: {} }),
      size: cohort.size ? finerInterval(cohort.size, 1) : fc.constant(undefined),
      share: cohort.share ? finerInterval(cohort.share, 0.001) : fc.constant(undefined),
    })
    .map(({ more, size, share }) => ({ ...more, ...cohort, ...(size && { size }), ...(share && { share }) }));
}

/** An interval within another; its bounds are as many steps. */
function finerInterval({ min, max }: Interval, step: number): fc.Arbitrary<Interval> {
  const top = max ?? min * 2 + 2000;
  const middle = min + Math.floor((top - min) / 2 / step) * step;
  return fc.constantFrom<Interval>(
    { min, max },
    { min, max: top },
    { min: middle, max },
    { min, max: middle },
    { min, max: min },
    { min: top, max: top },
    { min: middle, max: middle },
  );
}

function finerWords(facet: Facet | 'season', set: WordsFact): fc.Arbitrary<WordsFact> {
  const above = aboveOf(facet);
  const isOrIsBelow = (word: string, others: readonly string[]): boolean =>
    others.some(other => above.get(word)?.has(other));
  // Where there is some consent, nobody can learn that there is none.
  const isRuledOut = (word: string): boolean =>
    facet === 'consent' && [word, ...set.has].includes('none') && set.has.length > 0;
  const unknown = (facet === 'season' ? seasons : wordsInPlay[facet]).filter(
    word =>
      !isRuledOut(word) &&
      !set.has.some(held => above.get(held)?.has(word)) &&
      !isOrIsBelow(word, set.lacks ?? []) &&
      (set.open || isOrIsBelow(word, set.has)),
  );
  return fc
    .record({
      found: fc.subarray(unknown),
      missed: fc.subarray(unknown),
      close: fc.boolean(),
      forget: fc.boolean(),
    })
    .map(({ found, missed, close, forget }) => {
      const fits = found.filter(word => isKept(facet, word, set));
      // An inner word may go once a word below it is there: the others below it are then known to be absent.
      const inner = set.has.filter(word => !(forget && fits.some(one => above.get(one)?.has(word))));
      const has = [...inner, ...fits];
      const lacks = [...(set.lacks ?? []), ...missed.filter(word => mayLack(facet, word, has))];
      return {
        ...set,
        has,
        ...(lacks.length > 0 ? { lacks } : {}),
        ...(set.open && close ? { open: false } : {}),
      };
    });
}

/** False where learning `word` would bring a word above it that is known to be absent. */
function isKept(facet: Facet | 'season', word: string, set: WordsFact): boolean {
  const above = aboveOf(facet);
  return ![...(above.get(word) ?? [])].some(one => set.lacks?.some(lacking => above.get(one)?.has(lacking)));
}
