import type { Span } from '@fineline/ruleset';
import type { Group } from '../cohorts/groups/group.ts';
import type { Scene } from '../scene/scene.ts';
import { wordAt } from '../tokens/token.ts';

const nobody: ReadonlySet<Span> = new Set();

/** The calls that thank a crowd. */
export function thankedCrowds(scene: Scene, thanking: boolean): ReadonlySet<Span> {
  const { address, groups, passage } = scene;
  if (address.calls.length === 0) return nobody;
  const groupAt = new Map(groups.map(group => [passage.tokens[group.to - 1]!.end, group]));
  return new Set(address.calls.filter(span => isThankedCrowd(scene, span, groupAt.get(span.end), thanking)));
}

/** *Thank you to the more than 2 million people who …* thanks a crowd, and points at nobody in it. */
function isThankedCrowd(
  { passage: { tokens } }: Scene,
  { start }: Span,
  group: Group | undefined,
  thanking: boolean,
): boolean {
  // A share of everybody is a crowd.
  if (group?.cohort.kind === 'share') return thanking;
  if (group?.cohort.size === undefined || group.cohort.size.min < 1000) return false;
  if (thanking && group.cohort.size.min >= 10_000) return true;
  if (group.cohort.exact) return false;
  if (thanking && group.cohort.unit !== 'you') return true;
  for (let at = group.from - 1; at >= Math.max(0, group.from - 8) && tokens[at]!.start >= start - 12; at--)
    if (
      [
        'thanks',
        'thank',
        'sorry',
        'apologies',
        'hats',
        'congratulations',
        'congrats',
        'cheers',
        'bravo',
      ].includes(wordAt(tokens, at) ?? '')
    )
      return true;
  return false;
}
