// Which of the topics that words show are told of people whom a post is about.
import type { Evidence, Mention } from '@fineline/ruleset';
import { promise, type Scene } from '../cues/scene.ts';
import { overlapsAny } from '../tokens/overlaps.ts';
import { isMark, spanOf } from '../tokens/token.ts';
import { touchesNobody } from './touchesNobody.ts';
import { withoutTurnsOfPhrase } from './turnsOfPhrase.ts';

/** What a promise not to tell names, what people told a survey and what is offered to everybody is told of no customer. */
export function topicsTold(
  scene: Scene,
  mentions: readonly Mention[],
  read: readonly Evidence[],
): readonly Evidence[] {
  if (read.length === 0) return read;
  const shown = withoutTurnsOfPhrase(scene, read);
  const { groups, address, holds, passage } = scene;
  const surveyed = mentions.some(({ kind }) => kind === 'survey');
  if (surveyed && groups.length === 0 && address.fact.has.length === 0) return [];
  const isOfNobody = touchesNobody(scene);
  const ofNobody = passage.sentences
    .filter((_, index) => (holds[index]! & promise) !== 0 || isOfNobody(index))
    .map(({ from, to }) => spanOf(passage.tokens, from, to));
  if (ofNobody.length === 0) return shown;
  const isPassedOver = overlapsAny(ofNobody);
  return shown.filter(({ span }) => !isPassedOver(span!));
}

/** From this age on nobody is a child. */
const grown = 18;

/** *Theo, 6, of St Anne’s*: somebody whose age makes them a child. */
export function childrenByAge({ groups, passage: { tokens } }: Scene): readonly Evidence[] {
  return groups.flatMap(({ from, to, cohort: { kind } }) => {
    const age = isMark(tokens, to, ',') ? tokens[to + 1] : undefined;
    const told = age?.kind === 'number' && age.suffix === '' && Number.isInteger(age.value);
    if (kind !== 'single' || !told || age.value >= grown || age.value < 1) return [];
    const ends = isMark(tokens, to + 2, ',') || isMark(tokens, to + 2, '.');
    return ends ? [{ word: 'children', cue: 'told-by-age', span: spanOf(tokens, from, to + 2) }] : [];
  });
}
