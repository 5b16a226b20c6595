// Praise that is none: what was good, and was given up. *Donors cancelled*, *skipped every revision session*.
import { wordAt, type Token } from '../../tokens/token.ts';

const forsaking = new Set(
  (
    'cancelled canceled cancelling skipped skip skips skipping missed dodged ignored quit stopped lapsed withdrew vanished abandoned ' +
    'ditched dropped cut forgot'
  ).split(' '),
);

/** A word of praise stands right before such a verb, or within three words behind it. */
export function isForsaken(tokens: readonly Token[], at: number): boolean {
  if (forsaking.has(wordAt(tokens, at + 1) ?? '') || forsaking.has(wordAt(tokens, at + 2) ?? '')) return true;
  for (let back = at - 1; back >= at - 3; back--) if (forsaking.has(wordAt(tokens, back) ?? '')) return true;
  return false;
}
