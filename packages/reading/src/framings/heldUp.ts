// Who is held up for one thing that they did: a few who were counted, a prize's winner, somebody to be like.
import { isImperativeAt } from '../moods/imperatives.ts';
import type { Group } from '../cohorts/groups/group.ts';
import { isRelativeWho } from '../lexicon/lists/peopleNouns.ts';
import { isFew, promise, type Scene } from '../scene/scene.ts';
import { takesBackWords } from '../scene/takesBackWords.ts';
import { isMark, wordAt } from '../tokens/token.ts';
import { isPastVerb } from '../lexicon/lists/wordLists.ts';
import { didSomething, doesSomething, gaveThanks, isOurStaff, turnedToUs } from './deeds.ts';
import { isRelation } from './relations.ts';
import { isRoughlyFew, isSmall, singledOutBelow } from './sizes.ts';

/** *A rival told 90 of its members …*: somebody else counts them. */
export function isOfOthers({ passage: { tokens } }: Scene, { from, to }: Group): boolean {
  for (let at = from; at < to; at++) if (['its', 'their'].includes(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/**
 * *46 guests slept on deck*, *be like the 8,200 riders who …*: held up for one thing that they did, with or without a word
 * about it.
 */
export function isHeldUp(scene: Scene, group: Group, kindly: boolean): boolean {
  const { passage, holds, sentenceAt } = scene;
  const { cohort, from, to } = group;
  const sentence = sentenceAt(from);
  if (passage.masks.of[to - 1] !== 0 || (holds[sentence]! & promise) !== 0 || takesBackWords(scene, sentence))
    return false;
  if (cohort.kind === 'zero' || cohort.kind === 'share' || cohort.share !== undefined) return false;
  // *One thing about our 9,120 rowers: they sing.*
  if (cohort.exact && isMark(passage.tokens, to, ':') && wordAt(passage.tokens, to + 1) === 'they')
    return true;
  const first = wordAt(passage.tokens, from) ?? '';
  const definite = [first, wordAt(passage.tokens, from - 1)].some(word => word === 'the' || word === 'those');
  if (definite && (isRelativeWho(wordAt(passage.tokens, to)) || wordAt(passage.tokens, to) === 'whose')) {
    // *Sing with the person who …* turns whoever reads to somebody, and a prize holds somebody up.
    if (cohort.kind === 'single') return isHeldUpByCommand(scene, group) || isAwarded(scene, group);
    return !kindly && cohort.size?.max != null && cohort.size.max < singledOutBelow;
  }
  if (cohort.kind === 'single' || cohort.unit === 'others') return false;
  // *You and 4 friends*.
  if (wordAt(passage.tokens, from - 1) === 'and' && wordAt(passage.tokens, from - 2) === 'you') return false;
  // Whoever was counted to the last one is meant, unless they are thousands upon thousands, or belong to the company.
  if (cohort.kind === 'vague')
    return isSmall(scene, group) && didSomething(scene, group) && !gaveThanks(scene, group);
  if (cohort.size?.max == null || cohort.size.max >= singledOutBelow) return false;
  if (isOurStaff(passage.tokens, from)) return false;
  const near = !kindly && isRoughlyFew(scene, group) && !turnedToUs(scene, group);
  if (!cohort.exact && !near) return false;
  if (choosing.has(wordAt(passage.tokens, to) ?? '')) return false;
  if (isFew(group))
    return didSomething(scene, group) || doesSomething(scene, group) || isDoneBy(passage.tokens, from);
  if (isRelation(scene, group) || isOfOthers(scene, group)) return false;
  return doesSomething(scene, group) || isPresented(passage.tokens, from) || isDoneBy(passage.tokens, from);
}

/** *240 people picked it as their favourite*: a poll tells of what was chosen, and not of them. */
const choosing = new Set(
  'chose choose picked pick named voted vote preferred prefer rated elected ranked nominated favoured favored crowned'.split(
    ' ',
  ),
);

/** *Be like the person who …*, *goals for May: sing with the person who …*. */
function isHeldUpByCommand({ passage, sentenceAt }: Scene, { from }: Group): boolean {
  const { tokens, sentences } = passage;
  const start = sentences[sentenceAt(from)]!.from;
  if (isImperativeAt(passage, start)) return true;
  for (let at = from - 1; at > Math.max(start, from - commandWithin); at--)
    if (isMark(tokens, at, ':')) return isImperativeAt(passage, at + 1);
  return false;
}

/** *There are 218 people who …*, *it took 1,904 customers nine tries*. */
function isPresented(tokens: Scene['passage']['tokens'], from: number): boolean {
  const hedged = hedges.has(wordAt(tokens, from - 1) ?? '') ? from - 1 : from;
  const [one, two] = [wordAt(tokens, hedged - 2) ?? '', wordAt(tokens, hedged - 1) ?? ''];
  return (one === 'there' && ['are', 'were'].includes(two)) || (one === 'it' && two === 'took');
}

/** *Crisps from across the street, ordered by 38 customers*. */
function isDoneBy(tokens: Scene['passage']['tokens'], from: number): boolean {
  const verb = wordAt(tokens, from - 2);
  return wordAt(tokens, from - 1) === 'by' && isPastVerb(verb) && !choosing.has(verb!);
}

const hedges = new Set(['just', 'only', 'exactly', 'still', 'the']);

const commandWithin = 12;
const prizes = new Set('award awards prize medal trophy crown title cup rosette honours honors'.split(' '));
const going = new Set(['goes', 'go', 'went', 'belongs', 'belong']);

/** *The prize for patience goes to the guest who …*. */
function isAwarded({ passage: { tokens, sentences }, sentenceAt }: Scene, { from }: Group): boolean {
  const to = wordAt(tokens, from) === 'the' ? from - 1 : from - 2;
  if (wordAt(tokens, to) !== 'to' || !going.has(wordAt(tokens, to - 1) ?? '')) return false;
  for (let at = Math.max(sentences[sentenceAt(from)]!.from, to - 14); at < to; at++)
    if (prizes.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}
