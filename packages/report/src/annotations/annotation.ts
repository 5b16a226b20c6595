/** A stretch of a text file as people count it: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** How much it weighs, in the words of SARIF and, but for `note`, of GitHub. */
export type Level = 'error' | 'warning' | 'note';

/** One thing said about one place of a file, as the tools that gather such things take it. */
export interface Annotation {
  /** The code of a diagnostic, or the id of a rule: `public-posts/floor`. */
  readonly rule: string;
  /** What the rule is about, in one line. */
  readonly about: string;
  readonly level: Level;
  /** What or whom it is about: the id of the post, the code with its title. */
  readonly title: string;
  /** What it comes to: "denied by floor", "error FL0201". */
  readonly action: string;
  readonly message: string;
  /** The way out, in sentences; empty where there is none to tell. */
  readonly help: readonly string[];
  /** As the user typed it, until a program that knows the repository names it from there. */
  readonly file: string;
  readonly region: Region;
  /** Further places in the same file that show the same. */
  readonly related: readonly Region[];
  /** Who lifted it, why and until when; absent where nobody did. */
  readonly lifted?: string;
  /** What makes it the same thing in the next run, though lines have moved. */
  readonly sameBy: readonly string[];
}
