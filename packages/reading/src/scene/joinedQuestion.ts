import type { Group } from '../cohorts/groups/group.ts';
import type { Scene } from './scene.ts';
import { isMark } from '../tokens/token.ts';

/** *…; how do you even manage that?*, *… (who raised you?)*: where a question is joined to what is told. */
export function joinedQuestion(
  { passage: { tokens, sentences, masks } }: Scene,
  index: number,
  { to: start }: Group,
): number | undefined {
  const { to } = sentences[index]!;
  const asks = [1, 2, 3].some(back => isMark(tokens, to - back, '?'));
  for (let at = to - 3; asks && at > start; at--)
    if (isMark(tokens, at, ';') || isMark(tokens, at, '–') || isMark(tokens, at, '('))
      return masks.of[at] === 0 ? at : undefined;
  return undefined;
}
