// Faces that roll their eyes. A face alone mocks nobody who is thanked, praised or only chose something.
import { isKindIn } from '../../cues/besideKindness.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt } from '../../tokens/token.ts';
import { unboastedHere } from './unboasted.ts';

const rolledEyes =
  /[\u{1F644}\u{1F485}\u{1F921}\u{1F62C}\u{1F926}\u{1F480}\u{1F928}\u{1F612}\u{1FAE0}\u{1F643}]/u;

/** *…and blamed the dog 🙄*. */
export function rollsEyes({ tokens }: Scene['passage'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind === 'symbol' && rolledEyes.test(token.text)) return true;
  }
  return false;
}

const chosen = new Set(
  'prefer prefers preferred pick picks picked choose chooses chose vote votes voted like likes liked favour favor'.split(
    ' ',
  ),
);

/**
 * A face by itself mocks what people did, and most of all what nobody boasts of: not those who are thanked or praised beside it,
 * nor what they like best.
 */
export function faceMocks(scene: Scene, { from }: Range): boolean {
  if (unboastedHere(scene, { from, to: from + 1 })) return true;
  const { sentences, tokens } = scene.passage;
  const here = scene.sentenceAt(from);
  // A face alone stands behind what is said.
  const behind = sentences[here]!.words === 0 ? here - 2 : here - 1;
  const start = sentences[Math.max(0, behind)]!.from;
  const end = sentences[here]!.to;
  if (isKindIn(scene, { from: start, to: Math.min(end, start + within) })) return false;
  for (let at = start; at < Math.min(end, start + within); at++)
    if (chosen.has(wordAt(tokens, at) ?? '')) return false;
  return true;
}

/** How far before a face is looked, in tokens. */
const within = 80;
