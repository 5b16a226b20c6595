// A post that ends on a kindness has said it last: what comes before it, told without a word that is a jibe, is none.
import type { Evidence } from '@fineline/ruleset';
import type { Scene } from '../cues/scene.ts';
import { overlapsAny } from '../tokens/overlaps.ts';
import { foundIn } from '../tokens/foundIn.ts';
import { spanOf } from '../tokens/token.ts';
import { markSettled } from './settlingMarks.ts';

/** Tones in which somebody is kind to people. */
export const kindTones: ReadonlySet<string> = new Set(['grateful', 'warm', 'encouraging']);

/** The last sentence is kind by its words, or the company owns up, mends, gives or takes their side in it. */
export function endsKindly(scene: Scene, tones: readonly Evidence[]): boolean {
  const { tokens, sentences } = scene.passage;
  const last = sentences.at(-1);
  if (last === undefined) return false;
  let settles = false;
  markSettled(scene, last, mark => {
    settles ||= mark !== 'plain' && mark !== 'our deed';
  });
  if (settles) return true;
  const isKind = overlapsAny(
    foundIn(tones, ({ word, span }) => (kindTones.has(word ?? '') ? span : undefined)),
  );
  return isKind(spanOf(tokens, last.from, last.to));
}
