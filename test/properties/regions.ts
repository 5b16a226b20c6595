// Whether a post of the small world is one of a region, read from what the region says: nothing of the search takes part.
import type { Difference } from '@fineline/analysis';
import type { Facts } from '@fineline/ruleset';

type Part = Difference['region'][number];

/** Everything in it is known, and nothing disputed. What nobody claimed is known to be none. */
export function isComplete({ cohorts, openCohorts, tone, disputes, campaign }: Facts): boolean {
  const [group, ...more] = cohorts ?? [];
  const isWhole =
    group === undefined ||
    (group.exact !== undefined && group.size !== undefined && group.size.min === group.size.max);
  return (
    cohorts !== undefined &&
    !openCohorts &&
    more.length === 0 &&
    isWhole &&
    (tone === undefined ? campaign !== undefined : isSettled(tone)) &&
    disputes === undefined
  );
}

/** A word that stands above another leaves open whether that one is there. */
function isSettled({ has, lacks = [], open }: NonNullable<Facts['tone']>): boolean {
  return !open && (!has.includes('hostile') || [...has, ...lacks].includes('mocking'));
}

export function isIn(facts: Facts, date: string, { region, days }: Difference): boolean {
  const isThen = ({ from = '', until = '9999' }): boolean => from <= date && date <= until;
  return (days?.some(isThen) ?? true) && region.every(part => fits(facts, part));
}

function fits(facts: Facts, part: Part): boolean {
  const [group] = facts.cohorts ?? [];
  if (part.partly || part.disputed) return false;
  switch (part.fact) {
    case 'cohort':
      return part.unknown ? false : (group === undefined) === (part.none === true);
    case 'cohort.size':
      return !part.unknown && group?.size !== undefined && isWithin(group.size.min, part);
    case 'cohort.exact':
      return (
        !part.unknown && group?.exact !== undefined && (part.is === undefined || part.is === group.exact)
      );
    case 'tone':
      return !part.unknown && facts.tone !== undefined && hasWords(facts.tone.has, part);
    default:
      return part.fact === 'campaign' && isText(facts.campaign?.value ?? null, part, !facts.campaign);
  }
}

function isWithin(
  size: number,
  { min = 0, above = -1, max = 1e9, below = 1e9, multipleOf = [], noMultipleOf = [] }: Part,
): boolean {
  return (
    size >= min &&
    size > above &&
    size <= max &&
    size < below &&
    multipleOf.every(factor => size % factor === 0) &&
    noMultipleOf.every(factor => size % factor !== 0)
  );
}

function hasWords(words: readonly string[], { has = [], hasAny, hasNot = [], itself = [] }: Part): boolean {
  const isThere = (word: string): boolean =>
    words.includes(word) || (word === 'hostile' && !itself.includes(word) && words.includes('mocking'));
  return has.every(isThere) && (hasAny?.some(isThere) ?? true) && !hasNot.some(isThere);
}

function isText(
  text: unknown,
  { unknown, none, is, hasAny, hasNot = [] }: Part,
  isMissing: boolean,
): boolean {
  if (unknown) return isMissing;
  if (none) return text === null;
  return (
    (none !== false || text !== null) &&
    (is === undefined || is === text) &&
    (hasAny?.includes(String(text)) ?? true) &&
    !hasNot.includes(String(text))
  );
}
