import type { Facts } from '@fineline/ruleset';

/** The facts of one post, as `read` writes them. */
export interface ReadPost {
  readonly id: string;
  readonly text: string;
  readonly facts: Facts;
}

/** One post's facts as one line: `{ formatVersion, id, facts }`. A post that mentions no stretch of time has no `window`. */
export function factsLine({ id, facts }: ReadPost): string {
  return `${JSON.stringify({ formatVersion: 1, id, facts: published(facts) })}\n`;
}

function published(facts: Facts): Facts {
  const { window, ...others } = facts;
  return window ? { ...others, window } : others;
}
