// A crowd that did what nobody is proud of, and a remark on it: *12,000 of you stalled at the same lights. The lights are
// used to it.* No number is so large that nobody in it feels meant by that.
import type { Group } from '../cohorts/group.ts';
import type { Scene } from '../scene/scene.ts';
import { admirable, firstPerson, kindness, ofTime, secondPerson, telling } from '../lexicon/classes.ts';
import { isOwedAnApology } from '../scene/takesBackWords.ts';
import { failsIn } from '../tones/marks/hostileConditions.ts';

/** Whether a group failed at something in its sentence, and the next one remarks on it: to them, where they are only told of. */
export function isFailingRemarkedOn(scene: Scene, { from, to, cohort: { unit } }: Group): boolean {
  const { passage, sentenceAt } = scene;
  const { tokens, classes, sentences, masks } = passage;
  const sentence = sentenceAt(from);
  const clause = { from: to, to: Math.min(sentences[sentence]!.to, to + clauseWithin) };
  if (!failsIn(scene, clause) || isOwedAnApology(scene, sentence)) return false;
  const next = sentences[sentence + 1];
  if (next === undefined || next.words === 0 || masks.of[next.from] !== 0) return false;
  let held = 0;
  for (let at = next.from; at < Math.min(next.to, next.from + remarkWithin); at++)
    held |= tokens[at]!.kind === 'number' ? telling : classes[at]!;
  return (held & onward) === 0 && (unit === 'you' || (held & secondPerson) !== 0);
}

/** What goes on telling, or comforts: what the company does about it, when, how many others, and praise. */
const onward = firstPerson | kindness | admirable | ofTime | telling;
/** How much of a sentence is looked at behind those it tells of, in tokens. */
const clauseWithin = 40;
/** How much of the remark is looked at, in tokens. */
const remarkWithin = 20;
