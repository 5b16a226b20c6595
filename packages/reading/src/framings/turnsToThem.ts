import type { Group } from '../cohorts/group.ts';
import { you, type Scene } from '../cues/scene.ts';
import { foundIn } from '../tokens/foundIn.ts';
import { wordAt } from '../tokens/token.ts';

/** *1,200 riders did it. You absolute stars.*: the sentence behind a group turns to those in it. */
export function turnsToThem({ groups, holds, sentenceAt, passage }: Scene): readonly Group[] {
  return foundIn(groups, group => {
    const sentence = sentenceAt(group.from);
    const next = passage.sentences[sentence + 1];
    if (group.cohort.kind === 'share' || next === undefined || (holds[sentence]! & you) !== 0)
      return undefined;
    const [first, second] = [wordAt(passage.tokens, next.from), wordAt(passage.tokens, next.from + 1)];
    // *You can, too* speaks to whoever reads.
    return first === 'you' && second !== undefined && !invites.has(second) ? group : undefined;
  });
}

const invites = new Set('can could may might should will would need have want know to too and or'.split(' '));
