// Everything that the page shows is worked out of this: plain data, so that a link can carry it.

/** A file of the policy that is held against. */
export interface PolicyFile {
  /** As an import names it, from the project's folder. */
  readonly name: string;
  readonly text: string;
}

/** What somebody wants to say, and what is known of it besides its words. */
export interface PostDraft {
  readonly text: string;
  /** Where it goes; empty where nobody said. */
  readonly channel: string;
  /** Further facts as front matter has them, `name: value`, one a line. */
  readonly stated: string;
}

export type Tab = 'post' | 'table' | 'compare' | 'tests';

export interface PageState {
  /** The first one is judged by; the others are what it imports. Never empty. */
  readonly files: readonly PolicyFile[];
  /** The policy that judges, of those that the first file declares; empty for its last one. */
  readonly policy: string;
  /** The policy that `files` is compared with, its own imports behind it. Never empty. */
  readonly before: readonly PolicyFile[];
  readonly post: PostDraft;
  readonly table: string;
  /** The day that is judged for, `2026-12-01`. */
  readonly date: string;
  readonly tab: Tab;
}

export const tabs: readonly Tab[] = ['post', 'table', 'compare', 'tests'];
