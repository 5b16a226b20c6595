// Facts, regions and days in the words of a policy.
import { either, withCommas } from '@fineline/ruleset';
import {
  amountInWords,
  factTitle,
  lengthUnit,
  mayBeBelowZero,
  type Days,
  type Difference,
  type DiffVerdict,
  type RegionPart,
  type RuleDiff,
  type Subject,
} from '@fineline/analysis';

/** The name of each verdict, as a heading. */
export const diffNames: { readonly [V in DiffVerdict]: string } = {
  same: 'same',
  stricter: 'stricter',
  looser: 'looser',
  incomparable: 'incomparable: looser for some, stricter for others',
  undecided: 'undecided: it took too long to tell',
};

/** What a rule's change comes to, in a few words. */
export function effectOf({ alone, inEffect, coveredBy }: RuleDiff): string {
  if (inEffect !== 'same' || alone === 'same') return diffNames[inEffect];
  const others = coveredBy?.slice(0, 3) ?? [];
  const unfelt = `${alone} by itself, no effect`;
  if (others.length === 0) return unfelt;
  const decided = others.length === 1 ? 'decides' : 'decide';
  return `${unfelt}: ${others.join(', ')} ${alone === 'looser' ? `${decided} the same` : 'decided the same before'}`;
}

/** The posts around an example that differ in the same way. */
export function regionInWords(region: readonly RegionPart[]): string {
  return region.map(partInWords).join('; ');
}

/** The same with its days, as an approval names it. */
export function placeInWords({ region, days }: Pick<Difference, 'region' | 'days'>): string {
  const posts = region.length === 0 ? 'whatever is known' : regionInWords(region);
  return days ? `${posts}; on the days ${daysInWords(days)}` : posts;
}

/** What a rule is looser for that nobody could name one by one. */
export const allElse = 'all else that it is looser for';

function partInWords(part: RegionPart): string {
  const { fact, unknown, disputed, partly, none, is } = part;
  const { multipleOf = [], noMultipleOf = [], itself = [] } = part;
  const named = (words: readonly string[] = []): readonly string[] =>
    words.map(word => (itself.includes(word) ? `${word} itself` : word));
  const [has, hasAny, hasNot] = [named(part.has), named(part.hasAny), named(part.hasNot)];
  const title = factTitle(fact);
  if (unknown) return `${title} ${none ? 'none' : 'unknown'}`;
  if (disputed) return `${title} disputed`;
  if (none) return fact === 'cohort' ? 'no group of people' : `${title} none`;
  if (none === false && fact === 'cohort') return 'a group of people';
  const { min = 0, above = 0, max = 0, below = 0 } = part;
  const unit = fact === 'window' ? lengthUnit([min, above, max, below], 'days') : undefined;
  const said = (number: number): string => amountInWords(fact, unit ? unit.of(number) : number);
  const range = rangeInWords(part, said, fact).map(words => (unit ? `${words} ${unit.name}` : words));
  const parts = [
    ...range,
    ...multipleOf.map(factor => `a multiple of ${said(factor)}`),
    ...noMultipleOf.map(factor => `no multiple of ${said(factor)}`),
    ...(none === false ? ['not none'] : []),
    ...(is === undefined ? [] : [typeof is === 'boolean' ? (is ? 'yes' : 'no') : `“${is}”`]),
    ...(has.length > 0 ? [has.join(' and ')] : []),
    ...(hasAny.length > 0 ? [either(hasAny)] : []),
    ...(hasNot.length > 0 ? [`not ${hasNot.join(', ')}`] : []),
    ...(partly ? ['known in part, as here'] : []),
  ];
  return parts.length === 0 ? `${title} known` : `${title} ${parts.join(', ')}`;
}

function rangeInWords(
  { min, above, max, below }: RegionPart,
  said: (number: number) => string,
  fact: string,
): readonly string[] {
  const low = min !== undefined ? said(min) : above !== undefined ? `more than ${said(above)}` : undefined;
  const high = max !== undefined ? said(max) : below !== undefined ? `less than ${said(below)}` : undefined;
  if (low === undefined && max === 0 && !mayBeBelowZero(fact)) return [said(0)];
  if (low === undefined) return high === undefined ? [] : [max === undefined ? high : `at most ${high}`];
  if (high === undefined) return [min === undefined ? low : `${low} or more`];
  if (low === high) return [low];
  if (min !== undefined && max !== undefined) return [`${low} to ${high}`];
  return [
    `${min === undefined ? low : `at least ${low}`} and ${max === undefined ? high : `at most ${high}`}`,
  ];
}

/** The days on which a difference is there: `2026-11-01 to 2026-12-31`. */
export function daysInWords(days: readonly Days[]): string {
  return days
    .map(({ from, until }) => {
      if (from !== undefined && until !== undefined) return `${from} to ${until}`;
      return from !== undefined ? `from ${from}` : `until ${until}`;
    })
    .join(', ');
}

/** `deny before, allow after`. */
export function turnOf({ before, after }: Pick<Difference, 'before' | 'after'>): string {
  return `${verdictInWords(before)} before, ${verdictInWords(after)} after`;
}

function verdictInWords(verdict: Difference['before']): string {
  return verdict === 'none' ? 'no decision' : verdict;
}

/** What a rule is about, behind its name: nothing for posts, ` (tables visits)`. */
function subjectName(subject: Subject): string {
  if (subject.on === 'posts') return '';
  return subject.table === null ? ' (tables)' : ` (tables ${subject.table})`;
}

/** The name by which the change of a rule is approved: its id, and the tables where it is about tables. */
export function changeName({ rule, subject }: Pick<RuleDiff, 'rule' | 'subject'>): string {
  return `${rule}${subjectName(subject)}`;
}

/** The name of the change that no single rule shows. */
export const envelopeChange = 'with every rule waived that may be';

/** `12,480 posts`. */
export function counted(count: number, noun: string): string {
  return `${withCommas(count)} ${count === 1 ? noun : `${noun}s`}`;
}
