import type { Reader } from '@fineline/reading';
import type { Facts } from '@fineline/ruleset';

/** Reads each text once: other words for a post are read to be proposed, and again to be judged. For one post, not for many. */
export function readingOnce({ read }: Reader): Reader {
  const known = new Map<string, Facts>();
  return {
    read(text) {
      const before = known.get(text);
      if (before) return before;
      const facts = read(text);
      known.set(text, facts);
      return facts;
    },
  };
}
