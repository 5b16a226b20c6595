// A property that only ever sees settled posts proves nothing about unknown ones, so each tells what it saw.
import { expect } from 'vitest';
import { comparisonsIn, type Facts, type Interval, type RuleSet } from '@fineline/ruleset';

/** What share of the cases of one property held something worth holding. */
export interface Census {
  /** Counts one case, with marks of the property's own beside those that every property counts. */
  readonly count: (ruleSet: RuleSet, facts: Facts, marks?: { readonly [mark: string]: boolean }) => void;
  /** Says the shares on standard error, and fails where one is under a tenth. */
  readonly close: () => void;
}

/** A census for the property of that name. */
export function takeCensus(property: string): Census {
  let cases = 0;
  const seen = new Map<string, number>();
  return {
    count(ruleSet, facts, marks = {}) {
      cases++;
      for (const [mark, present] of Object.entries({ ...marksOf(ruleSet, facts), ...marks })) {
        seen.set(mark, (seen.get(mark) ?? 0) + Number(present));
      }
    },
    close() {
      const shares = [...seen].map(([mark, count]) => ({ mark, share: count / cases }));
      const told = shares.map(({ mark, share }) => `${mark} ${Math.round(share * 100)} %`).join(', ');
      console.error(`${property}: ${cases} cases; ${told}`);
      expect(
        shares.filter(({ share }) => share < 0.1),
        'every kind of case in at least a tenth of them',
      ).toEqual([]);
    },
  };
}

/** Only what the rules of the case look at counts. */
function marksOf(ruleSet: RuleSet, facts: Facts): { readonly [mark: string]: boolean } {
  const named = ruleSet.rules
    .filter(({ on }) => on === 'post')
    .flatMap(({ when, unless }) => [when, ...(unless ? [unless] : [])])
    .flatMap(comparisonsIn)
    .map(({ fact }) => fact);
  const values = named.map(name => factNamed(name, facts));
  const cohorts = named.some(name => name.startsWith('cohort.')) ? facts.cohorts : undefined;
  return {
    unknown: values.some(value => value === undefined || isOpen(value)),
    interval: values.flat().some(isWide),
    'no group': cohorts?.length === 0,
    'two groups': cohorts?.length === 2,
  };
}

function factNamed(name: string, facts: Facts): unknown {
  if (name.startsWith('cohort.')) {
    const parts = facts.cohorts?.map(cohort => new Map(Object.entries(cohort)).get(name.slice(7)));
    return parts?.includes(undefined) ? undefined : parts;
  }
  if (name === 'window') return facts.window && facts.window.days;
  const fact: unknown = new Map(Object.entries({ ...facts, ...facts.custom })).get(name);
  return typeof fact === 'object' && fact !== null && 'value' in fact ? fact.value : fact;
}

function isOpen(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'open' in value && value.open === true;
}

function isWide(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('min' in value)) return false;
  const { min, max } = value as Interval;
  return min !== max;
}
