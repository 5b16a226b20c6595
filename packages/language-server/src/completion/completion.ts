import type { Span } from '@fineline/ruleset';
import type { Target } from '../names/mention.ts';

/** One thing that an author may write at a place. */
export interface Completion {
  readonly label: string;
  readonly kind: Target['kind'] | 'keyword' | 'unit' | 'sign' | 'snippet' | 'module';
  /** What it means, in one line. */
  readonly detail?: string;
  /** What is put in the place of `replaces`. */
  readonly insert: string;
  /** Whether `insert` has places to fill in, `${1:1_000 people}`. */
  readonly isSnippet: boolean;
  readonly replaces: Span;
}

/** A completion before it is known where it goes, with what would make a whole clause of it. */
export interface Candidate extends Omit<Completion, 'replaces' | 'insert' | 'isSnippet'> {
  readonly insert?: string;
  readonly isSnippet?: boolean;
  /** What has to follow for a clause to be whole; worked out where it is not given. */
  readonly rest?: string;
}

/** A snippet with its places filled in as they are proposed. */
export function filledIn(insert: string): string {
  return insert.replaceAll(/\$\{\d+:([^}]*)\}/g, '$1').replaceAll(/\$\d+/g, '');
}
