// Emoji and dingbats, which adorn a sentence and take no part in it. Stars rate, and hands and ticks part what they stand
// between, so they are none.
import type { Token } from './token.ts';

const dingbats = [0x2600, 0x27bf] as const;
const emoji = [0x1f000, 0x1faff] as const;
const apart = new Set([...'★☆🌟👉👈👆👇✓✔✅✗✘❌➕➖➗➡']);

/** True for a sign that only adorns what it stands beside. */
export function isPicture(token: Token | undefined): boolean {
  if (token?.kind !== 'symbol' || apart.has(token.text)) return false;
  const codePoint = token.text.codePointAt(0)!;
  return [dingbats, emoji].some(([from, to]) => codePoint >= from && codePoint <= to);
}
