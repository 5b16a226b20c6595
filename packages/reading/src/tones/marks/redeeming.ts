// What takes the sting out of words that are a jibe elsewhere: the company says that it was its own fault, that it is no
// better itself, or makes good what went wrong. *Bless them, the form was awful, and we wrote it.*
import type { Confirm } from '../../cues/cue.ts';
import type { Scene } from '../../scene/scene.ts';
import { markSettled } from './settlingMarks.ts';

/** How far behind the words is looked, in tokens. */
const reach = 50;

/** Nothing behind it in its sentence, or in the two that follow, takes the sting out. */
export const unredeemed: Confirm = (scene, { from, to }) => {
  const { sentences } = scene.passage;
  const here = scene.sentenceAt(from);
  for (let sentence = here; sentence < Math.min(here + 3, sentences.length); sentence++) {
    const start = sentence === here ? to : sentences[sentence]!.from;
    const end = Math.min(sentences[sentence]!.to, to + reach);
    let redeems = false;
    // A notice may follow any jibe, and *we wrote it down* may be a part of one.
    if (start < end)
      markSettled(scene, { from: start, to: end }, mark => {
        redeems ||= mark !== 'plain' && (mark !== 'our deed' || sentence === here);
      });
    if (redeems) return false;
  }
  return !theirSideTaken(scene, here);
};

/** The sentence before it, behind those who are told of, takes their side: *We did, too. No regrets.* */
function theirSideTaken(scene: Scene, here: number): boolean {
  const last = scene.passage.sentences[here - 1];
  const [group] = scene.groups;
  if (last === undefined || group === undefined || group.from >= last.from) return false;
  let sides = false;
  markSettled(scene, last, mark => {
    sides ||= mark === 'sides';
  });
  return sides;
}
