import type { Span } from '@fineline/ruleset';

/** A field that the post's author wrote beside the text, not looked at yet. */
export interface StatedField {
  readonly name: string;
  /** Plain data, as YAML or JSON gave it. */
  readonly value: unknown;
  /** Where it stands in the file. */
  readonly span: Span;
}

/** A post as its file has it: the text, and what is stated beside it. */
export interface Post {
  /** Its own `id`, else the path as typed, for a line of a `.jsonl` file `PATH:LINE`. */
  readonly id: string;
  /** The file as the user typed it. */
  readonly file: string;
  readonly text: string;
  /** Offset of the text in its file where it stands there letter by letter; absent in JSON. */
  readonly textStart?: number;
  /** Where all of it stands in a file in which the text does not stand letter by letter; absent for lines of `.jsonl`. */
  readonly place?: Span;
  readonly stated: readonly StatedField[];
}
