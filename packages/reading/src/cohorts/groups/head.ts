import type { PeopleKind } from '../../lexicon/lists/peopleNouns.ts';

/** What a number counts. */
export interface Head {
  readonly kind: PeopleKind | 'thing' | 'unclear';
  /** What the text calls them, folded: `members`, `you`. */
  readonly unit: string;
  /** The token after the head. */
  readonly to: number;
  /** True for *N of …*. */
  readonly partitive: boolean;
}
