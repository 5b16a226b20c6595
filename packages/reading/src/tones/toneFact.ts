import type { Evidence, WordsFact } from '@fineline/ruleset';
import type { Group } from '../cohorts/groups/group.ts';
import type { Scene } from '../scene/scene.ts';
import { openWords, unshown, type WordsFactOf } from '../words/wordsFact.ts';
import { allOf, foundIn } from '../tokens/foundIn.ts';
import { wholeOf, type Passage } from '../passage/passage.ts';
import { isMark, spanOf } from '../tokens/token.ts';
import { callsNames } from './cues/likenedCues.ts';
import { isAnsweredByUs } from './marks/blamesUs.ts';
import { endsKindly } from './endsKindly.ts';
import { hostileTones } from './marks/hostileTones.ts';
import { jeers, mayJeer } from './signs.ts';
import { takesBackWords } from '../scene/takesBackWords.ts';
import type { Whole } from './weighWhole.ts';
import { overlapsAny } from '../tokens/overlaps.ts';

/**
 * In a crowd that nobody counted out, and that is not spoken to, nobody is the butt of a joke: it teases. A name that
 * people are called is no joke, however many they are, and *most of you* turns to them.
 */
export function softened(scene: Scene, said: readonly Evidence[]): readonly Evidence[] {
  const { groups, address } = scene;
  const evidence = withoutTakenBack(scene, said);
  const crowd = groups.length > 0 && address.pointedFrom === undefined && groups.every(isVast);
  if (!crowd) return evidence;
  return evidence.map(one =>
    hostileTones.has(one.word ?? '') && !callsNames(one.cue) && one.cue !== 'most-of-you-still'
      ? { ...one, word: 'teasing' }
      : one,
  );
}

/** What words that are taken back would show, there or in the sentence that judges them: *it was rude*; and a question that the company answers for itself. */
function withoutTakenBack(scene: Scene, evidence: readonly Evidence[]): readonly Evidence[] {
  const { tokens, sentences } = scene.passage;
  const taken = foundIn(sentences, ({ from, to }, index) => {
    const isShared = isAnsweredByUs(scene.passage, index);
    if (!isShared && !takesBackWords(scene, index)) return undefined;
    const end = isShared ? to : (sentences[index + 1]?.to ?? to);
    return { start: tokens[from]!.start, end: tokens[end - 1]!.end };
  });
  if (taken.length === 0) return evidence;
  const isTaken = overlapsAny(taken);
  return evidence.filter(
    ({ word, span }) => !(hostileTones.has(word ?? '') && span !== undefined && isTaken(span)),
  );
}

/** A jibe that the post as a whole comes to, where no words of it show one. */
export function weighedTones(
  scene: Scene,
  { points, isAimed, blamed }: Whole,
  tones: readonly Evidence[],
): readonly Evidence[] {
  if (points <= jeers || !isAimed || blamed === undefined) return tones;
  if (endsKindly(scene, tones) || tones.some(isHostile)) return tones;
  const { tokens } = scene.passage;
  const word = isMark(tokens, blamed.to - 1, '?') ? 'judgmental' : 'mocking';
  const span = spanOf(tokens, blamed.from, blamed.to);
  return [...tones, ...softened(scene, [{ word, cue: 'post-as-a-whole', span }])];
}

function isHostile({ word }: Evidence): boolean {
  return hostileTones.has(word ?? '');
}

function isVast({ cohort: { size, exact, share } }: Group): boolean {
  return !exact && share === undefined && size !== undefined && size.min >= 100_000;
}

/** The tones of a text. Where nothing shows one it is neutral; where its signs come near a jibe its tone is unknown. */
export function toneFact(
  passage: Passage,
  { points, isAimed }: Whole,
  heard: readonly Evidence[],
  taught: readonly Evidence[],
  closed: WordsFactOf,
): WordsFact {
  if (heard.length === 0 && isAimed && points > mayJeer) return openWords(taught);
  const evidence = allOf([heard, taught]);
  return closed(evidence.length > 0 ? evidence : unshown('neutral', wholeOf(passage)));
}
