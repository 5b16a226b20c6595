// Where a few people are is theirs alone: *46 guests in Cardiff*, *someone in Ely*. A crowd in a town tells nothing of
// anybody.
import type { Evidence } from '@fineline/ruleset';
import type { Group } from '../cohorts/group.ts';
import { isFew, promise, type Scene } from '../cues/scene.ts';
import { spanOf, wordAt, type Token } from '../tokens/token.ts';
import { isCalendarWord } from '../windows/calendar.ts';

/** The places of a few people, as a topic. */
export function placesOfFew(scene: Scene): readonly Evidence[] {
  const { groups, holds, sentenceAt, passage } = scene;
  return groups
    .filter(group => isFew(group) && group.cohort.kind !== 'vague')
    .filter(({ from }) => (holds[sentenceAt(from)]! & promise) === 0)
    .flatMap(group => {
      const to = placeBehind(passage.tokens, group);
      return to === undefined
        ? []
        : [{ word: 'location', cue: 'place-of-a-few', span: spanOf(passage.tokens, group.from, to) }];
    });
}

const placing = new Set(['in', 'from', 'near']);
const wholes: readonly (readonly string[])[] = [['the', 'whole', 'of'], ['all', 'of'], ['the']];

/** The token behind the named place that stands right behind a group, or undefined where none does. */
export function placeBehind(tokens: readonly Token[], { to }: Group): number | undefined {
  if (!placing.has(wordAt(tokens, to) ?? '')) return undefined;
  const whole = wholes.find(words => words.every((word, ahead) => wordAt(tokens, to + 1 + ahead) === word));
  const at = to + 1 + (whole?.length ?? 0);
  let end = at;
  while (end < at + 3 && isNameOfPlace(tokens[end])) end++;
  return end > at ? end : undefined;
}

function isNameOfPlace(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capitals === 'first' && !isCalendarWord(token.text);
}
