// How large a group is, for what a post does with it.
import type { Group } from '../cohorts/groups/group.ts';
import type { Scene } from '../scene/scene.ts';
import { wordAt } from '../tokens/token.ts';

/** How many may be counted before what is private to each is a fact about many. */
export const fewEnough = 1000;

/** Below how many people are pointed at though nobody counted them out. */
const roughlyFew = 400;

/** From how many on nobody in a group that is spoken to or pointed at can feel meant. */
export const singledOutBelow = 10_000;

/** From which share on so many are in it that nobody is pointed at. */
const crowdedShare = 0.05;

/** *Some 4 million of you …*: a crowd that is spoken to is a record, and nobody in it is pointed at. */
export function isCheeredCrowd(
  { passage }: Pick<Scene, 'passage'>,
  { from, to, cohort: { size, exact, share, unit, kind } }: Group,
): boolean {
  const { tokens } = passage;
  // *And then there are the 14,000 of you who …* points at them.
  if ([from, from - 1].some(at => wordAt(tokens, at) === 'the' || wordAt(tokens, at) === 'those'))
    return false;
  // *Thousands of you* are many in a word.
  if (unit === 'you' && share !== undefined) return share.min >= crowdedShare;
  // *1,100 of you are stuck. The bridge never loaded, and that is our bug.*: the company is to blame, and says so.
  const atLeast = kind === 'vague' || isOurFault(passage, to) ? fewEnough : singledOutBelow;
  return unit === 'you' && !exact && share === undefined && size !== undefined && size.min >= atLeast;
}

/** A share, or a crowd in a number that nobody counted out. */
export function isGreat({ cohort: { size, exact, share, kind } }: Group): boolean {
  return kind === 'share' || share !== undefined || (!exact && size !== undefined && size.min >= 100_000);
}

/** *Half of our readers finish in a week. Do you?* asks whoever reads. */
export function isMany(group: Group): boolean {
  const { size, exact } = group.cohort;
  return isGreat(group) || (!exact && size !== undefined && size.min >= 1000);
}

/** Fewer than a thousand, as far as anybody says: *roughly 700*, *a handful of*. */
export function isSmall(
  { passage: { tokens } }: Scene,
  { from, to, cohort: { size, kind } }: Group,
): boolean {
  if (kind !== 'vague') return size?.max != null ? size.max < fewEnough : false;
  // *A couple of million* are none.
  const words = tokens.slice(from, to).map(token => token.text);
  return words.some(word => handfuls.has(word)) && !words.some(word => great.has(word));
}

/**
 * *Up to 40 families*, *between 30 and 40 readers*, *three dozen members*: so few that a number need not be exact to point at
 * them. *About 300* is an estimate of many.
 */
export function isRoughlyFew(
  { passage: { tokens } }: Scene,
  { from, to, cohort: { size, kind } }: Group,
): boolean {
  if (size?.max == null || size.max >= roughlyFew) return false;
  if (kind === 'bound' || size.min < size.max) return true;
  return tokens.slice(from, to).some(({ text }) => text === 'dozen' || text === 'score');
}

const handfuls = new Set(['handful', 'couple', 'few', 'dozens']);
const great = new Set(['hundred', 'thousand', 'million', 'billion', 'k', 'm']);

const repairs = new Set(
  'bug bugs fault fixed fixes fix patch patched glitch repaired corrected refunded unfair'.split(' '),
);
/** How far behind a crowd its trouble may be mended, in tokens. */
const mendedWithin = 40;

function isOurFault({ tokens, sentenceOf }: Scene['passage'], to: number): boolean {
  const sentence = sentenceOf[to - 1]!;
  for (let at = to; at < Math.min(tokens.length, to + mendedWithin); at++)
    if (sentenceOf[at]! > sentence && repairs.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}
