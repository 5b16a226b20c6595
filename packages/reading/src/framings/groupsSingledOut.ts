// Counted groups that a post singles out without a word to them: it holds them up, finds them out, or ends on a remark. *Up
// to 40*, *between 30 and 40* and *three dozen* who did something are, *about 40* are not; nor are those to whom something
// was done, staff, and those who belong to the company or joined it.
import type { Evidence, Span } from '@fineline/ruleset';
import type { Group } from '../cohorts/groups/group.ts';
import { aGroup, promise, type Scene } from '../scene/scene.ts';
import { spanOf, wordAt } from '../tokens/token.ts';
import { isAdverb } from '../lexicon/lists/wordLists.ts';
import { takesBackWords } from '../scene/takesBackWords.ts';
import { isOurStaff, isTheirConsent, turnedToUs } from './deeds.ts';
import { isHeldUp, isOfOthers } from './heldUp.ts';
import { isRemarkedOn, turnsToOne } from './remarksOnOne.ts';
import { fewEnough, isSmall, singledOutBelow } from './sizes.ts';
import {
  inAStory,
  isSpared,
  whereItIsMadeGood,
  whereItWithdraws,
  whomSomethingBefell,
  type Spares,
  type Telling,
} from './sparing.ts';

export function groupsSingledOut(telling: Telling): readonly (Evidence & { readonly span: Span })[] {
  const { groups, passage } = telling.scene;
  return groups
    .filter(group => !isSpared(reasons, telling, group) && isPointedAt(telling, group))
    .map(({ from, to }) => ({
      word: 'call-out',
      cue: 'singled-out',
      span: spanOf(passage.tokens, from, to),
    }));
}

function isPointedAt({ scene, mood }: Telling, group: Group): boolean {
  if (isHeldUp(scene, group, mood.kindly) || isFoundOut(scene, group)) return true;
  const isProud = mood.heard.has('celebratory') && !mood.teased;
  return !mood.kindly && !isProud && isSingledOut(scene, group);
}

const whoAgreed: Spares = ({ scene }, group) => isTheirConsent(scene, group);

const ofOurs: Spares = ({ scene, mood }, { from }) => !mood.teased && isOurStaff(scene.passage.tokens, from);

const asSchoolNews: Spares = ({ scene, mood }, group) =>
  !mood.teased && !mood.watched && isSchoolNews(scene.passage.tokens, group);

const reasons: readonly Spares[] = [
  whoAgreed,
  inAStory,
  whereItIsMadeGood,
  ofOurs,
  whereItWithdraws,
  whomSomethingBefell,
  asSchoolNews,
];

const taught = new Set('pupils students children schoolchildren scholars'.split(' '));
const learning = new Set(
  'read won passed reached learnt learned swam sang sat painted planted finished completed raised walked ran scored graduated performed wrote built'.split(
    ' ',
  ),
);

/** *94 pupils read every book on the list*: what a school is proud of, and points at nobody. */
function isSchoolNews(tokens: Scene['passage']['tokens'], { from, to }: Group): boolean {
  const isTaught = [from, to - 1].some(at => taught.has(wordAt(tokens, at) ?? ''));
  for (let at = to; isTaught && at < to + newsWithin; at++)
    if (learning.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** How far behind pupils it may stand what they did, in tokens. */
const newsWithin = 6;

const dishonest = new Set(
  'lied lie lies fib fibbed fibs faked fake fakes cheated cheat cheats stole steal pretended'.split(' '),
);

/** *Half of you lied about your age*: a deed that nobody owns up to points at those who did it, however many they are. */
function isFoundOut({ passage: { tokens, masks } }: Scene, { to }: Group): boolean {
  const verb = isAdverb(wordAt(tokens, to)) ? to + 1 : to;
  return masks.of[verb] === 0 && masks.of[to - 1] === 0 && dishonest.has(wordAt(tokens, verb) ?? '');
}

/**
 * A handful with a remark of a few words behind it, or *the 88 people who …*: said of those very people. A number in the
 * remark goes on telling.
 */
function isSingledOut(scene: Scene, group: Group): boolean {
  const { passage, holds, sentenceAt } = scene;
  const { tokens, sentences, masks } = passage;
  const { cohort, from, to } = group;
  const { size } = cohort;
  const sentence = sentenceAt(from);
  if (masks.of[to - 1] !== 0 || (holds[sentence]! & promise) !== 0 || takesBackWords(scene, sentence))
    return false;
  if (cohort.kind === 'zero' || cohort.kind === 'share' || cohort.share !== undefined) return false;
  // *About 450 residents rang us. We’d have rung, too.*
  if (isOfOthers(scene, group) || (!cohort.exact && cohort.kind !== 'single' && turnedToUs(scene, group)))
    return false;
  const some = size?.max != null && size.max >= fewEnough && size.max < singledOutBelow;
  if (!some && !isSmall(scene, group)) return false;
  // Whoever is told of alone is a story, unless it turns to them.
  if (cohort.kind === 'single' && !turnsToOne(scene, sentence) && !isRemarkedOn(scene, sentence))
    return false;
  const next = sentences[sentence + 1];
  const longest = some ? 3 : 8;
  if (next === undefined || next.words === 0 || next.words > longest || masks.of[next.from] !== 0)
    return false;
  for (let at = next.from; at < next.to; at++) if (tokens[at]!.kind === 'number') return false;
  return (holds[sentence + 1]! & aGroup) === 0;
}
