import type { Scene } from '../cues/scene.ts';

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
