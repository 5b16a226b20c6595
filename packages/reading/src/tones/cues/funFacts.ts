// Fun facts about a few: *Fun fact: 41 of our renters met the pavement face first.* The label promises a laugh, and where nobody
// may be proud of the fact, and what is said beside it serves nobody, it is a laugh at them.
import type { Confirm } from '../../cues/cue.ts';
import { endOf, groupsFrom, type Scene } from '../../scene/scene.ts';
import { admirable, awkward, kindness, ofTime, startsNumber } from '../../lexicon/classes.ts';
import { withDigit } from '../../lexicon/traits.ts';
import { wordAt } from '../../tokens/token.ts';
import { isFeignable } from '../marks/feignable.ts';
import { cheersOn } from '../marks/fondly.ts';
import { isForsaken } from '../marks/forsaken.ts';
import { failsIn, isFailingDenied } from '../marks/hostileConditions.ts';
import { markRemark } from '../marks/marks.ts';

/** Above this a fun fact is about a crowd. */
const fewest = 10_000;

/** Its sentence or the next tells of a few who did nothing to be proud of, and that somebody minds, or something unkind follows. */
export const ofAFewUnpraised: Confirm = (scene, match) => {
  const { sentences } = scene.passage;
  const here = scene.sentenceAt(match.from);
  const { to: end } = sentences[here + 1] ?? sentences[here]!;
  const [group] = groupsFrom(scene, match.to, end);
  if (group === undefined) return false;
  const { size, kind, share } = group.cohort;
  if (kind === 'zero') return false;
  const isShare = kind === 'share' || share !== undefined;
  if (!isShare && size !== undefined && (size.max === null || size.max > fewest)) return false;
  const told = { from: group.to, to: Math.min(endOf(scene, group.from), group.to + 60) };
  const { tokens, classes } = scene.passage;
  let minded = false;
  for (let at = told.from; at < told.to; at++) {
    if (((classes[at]! & admirable) !== 0 && !isForsaken(tokens, at)) || isFailingDenied(tokens, at))
      return false;
    minded ||= (classes[at]! & awkward) !== 0;
  }
  // A share of all is laughed at only for a failing.
  const fails = failsIn(scene, told);
  if (isShare || fails) return fails;
  if (minded || told.to === tokens.length) return minded;
  // *Fun for whom?*
  const from = wordAt(tokens, told.to) === 'fun' ? told.to + 1 : told.to;
  for (let at = from; at < Math.min(tokens.length, from + remarkWithin); at++)
    if ((classes[at]! & kindness) !== 0 && !isFeignable(wordAt(tokens, at) ?? '')) return false;
  return hasIdleRemark(scene, told.to);
};

/** How far behind the fact a remark is looked for, in tokens. */
const remarkWithin = 60;

const nothingNamed: ReadonlySet<string> = new Set();
/** What a remark does that serves whoever reads, or tells them something. */
const serving = ['owns up', 'our deed', 'mends', 'offers', 'sides', 'informs', 'we serve'];

/** Something is said behind the fact that neither serves, nor tells anything, nor cheers anybody on. */
function hasIdleRemark(scene: Scene, from: number): boolean {
  const { tokens, sentences } = scene.passage;
  for (let index = scene.sentenceAt(from); index < sentences.length; index++) {
    const sentence = sentences[index]!;
    if (sentence.from >= from + remarkWithin) return false;
    const start = Math.max(from, sentence.from);
    if (sentence.words === 0 || cheersOn(tokens, start) || saysWhere(tokens, start, sentence.to)) continue;
    const marks = new Set<string>();
    markRemark(scene, { from: start, to: sentence.to }, nothingNamed, mark => marks.add(mark));
    const isNotice = marks.has('plain') && tellsATime(sentence);
    if (!isNotice && !serving.some(mark => marks.has(mark))) return true;
  }
  return false;
}

/** *Buses run every ten minutes*; *gravity sends its regards* is none. */
function tellsATime({ bits, traits }: Scene['passage']['sentences'][number]): boolean {
  return (bits & (ofTime | startsNumber)) !== 0 || (traits & withDigit) !== 0;
}

/** *The answers are on our site*: where more of it is to be had. */
function saysWhere(tokens: Scene['passage']['tokens'], from: number, to: number): boolean {
  for (let at = from + 1; at < Math.min(to, from + remarkWithin); at++)
    if (wordAt(tokens, at) === 'our' && ['on', 'in', 'at'].includes(wordAt(tokens, at - 1) ?? ''))
      return true;
  return false;
}
