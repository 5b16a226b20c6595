// A post that ends on a kindness has said it last: what comes before it, told without a word that is a jibe, is none.
import type { Evidence } from '@fineline/ruleset';
import type { Scene } from '../scene/scene.ts';
import { awkward, negation, stance } from '../lexicon/classes.ts';
import { overlapsAny } from '../tokens/overlaps.ts';
import { foundIn } from '../tokens/foundIn.ts';
import type { Passage } from '../passage/passage.ts';
import type { Range } from '../tokens/range.ts';
import { isMark, spanOf } from '../tokens/token.ts';
import { kindTones } from './marks/kindTones.ts';
import { markSettled } from './marks/settlingMarks.ts';

/** What is shown of a text before it signs off: that is said of the people, and the rest to anybody. */
export function beforeSignOff(
  { tokens, sentences, said }: Passage,
  shown: readonly Evidence[],
): readonly Evidence[] {
  const signOff = sentences[said];
  if (signOff === undefined) return shown;
  const { start } = tokens[signOff.from]!;
  return shown.filter(({ span }) => span === undefined || span.start < start);
}

/** The last sentence before it signs off is kind by its words, or the company owns up, mends, gives or takes their side in it. */
export function endsKindly(scene: Scene, tones: readonly Evidence[]): boolean {
  const { tokens } = scene.passage;
  const last = lastRemark(scene);
  if (last === undefined) return false;
  let settles = false;
  markSettled(scene, last, mark => {
    settles ||= mark !== 'plain' && mark !== 'our deed';
  });
  if (settles || isCheer(scene.passage, last)) return true;
  const isKind = overlapsAny(
    foundIn(tones, ({ word, span }) => (kindTones.has(word ?? '') ? span : undefined)),
  );
  return isKind(spanOf(tokens, last.from, last.to));
}

/** The last of several sentences, or what stands behind the colon of a call. */
function lastRemark({ passage: { tokens, sentences, said }, address }: Scene): Range | undefined {
  const last = sentences[said - 1];
  if (last === undefined) return undefined;
  if (said > 1) return last;
  if (address.pointedFrom === undefined) return undefined;
  for (let at = address.pointedFrom + 1; at < Math.min(last.to, address.pointedFrom + 60); at++)
    if (isMark(tokens, at, ':')) return { from: at + 1, to: last.to };
  return undefined;
}

/** *Heia!*, *Mazeltov!*: one word that nobody blames with. */
function isCheer({ tokens, classes }: Scene['passage'], { from, to }: Range): boolean {
  if (to - from !== 2 || tokens[from]!.kind !== 'word' || !isMark(tokens, from + 1, '!')) return false;
  return (classes[from]! & (awkward | stance | negation)) === 0;
}
