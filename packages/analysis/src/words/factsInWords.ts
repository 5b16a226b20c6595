import {
  both,
  type CohortFact,
  type CustomFact,
  type Facts,
  type FactType,
  type Interval,
  type WordsFact,
} from '@fineline/ruleset';
import { amountInWords, factTitle } from './factTitle.ts';
import { lengthUnit } from './lengthUnit.ts';

type NumberUnit = Extract<FactType, { readonly kind: 'number' }>['unit'];

/** The facts of an example, one phrase each: `cohort.size 50`, `tone mocking`. */
export function factsInWords(facts: Facts): readonly string[] {
  const {
    cohorts,
    openCohorts: _,
    disputes = [],
    custom = {},
    mentions: __,
    conflicts: ___,
    reading: ____,
    ...post
  } = facts;
  return [
    ...(cohorts === undefined
      ? []
      : cohorts.length === 0
        ? ['no group of people']
        : cohorts.flatMap(groupParts)),
    ...Object.entries(post).map(([name, fact]) => `${name} ${factInWords(fact as CustomFact | null)}`),
    ...Object.entries(custom).map(([name, fact]) => `${factTitle(name)} ${factInWords(fact, name)}`),
    ...disputes.map(({ fact }) => `${fact} disputed`),
  ];
}

/**
 * One fact of a post as it is said to its author, `unknown` where nobody knows it; `cohort` for all groups. Of one that the
 * policy declares, its type.
 */
export function oneFactInWords(facts: Facts, name: string, type?: FactType): string {
  if (name === 'cohort') {
    const { cohorts, openCohorts } = facts;
    if (cohorts === undefined) return 'unknown';
    const groups = cohorts.map(wholeGroup).join('; ');
    if (openCohorts === true)
      return cohorts.length === 0 ? 'perhaps a number of people' : `${groups} and perhaps more`;
    return cohorts.length === 0 ? 'no number of people' : groups;
  }
  const plain = facts as Readonly<Record<string, CustomFact | null | undefined>>;
  const fact = plain[name] === undefined ? facts.custom?.[name] : plain[name];
  if (fact === undefined) return 'unknown';
  if (name === 'addressee' && fact !== null && 'has' in fact && fact.has.length === 0 && !fact.open)
    return 'nobody';
  if (name === 'addressee' && fact !== null && 'has' in fact)
    return wordsInWords({ ...fact, has: fact.has.map(word => people.get(word) ?? word) });
  return factInWords(fact, name, type?.kind === 'number' ? type.unit : undefined);
}

const people: ReadonlyMap<string, string> = new Map([
  ['cohort', 'the people in the data'],
  ['individual', 'one person'],
  ['reader', 'the reader'],
]);

function wholeGroup(group: CohortFact): string {
  const parts = (['size', 'share', 'digits', 'exact'] as const)
    .filter(part => group[part] !== undefined)
    // One number says how many digits it has.
    .filter(part => part !== 'digits' || group.size === undefined || group.size.min !== group.size.max)
    .map(part => (part === 'exact' ? (group.exact ? 'exact' : 'not exact') : groupInWords(group, part)));
  return parts.length === 0 ? 'a group of unknown size' : parts.join(', ');
}

/** One part of a group, `unknown` where nobody knows it. */
export function groupInWords(group: CohortFact, part: 'size' | 'share' | 'digits' | 'exact'): string {
  const value = group[part];
  if (value === undefined) return 'unknown';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return `${value} ${value === 1 ? 'digit' : 'digits'}`;
  if (part === 'share') return `${share(value)} of everybody`;
  return measureInWords(value, 'people');
}

/** A group as it is pointed at, after "the": `53 people`. */
export function groupTitle(group: CohortFact): string {
  if (group.size) return groupInWords(group, 'size');
  return group.share ? groupInWords(group, 'share') : 'group of unknown size';
}

function groupParts(group: CohortFact): readonly string[] {
  const { size, share: part, digits, exact } = group;
  const parts = [
    ...(size ? [`cohort.size ${intervalInWords(size)}`] : []),
    ...(part ? [`cohort.share ${share(part)}`] : []),
    ...(digits === undefined ? [] : [`cohort.digits ${digits}`]),
    ...(exact === undefined ? [] : [`cohort.exact ${exact ? 'yes' : 'no'}`]),
  ];
  return parts.length === 0 ? ['a group of unknown size'] : parts;
}

function factInWords(fact: CustomFact | Facts['window'], name?: string, unit?: NumberUnit): string {
  if (fact === null || fact === undefined) return 'none';
  if ('days' in fact) return measureInWords(fact.days, 'days');
  if ('has' in fact) return wordsInWords(fact);
  const { value } = fact;
  if (value === null) return 'none';
  if (typeof value === 'object') return unit ? measureInWords(value, unit) : intervalInWords(value, name);
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : `“${value}”`;
}

function wordsInWords({ has, lacks = [], open }: WordsFact): string {
  const parts = [
    has.length === 0 ? 'none' : both(has),
    ...(lacks.length === 0 ? [] : [`not ${lacks.join(', ')}`]),
  ];
  if (open !== true) return parts.join(', ');
  return has.length === 0
    ? ['unknown', ...parts.slice(1)].join(', ')
    : `${parts.join(', ')} and perhaps more`;
}

/** A number, of a fact where that is named: `53`, `500 or more`, `3%`. */
export function intervalInWords({ min, max }: Interval, fact = ''): string {
  const said = (value: number): string => amountInWords(fact, value);
  if (max === null) return `${said(min)} or more`;
  return min === max ? said(min) : `${said(min)} to ${said(max)}`;
}

/** A number with what it counts: `53 people`, `1 day or more`, `36 hours`, `3%`. */
function measureInWords({ min, max }: Interval, unit: NumberUnit): string {
  if (unit === 'fraction') return share({ min, max });
  if (unit === 'count') return intervalInWords({ min, max });
  const { name, of } = lengthUnit([min, max ?? min], unit);
  const said = intervalInWords({ min: of(min), max: max === null ? null : of(max) });
  const one = name === 'people' ? 'person' : name.slice(0, -1);
  return `${said} ${min === max && of(min) === 1 ? one : name}`;
}

function share(part: Interval): string {
  return intervalInWords(part, 'cohort.share');
}
